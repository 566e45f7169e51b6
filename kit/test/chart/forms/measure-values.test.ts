import {describe, expect, test} from "vitest";
import {drawChart} from "../../../src/chart/draw-chart.ts";
import {boxOf, type RectNode, type SceneNode, type TextNode} from "../../../src/chart/scene.ts";
import type {ChartSpec} from "../../../src/chart/spec/spec.ts";
import type {Cell} from "../../../src/dataset/cell.ts";
import type {Row, Value} from "../../../src/dataset/dataset.ts";
import type {Status} from "../../../src/ledger/card.ts";
import {leavesOf} from "../drawing-properties.ts";
import {bareCell} from "../fixtures/kinds.ts";
import {camerasColumn, chartData, textColumn} from "../fixtures/toulouse.ts";

const columns = [
  textColumn("year", {en: "Year", fr: "Année"}),
  textColumn("district", {en: "District", fr: "Quartier"}),
  camerasColumn,
  {...camerasColumn, name: "aim", label: {en: "Target", fr: "Objectif"}}
];
const toData = (rows: readonly Row[]) => chartData(columns, [...rows]);
const title = {en: "Title", fr: "Titre"};
const column: ChartSpec = {version: 1, form: "column", x: "year", y: "cameras", series: "district", title};
const row = (
  year: string,
  district: string,
  notation: string,
  status?: Status,
  given: Partial<Cell> = {}
): Row => ({
  year,
  district,
  cameras: {...bareCell(notation, status), ...given}
});

const textsOf = (nodes: readonly SceneNode[]) =>
  nodes
    .filter((node): node is TextNode => node.type === "text")
    .map(({line}) => line.map(({text}) => text).join(""));
const plain = (text: string) => text.replaceAll("\u00a0", " ");
const rects = (nodes: readonly SceneNode[], className: string) =>
  nodes.filter((node): node is RectNode => node.type === "rect" && node.className === className);
describe("bullets", () => {
  const spec = {form: "bullet", y: "year", value: "cameras", target: "aim", x: undefined, series: undefined};
  const pair = (value: string, aim: string): Row => ({
    year: "North",
    district: "",
    cameras: bareCell(value),
    aim: bareCell(aim, "target")
  });
  const alt = (value: string, aim: string) => {
    const {x: _, y: __, series: ___, ...rest} = {...column, ...spec} as unknown as Record<string, unknown>;
    return drawChart({...rest, y: "year"} as unknown as ChartSpec, toData([pair(value, aim)]), {locale: "en"})
      .alt;
  };
  test.each([
    ["120", "100", "above the target"],
    ["80..110", "120", "below the target"],
    [">180", "150", "above the target"],
    [">100", "150", "cannot be known"],
    ["~100", "100", "cannot be known"],
    ["100", "100", "on target"]
  ])("%s against %s is %s", (value, aim, words) => expect(alt(value, aim)).toContain(words));
});

describe("waterfalls", () => {
  const spec: ChartSpec = {version: 1, form: "waterfall", x: "year", y: "cameras", title};
  const change = (label: string, notation: string, status?: Status) =>
    row(label, "", notation, status, {measure: "change"});
  const water = (rows: readonly Row[]) => drawChart(spec, toData(rows), {locale: "en", widthPx: 680});

  test("carry what is not known through to the level if the plan is met", () => {
    const {alt, table} = water([row("now", "", ">400"), change("plan", "~100", "planned")]);
    expect(plain(alt)).toContain("more than about 500 cameras (If the plan is met, planned)");
    expect(table.rows.at(-1)?.map(({text}) => plain(text))).toContain("more than about 500 cameras");
  });

  test("hang a change from the level before it", () => {
    const leaves = leavesOf(spec, toData([row("a", "", "100"), change("b", "50"), change("c", "-30")]));
    const [level, rise] = rects(leaves, "sb-solid sb-blue") as [RectNode, RectNode];
    const [fall] = rects(leaves, "sb-solid sb-ochre") as [RectNode];
    expect(rise.y + rise.height).toBeCloseTo(level.y, 3);
    expect(fall.y).toBeCloseTo(rise.y, 3);
    expect(fall.height).toBeCloseTo(level.height * 0.3, 3);
  });

  test.each([
    ["a change without a level", [change("a", "5")], "begin with a level"],
    [
      "a level that the changes do not make",
      [row("a", "", "100"), change("b", "50"), row("c", "", "170")],
      "make 150, not 170"
    ]
  ])("refuse %s", (_, rows, words) =>
    expect(
      water(rows)
        .problems.map(({problem, hint}) => `${problem} ${hint}`)
        .join()
    ).toContain(words)
  );
});

describe("waffles", () => {
  const spec: ChartSpec = {version: 1, form: "waffle", part: "cameras", whole: "aim", y: "year", title};
  const pair = (part: Value, whole: Value): Row => ({year: "a", district: "", cameras: part, aim: whole});
  const cellsOf = (rows: readonly Row[], className: string) =>
    leavesOf(spec, toData(rows)).flatMap(node =>
      node.type === "path" && node.className === className ? node.polylines : []
    );

  test("fill one cell a hundredth, and the last one as far as it goes", () => {
    const cells = cellsOf([pair(bareCell("30"), bareCell("400"))], "sb-solid sb-blue");
    expect(cells).toHaveLength(8);
    const widths = cells.map(([a, b]) => (b?.[0] ?? 0) - (a?.[0] ?? 0));
    expect(widths[7]).toBeCloseTo((widths[0] as number) / 2, 6);
  });

  test("fill paler what may belong", () => {
    const rows = [pair(bareCell("20..50"), bareCell("100"))];
    expect(cellsOf(rows, "sb-solid sb-blue")).toHaveLength(20);
    expect(cellsOf(rows, "sb-possible sb-blue")).toHaveLength(30);
  });

  test.each([
    ["two dates", {...bareCell("30"), time: "2019"}, "one date"],
    ["two bases", {...bareCell("30"), base: {where: "city"}}, "one basis"],
    ["a plan of a fact", bareCell("30", "planned"), "a plan and a fact"],
    ["more than the whole", bareCell("130"), "more than the whole"]
  ])("refuse %s", (_, part, words) => {
    const {problems} = drawChart(spec, toData([pair(part, bareCell("100"))]), {locale: "en"});
    expect(problems.map(({problem}) => problem).join()).toContain(words);
  });
});

describe("histograms", () => {
  const spec: ChartSpec = {version: 1, form: "histogram", x: "cameras", step: 10, title};
  const rows = ["5", "10", "19", ">15", "12..18", "8..12", "~14"].map(notation => row("", "", notation));

  test("count what lies in one span for certain, and set the rest apart", () => {
    const {alt} = drawChart(spec, toData([...rows, row("", "", "11", "planned")]), {locale: "en"});
    // 10, 19 and 12..18 are from 10 to under 20, and ~14 may be.
    expect(plain(alt)).toContain("0 to under 10 cameras: 1; 10 to under 20 cameras: 3–4");
    expect(alt).toContain("3 values are in no one bar for certain");
  });

  test("draw a count as high as it is", () => {
    const bars = rects(leavesOf(spec, toData(rows)), "sb-solid sb-blue").map(
      node => boxOf(node)?.height ?? 0
    );
    expect(bars[1]).toBeCloseTo((bars[0] as number) * 3, 6);
  });
});

describe("unit charts", () => {
  test("say that a mark stands for about as many where a count is no multiple of it", () => {
    const spec: ChartSpec = {version: 1, form: "unit", part: "cameras", whole: "aim", per: 10, title};
    const said = (part: string) =>
      textsOf(
        leavesOf(spec, toData([{year: "", district: "", cameras: bareCell(part), aim: bareCell("100")}]))
      ).join(" ");
    expect(plain(said("30"))).toContain("Each mark: 10 cameras");
    expect(plain(said("34"))).toContain("Each mark: about 10 cameras");
  });
});
