import {exact} from "../../quantity/quantity.ts";
import {type ChartContext, wordQuantity} from "../values/context.ts";

/** Round values of one scale in words, all in one style: never `5,000` beside `10k`. */
export function tickWords(values: readonly number[], unit: string, context: ChartContext): string[] {
  const sizes = values.map(Math.abs);
  const isShort = sizes.some(size => size >= 1e6) || sizes.every(size => size === 0 || size >= 1e4);
  const style = isShort ? "compact" : "label";
  // Twelve digits, so that a tick of 0.3 is not 0.30000000000000004.
  return values.map(value => wordQuantity(exact(Number(value.toPrecision(12)), unit), {style}, context));
}

/** A tick in powers of ten, where words would take a line of their own. */
export function toPower(value: number): string {
  return value === 0 ? "0" : Number(value.toPrecision(6)).toExponential().replace(/-/g, "\u2212");
}
