import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {drawChart} from "../../../src/chart/draw-chart.ts";
import {type Box, boxOf, boxOfText, type SceneNode, type TextNode} from "../../../src/chart/scene.ts";
import type {ChartSpec} from "../../../src/chart/spec/spec.ts";
import type {Value} from "../../../src/dataset/dataset.ts";
import {statuses} from "../../../src/ledger/card.ts";
import {bareCell} from "../fixtures/kinds.ts";
import {camerasColumn, cell, chartData, textColumn, timeColumn} from "../fixtures/toulouse.ts";
import {xmlFault} from "../xml-fault.ts";

const title = {en: "Title", fr: "Titre"};
const labels = fc.oneof(
  fc.string({unit: "binary", maxLength: 30}),
  fc.constantFrom(
    "A",
    "B",
    "<script>alert(1)</script>",
    "]]>&amp;'\"",
    "كاميرات المراقبة في المدينة",
    "👩‍👩‍👧‍👦🏳️‍🌈",
    "a".repeat(300),
    "one two three ".repeat(30)
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
  {weight: 3, arbitrary: fc.integer({min: 0, max: 1000})},
  fc.double(),
  fc.constantFrom(null, "no quantity", cell("cameras-2017"), cell("cameras-2019"))
);
const day = fc
  .date({min: new Date("1900-01-01"), max: new Date("2100-12-31"), noInvalidDate: true})
  .map(date => date.toISOString().slice(0, 10));
const times: fc.Arbitrary<Value> = fc.oneof(
  fc.integer({min: 0, max: 9999}).map(year => String(year).padStart(4, "0")),
  {weight: 3, arbitrary: fc.integer({min: 2010, max: 2026}).map(String)},
  day,
  day.map(date => date.slice(0, 7)),
  fc.tuple(day, day).map(([a, b]) => (a < b ? `[${a}..${b}]` : `${b}/${a}`)),
  fc.constantFrom("unknown", "../2025", "2019/..", "2017~", "2018-22", "201X", "soon", null)
);
const rows = fc.array(
  fc.record({
    time: times,
    label: labels,
    cameras: values,
    other: values,
    number: fc.oneof(fc.double({noNaN: true, noDefaultInfinity: true}), fc.integer(), fc.constant(null)),
    series: fc.constantFrom("A", "B", "a name of some length"),
    panel: fc.constantFrom("P", "Q")
  }),
  {maxLength: 25}
);
const common = {version: 1, title} as const;
const specs: ChartSpec[] = [
  {...common, form: "line", x: "time", y: "cameras"},
  {...common, form: "line", x: "time", y: "cameras", series: "series", curve: "straight"},
  {...common, form: "line", x: "time", y: "cameras", series: "label"},
  {...common, form: "line", x: "number", y: "cameras", series: "series", curve: "step"},
  {...common, form: "line", x: "time", y: "cameras", facet: "panel", series: "series"},
  {...common, form: "slope", x: "panel", y: "cameras", series: "label"},
  {...common, form: "area", x: "time", y: "cameras", curve: "straight"},
  {...common, form: "area", x: "time", y: "cameras", series: "series"},
  {...common, form: "promise", label: "label", promised: "cameras", outcome: "other"},
  {...common, form: "timeline", time: "time", event: "label", series: "series"},
  {...common, form: "timeline", time: "time", event: "label", value: "cameras"},
  {...common, form: "timeline", time: "time", event: "series", facet: "panel"}
];
/** Data that each form takes: few random rows make a pair, a promise or a stack. */
const paired = fc.array(fc.record({label: labels, before: values, now: values}), {maxLength: 8}).map(list =>
  list.flatMap(({label, before, now}, index) => {
    const row = {time: "2020", label: `${index} ${label}`, series: "A", number: index};
    return [
      {...row, cameras: before, other: now, panel: "P"},
      {...row, cameras: now, other: null, panel: "Q"}
    ];
  })
);
const amounts: fc.Arbitrary<Value> = fc.constantFrom<Value>(
  0,
  1,
  250,
  1e9,
  bareCell("~5"),
  bareCell("3..9"),
  bareCell(">4"),
  bareCell("<=8"),
  null
);
const stacked = fc.array(fc.tuple(amounts, amounts), {maxLength: 12}).map(list =>
  list.flatMap(([a, b], index) =>
    [a, b].map((cameras, part) => ({
      time: String(2010 + index),
      label: String(index),
      cameras,
      other: null,
      number: index,
      series: part === 0 ? "A" : "B",
      panel: "P"
    }))
  )
);
const promises = fc
  .array(
    fc.record({
      label: labels,
      n: notations,
      status: fc.constantFrom(
        "planned" as const,
        "pledged" as const,
        "target" as const,
        "withdrawn" as const
      ),
      known: fc.option(notations)
    }),
    {maxLength: 8}
  )
  .map(list =>
    list.map(({label, n, status, known}, index) => ({
      time: "2020",
      label,
      cameras: {...bareCell(n, status), time: "../2024"},
      other: known === null ? null : {...bareCell(known), time: "2024-06"},
      number: index,
      series: "A",
      panel: "P"
    }))
  );
const data = fc
  .oneof(rows, paired, stacked, promises)
  .map(given =>
    chartData(
      [
        timeColumn,
        textColumn("label", {en: "Label", fr: "Nom"}),
        camerasColumn,
        {...camerasColumn, name: "other"},
        {name: "number", type: "number", label: {en: "Number", fr: "Nombre"}},
        textColumn("series", {en: "Series", fr: "Série"}),
        textColumn("panel", {en: "Panel", fr: "Volet"})
      ],
      given as Record<string, Value>[]
    )
  );
const drawings = fc
  .tuple(
    data,
    fc.constantFrom(...specs),
    fc.constantFrom("en", "fr"),
    fc.constantFrom(328, 480, 680),
    fc.constantFrom("full" as const, "plot" as const)
  )
  .map(([given, spec, locale, widthPx, anatomy]) => ({spec, given, options: {locale, widthPx, anatomy}}));

const leaves = (node: SceneNode): SceneNode[] =>
  node.type === "group" ? node.children.flatMap(leaves) : [node];
const overlap = (a: Box, b: Box) =>
  Math.min(
    Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x),
    Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y)
  );

describe("any rows the schema admits, in the forms of time", () => {
  test("give valid, escaped SVG with finite coordinates", () => {
    fc.assert(
      fc.property(drawings, ({spec, given, options}) => {
        const {svg} = drawChart(spec, given, options);
        expect(xmlFault(svg)).toBeUndefined();
        expect(svg).not.toMatch(/<script|NaN|Infinity|undefined|\[object/);
      }),
      {numRuns: 200}
    );
  });

  test("keep every mark and label inside the frame", () => {
    fc.assert(
      fc.property(drawings, ({spec, given, options}) => {
        const {scene} = drawChart(spec, given, options);
        for (const leaf of scene.children.flatMap(leaves)) {
          const box = boxOf(leaf);
          // What only answers to a pointer and shows the focus may reach past the frame.
          if (box === null || (leaf.type === "rect" && leaf.className === "sb-hit")) continue;
          expect(box.x).toBeGreaterThanOrEqual(-0.01);
          expect(box.y).toBeGreaterThanOrEqual(-1);
          expect(box.x + box.width).toBeLessThanOrEqual(scene.widthPx + 0.01);
          expect(box.y + box.height).toBeLessThanOrEqual(scene.heightPx + 1);
        }
      }),
      {numRuns: 200}
    );
  });

  test("set no label over another by more than a pixel", () => {
    fc.assert(
      fc.property(drawings, ({spec, given, options}) => {
        const texts = drawChart(spec, given, options)
          .scene.children.flatMap(leaves)
          .filter((leaf): leaf is TextNode => leaf.type === "text")
          .map(boxOfText);
        for (const [index, box] of texts.entries()) {
          for (const other of texts.slice(index + 1)) expect(overlap(box, other)).toBeLessThanOrEqual(1);
        }
      }),
      {numRuns: 200}
    );
  });
});
