import {type Fraction, powerOfTen} from "./fraction.ts";
import type {LocaleTable} from "./locale.ts";

/** U+2212: a hyphen may break the line between sign and number. */
const minusSign = "\u2212";

/**
 * A terminating decimal in the locale's separators, exactly: `39457.98 -> 39,457.98`, « 39 457,98 ».
 * `minDecimals` are written even where they are zeros.
 */
export function formatNumber(value: Fraction, {group, decimal}: LocaleTable, minDecimals = 0): string {
  const [whole = "", decimals = ""] = String(value.abs()).split(".");
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, group);
  const padded = decimals.padEnd(minDecimals, "0");
  return (value.s < 0n ? minusSign : "") + grouped + (padded && decimal + padded);
}

/** The place of the first significant digit: `0` for 1-9, `2` for 350, `-2` for 0.075. Zero has `0`. */
export function orderOf(value: Fraction): number {
  if (value.n === 0n) return 0;
  if (value.d === 1n) return value.n.toString().length - 1;
  const size = value.abs();
  let order = size.n.toString().length - size.d.toString().length;
  if (size.compare(powerOfTen(order)) < 0) order--;
  return order;
}
