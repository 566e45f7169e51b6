import {type Fraction, powerOfTen} from "./fraction.ts";
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
  const [whole = "0", decimals = ""] = String(value.abs()).split(".");
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, group);
  const padded = decimals.padEnd(minDecimals, "0");
  return `${value.compare(0) < 0 ? minusSign : ""}${grouped}${padded ? decimal + padded : ""}`;
}

/** The place of the first significant digit: `0` for 1-9, `2` for 350, `-2` for 0.075. Zero has `0`. */
export function orderOf(value: Fraction): number {
  if (value.equals(0)) return 0;
  const size = value.abs();
  let order = size.n.toString().length - size.d.toString().length;
  if (size.compare(powerOfTen(order)) < 0) order--;
  return order;
}
