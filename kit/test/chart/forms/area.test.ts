import {describe, expect, test} from "vitest";
import {drawChart} from "../../../src/chart/draw-chart.ts";
import {boxOf, type PathNode, type SceneNode} from "../../../src/chart/scene.ts";
import type {AreaSpec} from "../../../src/chart/spec/area.ts";
import type {Row, Value} from "../../../src/dataset/dataset.ts";
import {bareCell} from "../fixtures/kinds.ts";
import {camerasColumn, chartData, textColumn, timeColumn} from "../fixtures/toulouse.ts";

const spec: AreaSpec = {
  version: 1,
  form: "area",
  x: "time",
  y: "cameras",
  series: "part",
  title: {en: "Title"}
};
const rowsOf = (parts: Record<string, Value[]>): Row[] =>
  Object.entries(parts).flatMap(([part, values]) =>
    values.map((cameras, index) => ({part, time: String(2014 + index), cameras}))
  );
const draw = (rows: Row[], change: {series?: undefined} = {}) =>
  drawChart(
    {...spec, ...change} as AreaSpec,
    chartData([timeColumn, camerasColumn, textColumn("part", {en: "Part", fr: "Partie"})], rows),
    {locale: "en", widthPx: 600, anatomy: "plot"}
  );
const leaves = (node: SceneNode): SceneNode[] =>
  node.type === "group" ? node.children.flatMap(leaves) : [node];
const shapesIn = (nodes: readonly SceneNode[], className: string) =>
  nodes
    .flatMap(leaves)
    .filter((leaf): leaf is PathNode => leaf.type === "path" && leaf.className.startsWith(`${className} `));

describe("a stacked area chart", () => {
  test("sets each part on those before it, from zero", () => {
    const {scene, problems} = draw(rowsOf({A: [10, 10, 10], B: [20, 20, 20]}));
    expect(problems).toEqual([]);
    const [a, b] = shapesIn(scene.children, "sb-solid").map(boxOf);
    expect(b?.height).toBeCloseTo((a?.height as number) * 2, 6);
    expect((b?.y as number) + (b?.height as number)).toBeCloseTo(a?.y as number, 6);
  });

  test("breaks where one part has no value: a sum with a gap is none", () => {
    const {scene} = draw(rowsOf({A: [10, 10, 10, 10, 10], B: [5, 5, null, 5, 5]}));
    expect(shapesIn(scene.children, "sb-solid").map(({polylines}) => polylines.length)).toEqual([2, 2]);
  });

  test("stacks what is certain, with the most that the whole can be paler above", () => {
    const {scene} = draw(rowsOf({A: [10, bareCell("10..15"), 10], B: [5, 5, 5]}));
    const solid = shapesIn(scene.children, "sb-solid").map(boxOf);
    expect(solid.map(box => Math.round(box?.height ?? 0))[0]).toBe(2 * Math.round(solid[1]?.height ?? 0));
    expect(shapesIn(scene.children, "sb-possible")).toHaveLength(1);
  });

  test.each([
    ["a plan", {A: [1, bareCell("2", "planned")]}, "never stacked on facts"],
    ["what lies below zero", {A: [1, -2]}, "below zero"],
    ["two units", {A: [1, bareCell("2", "reported", "EUR")]}, "camera, EUR"]
  ])("refuses %s", (_, parts, words) => {
    const {problems, svg} = draw(rowsOf(parts as Record<string, Value[]>));
    expect(problems.find(({code}) => code === "chart-data")?.problem).toContain(words);
    expect(svg).toContain("This chart could not be drawn.");
  });

  test("refuses two values of one part for one year", () => {
    const {problems} = draw([...rowsOf({A: [1, 2]}), ...rowsOf({A: [3]})]);
    expect(problems[0]?.problem).toBe('"A" has two values in "2014"');
  });
});

describe("an area chart", () => {
  test("is filled to zero, however high its values lie", () => {
    const {scene, svg} = draw(rowsOf({A: [340, 345, 352]}), {series: undefined});
    const [fill] = shapesIn(scene.children, "sb-area");
    const line = shapesIn(scene.children, "sb-line")[0];
    expect(boxOf(fill as PathNode)?.height).toBeGreaterThan(10 * (boxOf(line as PathNode)?.height as number));
    expect(svg).not.toContain("not at zero");
  });

  test("fills each run as one shape, and nothing where nobody counted", () => {
    const {scene} = draw(rowsOf({A: [1, 2, null, 4, 5]}), {series: undefined});
    const [fill] = shapesIn(scene.children, "sb-area");
    expect(fill?.polylines.map(line => line.length)).toEqual([4, 4]);
  });
});
