import fc from "fast-check";
import {parseHTML} from "linkedom";
import {expect, test} from "vitest";
import {drawChart} from "../../src/chart/draw-chart.ts";
import {type Box, boxOf, boxOfText, type SceneNode, type TextNode} from "../../src/chart/scene.ts";
import type {ChartData, ChartSpec} from "../../src/chart/spec/spec.ts";
import type {Row, Value} from "../../src/dataset/dataset.ts";
import {statuses} from "../../src/ledger/card.ts";
import {bareCell} from "./fixtures/kinds.ts";
import {cell} from "./fixtures/toulouse.ts";
import {xmlFault} from "./xml-fault.ts";

/** Labels as bad as sources can make them. */
export const anyLabel = fc.oneof(
  fc.string({unit: "binary", maxLength: 40}),
  fc.constantFrom(
    "",
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
  fc.constantFrom(
    "0",
    "-0.000000001",
    "0.000000001",
    "1000000000000",
    "-5",
    ">0",
    ">-3",
    "<=5",
    "~7",
    "350",
    "30"
  ),
  fc.integer({min: 0, max: 1e12}).map(value => `>${value}`),
  fc.integer({min: 0, max: 1e12}).map(value => `<=${value}`),
  fc
    .tuple(fc.integer({min: -1e6, max: 1e6}), fc.integer({min: 1, max: 1e9}))
    .map(([low, size]) => `${low}..${low + size}`)
);

/** Cells of every kind and status, plain numbers, gaps, and what is no quantity. */
export const anyValue: fc.Arbitrary<Value> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.tuple(notations, fc.constantFrom(...statuses)).map(([n, status]) => bareCell(n, status))
  },
  fc.double(),
  fc.constantFrom(null, "no quantity", cell("cameras-2017"), cell("cameras-2019"))
);

/** What makes up a whole: settled values of one known size. */
export const partValue: fc.Arbitrary<Value> = fc
  .oneof(
    fc.constantFrom("0", "0.000000001", "1000000000000", "~7", "1"),
    fc.integer({min: 0, max: 5000}).map(String)
  )
  .map(notation => bareCell(notation));

const leaves = (node: SceneNode): SceneNode[] =>
  node.type === "group" ? node.children.flatMap(leaves) : [node];

export const leavesOf = (spec: ChartSpec, data: ChartData, widthPx = 680): SceneNode[] =>
  drawChart(spec, data, {locale: "en", widthPx, anatomy: "plot"}).scene.children.flatMap(leaves);

function overlap(a: Box, b: Box): number {
  const across = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const down = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return Math.min(across, down);
}

/** What holds of every drawing, whatever the rows: tests of the forms that `specs` name. */
export function testDrawings(
  specs: readonly ChartSpec[],
  rows: fc.Arbitrary<Row[]>,
  toData: (rows: Row[]) => ChartData
): void {
  const drawings = fc.tuple(
    rows,
    fc.constantFrom(...specs),
    fc.constantFrom("en", "fr"),
    fc.constantFrom(328, 480, 680),
    fc.constantFrom("full" as const, "plot" as const)
  );
  const check = (see: (drawing: ReturnType<typeof drawChart>) => void) =>
    fc.assert(
      fc.property(drawings, ([given, spec, locale, widthPx, anatomy]) => {
        see(drawChart(spec, toData(given), {locale, widthPx, anatomy}));
      })
    );

  test("gives valid, escaped SVG with finite coordinates", () => {
    check(({svg}) => {
      expect(xmlFault(svg)).toBeUndefined();
      expect(svg).not.toMatch(/<script|NaN|Infinity|undefined|\[object/);
      const {document} = parseHTML(svg);
      expect(document.querySelectorAll("script, style[src], image, use, foreignObject").length).toBe(0);
    });
  });

  test("keeps every mark and label inside the frame", () => {
    check(({scene}) => {
      for (const leaf of scene.children.flatMap(leaves)) {
        const box = boxOf(leaf);
        // What only answers to a pointer and shows the focus may reach past the frame.
        if (box === null || (leaf.type === "rect" && leaf.className === "sb-hit")) continue;
        expect(box.x).toBeGreaterThanOrEqual(-0.01);
        expect(box.y).toBeGreaterThanOrEqual(-1);
        expect(box.x + box.width).toBeLessThanOrEqual(scene.widthPx + 0.01);
        expect(box.y + box.height).toBeLessThanOrEqual(scene.heightPx + 1);
      }
    });
  });

  test("sets no label over another by more than a pixel", () => {
    check(({scene}) => {
      const texts = scene.children
        .flatMap(leaves)
        .filter((leaf): leaf is TextNode => leaf.type === "text")
        .map(boxOfText);
      for (const [index, box] of texts.entries()) {
        for (const other of texts.slice(index + 1)) expect(overlap(box, other)).toBeLessThanOrEqual(1);
      }
    });
  });
}
