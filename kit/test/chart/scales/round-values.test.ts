import {nice, ticks} from "d3-array";
import fc from "fast-check";
import {expect, it} from "vitest";
import {niceEnds, roundValues} from "../../../src/chart/scales/round-values.ts";

const value = fc
  .oneof(
    fc.double({min: -1e12, max: 1e12, noNaN: true}),
    fc.double({min: -1e-6, max: 1e-6, noNaN: true}),
    fc.integer({min: -1000, max: 1000})
  )
  .map(each => (Math.abs(each) < 1e-15 ? 0 : each));
const span = fc
  .tuple(value, value)
  .map(([a, b]): [number, number] => [Math.min(a, b), Math.max(a, b)])
  .filter(([low, high]) => high - low > Math.max(Math.abs(low), Math.abs(high)) * 1e-6);
const count = fc.integer({min: 1, max: 12});

it("roundValues gives the values of d3-array", () => {
  fc.assert(
    fc.property(span, count, ([low, high], wanted) => {
      const plain = (values: readonly number[]) => values.map(each => each + 0);
      expect(plain(roundValues(low, high, wanted))).toEqual(plain(ticks(low, high, wanted)));
    }),
    {numRuns: 2000}
  );
});

it("niceEnds gives the ends of d3-array", () => {
  fc.assert(
    fc.property(span, count, ([low, high], wanted) => {
      // Plus zero: a zero has no sign that is seen.
      const plain = (ends: readonly number[]) => ends.map(end => end + 0);
      expect(plain(niceEnds(low, high, wanted))).toEqual(plain(nice(low, high, wanted)));
    }),
    {numRuns: 2000}
  );
});
