import {drawChart} from "../src/chart/draw-chart.ts";
import {fileStyle} from "../src/chart/drawing-style.ts";
import {move, type Scene} from "../src/chart/scene.ts";
import type {ChartData, ChartSpec} from "../src/chart/spec/spec.ts";
import {toSvg} from "../src/chart/svg/to-svg.ts";
import type {Cell} from "../src/dataset/cell.ts";
import {exampleData, figureCell, quantityColumn, textColumn, timeColumn} from "./example-data.ts";

const cameras = quantityColumn("cameras", "camera", {en: "Cameras", fr: "Caméras"});
const title = {en: "Kinds of values", fr: "Natures des valeurs"};

/** Bars of these values, each under its words. */
function bars(rows: readonly [label: string, cameras: Cell | null][]): {spec: ChartSpec; data: ChartData} {
  return {
    spec: {version: 1, form: "bar", x: "cameras", y: "kind", title},
    data: exampleData(
      [textColumn("kind", {en: "Kind", fr: "Nature"}), cameras],
      rows.map(([kind, value]) => ({kind, cameras: value}))
    )
  };
}

const exact: [string, Cell] = ["Exact", figureCell("350")];

const pictures: Readonly<Record<string, {spec: ChartSpec; data: ChartData}>> = {
  about: bars([exact, ["About", figureCell("~350")]]),
  open: bars([exact, ["More than", figureCell(">350")], ["At least", figureCell(">=350")]]),
  below: bars([exact, ["At most", figureCell("<=350")]]),
  range: bars([exact, ["Between two ends", figureCell("250..350")]]),
  planned: bars([exact, ["Planned", figureCell("350", {status: "planned"})]]),
  target: bars([exact, ["Aimed at", figureCell("350", {status: "target"})]]),
  withdrawn: bars([exact, ["Taken back", figureCell("350", {status: "withdrawn"})]]),
  missing: bars([exact, ["Nobody counted", null]]),
  date: {
    spec: {version: 1, form: "line", x: "time", y: "cameras", title},
    data: exampleData(
      [timeColumn("time"), cameras],
      [
        {time: "2014", cameras: figureCell("200", {time: "2014"})},
        {time: "2017", cameras: figureCell("290", {time: "2017"})},
        {time: "[2019..2022]", cameras: figureCell("350", {time: "[2019..2022]"})}
      ]
    )
  }
};

/** Room around a plot: more at its right, as other fonts than ours may be broader. */
function withMargin({widthPx, heightPx, children}: Scene): Scene {
  const [left, right, above] = [16, 48, 12];
  return {
    widthPx: left + widthPx + right,
    heightPx: heightPx + 2 * above,
    children: children.map(node => move(node, left, above))
  };
}

/** The pictures of docs/uncertainty.md by name, as SVG files. */
export function uncertaintyPictures(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(pictures).map(([name, {spec, data}]) => {
      const {scene: plot, alt} = drawChart(spec, data, {locale: "en", widthPx: 400, anatomy: "plot"});
      const scene = withMargin(plot);
      const style = fileStyle("auto", scene);
      const svg = toSvg(scene, {name: alt, lang: "en", className: "sb-drawing", style});
      return [name, `${svg.replaceAll("><", ">\n<")}\n`];
    })
  );
}
