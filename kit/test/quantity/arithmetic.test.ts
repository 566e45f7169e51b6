import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {dividedBy, minus, negate, plus, round, times} from "../../src/quantity/arithmetic.ts";
import {isMoreThan} from "../../src/quantity/compare.ts";
import {Fraction} from "../../src/quantity/fraction.ts";
import {parseQuantity, toNotation} from "../../src/quantity/notation.ts";
import {exact, isSameQuantity, kindOf, type Quantity, QuantityError} from "../../src/quantity/quantity.ts";
import {contains, inside, interval, rational} from "./arbitraries.ts";

const seeds = fc.tuple(fc.nat(), fc.nat());
const operations = [
  {name: "plus", apply: plus, compute: (x: Fraction, y: Fraction) => x.add(y), unit: "camera"},
  {name: "minus", apply: minus, compute: (x: Fraction, y: Fraction) => x.sub(y), unit: "camera"},
  {name: "times", apply: times, compute: (x: Fraction, y: Fraction) => x.mul(y), unit: "day"}
];

/** The result, or null where it cannot be known. */
function attempt(apply: (a: Quantity, b: Quantity) => Quantity, a: Quantity, b: Quantity): Quantity | null {
  try {
    return apply(a, b);
  } catch (error) {
    if (error instanceof QuantityError) return null;
    throw error;
  }
}

describe("arithmetic", () => {
  it.each(operations)("$name contains the exact result of every pair inside its inputs", operation => {
    fc.assert(
      fc.property(interval("camera"), interval(operation.unit), seeds, (a, b, [i, j]) => {
        const result = attempt(operation.apply, a, b);
        return result === null || contains(result, operation.compute(inside(a, i), inside(b, j)));
      }),
      {numRuns: 2000}
    );
  });

  it("dividedBy contains the exact quotient of every pair inside its inputs", () => {
    fc.assert(
      fc.property(interval("camera"), interval("day"), seeds, (a, b, [i, j]) => {
        const result = attempt(dividedBy, a, b);
        if (result === null) return true;
        return contains(result, inside(a, i).div(inside(b, j)));
      }),
      {numRuns: 2000}
    );
  });

  it("dividedBy refuses exactly where the divisor may be zero, or nothing is known of the result", () => {
    fc.assert(
      fc.property(interval("camera"), interval("day"), (a, b) => {
        const mayBeZero = contains(b, new Fraction(0));
        const result = attempt(dividedBy, a, b);
        if (mayBeZero) return result === null;
        return result !== null || a.low === null || a.high === null || b.low?.equals(0) || b.high?.equals(0);
      }),
      {numRuns: 1000}
    );
  });

  it("plus and times do not depend on the order", () => {
    fc.assert(
      fc.property(interval("camera"), interval("camera"), (a, b) => {
        const sums = [attempt(plus, a, b), attempt(plus, b, a)];
        const products = [attempt(times, a, b), attempt(times, b, a)];
        return [sums, products].every(([x, y]) => (x && y ? isSameQuantity(x, y) : x === y));
      }),
      {numRuns: 1000}
    );
  });

  it("negating twice and adding zero change nothing", () => {
    fc.assert(
      fc.property(interval("camera"), a => {
        expect(isSameQuantity(negate(negate(a)), a)).toBe(true);
        expect(isSameQuantity(plus(a, exact(0, "camera")), a)).toBe(true);
      })
    );
  });

  it("units cancel: a times b divided by b has the unit of a", () => {
    fc.assert(
      fc.property(interval("camera"), rational, (a, divisor) => {
        fc.pre(!divisor.equals(0));
        const b = exact(divisor, "day");
        expect(isSameQuantity(dividedBy(times(a, b), b), a)).toBe(true);
      })
    );
  });

  it("money has no binary noise", () => {
    expect(toNotation(plus(exact("0.1", "EUR"), exact("0.2", "EUR")))).toBe("0.3");
    const tax = times(exact("39457.98", "EUR"), exact("0.2"));
    expect(toNotation(plus(exact("39457.98", "EUR"), tax))).toBe("47349.576");
    expect(toNotation(dividedBy(exact("39457.98", "EUR"), exact(30, "licence")))).toBe("1315.266");
  });

  it.each([
    [">400", "plus", "100", ">500"],
    [">400", "minus", "350", ">50"],
    ["350..400", "times", "2", "700..800"],
    ["350..<400", "plus", ">=1", ">=351"],
    ["~100", "plus", "5", "~105"],
    [">400", "plus", ">100", ">500"],
    ["30", "dividedBy", "350", "3/35"],
    ["1", "minus", "350..<400", "-399..-349"]
  ])("%s %s %s is %s", (a, name, b, wanted) => {
    const apply = {plus, minus, times, dividedBy}[name] as typeof plus;
    const result = apply(parseQuantity(a), parseQuantity(b));
    if (wanted === "-399..-349") {
      // The open end of the subtrahend opens the low end, which the notation has no sign for.
      expect([result.low?.toString(), result.lowOpen, result.high?.toString(), result.highOpen]).toEqual([
        "-399",
        true,
        "-349",
        false
      ]);
    } else expect(toNotation(result)).toBe(wanted);
  });

  it("30 / >400 lies between 0 and 0.075, both left out", () => {
    const share = dividedBy(exact(30, "camera"), parseQuantity(">400", "camera"));
    expect([
      share.low?.toString(),
      share.lowOpen,
      share.high?.toString(),
      share.highOpen,
      share.unit
    ]).toEqual(["0", true, "0.075", true, "1"]);
  });

  it("about stays about through every operation", () => {
    const about = parseQuantity("~100", "camera");
    for (const apply of [plus, minus, times, dividedBy])
      expect(apply(about, exact(5, "camera")).about).toBe(true);
  });

  it("different units do not add up", () => {
    expect(() => plus(exact(1, "camera"), exact(1, "day"))).toThrow(/"camera" and "day"/);
  });
});

describe("round", () => {
  it("keeps what it rounds inside, unless both ends are one", () => {
    fc.assert(
      fc.property(interval("camera"), fc.constantFrom("1", "10", "0.1", "5"), fc.nat(), (a, step, seed) => {
        const rounded = round(a, step);
        if (kindOf(a) === "exact") {
          const distance = rounded.low?.sub(a.low as Fraction).abs() as Fraction;
          return distance.mul(2).compare(new Fraction(step)) <= 0;
        }
        return contains(rounded, inside(a, seed));
      }),
      {numRuns: 1000}
    );
  });

  it.each([
    [">200/7", "1", ">28"],
    ["<200/7", "1", "<29"],
    ["3/35", "0.001", "0.086"],
    ["1315.266", "0.01", "1315.27"],
    ["2.5", "1", "3"]
  ])("%s to %s is %s", (value, step, wanted) => {
    expect(toNotation(round(parseQuantity(value), step))).toBe(wanted);
  });

  it("refuses a step that is not above zero", () => {
    expect(() => round(exact(1), 0)).toThrow(QuantityError);
  });
});

describe("isMoreThan", () => {
  it("says yes or no only where every pair agrees", () => {
    fc.assert(
      fc.property(interval("camera"), interval("camera"), seeds, (a, b, [i, j]) => {
        const answer = isMoreThan(a, b);
        const more = inside(a, i).compare(inside(b, j)) > 0;
        return answer === "cannot be known" || (answer === "yes") === more;
      }),
      {numRuns: 2000}
    );
  });

  it.each([
    [">400", "400", "yes"],
    [">=400", "400", "cannot be known"],
    ["400", "400", "no"],
    ["350..400", "400..500", "no"],
    ["~500", "100", "cannot be known"]
  ])("%s against %s: %s", (a, b, answer) => {
    expect(isMoreThan(parseQuantity(a), parseQuantity(b))).toBe(answer);
  });
});
