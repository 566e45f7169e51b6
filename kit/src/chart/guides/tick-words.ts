import {exact} from "../../quantity/quantity.ts";
import {type ChartContext, wordQuantity} from "../values/context.ts";

/** Round values of one scale in words, all in one style: never `5,000` beside `10k`. */
export function tickWords(values: readonly number[], unit: string, context: ChartContext): string[] {
  if (isPower(values)) return values.map(toPower);
  const isLarge = (from: number) => (value: number) => Math.abs(value) >= from;
  const isShort = values.some(isLarge(1e6)) || values.filter(Boolean).every(isLarge(1e4));
  const style = isShort ? "compact" : "label";
  // Twelve digits, so that a tick of 0.3 is not 0.30000000000000004.
  return values.map(value => wordQuantity(exact(Number(value.toPrecision(12)), unit), {style}, context));
}

/** Ticks that are written in powers of ten, as words would take a line of their own. */
export const isPower = (values: readonly number[]): boolean =>
  values.some(value => value !== 0 && (Math.abs(value) >= 1e15 || Math.abs(value) < 1e-6));

function toPower(value: number): string {
  return value === 0 ? "0" : Number(value.toPrecision(6)).toExponential().replace(/-/g, "\u2212");
}
