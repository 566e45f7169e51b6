import {join} from "node:path";
import fc from "fast-check";
import {parseHTML} from "linkedom";
import {describe, expect, test} from "vitest";
import {drawChart} from "../../src/chart/draw-chart.ts";
import {type Box, boxOf, boxOfText, type SceneNode, type TextNode} from "../../src/chart/scene.ts";
import type {ChartData, ChartSpec} from "../../src/chart/spec/spec.ts";
import type {Value} from "../../src/dataset/dataset.ts";
import {statuses} from "../../src/ledger/card.ts";
import {charts} from "./fixtures/charts.ts";
import {bareCell, kindCharts} from "./fixtures/kinds.ts";
import {camerasColumn, cell, chartData, textColumn, timeColumn} from "./fixtures/toulouse.ts";
import {xmlFault} from "./xml-fault.ts";

const output = (name: string) => join(import.meta.dirname, "../output/chart", name);

describe("golden drawings", () => {
  const drawn = {...charts, ...kindCharts};
  test.each(Object.keys(drawn))("%s", async id => {
    const {spec, data} = drawn[id as keyof typeof drawn];
    for (const [locale, widthPx] of [
      ["en", 680],
      ["fr", 328]
    ] as const) {
      const {svg, problems} = drawChart(spec, data, {locale, widthPx, theme: "light"});
      expect(problems).toEqual([]);
      expect(xmlFault(svg)).toBeUndefined();
      await expect(`${svg.replaceAll("><", ">\n<")}\n`).toMatchFileSnapshot(
        output(`${id}-${locale}-${widthPx}.svg`)
      );
    }
  });
});

const title = {en: "Title", fr: "Titre"};
const labels = fc.oneof(
  fc.string({unit: "binary", maxLength: 40}),
  fc.constantFrom(
    "<script>alert(1)</script>",
    "]]>&amp;'\"",
    "كاميرات المراقبة في المدينة",
    "מצלמות ⁦1⁩",
    "👩‍👩‍👧‍👦🏳️‍🌈",
    "a".repeat(300),
    "one two three ".repeat(30),
    "[x]{cameras-2017} {{cameras-2017}}"
  )
);
const notations = fc.oneof(
  fc.constantFrom("0", "-0.000000001", "0.000000001", "1000000000000", "-5", ">0", ">-3", "~7", "350", "30"),
  fc.integer({min: 0, max: 1e12}).map(value => `>${value}`),
  fc.integer({min: 0, max: 1e12}).map(value => `<=${value}`),
  fc
    .tuple(fc.integer({min: -1e6, max: 1e6}), fc.integer({min: 1, max: 1e9}))
    .map(([low, size]) => `${low}..${low + size}`)
);
const values: fc.Arbitrary<Value> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.tuple(notations, fc.constantFrom(...statuses)).map(([n, status]) => bareCell(n, status))
  },
  fc.double(),
  fc.constantFrom(null, "no quantity", cell("cameras-2017"), cell("cameras-2019"))
);
const rows = fc.array(
  fc.record({label: labels, cameras: values, part: values, panel: fc.constantFrom("A", "B", "C")}),
  {
    maxLength: 30
  }
);
const specs: ChartSpec[] = [
  {version: 1, form: "column", x: "label", y: "cameras", title},
  {version: 1, form: "bar", x: "cameras", y: "label", title},
  {version: 1, form: "bar", x: "cameras", y: "label", facet: "panel", title},
  {version: 1, form: "unit", whole: "cameras", part: "part", y: "label", title}
];
const toData = (given: Record<string, Value>[]): ChartData =>
  chartData(
    [
      textColumn("label", {en: "Label", fr: "Nom"}),
      camerasColumn,
      {...camerasColumn, name: "part"},
      textColumn("panel", {en: "Panel", fr: "Volet"})
    ],
    given
  );

const leaves = (node: SceneNode): SceneNode[] =>
  node.type === "group" ? node.children.flatMap(leaves) : [node];

function overlap(a: Box, b: Box): number {
  const across = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const down = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return Math.min(across, down);
}

describe("any rows the schema admits", () => {
  const drawings = fc.tuple(
    rows,
    fc.constantFrom(...specs),
    fc.constantFrom("en", "fr"),
    fc.constantFrom(328, 480, 680),
    fc.constantFrom("full" as const, "plot" as const)
  );
  const draw = ([given, spec, locale, widthPx, anatomy]: [
    Record<string, Value>[],
    ChartSpec,
    string,
    number,
    "full" | "plot"
  ]) => drawChart(spec, toData(given), {locale, widthPx, anatomy});

  test("give valid, escaped SVG with finite coordinates", () => {
    fc.assert(
      fc.property(drawings, options => {
        const {svg} = draw(options);
        expect(xmlFault(svg)).toBeUndefined();
        expect(svg).not.toMatch(/<script|NaN|Infinity|undefined|\[object/);
        const {document} = parseHTML(svg);
        expect(document.querySelectorAll("script, style[src], image, use, foreignObject").length).toBe(0);
      })
    );
  });

  test("keep every mark and label inside the frame", () => {
    fc.assert(
      fc.property(drawings, options => {
        const {scene} = draw(options);
        for (const leaf of scene.children.flatMap(leaves)) {
          const box = boxOf(leaf);
          // What only answers to a pointer and shows the focus may reach past the frame.
          if (box === null || (leaf.type === "rect" && leaf.className === "sb-hit")) continue;
          expect(box.x).toBeGreaterThanOrEqual(-0.01);
          expect(box.y).toBeGreaterThanOrEqual(-1);
          expect(box.x + box.width).toBeLessThanOrEqual(scene.widthPx + 0.01);
          expect(box.y + box.height).toBeLessThanOrEqual(scene.heightPx + 1);
        }
      })
    );
  });

  test("set no label over another by more than a pixel", () => {
    fc.assert(
      fc.property(drawings, options => {
        const texts = draw(options)
          .scene.children.flatMap(leaves)
          .filter((leaf): leaf is TextNode => leaf.type === "text")
          .map(boxOfText);
        for (const [index, box] of texts.entries()) {
          for (const other of texts.slice(index + 1)) expect(overlap(box, other)).toBeLessThanOrEqual(1);
        }
      })
    );
  });
});

describe("drawChart", () => {
  const empty: ChartData = toData([]);
  test("says in the chart's place that there is nothing to draw", () => {
    const {svg, problems, alt} = drawChart(specs[0] as ChartSpec, empty, {locale: "en"});
    expect(svg).toContain("There is no data to draw.");
    expect(alt).toContain("There is no data to draw.");
    expect(problems.map(({code}) => code)).toEqual(["chart-empty"]);
  });

  test("names a column that is not there, and what it may have been", () => {
    const spec: ChartSpec = {version: 1, form: "column", x: "labl", y: "cameras", title};
    const {problems} = drawChart(spec, empty, {locale: "en", file: "charts/x.ts"});
    expect(problems[0]).toMatchObject({
      code: "chart-field",
      file: "charts/x.ts",
      problem: 'the dataset has no column "labl"',
      hint: 'did you mean "label"?'
    });
  });

  const inColumns = (row: Record<string, Value>, change: Record<string, unknown> = {}, locale = "en") =>
    drawChart({...specs[1], ...change} as ChartSpec, toData([{label: "a", part: null, panel: "A", ...row}]), {
      locale
    });
  test.each([
    ["chart-form", {cameras: bareCell("1")}, {form: "pie"}, "pie"],
    ["chart-value", {cameras: "many"}, {}, 'row 1: "cameras"'],
    ["chart-value", {cameras: Number.NaN}, {}, 'row 1: "cameras"'],
    ["chart-unit-words", {cameras: bareCell("1", "reported", "drone")}, {}, "drone"],
    ["chart-time", {cameras: {...bareCell("1"), figures: ["x"], time: "soon"}}, {}, "soon"],
    ["unknown-id", {cameras: bareCell("1")}, {title: {en: "{{cameras-2071}}"}}, "cameras-2071"]
  ])("reports %s and draws what it can", (code, row, change, words) => {
    const {problems, svg} = inColumns(row as Record<string, Value>, change);
    expect(problems.find(problem => problem.code === code)?.problem).toContain(words);
    expect(xmlFault(svg)).toBeUndefined();
  });

  test("reports a text that cannot be worded in a language (chart-text), and shows it as written", () => {
    const {problems, svg} = inColumns({cameras: bareCell("1")}, {title: {en: "{{cameras-2017}}"}}, "xx");
    expect(problems.map(({code}) => code)).toContain("chart-text");
    expect(svg).toContain("{{cameras-2017}}");
  });

  test("warns of a label that is cut (chart-label-cut); the table has it whole", () => {
    const label = "word ".repeat(200).trim();
    const {problems, table} = inColumns({label, cameras: bareCell("1")});
    expect(problems).toMatchObject([{code: "chart-label-cut", severity: "warning"}]);
    expect(table.rows[0]?.[0]?.text).toBe(label);
  });

  test.each([0, 1, 2])("refuses two units on one scale, and names them: specification %i", index => {
    const data = toData([
      {label: "a", cameras: bareCell("1"), part: null, panel: "A"},
      {label: "b", cameras: bareCell("1", "reported", "EUR"), part: null, panel: "B"}
    ]);
    const {problems, svg} = drawChart(specs[index] as ChartSpec, data, {locale: "en"});
    expect(problems[0]?.problem).toContain("camera, EUR");
    expect(svg).toContain("This chart could not be drawn.");
  });

  test.each([
    ["a part above its whole", {cameras: bareCell("30"), part: bareCell("31")}],
    ["a half thing", {cameras: bareCell("30"), part: bareCell("0.5")}],
    ["two units", {cameras: bareCell("30"), part: bareCell("1", "reported", "EUR")}]
  ])("refuses a unit chart of %s", (_, row) => {
    const {problems} = drawChart(specs[3] as ChartSpec, toData([{label: "a", panel: "A", ...row}]), {
      locale: "en"
    });
    expect(problems.map(({code}) => code)).toEqual(["chart-data"]);
  });

  test("starts every bar at zero: lengths are in proportion", () => {
    const data = chartData(
      [timeColumn, camerasColumn],
      [
        {time: "2017", cameras: bareCell("350")},
        {time: "2018", cameras: bareCell("700")}
      ]
    );
    const spec: ChartSpec = {version: 1, form: "column", x: "time", y: "cameras", title};
    const bars = drawChart(spec, data, {locale: "en"})
      .scene.children.flatMap(leaves)
      .filter(leaf => leaf.type === "rect" && leaf.className.startsWith("sb-solid"))
      .map(leaf => boxOf(leaf)?.height ?? 0);
    expect(bars[1]).toBeCloseTo((bars[0] as number) * 2, 6);
  });

  test("never gives a value the date on which it was said", () => {
    const {svg} = drawChart(charts["camera-growth"].spec, charts["camera-growth"].data, {locale: "en"});
    expect(svg).toContain("<title>350\u00a0cameras, undated, stated in January 2019, reported</title>");
  });
});
