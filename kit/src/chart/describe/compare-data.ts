import {isMoreThan} from "../../quantity/compare.ts";
import type {TimeSpan} from "../../quantity/time-span.ts";
import type {ChartContext} from "../values/context.ts";
import type {Datum} from "../values/datum.ts";
import {isAhead, type MarkValue} from "../values/mark-value.ts";
import {toSpan} from "../values/word-time.ts";

/** A datum that has a value. */
export type Known = Datum & {value: MarkValue};

export function known(data: readonly Datum[]): Known[] {
  return data.filter((datum): datum is Known => datum.value !== null);
}

/** What is so, or was so: never a plan, a target or what was withdrawn. */
export function settled(data: readonly Datum[]): Known[] {
  return data.filter(
    (datum): datum is Known =>
      datum.value !== null && !isAhead(datum.value.status) && datum.value.status !== "withdrawn"
  );
}

const comparable = (a: MarkValue, b: MarkValue) =>
  a.quantity.unit === b.quantity.unit && a.measure === b.measure;

/** The one that is more than every other, whatever each turns out to be; undefined where that can't be known. */
export function highest(data: readonly Known[]): Known | undefined {
  return extreme(data, (a, b) => isMoreThan(a, b) === "yes");
}

export function lowest(data: readonly Known[]): Known | undefined {
  return extreme(data, (a, b) => isMoreThan(b, a) === "yes");
}

function extreme(
  data: readonly Known[],
  beats: (a: MarkValue["quantity"], b: MarkValue["quantity"]) => boolean
): Known | undefined {
  if (data.length < 2) return undefined;
  const beatsValue = (a: Known, b: Known) =>
    comparable(a.value, b.value) && beats(a.value.quantity, b.value.quantity);
  // Whatever beats every other beats the best so far, and is beaten by none after it: one pass finds it.
  const best = data.reduce((a, b) => (beatsValue(b, a) ? b : a));
  return data.every(other => other === best || beatsValue(best, other)) ? best : undefined;
}

/**
 * First and last value in time, where their order is certain, their bases are the same, and one is certainly more.
 */
export function trend(
  data: readonly Known[],
  context: ChartContext
): {from: Known; to: Known; way: "rose" | "fell"} | undefined {
  const dated: {datum: Known; span: TimeSpan}[] = [];
  for (const datum of data) {
    if (datum.value.time === "unknown") continue;
    const span = toSpan(datum.value.time, context);
    if (span.earliest !== null && span.latest !== null) dated.push({datum, span});
  }
  dated.sort((a, b) => ((a.span.earliest as string) < (b.span.earliest as string) ? -1 : 1));
  const [first, last] = [dated[0], dated.at(-1)];
  if (!first || !last || first === last) return undefined;
  if ((first.span.latest as string) >= (last.span.earliest as string)) return undefined;
  const [from, to] = [first.datum, last.datum];
  if (!comparable(from.value, to.value) || !sameBase(from.value, to.value)) return undefined;
  if (isMoreThan(to.value.quantity, from.value.quantity) === "yes") return {from, to, way: "rose"};
  return isMoreThan(from.value.quantity, to.value.quantity) === "yes" ? {from, to, way: "fell"} : undefined;
}

function sameBase({base: a}: MarkValue, {base: b}: MarkValue): boolean {
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...keys].every(key => a[key] === b[key]);
}
