import Fraction from "fraction.js";
import {localeTable} from "./locale.ts";

/** U+2212: a hyphen may break the line between sign and number. */
const minusSign = "\u2212";

export interface NumberFormat {
  locale: string;
  /** Decimals that are written even where they are zeros. Default 0. */
  minDecimals?: number;
}

/** A terminating decimal in the locale's separators, exactly: `39457.98 -> 39,457.98`, « 39 457,98 ». */
export function formatNumber(value: Fraction, {locale, minDecimals = 0}: NumberFormat): string {
  const {group, decimal} = localeTable(locale);
  const [whole = "0", decimals = ""] = value.abs().toString(Number.MAX_SAFE_INTEGER).split(".");
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, group);
  const padded = decimals.padEnd(minDecimals, "0");
  return `${value.compare(0) < 0 ? minusSign : ""}${grouped}${padded ? decimal + padded : ""}`;
}

/** How many decimals an exact writing takes; `null` where it never ends. */
export function decimalsOf(value: Fraction): number | null {
  let rest = value.d;
  let twos = 0;
  let fives = 0;
  for (; rest % 2n === 0n; rest /= 2n) twos++;
  for (; rest % 5n === 0n; rest /= 5n) fives++;
  return rest === 1n ? Math.max(twos, fives) : null;
}

/** The place of the first significant digit: `0` for 1-9, `2` for 350, `-2` for 0.075. Zero has `0`. */
export function orderOf(value: Fraction): number {
  if (value.equals(0)) return 0;
  const size = value.abs();
  let order = size.n.toString().length - size.d.toString().length;
  if (size.compare(powerOfTen(order)) < 0) order--;
  return order;
}

/** An exact power of ten, negative exponents included. */
export function powerOfTen(exponent: number): Fraction {
  const power = new Fraction(10n ** BigInt(Math.abs(exponent)));
  return exponent < 0 ? power.inverse() : power;
}
