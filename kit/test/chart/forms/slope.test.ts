import {describe, expect, test} from "vitest";
import {drawChart} from "../../../src/chart/draw-chart.ts";
import type {PathNode, SceneNode} from "../../../src/chart/scene.ts";
import type {SlopeSpec} from "../../../src/chart/spec/slope.ts";
import type {Row, Value} from "../../../src/dataset/dataset.ts";
import {bareCell} from "../fixtures/kinds.ts";
import {camerasColumn, chartData, textColumn, timeColumn} from "../fixtures/toulouse.ts";

const spec: SlopeSpec = {
  version: 1,
  form: "slope",
  x: "time",
  y: "cameras",
  series: "town",
  title: {en: "Title"}
};
const row = (town: string, time: string, cameras: Value): Row => ({town, time, cameras});
const draw = (rows: Row[]) =>
  drawChart(
    spec,
    chartData([timeColumn, camerasColumn, textColumn("town", {en: "Town", fr: "Ville"})], rows),
    {locale: "en", widthPx: 600, anatomy: "plot"}
  );
const leaves = (node: SceneNode): SceneNode[] =>
  node.type === "group" ? node.children.flatMap(leaves) : [node];
const linesIn = (nodes: readonly SceneNode[], className: string) =>
  nodes
    .flatMap(leaves)
    .filter((leaf): leaf is PathNode => leaf.type === "path" && leaf.className.startsWith(`${className} `))
    .flatMap(({polylines}) => polylines);

describe("a slope chart", () => {
  test("leads from the earlier to the later date, whatever the order of the rows", () => {
    const {scene, problems} = draw([
      row("A", "2024", 20),
      row("A", "2014", 10),
      row("B", "2014", 10),
      row("B", "2024", 10)
    ]);
    expect(problems).toEqual([]);
    const [rising, flat] = linesIn(scene.children, "sb-line");
    expect(rising?.[1]?.[1]).toBeLessThan(rising?.[0]?.[1] as number);
    expect(flat?.[1]?.[1]).toBe(flat?.[0]?.[1]);
  });

  test("has dots to a plan, and no line to what has no figure", () => {
    const {scene, svg} = draw([
      row("A", "2014", 10),
      row("A", "2024", bareCell("20", "planned")),
      row("B", "2014", 5),
      row("B", "2024", null)
    ]);
    expect(linesIn(scene.children, "sb-line")).toEqual([]);
    expect(linesIn(scene.children, "sb-connector")).toHaveLength(1);
    expect(svg).toContain("2024: no figure");
  });

  test.each([
    [[row("A", "2014", 1), row("A", "2015", 1), row("A", "2016", 1)], '"time" has 3'],
    [[row("A", "2014", 1)], '"time" has 1'],
    [[row("A", "2014", 1), row("A", "2014", 2), row("A", "2015", 2)], '"A" has two values in "2014"']
  ])("refuses what is no pair: %#", (rows, words) => {
    const {problems} = draw(rows);
    expect(problems.map(({code}) => code)).toContain("chart-data");
    expect(problems.find(({code}) => code === "chart-data")?.problem).toContain(words);
  });
});
