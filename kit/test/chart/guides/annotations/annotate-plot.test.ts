import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {cutLine} from "../../../../src/chart/guides/annotations/cut-line.ts";
import {type Box, boxOf, type SceneNode} from "../../../../src/chart/scene.ts";
import type {Annotation} from "../../../../src/chart/spec/annotation.ts";
import {plainText} from "../../../../src/chart/values/context.ts";
import {bareCell} from "../../fixtures/kinds.ts";
import {camerasColumn, cell, chartData, textColumn, timeColumn} from "../../fixtures/toulouse.ts";
import {annotated, framedForm} from "./framed-chart.ts";

const words = (en: string) => ({en, fr: en});
const leaves = (node: SceneNode): SceneNode[] =>
  node.type === "group" ? node.children.flatMap(leaves) : [node];
const withClass = (children: readonly SceneNode[], name: string) =>
  children.flatMap(leaves).filter(({className}) => className?.split(" ").includes(name));

describe("a line", () => {
  test("of a figure stands at its value, says it, and counts as shown", () => {
    const {scene, chart, texts} = annotated([{type: "line", value: {figure: "cameras-2019"}}]);
    const [line] = withClass(scene.children, "sb-reference");
    // The scale ends at 500, 200 px above the bottom at 210 px.
    expect(line && boxOf(line)?.y).toBeCloseTo(210 - (350 / 500) * 200, 6);
    const said = texts.find(({line: runs}) => runs.some(({figure}) => figure === "cameras-2019"));
    expect(said && plainText(said.line)).toBe("350");
    expect(chart.figures).toContain("cameras-2019");
  });

  test.each([
    ["a plan", {figure: "cameras-if-plan-met"}, "sb-reference-dashed", "sb-vermilion"],
    ["what is so", {figure: "cameras-2019"}, "sb-reference", "sb-grey"],
    ["a number", 120, "sb-reference", "sb-grey"]
  ])("of %s has its own look", (_, value, look, hue) => {
    const {scene} = annotated([{type: "line", value, text: words("x")}]);
    expect(withClass(scene.children, look).flatMap(({className}) => className?.split(" "))).toContain(hue);
  });

  test("above all marks is held by the scale", () => {
    const {scene} = annotated([{type: "line", value: 4000, text: words("far above")}]);
    const [line] = withClass(scene.children, "sb-reference");
    expect(line && boxOf(line)?.y).toBeCloseTo(10, 6);
  });

  test("is cut where it would run through words, and only there", () => {
    const line = {from: 0, to: 100, at: 50, upright: false};
    const across = {x: 40, y: 45, width: 20, height: 10};
    const above = {x: 10, y: 20, width: 20, height: 10};
    expect(cutLine(line, [above])).toEqual([
      [
        [0, 50],
        [100, 50]
      ]
    ]);
    expect(cutLine(line, [across, above])).toEqual([
      [
        [0, 50],
        [37, 50]
      ],
      [
        [63, 50],
        [100, 50]
      ]
    ]);
  });
});

test("a band of a range of values lies under the marks, between its bounds", () => {
  const {scene} = annotated([{type: "band", from: 100, to: {figure: "cameras-2019"}, text: words("usual")}]);
  const [first] = scene.children;
  expect(first?.className).toBe("sb-band");
  const box = boxOf(first as SceneNode) as Box;
  expect([box.y, box.y + box.height]).toEqual([
    expect.closeTo(210 - (350 / 500) * 200, 6),
    expect.closeTo(210 - (100 / 500) * 200, 6)
  ]);
});

test("an arrow ends at the mark of its figure", () => {
  const place = {figure: "cameras-latest"};
  const {scene, chart} = annotated([{type: "arrow", place, text: words("here")}]);
  const [shaft] = withClass(scene.children, "sb-pointer");
  const end = shaft?.type === "path" ? shaft.polylines[0]?.at(-1) : undefined;
  const [mark] = withClass(scene.children, "sb-solid").slice(1);
  const box = boxOf(mark as SceneNode) as Box;
  const away = Math.hypot(
    Math.max(box.x - (end?.[0] ?? 0), 0, (end?.[0] ?? 0) - box.x - box.width),
    Math.max(box.y - (end?.[1] ?? 0), 0, (end?.[1] ?? 0) - box.y - box.height)
  );
  expect(away).toBeLessThan(5);
  expect(chart.problems).toEqual([]);
});

test("a place may be named as the rows have it", () => {
  const at = "[2019-01..2022-12]";
  const {scene, chart} = annotated([{type: "line", at, text: words("here")}]);
  expect(chart.problems).toEqual([]);
  expect(withClass(scene.children, "sb-reference")).toHaveLength(1);
});

test("what has no room stands under the plot after its letter", () => {
  const long = "A sentence that is far too long to stand beside anything in so small a plot. "
    .repeat(6)
    .trim();
  const {words: said, chart} = annotated(
    [{type: "text", place: {figure: "cameras-2017"}, text: words(long)}],
    {
      widthPx: 200
    }
  );
  expect(said.filter(word => word === "A")).toHaveLength(2);
  expect(said.join(" ")).toContain("A sentence that is far");
  expect(said.join("").replace(/ /g, "")).toContain(long.replace(/ /g, ""));
  expect(chart.problems).toEqual([]);
});

test("panels each have the line, its words once, and the mark of a figure in its own", () => {
  const data = chartData(
    [timeColumn, camerasColumn, textColumn("town", words("Town"))],
    [
      {time: "2017", cameras: bareCell("300"), town: "A"},
      {time: "2017", cameras: cell("cameras-2017"), town: "B"}
    ]
  );
  const {
    scene,
    words: said,
    chart
  } = annotated(
    [
      {type: "line", value: 200, text: words("the aim")},
      {type: "text", place: {figure: "cameras-2017"}, text: words("counted")}
    ],
    {data, facet: "town"}
  );
  expect(withClass(scene.children, "sb-reference")).toHaveLength(2);
  expect(said.filter(word => word === "the aim")).toHaveLength(1);
  expect(said.filter(word => word === "counted")).toHaveLength(1);
  expect(chart.problems).toEqual([]);
});

describe("chart-annotation", () => {
  const problemOf = (annotation: Annotation) => annotated([annotation]).chart.problems;
  test.each<[Annotation, string, string]>([
    [
      {type: "line", value: {figure: "cameras-2071"}, text: words("x")},
      'unknown figure "cameras-2071"',
      "cameras-2017"
    ],
    [
      {type: "line", value: {figure: "spending-target"}, text: words("x")},
      '"spending-target" is in EUR, the chart in camera',
      "unit"
    ],
    [
      {type: "text", place: {figure: "cameras-2019"}, text: words("x")},
      'no mark shows the figure "cameras-2019"',
      "cameras-2017"
    ],
    [{type: "line", at: "2071"}, '"2071" is no place of this chart', "2017"],
    [{type: "band", between: ["2017", "2071"]}, '"2017, 2071" is no place', "2017"]
  ])("%j", (annotation, problem, hint) => {
    const [found, ...others] = problemOf(annotation);
    expect(others).toEqual([]);
    expect(found?.code).toBe("chart-annotation");
    expect(found?.problem).toContain(`annotation 1: ${problem}`);
    expect(found?.hint).toContain(hint);
  });

  test("says that a form takes none", () => {
    const plain = {
      ...framedForm,
      layout: (...given: Parameters<typeof framedForm.layout>) => {
        const {frame: _, ...plot} = framedForm.layout(...given);
        return plot;
      }
    };
    const {chart} = annotated([{type: "line", value: 3}], {form: plain});
    expect(chart.problems.map(({problem}) => problem)).toEqual(['the form "column" takes no annotations']);
  });
});

const texts = fc.constantFrom(
  "short",
  "a few words of no great length",
  "word ".repeat(40).trim(),
  "<b>&",
  "كاميرات"
);
const values = fc.oneof(fc.constantFrom({figure: "cameras-latest"}, {figure: "cameras-2017"}), fc.nat(900));
const names = fc.constantFrom("2017", "by 2023", "../2023", "[2019-01..2022-12]");
const places = fc.oneof(
  fc.record({figure: fc.constantFrom("cameras-2017", "cameras-latest")}),
  fc.record({at: names, value: values})
);
const annotation: fc.Arbitrary<Annotation> = fc.oneof(
  fc.record({
    type: fc.constantFrom("text" as const, "arrow" as const),
    place: places,
    text: texts.map(words)
  }),
  fc.record({type: fc.constant("line" as const), value: values, text: texts.map(words)}),
  fc.record({type: fc.constant("line" as const), at: names, text: texts.map(words)}),
  fc.record({type: fc.constant("band" as const), from: values, to: values, text: texts.map(words)}),
  fc.record({type: fc.constant("band" as const), between: fc.tuple(names, names), text: texts.map(words)})
);

test("any annotations keep their words inside, apart from all others, and lose none", () => {
  fc.assert(
    fc.property(fc.array(annotation, {maxLength: 8}), fc.constantFrom(328, 680), (given, widthPx) => {
      const {boxes, scene, words: said} = annotated(given, {widthPx});
      for (const [index, box] of boxes.entries()) {
        expect(box.x).toBeGreaterThanOrEqual(-0.01);
        expect(box.x + box.width).toBeLessThanOrEqual(widthPx + 0.01);
        expect(box.y).toBeGreaterThanOrEqual(-1);
        expect(box.y + box.height).toBeLessThanOrEqual(scene.heightPx + 1);
        for (const other of boxes.slice(index + 1)) {
          const across = Math.min(box.x + box.width, other.x + other.width) - Math.max(box.x, other.x);
          const down = Math.min(box.y + box.height, other.y + other.height) - Math.max(box.y, other.y);
          expect(Math.min(across, down)).toBeLessThanOrEqual(1);
        }
      }
      const all = said.join("").replace(/\s/g, "");
      for (const {text} of given) expect(all).toContain((text?.en ?? "").replace(/\s/g, ""));
    })
  );
});
