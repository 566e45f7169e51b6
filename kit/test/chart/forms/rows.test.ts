import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {rivalsExamples} from "../../../gallery/examples/rivals.ts";
import {drawChart} from "../../../src/chart/draw-chart.ts";
import type {SceneNode} from "../../../src/chart/scene.ts";
import {checkSpec} from "../../../src/chart/schema/spec-schema.ts";
import type {ChartData, ChartSpec} from "../../../src/chart/spec/spec.ts";
import type {Row} from "../../../src/dataset/dataset.ts";
import {anyLabel, anyValue, leavesOf, testDrawings} from "../drawing-properties.ts";
import {bareCell} from "../fixtures/kinds.ts";
import {camerasColumn, chartData, textColumn} from "../fixtures/toulouse.ts";

const title = {en: "Title", fr: "Titre"};
const dot: ChartSpec = {version: 1, form: "dot", x: "cameras", y: "label", title};
const dumbbell: ChartSpec = {version: 1, form: "dumbbell", from: "cameras", to: "later", y: "label", title};
const arrow: ChartSpec = {...dumbbell, form: "arrow"};
const range: ChartSpec = {version: 1, form: "range", low: "cameras", high: "later", y: "label", title};
const rivals: ChartSpec = {version: 1, form: "rivals", x: "cameras", title};
const toData = (rows: readonly Row[]): ChartData =>
  chartData(
    [
      textColumn("label", {en: "Label", fr: "Nom"}),
      camerasColumn,
      {...camerasColumn, name: "later", label: {en: "Later", fr: "Plus tard"}},
      textColumn("panel", {en: "Panel", fr: "Volet"})
    ],
    [...rows]
  );

const row = fc.record({
  label: anyLabel,
  cameras: anyValue,
  later: anyValue,
  panel: fc.constantFrom("A", "B", "C")
});
const specs: ChartSpec[] = [
  dot,
  {...dot, series: "panel", sort: "ascending"},
  dumbbell,
  {...dumbbell, facet: "panel"},
  arrow,
  range,
  {version: 1, form: "range", x: "cameras", y: "label", title, sort: "descending"},
  rivals,
  {...rivals, y: "label"}
];

describe("any rows the schema admits", () => {
  testDrawings(specs, fc.array(row, {maxLength: 12}), toData);
});

const one = (cameras: Row[string], later: Row[string] = null): ChartData =>
  toData([{label: "a", cameras, later, panel: "A"}]);
const centers = (nodes: readonly SceneNode[]) =>
  nodes.flatMap(node => (node.type === "dots" ? node.centers : []));
const classes = (nodes: readonly SceneNode[]) =>
  nodes.map(node => (node.className ?? "").split(" ")[0]).filter(name => name !== "");
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, " ");

describe("dot", () => {
  test("a value halfway along the axis stands halfway between its ends", () => {
    const data = toData([
      {label: "a", cameras: bareCell("0"), later: null, panel: "A"},
      {label: "b", cameras: bareCell("50"), later: null, panel: "A"},
      {label: "c", cameras: bareCell("100"), later: null, panel: "A"}
    ]);
    const [low, middle, high] = centers(leavesOf(dot, data)).map(([x]) => x);
    expect(middle).toBeCloseTo(((low ?? 0) + (high ?? 0)) / 2, 6);
    expect((high ?? 0) - (low ?? 0)).toBeGreaterThan(400);
  });

  test("a scale that leaves out zero says so; `zero` holds it", () => {
    const data = toData([
      {label: "a", cameras: bareCell("380"), later: null, panel: "A"},
      {label: "b", cameras: bareCell("410"), later: null, panel: "A"}
    ]);
    expect(plain(drawChart(dot, data, {locale: "en"}).svg)).toContain("The scale starts at");
    expect(plain(drawChart({...dot, zero: true}, data, {locale: "en"}).svg)).not.toContain(
      "The scale starts at"
    );
  });

  test("values of different labels make no trend", () => {
    const data = toData([
      {label: "a", cameras: {...bareCell("1"), time: "2017"}, later: null, panel: "A"},
      {label: "b", cameras: {...bareCell("9"), time: "2020"}, later: null, panel: "A"}
    ]);
    const {alt} = drawChart(dot, data, {locale: "en"});
    expect(alt).not.toContain("Up from");
    expect(alt).toContain("The highest value is");
  });
});

describe("dumbbell and arrow", () => {
  test.each([
    ["two exact facts", bareCell("12"), bareCell("23"), "+11"],
    ["a fall", bareCell("23"), bareCell("12"), "\u221211"]
  ])("tell the difference of %s", (_, from, to, words) => {
    expect(drawChart(dumbbell, one(from, to), {locale: "en"}).svg).toContain(`>${words}<`);
    expect(drawChart(dumbbell, one(from, to), {locale: "en"}).alt).toContain(words);
  });

  test.each([
    ["an open value", bareCell("12"), bareCell(">23")],
    ["about", bareCell("~12"), bareCell("23")],
    ["a plan", bareCell("12"), bareCell("23", "planned")],
    ["another base", bareCell("12"), {...bareCell("23"), base: {where: "city"}}]
  ])("tell no difference from %s, and draw nothing solid towards what is not so", (_, from, to) => {
    const {svg} = drawChart(dumbbell, one(from, to), {locale: "en"});
    expect(svg).not.toMatch(/>[+\u2212]\d/);
  });

  test("join a plan by dots, two facts by a bridge", () => {
    expect(classes(leavesOf(dumbbell, one(bareCell("12"), bareCell("23", "planned"))))).toContain(
      "sb-connector"
    );
    expect(classes(leavesOf(dumbbell, one(bareCell("12"), bareCell("23"))))).toContain("sb-bridge");
  });

  test("an arrow points from the first to the second value, and has no head where which is more can't be known", () => {
    const heads = (from: string, to: string) =>
      leavesOf(arrow, one(bareCell(from), bareCell(to))).flatMap(node =>
        node.type === "path" && node.className.startsWith("sb-arrow")
          ? node.polylines.filter(line => line.length === 3)
          : []
      );
    const [left, tip] = heads("10", "90")[0] ?? [];
    expect(left?.[0]).toBeLessThan(tip?.[0] ?? 0);
    const [right, back] = heads("90", "10")[0] ?? [];
    expect(right?.[0]).toBeGreaterThan(back?.[0] ?? 0);
    expect(heads("10", "~90")).toEqual([]);
  });
});

describe("range", () => {
  test("refuses a low end that is certainly above the high end", () => {
    const {problems} = drawChart(range, one(bareCell("23"), bareCell("12")), {locale: "en"});
    expect(problems).toMatchObject([{code: "chart-data", problem: '"a": the low end is above the high end'}]);
  });

  test("takes either one column of ranges or two columns", () => {
    const faults = (spec: object) =>
      checkSpec(spec, {file: "x", locales: ["en"]}).map(({problem}) => problem);
    expect(faults({version: 1, form: "range", y: "label", low: "cameras", title})).toEqual([
      "give either x, or low and high"
    ]);
    expect(faults({version: 1, form: "range", y: "label", x: "a", low: "b", title})).toHaveLength(1);
    expect(faults(range)).toEqual([]);
  });
});

describe("rivals", () => {
  const [{spec, data}] = rivalsExamples as [(typeof rivalsExamples)[number]];
  const drawing = drawChart(spec, data, {locale: "en"});
  const text = plain(drawing.svg);

  test("a repost has no line of its own: it is named where its first publication stands", () => {
    expect(text.match(/>500\+</g)).toHaveLength(1);
    expect(text).toMatch(/also.+published by Made-up Echo/);
    expect(plain(drawing.alt).match(/more than 500 cameras/g)).toHaveLength(1);
    expect(drawing.table.rows).toHaveLength(5);
  });

  test("what the ledger has set aside is struck and said to be, what its source doubts is hollow", () => {
    expect(text).toContain("set aside");
    expect(text).toContain("with reserve");
    expect(classes(leavesOf(spec, data))).toEqual(expect.arrayContaining(["sb-dot-hedged", "sb-strike"]));
  });

  test("says that sources disagree only where that is certain, not counting what was set aside", () => {
    expect(drawing.alt).toContain("The sources do not agree.");
    const open = {...data, rows: data.rows.filter((_, index) => index !== 0 && index !== 3)};
    expect(drawChart(spec, open, {locale: "en"}).alt).not.toMatch(/agree/);
  });
});
