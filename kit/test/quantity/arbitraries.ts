import fc from "fast-check";
import {Fraction} from "../../src/quantity/fraction.ts";
import type {Quantity} from "../../src/quantity/quantity.ts";

/** Exact rationals, small and large, with decimals that doubles cannot hold. */
export const rational = fc
  .tuple(fc.bigInt(-1_000_000n, 1_000_000n), fc.constantFrom(1n, 2n, 3n, 7n, 10n, 100n))
  .map(([numerator, denominator]) => new Fraction(numerator, denominator));

/** A non-empty interval with at least one bound. */
export const interval = (unit: string): fc.Arbitrary<Quantity> =>
  fc
    .record({
      a: rational,
      b: rational,
      bounded: fc.constantFrom("both", "low", "high", "equal"),
      lowOpen: fc.boolean(),
      highOpen: fc.boolean()
    })
    .map(({a, b, bounded, lowOpen, highOpen}) => {
      const [low, high] = a.compare(b) <= 0 ? [a, b] : [b, a];
      const isPoint = bounded === "equal" || low.equals(high);
      if (isPoint) return {low, lowOpen: false, high: low, highOpen: false, about: false, unit};
      return {
        low: bounded === "high" ? null : low,
        lowOpen: bounded !== "high" && lowOpen,
        high: bounded === "low" ? null : high,
        highOpen: bounded !== "low" && highOpen,
        about: false,
        unit
      };
    });

/** A value inside an interval: an end where it is reached, or somewhere between. */
export function inside({low, lowOpen, high, highOpen}: Quantity, seed: number): Fraction {
  const share = new Fraction(seed % 97, 97);
  if (low !== null && high !== null) {
    if (low.equals(high)) return low;
    if (seed % 5 === 0 && !lowOpen) return low;
    if (seed % 5 === 1 && !highOpen) return high;
    const between = new Fraction((seed % 95) + 1, 97);
    return low.add(high.sub(low).mul(between));
  }
  const end = (low ?? high) as Fraction;
  const reach = share.add(new Fraction(1, 1000)).mul(seed % 3 === 0 ? 1 : 1_000_000);
  if (seed % 5 === 0 && !(low === null ? highOpen : lowOpen)) return end;
  return low === null ? end.sub(reach) : end.add(reach);
}

export function contains({low, lowOpen, high, highOpen}: Quantity, value: Fraction): boolean {
  if (low !== null && (lowOpen ? value.compare(low) <= 0 : value.compare(low) < 0)) return false;
  return high === null || (highOpen ? value.compare(high) < 0 : value.compare(high) <= 0);
}
