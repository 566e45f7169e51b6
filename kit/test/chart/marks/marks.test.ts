import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {toExtent} from "../../../src/chart/marks/extent.ts";
import {hatchPolygon} from "../../../src/chart/marks/hatch.ts";
import {unitGrid} from "../../../src/chart/marks/unit-grid.ts";
import {whisker} from "../../../src/chart/marks/whisker.ts";
import {boxOf, type Point} from "../../../src/chart/scene.ts";
import {parseQuantity} from "../../../src/quantity/notation.ts";

describe("toExtent", () => {
  const extent = (notation: string) => {
    const quantity = parseQuantity(notation);
    const [low, high] = [quantity.low?.valueOf() ?? null, quantity.high?.valueOf() ?? null];
    const {solid, possible, caps, open} = toExtent({low, high, quantity});
    return [solid, possible, caps, open];
  };
  test.each([
    ["350", [0, 350], null, [], null],
    ["-5", [0, -5], null, [], null],
    [">400", [0, 400], null, [], {at: 400, way: 1}],
    [">-5", null, [-5, 0], [-5], {at: 0, way: 1}],
    ["350..400", [0, 350], [350, 400], [400], null],
    ["-400..-350", [0, -350], [-350, -400], [-400], null],
    ["-3..7", null, [-3, 7], [-3, 7], null],
    ["<=5", null, [0, 5], [5], null]
  ])("%s", (notation, ...expected) => expect(extent(notation)).toEqual(expected));
});

describe("hatchPolygon", () => {
  test("keeps its lines inside a rectangle, at 45 degrees", () => {
    const size = fc.double({min: 0, max: 500, noNaN: true});
    fc.assert(
      fc.property(size, size, size, size, (x, y, width, height) => {
        const corners: Point[] = [
          [x, y],
          [x + width, y],
          [x + width, y + height],
          [x, y + height]
        ];
        for (const [[x1, y1], [x2, y2]] of hatchPolygon(corners) as [Point, Point][]) {
          expect(Math.min(x1, x2)).toBeGreaterThanOrEqual(x - 1e-6);
          expect(Math.max(y1, y2)).toBeLessThanOrEqual(y + height + 1e-6);
          expect(x1 + y1).toBeCloseTo(x2 + y2, 6);
        }
      })
    );
  });

  test("leaves out the notch of a polygon that is not convex", () => {
    const shape: Point[] = [
      [0, 0],
      [30, 0],
      [30, 30],
      [20, 30],
      [20, 10],
      [10, 10],
      [10, 30],
      [0, 30]
    ];
    const inNotch = hatchPolygon(shape).some(([a, b]) => {
      const [x, y] = [((a as Point)[0] + (b as Point)[0]) / 2, ((a as Point)[1] + (b as Point)[1]) / 2];
      return x > 10.1 && x < 19.9 && y > 10.1;
    });
    expect(inNotch).toBe(false);
  });
});

describe("whisker", () => {
  const frame = {
    orientation: "vertical",
    startPx: 0,
    thicknessPx: 10,
    scale: (value: number) => value
  } as const;
  test("spans what a date may be, with ticks at known ends only", () => {
    const [closed] = whisker({fromPx: 10, toPx: 90}, {atPx: 50, frame, hue: "blue"});
    expect(closed && boxOf(closed)).toEqual({x: 10, y: 46, width: 80, height: 8});
    const [open] = whisker(
      {fromPx: 10, toPx: 90, openStart: true, openEnd: true},
      {atPx: 50, frame, hue: "blue"}
    );
    expect(open && boxOf(open)).toEqual({x: 10, y: 50, width: 80, height: 0});
  });
});

describe("unitGrid", () => {
  const sure = (count: number) => ({sure: count, possible: count, open: false});
  const dotsIn = (nodes: ReturnType<typeof unitGrid>["part"]) =>
    nodes.reduce((sum, node) => sum + (node.type === "dots" ? node.centers.length : 0), 0);

  test.each([328, 680])("draws one mark a thing, in full rows at %i px", widthPx => {
    const {part, rest} = unitGrid({part: sure(30), whole: sure(350)}, {widthPx, topPx: 0, hue: "blue"});
    expect([dotsIn(part), dotsIn(rest)]).toEqual([30, 320]);
    const rows = [...part, ...rest].flatMap(node =>
      node.type === "dots" ? node.centers.map(([, y]) => y) : []
    );
    const counts = [...new Set(rows)].map(y => rows.filter(other => other === y).length);
    expect(new Set(counts).size).toBe(1);
  });

  test("tells what may be from what is, and says that there are more", () => {
    const part = {sure: 3, possible: 5, open: false};
    const {part: filled, rest} = unitGrid(
      {part, whole: {sure: 10, possible: 10, open: true}},
      {widthPx: 328, topPx: 0, hue: "blue"}
    );
    expect(
      filled.map(node => [
        node.type === "dots" && node.centers.length,
        node.type === "dots" && node.className
      ])
    ).toEqual([
      [3, "sb-unit sb-blue"],
      [2, "sb-unit-possible sb-blue"]
    ]);
    expect(rest.map(({type}) => type)).toEqual(["dots", "path"]);
  });
});
