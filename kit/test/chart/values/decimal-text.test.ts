import fc from "fast-check";
import {expect, test} from "vitest";
import {decimalText} from "../../../src/chart/values/decimal-text.ts";

test("decimalText writes any finite number without an exponent, and loses nothing", () => {
  fc.assert(
    fc.property(fc.double({noNaN: true, noDefaultInfinity: true}), value => {
      const text = decimalText(value);
      expect(text).toMatch(/^-?\d+(\.\d+)?$/);
      expect(Number(text)).toBe(value === 0 ? 0 : value);
    })
  );
});
