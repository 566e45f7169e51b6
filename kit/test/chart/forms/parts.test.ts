import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {drawChart} from "../../../src/chart/draw-chart.ts";
import {boxOf, type SceneNode} from "../../../src/chart/scene.ts";
import type {ChartData, ChartSpec} from "../../../src/chart/spec/spec.ts";
import type {Row} from "../../../src/dataset/dataset.ts";
import {anyLabel, anyValue, leavesOf, partValue, testDrawings} from "../drawing-properties.ts";
import {bareCell} from "../fixtures/kinds.ts";
import {camerasColumn, chartData, textColumn} from "../fixtures/toulouse.ts";

const title = {en: "Title", fr: "Titre"};
const donut: ChartSpec = {version: 1, form: "donut", value: "cameras", label: "label", title};
const half: ChartSpec = {...donut, half: true};
const treemap: ChartSpec = {version: 1, form: "treemap", value: "cameras", label: "label", title};
const grouped: ChartSpec = {...treemap, series: "panel"};
const columns = [
  textColumn("label", {en: "Label", fr: "Nom"}),
  camerasColumn,
  textColumn("panel", {en: "Panel", fr: "Volet"})
];
const toData = (rows: readonly Row[]): ChartData => chartData(columns, [...rows]);
const named = (...notations: string[]): ChartData =>
  toData(
    notations.map((notation, index) => ({
      label: `part ${index + 1}`,
      cameras: bareCell(notation),
      panel: "A"
    }))
  );

const panel = fc.constantFrom("A", "B", "C");
const parts = fc.array(fc.record({label: anyLabel, cameras: partValue, panel}), {maxLength: 30});
const rows = fc.array(fc.record({label: anyLabel, cameras: anyValue, panel}), {maxLength: 8});

describe("any rows the schema admits", () => {
  testDrawings(
    [donut, half, {...donut, facet: "panel"}, treemap, grouped],
    fc.oneof(parts, parts, rows),
    toData
  );
});

const solids = (nodes: readonly SceneNode[]) =>
  nodes.filter(
    node => (node.type === "rect" || node.type === "path") && node.className.startsWith("sb-solid")
  );

function refusals(): [what: string, words: string, data: ChartData][] {
  const other = {label: "b", cameras: bareCell("10"), panel: "A"};
  const beside = (row: Row) => toData([{label: "a", panel: "A", ...row}, other]);
  return [
    ["a part without a figure", '"a" has no figure', beside({cameras: null})],
    ["an open end", '"a" has no limit', beside({cameras: bareCell(">5")})],
    ["a range", '"a" is known only within limits', beside({cameras: bareCell("5..8")})],
    ["less than nothing", '"a" is less than nothing', beside({cameras: bareCell("-5")})],
    ["what was withdrawn", '"a" was withdrawn', beside({cameras: bareCell("5", "withdrawn")})],
    ["plans among facts", "plans and facts", beside({cameras: bareCell("5", "planned")})],
    ["bases that differ", "different bases", beside({cameras: {...bareCell("5"), base: {where: "city"}}})],
    ["changes among levels", "levels and changes", beside({cameras: {...bareCell("5"), measure: "change"}})],
    ["two units", "not in one unit", beside({cameras: bareCell("5", "reported", "EUR")})],
    ["nothing at all", "the whole is nothing", named("0", "0")],
    [
      "percentages that are no whole",
      "come to 90 %",
      toData([
        {label: "a", cameras: bareCell("50", "reported", "%"), panel: "A"},
        {label: "b", cameras: bareCell("40", "reported", "%"), panel: "A"}
      ])
    ]
  ];
}

describe("parts of a whole", () => {
  test("a quarter of a donut ends at three o'clock", () => {
    const [slice] = solids(leavesOf(donut, named("1", "3"), 680));
    const box = slice && boxOf(slice);
    // The plot is 680 px wide, the ring 150 px in radius and 30 px below the top.
    expect(box?.x).toBeCloseTo(340, 1);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeCloseTo(490, 1);
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeCloseTo(180, 1);
  });

  test("half of an assembly ends at the top", () => {
    const [slice] = solids(leavesOf(half, named("2", "1", "1"), 680));
    const box = slice && boxOf(slice);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeCloseTo(340, 1);
  });

  test("areas are in proportion, within and across groups", () => {
    const data = toData([
      {label: "a", cameras: bareCell("60"), panel: "A"},
      {label: "b", cameras: bareCell("20"), panel: "A"},
      {label: "c", cameras: bareCell("20"), panel: "B"}
    ]);
    const areas = solids(leavesOf(grouped, data)).map(node => {
      const box = boxOf(node);
      return (box?.width ?? 0) * (box?.height ?? 0);
    });
    expect(areas).toHaveLength(3);
    expect((areas[0] as number) / (areas[1] as number)).toBeCloseTo(3, 6);
    expect((areas[2] as number) / (areas[1] as number)).toBeCloseTo(1, 6);
  });

  test.each(
    [donut, treemap].flatMap(spec => refusals().map(refusal => [spec.form, ...refusal, spec] as const))
  )("%s refuses %s", (_form, _what, words, data, spec) => {
    const {problems, svg} = drawChart(spec, data, {locale: "en"});
    expect(problems.map(({code}) => code)).toEqual(["chart-data"]);
    expect(problems[0]?.problem).toContain(words);
    expect(svg).toContain("This chart could not be drawn.");
  });

  test("a donut warns of more than six slices, and says what to use instead (chart-slices-many)", () => {
    const {problems} = drawChart(donut, named("1", "1", "1", "1", "1", "1", "1"), {locale: "en"});
    expect(problems).toMatchObject([{code: "chart-slices-many", severity: "warning"}]);
    expect(problems[0]?.hint).toContain("treemap");
  });

  test("the alt text tells the sum and the shares; a plan's as planned", () => {
    const {alt} = drawChart(donut, named("~30", "10"), {locale: "en"});
    expect(alt).toMatch(/About\s40\scameras in all/);
    expect(alt).toMatch(/\(part 1\), about\s75%/);
    const planned = toData([{label: "a", cameras: bareCell("5", "planned"), panel: "A"}]);
    expect(drawChart(donut, planned, {locale: "en"}).alt).toMatch(/5\scameras in all, planned/);
  });

  test("parts too small to be named are counted, not dropped in silence", () => {
    const {svg} = drawChart(treemap, named("100000", "1", "1"), {locale: "en"});
    expect(svg).toContain("parts are too small to be named here");
  });
});
