import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {boxesAlong, occupiedBoxes} from "../../../src/chart/guides/occupied.ts";
import {placeLabels} from "../../../src/chart/guides/place-labels.ts";
import {spreadLabels} from "../../../src/chart/guides/spread-labels.ts";
import type {Box} from "../../../src/chart/scene.ts";

const area: Box = {x: 0, y: 0, width: 400, height: 300};
const overlap = (a: Box, b: Box) =>
  Math.min(
    Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x),
    Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y)
  );

describe("spreadLabels", () => {
  test("leaves labels where they belong when none touch", () => {
    expect(
      spreadLabels(
        [
          {atPx: 80, sizePx: 20},
          {atPx: 30, sizePx: 20}
        ],
        {fromPx: 0, toPx: 100}
      )
    ).toEqual([80, 30]);
  });
  test("moves two for one place apart by the same, and from the ends inwards", () => {
    const two = [
      {atPx: 50, sizePx: 20},
      {atPx: 50, sizePx: 20}
    ];
    expect(spreadLabels(two, {fromPx: 0, toPx: 100, gapPx: 2})).toEqual([39, 61]);
    expect(spreadLabels(two, {fromPx: 45, toPx: 100})).toEqual([55, 75]);
  });
  test("is undefined where they do not fit", () => {
    expect(
      spreadLabels(
        [
          {atPx: 5, sizePx: 20},
          {atPx: 5, sizePx: 20}
        ],
        {fromPx: 0, toPx: 39}
      )
    ).toBeUndefined();
  });
  test("never lets two touch, nor one pass an end", () => {
    const label = fc.record({atPx: fc.integer({min: -50, max: 350}), sizePx: fc.integer({min: 1, max: 40})});
    fc.assert(
      fc.property(fc.array(label, {maxLength: 20}), labels => {
        const middles = spreadLabels(labels, {fromPx: 0, toPx: 300, gapPx: 1});
        if (!middles) return;
        const spans = labels
          .map(
            ({sizePx}, index) =>
              [(middles[index] as number) - sizePx / 2, (middles[index] as number) + sizePx / 2] as const
          )
          .sort((a, b) => a[0] - b[0]);
        for (const [index, [from, to]] of spans.entries()) {
          expect(from).toBeGreaterThanOrEqual(-0.001);
          expect(to).toBeLessThanOrEqual(300.001);
          const next = spans[index + 1];
          if (next) expect(next[0] - to).toBeGreaterThan(0.999);
        }
      })
    );
  });
});

describe("placeLabels", () => {
  const anchor: Box = {x: 195, y: 145, width: 10, height: 10};
  const wish = {widthPx: 60, heightPx: 18, anchor};

  test("takes the first free side, in the order asked for", () => {
    const [above] = placeLabels([wish], {area, occupied: [anchor]});
    expect(above).toEqual({side: "above", box: {x: 170, y: 123, width: 60, height: 18}});
    const [left] = placeLabels([{...wish, sides: ["left", "above"]}], {area, occupied: [anchor]});
    expect(left?.side).toBe("left");
    const [right] = placeLabels([wish], {area, occupied: [anchor, {x: 190, y: 100, width: 20, height: 40}]});
    expect(right?.side).toBe("right");
  });

  test("never sets a label beside its mark so near another that it could name that one", () => {
    const own: Box = {x: 195, y: 145, width: 10, height: 10};
    const other: Box = {x: 195, y: 115, width: 10, height: 10};
    const wish = {widthPx: 40, heightPx: 14, anchor: own, sides: ["above", "below"] as const};
    const place = (marks: readonly Box[]) =>
      placeLabels([wish], {area, occupied: [own, other], marks: occupiedBoxes(marks)});
    expect(place([own])[0]?.side).toBe("above");
    expect(place([own, other])[0]?.side).toBe("below");
  });
  test("leads a label that must stand away by a line that ends at its mark", () => {
    const wall: Box[] = [
      {x: 150, y: 120, width: 44, height: 60},
      {x: 206, y: 120, width: 44, height: 60},
      {x: 194, y: 156, width: 12, height: 24}
    ];
    const [label] = placeLabels([wish], {area, occupied: [anchor, ...wall]});
    expect(label?.side).toBeUndefined();
    expect(label?.leader?.[1]).toEqual([200, 143]);
    for (const box of wall) expect(overlap(label?.box as Box, box)).toBeLessThanOrEqual(0);
  });

  test("leaves out what has no place, never cuts it", () => {
    expect(placeLabels([{...wish, widthPx: 500}], {area, occupied: []})).toEqual([null]);
  });

  test("covers no mark, no line and no other label, and stays inside", () => {
    const anchors = fc.array(
      fc.record({
        x: fc.integer({min: 0, max: 390}),
        y: fc.integer({min: 0, max: 290}),
        width: fc.constant(10),
        height: fc.constant(10)
      }),
      {maxLength: 25}
    );
    fc.assert(
      fc.property(anchors, boxes => {
        const line = boxesAlong(boxes.map(({x, y}) => [x + 5, y + 5]));
        const occupied = occupiedBoxes([...boxes, ...line]);
        const placed = placeLabels(
          boxes.map(box => ({widthPx: 50, heightPx: 18, anchor: box})),
          {area, occupied}
        )
          .filter(label => label !== null)
          .map(({box}) => box);
        for (const [index, box] of placed.entries()) {
          for (const other of [...placed.slice(index + 1), ...boxes, ...line])
            expect(overlap(box, other)).toBeLessThanOrEqual(0);
          expect(box.x).toBeGreaterThanOrEqual(0);
          expect(box.y + box.height).toBeLessThanOrEqual(300);
        }
      })
    );
  });
});
