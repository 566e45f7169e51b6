import {describe, expect, test} from "vitest";
import {drawChart} from "../../../src/chart/draw-chart.ts";
import {joinPoints, type LinePoint} from "../../../src/chart/forms/line/join-points.ts";
import {boxOf, type PathNode, type SceneNode} from "../../../src/chart/scene.ts";
import type {LineSpec} from "../../../src/chart/spec/line.ts";
import {type MarkValue, toMarkValue} from "../../../src/chart/values/mark-value.ts";
import type {Row} from "../../../src/dataset/dataset.ts";
import {bareCell} from "../fixtures/kinds.ts";
import {camerasColumn, chartData, textColumn, timeColumn} from "../fixtures/toulouse.ts";

const point = (px: number, notation: string | null = "1", change: Partial<LinePoint> = {}): LinePoint => ({
  datum: {row: 0, label: "", labelIsTime: true, value: null, at: null},
  value: notation === null ? null : (toMarkValue(bareCell(notation)) as MarkValue),
  px,
  uncertain: false,
  ...change
});
const joinsOf = (
  points: LinePoint[],
  curve: "rhythm" | "straight" | "none" = "rhythm",
  periodPx: number | null = 10
) =>
  joinPoints(points, {curve, periodPx})
    .map(join => (join ? "-" : " "))
    .join("");

describe("joinPoints", () => {
  test.each([
    ["year after year", [0, 10, 20, 30], "--- "],
    ["a year left out", [0, 10, 30, 40], "- - "],
    ["every fifth year", [0, 50, 100, 150], "--- "],
    ["every fifth year, one census left out", [0, 50, 100, 200, 250, 300, 350, 400], "-- ---- "],
    ["no rhythm", [0, 30, 45, 120, 150], "     "],
    ["two in neighbouring years", [0, 10], "- "],
    ["two far apart", [0, 40], "  "]
  ])("in the rhythm of the series: %s", (_, places, expected) => {
    expect(joinsOf(places.map(px => point(px)))).toBe(expected);
  });

  test("joins dates of mixed grain only where told to", () => {
    const points = [0, 10, 20].map(px => point(px));
    expect(joinsOf(points, "rhythm", null)).toBe("   ");
    expect(joinsOf(points, "straight", null)).toBe("-- ");
    expect(joinsOf(points, "none")).toBe("   ");
  });

  test("breaks at a value that is missing, planned, withdrawn, of another base, or not surely dated", () => {
    const other = toMarkValue({...bareCell("1"), base: {where: "city"}}) as MarkValue;
    const planned = toMarkValue(bareCell("1", "planned")) as MarkValue;
    const withdrawn = toMarkValue(bareCell("1", "withdrawn")) as MarkValue;
    for (const middle of [
      point(10, null),
      point(10, "1", {value: other}),
      point(10, "1", {value: planned}),
      point(10, "1", {value: withdrawn})
    ]) {
      expect(joinsOf([point(0), middle, point(20)], "straight")).toBe("   ");
    }
    expect(joinsOf([point(0), point(10, "1", {uncertain: true}), point(20)])).toBe("   ");
  });

  test("takes no weekend for a silence in data of every day", () => {
    const days = [0, 1, 2, 3, 4, 7, 8, 9, 10, 11, 14, 21].map(px => point(px));
    expect(joinPoints(days, {curve: "rhythm", periodPx: 1, isDaily: true}).map(Number).join("")).toBe(
      "111111111100"
    );
  });
});

const title = {en: "Title", fr: "Titre"};
const spec: LineSpec = {version: 1, form: "line", x: "time", y: "cameras", title};
const leaves = (node: SceneNode): SceneNode[] =>
  node.type === "group" ? node.children.flatMap(leaves) : [node];
const draw = (rows: Row[], change: Partial<LineSpec> = {}, locale = "en") =>
  drawChart(
    {...spec, ...change},
    chartData([timeColumn, camerasColumn, textColumn("town", {en: "Town", fr: "Ville"})], rows),
    {locale, widthPx: 680, anatomy: "plot"}
  );
const pathsOf = (nodes: readonly SceneNode[], className: string) =>
  nodes
    .flatMap(leaves)
    .filter((leaf): leaf is PathNode => leaf.type === "path" && leaf.className.startsWith(`${className} `));

describe("a line chart", () => {
  const years = (notations: (string | null)[]) =>
    notations.map((notation, index) => ({
      time: String(2014 + index),
      cameras: notation === null ? null : bareCell(notation)
    }));

  test("puts a value where its axis says", () => {
    const {scene} = draw(years(["0", "100", "50"]));
    const [line] = pathsOf(scene.children, "sb-line");
    const [first, second, third] = line?.polylines[0] ?? [];
    expect(second?.[1]).toBeLessThan(first?.[1] as number);
    expect(((first?.[1] as number) + (second?.[1] as number)) / 2).toBeCloseTo(third?.[1] as number, 6);
    expect((second?.[0] as number) - (first?.[0] as number)).toBeCloseTo(
      (third?.[0] as number) - (second?.[0] as number),
      0
    );
  });

  test("breaks at a missing year: no zero, no bridge", () => {
    const {scene} = draw(years(["10", "20", null, "40", "50"]));
    expect(
      pathsOf(scene.children, "sb-line")
        .flatMap(({polylines}) => polylines)
        .map(line => line.length)
    ).toEqual([2, 2]);
  });

  test("says that its scale leaves out zero, and only then", () => {
    expect(draw(years(["340", "345", "352"])).svg).toContain("not at zero");
    expect(draw(years(["10", "345", "352"])).svg).not.toContain("not at zero");
    expect(draw(years(["340", "345", "352"]), {zero: true}).svg).not.toContain("not at zero");
  });

  test("leads to a plan by dots, never by a line", () => {
    const rows = [...years(["10", "20"]), {time: "2016", cameras: bareCell("30", "planned")}];
    const {scene} = draw(rows);
    expect(pathsOf(scene.children, "sb-line")[0]?.polylines[0]).toHaveLength(2);
    expect(pathsOf(scene.children, "sb-connector")).toHaveLength(1);
    expect(pathsOf(draw(rows, {curve: "none"}).scene.children, "sb-connector")).toHaveLength(0);
  });

  test("holds a value until the next in steps", () => {
    const {scene} = draw(years(["10", "20"]), {curve: "step"});
    const [from, corner, to] = pathsOf(scene.children, "sb-line")[0]?.polylines[0] ?? [];
    expect(corner).toEqual([to?.[0], from?.[1]]);
  });

  test("draws a band between bounds and no line through them", () => {
    const {scene} = draw(years(["10", "12..20", "15..25"]));
    expect(pathsOf(scene.children, "sb-line")).toEqual([]);
    expect(pathsOf(scene.children, "sb-line-band")[0]?.polylines).toHaveLength(2);
  });

  test("says what has no date under its axis, not on it", () => {
    const {svg} = draw([...years(["10", "20"]), {time: "unknown", cameras: bareCell("30")}]);
    expect(svg).toContain("Not on the axis: 30\u00a0cameras (undated)");
  });

  test("names each series at its end, and leaves none to a legend", () => {
    const rows = ["A", "B"].flatMap(town => years(["10", "20"]).map(row => ({...row, town})));
    const {svg, alt} = draw(rows, {series: "town"});
    expect(svg).toMatch(/sb-hue-text sb-blue[^>]*>A</);
    expect(svg).toMatch(/sb-hue-text sb-vermilion[^>]*>B</);
    expect(alt).toContain("A: 10\u00a0cameras (2014); 20\u00a0cameras (2015).");
  });

  test("refuses a column that is neither times nor numbers", () => {
    const {problems} = draw([{town: "A", cameras: bareCell("1"), time: "2014"}], {x: "town"});
    expect(problems).toMatchObject([{code: "chart-data", hint: 'draw it with form "column"'}]);
  });

  test("melts a thousand plain points into one line", () => {
    const rows = Array.from({length: 1000}, (_, index) => ({
      time: new Date(Date.UTC(2020, 0, 1 + index)).toISOString().slice(0, 10),
      cameras: (index * 37) % 101
    }));
    const {scene, svg} = draw(rows);
    expect(pathsOf(scene.children, "sb-line")[0]?.polylines).toHaveLength(1);
    expect(scene.children.flatMap(leaves).filter(({type}) => type === "dots").length).toBeLessThanOrEqual(2);
    expect(svg.length).toBeLessThan(25_000);
    expect(boxOf(pathsOf(scene.children, "sb-line")[0] as PathNode)?.width).toBeGreaterThan(500);
  });
});
