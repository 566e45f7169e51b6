import type {Font, GlyphRun} from "fontkit";

/** A text as one path in units of the font, `y` up, from the start of its baseline. */
export interface GlyphOutline {
  data: string;
  /** Where the next text starts. */
  width: number;
}

/** A glyph's path: the point it starts at, and all after it relative to that. */
interface RelativePath {
  start: readonly [x: number, y: number];
  rest: string;
}

const known = new WeakMap<Font, Map<number, RelativePath | null>>();

/** Shapes a text, with kerning and ligatures, and writes the outlines of its glyphs as one path. */
export function outlineGlyphs(text: string, font: Font): GlyphOutline {
  const {glyphs, positions} = font.layout(text);
  const paths = known.get(font) ?? new Map<number, RelativePath | null>();
  known.set(font, paths);
  let width = 0;
  let data = "";
  for (const [index, glyph] of glyphs.entries()) {
    const {xAdvance, xOffset, yOffset} = positions[index] as GlyphRun["positions"][number];
    let path = paths.get(glyph.id);
    if (path === undefined) {
      path = toRelative(glyph.path.commands);
      paths.set(glyph.id, path);
    }
    if (path) data += `M${write([path.start[0] + width + xOffset, path.start[1] + yOffset])}${path.rest}`;
    width += xAdvance;
  }
  return {data, width};
}

const letters: Readonly<Record<string, string>> = {
  moveTo: "m",
  lineTo: "l",
  quadraticCurveTo: "q",
  bezierCurveTo: "c"
};

/** Null for a glyph without ink. */
function toRelative(commands: GlyphRun["glyphs"][number]["path"]["commands"]): RelativePath | null {
  const first = commands.find(({command}) => command === "moveTo");
  if (!first) return null;
  const start = [first.args[0] ?? 0, first.args[1] ?? 0] as const;
  let [x, y] = start;
  // Closing a contour leads back to where it began.
  let contour = start;
  let rest = "";
  for (const each of commands) {
    const {command, args} = each;
    const letter = letters[command];
    if (letter === undefined) {
      rest += "z";
      [x, y] = contour;
      continue;
    }
    if (each !== first) rest += letter + write(args.map((value, at) => value - (at % 2 === 0 ? x : y)));
    [x, y] = args.slice(-2) as [number, number];
    if (command === "moveTo") contour = [x, y];
  }
  return {start, rest};
}

/** Numbers in as few characters as tell them apart. */
function write(numbers: readonly number[]): string {
  return numbers
    .map((number, index) => {
      const text = String(Math.round(number * 10) / 10 + 0);
      return index === 0 || text.startsWith("-") ? text : ` ${text}`;
    })
    .join("");
}
