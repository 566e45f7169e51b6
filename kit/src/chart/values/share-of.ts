import {Fraction} from "../../quantity/fraction.ts";
import type {Quantity} from "../../quantity/quantity.ts";

/**
 * The share of a part in a whole that is the part and the rest. `30 and 70 -> 0.3` · `>400 and 100 -> over 0.8` ·
 * `30 and 50..70 -> 0.3..0.375`. Both ends are those that can be reached: dividing by the sum would take the part
 * twice, and so know less. Undefined where the whole may be nothing, and below zero.
 */
export function shareOf(part: Quantity, rest: Quantity): Quantity | undefined {
  if (!isCount(part) || !isCount(rest)) return undefined;
  const low = share(part.low, rest.high);
  const high = share(part.high, rest.low);
  if (!low || !high) return undefined;
  return {
    low,
    lowOpen: part.lowOpen || rest.high === null || rest.highOpen,
    high,
    highOpen: part.high === null || part.highOpen || rest.lowOpen,
    about: part.about || rest.about,
    unit: "1"
  };
}

const [zero, one] = [new Fraction(0), new Fraction(1)];

function isCount({low}: Quantity): boolean {
  return low !== null && low.compare(0) >= 0;
}

/** `null` is without limit. */
function share(part: Fraction | null, rest: Fraction | null): Fraction | undefined {
  if (part === null) return one;
  if (rest === null || (part.equals(0) && rest.compare(0) > 0)) return zero;
  const whole = part.add(rest);
  return whole.equals(0) ? undefined : part.div(whole);
}
