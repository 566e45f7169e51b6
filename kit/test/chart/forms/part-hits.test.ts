import fc from "fast-check";
import {expect, test} from "vitest";
import {partHits} from "../../../src/chart/forms/line/part-hits.ts";
import type {Box} from "../../../src/chart/scene.ts";

const mark = (x: number, y: number) => ({
  box: {x: x - 5, y: y - 5, width: 10, height: 10},
  hit: {x: x - 12, y: y - 11, width: 24, height: 22}
});
const holds = ({x, y, width, height}: Box, px: number, py: number) =>
  px >= x && px <= x + width && py >= y && py <= y + height;

test("each of two close marks keeps the half of the place that is its own", () => {
  const [left, right] = partHits([mark(100, 50), mark(110, 52)]);
  expect(left?.hit).toMatchObject({x: 88, width: 17});
  expect(right?.hit).toMatchObject({x: 105, width: 17});
  const [high, low] = partHits([mark(100, 50), mark(102, 60)]);
  expect(high?.hit).toMatchObject({y: 39, height: 16});
  expect(low?.hit).toMatchObject({y: 55, height: 16});
});

test("no place to point at reaches the middle of another mark", () => {
  const places = fc.uniqueArray(fc.tuple(fc.integer({min: 0, max: 80}), fc.integer({min: 0, max: 80})), {
    minLength: 2,
    maxLength: 12,
    selector: ([x, y]) => `${x} ${y}`
  });
  fc.assert(
    fc.property(places, centers => {
      const parted = partHits(centers.map(([x, y]) => mark(x, y)));
      for (const [index, [x, y]] of centers.entries()) {
        expect(holds(parted[index]?.hit as Box, x, y)).toBe(true);
        for (const [other, {hit}] of parted.entries())
          if (other !== index) expect(holds(hit, x, y)).toBe(false);
      }
    })
  );
});
