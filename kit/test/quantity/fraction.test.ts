import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {Fraction} from "../../src/quantity/fraction.ts";
import {exact, QuantityError} from "../../src/quantity/quantity.ts";

const whole = fc.bigInt({min: -(10n ** 25n), max: 10n ** 25n});
const divisor = fc.bigInt({min: 1n, max: 10n ** 20n});
const fraction = fc.tuple(whole, divisor).map(([n, d]) => new Fraction(n, d));

const ratioOf = ({s, n, d}: Fraction): [bigint, bigint] => [s * n, d];

function commonDivisor(a: bigint, b: bigint): bigint {
  return b === 0n ? a : commonDivisor(b, a % b);
}

describe("Fraction", () => {
  it("adds, multiplies and compares as cross-multiplied whole numbers do", () => {
    fc.assert(
      fc.property(fraction, fraction, (x, y) => {
        const [a, b] = ratioOf(x);
        const [c, d] = ratioOf(y);
        const isEqual = ({s, n, d: below}: Fraction, above: bigint, under: bigint) =>
          s * n * under === above * below;
        expect(isEqual(x.add(y), a * d + c * b, b * d)).toBe(true);
        expect(isEqual(x.sub(y), a * d - c * b, b * d)).toBe(true);
        expect(isEqual(x.mul(y), a * c, b * d)).toBe(true);
        if (c !== 0n) expect(isEqual(x.div(y), a * d, b * c)).toBe(true);
        expect(x.compare(y)).toBe(a * d < c * b ? -1 : a * d > c * b ? 1 : 0);
      })
    );
  });

  it("stays in lowest terms, above a denominator that is positive", () => {
    fc.assert(
      fc.property(fraction, fraction, (x, y) => {
        for (const {n, d} of [x, x.add(y), x.mul(y), x.neg()]) {
          expect(d > 0n && n >= 0n && commonDivisor(n, d) === 1n).toBe(true);
        }
      })
    );
  });

  it("rounds down and up to the next whole number", () => {
    fc.assert(
      fc.property(fraction, x => {
        const [floor, ceil] = [x.floor(), x.ceil()];
        expect([floor.d, ceil.d]).toEqual([1n, 1n]);
        expect(floor.compare(x) <= 0 && floor.add(1).compare(x) > 0).toBe(true);
        expect(ceil.compare(x) >= 0 && ceil.sub(1).compare(x) < 0).toBe(true);
      })
    );
  });

  it("writes a text that reads back as the same", () => {
    fc.assert(
      fc.property(fraction, x => {
        expect(ratioOf(new Fraction(String(x)))).toEqual(ratioOf(x));
      })
    );
    expect(["39457.98", "3/35", "-0.05", "7", "1e3", "6/4"].map(text => String(new Fraction(text)))).toEqual([
      "39457.98",
      "3/35",
      "-0.05",
      "7",
      "1000",
      "1.5"
    ]);
  });

  it("takes fractions that have a sign, a numerator and a denominator", () => {
    expect(String(new Fraction({s: -1n, n: 3n, d: 35n}).add("3/35"))).toBe("0");
  });
});

describe("exact", () => {
  it("takes any double by its shortest decimal, however large or small, and loses nothing", () => {
    fc.assert(
      fc.property(fc.double({noNaN: true, noDefaultInfinity: true}), value => {
        const {low} = exact(value);
        expect(Number(low)).toBe(value === 0 ? 0 : value);
        expect(String(low)).toMatch(/^-?\d+(\.\d+)?$/);
      })
    );
    expect([0.1, 1e-9, 1.5e21].map(value => String(exact(value).low))).toEqual([
      "0.1",
      "0.000000001",
      "1500000000000000000000"
    ]);
  });

  it("is quick at the edges of what a double holds", () => {
    const start = performance.now();
    for (let count = 0; count < 1000; count++) {
      exact(Number.MAX_VALUE);
      exact(Number.MIN_VALUE);
    }
    expect(performance.now() - start).toBeLessThan(1000);
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY, "", "abc", "1/0", "1e9999", ".", "1 000"])(
    "refuses %s",
    value => {
      expect(() => exact(value)).toThrow(QuantityError);
    }
  );
});
