import type {TextRun} from "../ledger/bound-text.ts";
import {placeBlock, type TextStyle, textBlock} from "./guides/text-block.ts";
import {layoutPlot} from "./layout-plot.ts";
import type {PreparedChart} from "./prepare-chart.ts";
import {group, move, path, type Scene, type SceneNode} from "./scene.ts";

/** Room around a drawing that stands alone. */
const marginPx = 16;

/** A drawing that stands alone may be shown in a fallback font, which is up to an eighth wider than Source Sans. */
const fallbackShare = 0.88;

/** The whole anatomy in one drawing: title, subtitle, plot, legend, note, sources, byline. */
export function layoutFull(chart: PreparedChart, widthPx: number): Scene {
  const {title, subtitle, note, sources, byline, context} = chart;
  const innerPx = widthPx - 2 * marginPx;
  const nodes: SceneNode[] = [];
  let top = marginPx;
  const write = (runs: readonly TextRun[] | string, style: TextStyle, className: string) => {
    const block = textBlock(runs, {style, widthPx: innerPx * fallbackShare, balanced: style !== "label"});
    nodes.push(group(placeBlock(block, {x: marginPx, topPx: top, className})));
    top += block.heightPx;
  };
  write(title, "title", "sb-ink");
  if (subtitle.length > 0) {
    top += 4;
    write(subtitle, "subtitle", "sb-muted");
  }
  top += 20;
  const plot = layoutPlot(chart, innerPx);
  nodes.push(...plot.children.map(node => move(node, marginPx, top)));
  top += plot.heightPx + 20;
  if (note.length > 0) {
    write(note, "label", "sb-muted");
    top += 12;
  }
  if (sources.length > 0 || byline.length > 0) {
    const [left, right] = [marginPx, widthPx - marginPx];
    nodes.push(
      path(
        [
          [
            [left, top],
            [right, top]
          ]
        ],
        "sb-rule"
      )
    );
    top += 8;
  }
  if (sources.length > 0) {
    const {words} = context;
    const cited = words.semicolons(sources.map(({text}) => text));
    write(words.sources(sources.length) + cited, "label", "sb-muted");
  }
  if (byline.length > 0) write(byline, "label", "sb-muted");
  return {widthPx, heightPx: top + marginPx, children: nodes};
}
