import type {Scene, SceneNode} from "../scene.ts";
import type {ChartContext} from "../values/context.ts";

/** Below this, text on a screen can't be read by everybody. */
export const minTextPx = 12;

/** Warns of text that is drawn, or by shrinking the drawing shown, smaller than can be read. */
export function warnOfSmallText(
  {children}: Pick<Scene, "children">,
  shrunk: number,
  {report}: ChartContext
): void {
  const smallest = Math.min(...children.map(smallestIn)) * shrunk;
  if (smallest >= minTextPx) return;
  report("chart-text-small", `a text is ${Number(smallest.toFixed(1))} px high`, {
    hint: "draw the chart for the width in which it is shown",
    severity: "warning"
  });
}

function smallestIn(node: SceneNode): number {
  if (node.type === "group") return Math.min(Number.POSITIVE_INFINITY, ...node.children.map(smallestIn));
  return node.type === "text" ? node.sizePx : Number.POSITIVE_INFINITY;
}
