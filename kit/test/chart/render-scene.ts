import type {SceneNode} from "../../src/chart/scene.ts";
import type {SceneFile, SceneStyle} from "../../src/chart/scene-file.ts";

type Look = NonNullable<SceneFile["themes"]["light"]>;

/** Draws a scene's JSON as docs/scene.md says, knowing nothing of the library: attributes only, no style sheet. */
export function renderScene(scene: SceneFile, theme: "light" | "dark"): string {
  const look = scene.themes[theme] as Look;
  const size = `width="${scene.widthPx}" height="${scene.heightPx}"`;
  const ground = `<rect ${size} fill="${look.ground}"/>`;
  const nodes = scene.children.map(node => render(node, look, scene.fontFamily)).join("");
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size}>${ground}${nodes}</svg>`;
}

function attributesOf(className: string | undefined, {classes}: Look): string {
  const names = new Set((className ?? "").split(" "));
  const style: Record<string, string> = {};
  for (const [name, each] of Object.entries<SceneStyle>(classes))
    if (names.has(name)) Object.assign(style, each);
  return Object.entries(style)
    .map(([name, value]) => `${name}="${value}"`)
    .join(" ");
}

const escaped = (text: string) => text.replace(/&/g, "&amp;").replace(/</g, "&lt;");

function render(node: SceneNode, look: Look, family: string): string {
  const style = attributesOf(node.className, look);
  switch (node.type) {
    case "group":
      return `<g ${style}>${node.children.map(child => render(child, look, family)).join("")}</g>`;
    case "rect":
      return `<rect ${style} x="${node.x}" y="${node.y}" width="${node.width}" height="${node.height}"/>`;
    case "dots":
      return node.centers.map(([x, y]) => `<circle ${style} cx="${x}" cy="${y}" r="${node.r}"/>`).join("");
    case "path":
      return `<path ${style} d="${node.polylines.map(line => `M${line.join("L")}${node.closed ? "Z" : ""}`).join("")}"/>`;
    case "text": {
      const font = `font-family="${family}" font-size="${node.sizePx}" font-weight="${node.bold ? 700 : 400}"`;
      const words = escaped(node.line.map(({text}) => text).join(""));
      return `<text ${style} ${font} x="${node.x}" y="${node.y}" text-anchor="${node.anchor}">${words}</text>`;
    }
  }
}
