import {tickStep} from "d3-array";
import {type Known, known} from "../../describe/compare-data.ts";
import type {Datum} from "../../values/datum.ts";
import {isAhead, type MarkValue} from "../../values/mark-value.ts";
import {UnfitData} from "../unfit-data.ts";

/** A span of values, from its lower edge up to but without its upper one. */
export interface Bin {
  from: number;
  to: number;
  /** Values that lie in it for certain. */
  sure: number;
  /** Values that are only about there. */
  about: number;
}

export interface Binned {
  bins: readonly Bin[];
  /** What lies in no one bin for certain: open ends, ranges over an edge, plans. */
  apart: readonly Known[];
}

const mostBins = 100;

/** Lower edges of the bins by one width, over every bound of the data. */
export interface BinEdges {
  step: number;
  first: number;
  count: number;
}

/** Bins that hold every bound; their width is a round one, of about as many as Sturges' rule asks for. */
export function edgesFor(
  data: readonly Datum[],
  also: readonly Pick<MarkValue, "low" | "high">[],
  step: number | undefined
): BinEdges {
  const values = known(data).map(({value}) => value);
  const bounds = [...values, ...also].flatMap(({low, high}) => [low, high]).filter(bound => bound !== null);
  const low = bounds.reduce((a, b) => Math.min(a, b), bounds[0] ?? 0);
  const high = bounds.reduce((a, b) => Math.max(a, b), bounds[0] ?? 0);
  const wanted = Math.ceil(Math.log2(Math.max(2, values.length))) + 2;
  const round = low === high ? 10 ** Math.floor(Math.log10(Math.abs(low) || 1)) : tickStep(low, high, wanted);
  const width = step ?? round;
  const first = binOf(low, width);
  const count = binOf(high, width) - first + 1;
  if (!(count <= mostBins))
    throw new UnfitData(`${count} spans are too many to be seen`, "take a larger `step`");
  return {step: width, first, count};
}

/** Index of the bin of a value: a value on an edge belongs to the bin above it. */
export function binOf(value: number, step: number): number {
  const at = value / step;
  // Steps like 0.1 are no exact doubles: what is an edge but for rounding counts as one.
  const edge = Math.round(at);
  return Math.abs(at - edge) < 1e-9 * Math.max(1, Math.abs(at)) ? edge : Math.floor(at);
}

export function binData(data: readonly Datum[], {step, first, count}: BinEdges): Binned {
  const bins = Array.from({length: count}, (_, index): Bin => {
    const [from, to] = [(first + index) * step, (first + index + 1) * step];
    return {from: tidy(from), to: tidy(to), sure: 0, about: 0};
  });
  const apart: Known[] = [];
  for (const datum of known(data)) {
    const index = binIn(datum.value, step);
    const bin = index === undefined ? undefined : bins[index - first];
    if (!bin) apart.push(datum);
    else if (datum.value.quantity.about) bin.about += 1;
    else bin.sure += 1;
  }
  return {bins, apart};
}

/** The one bin in which a value lies, whatever it turns out to be. */
function binIn({low, high, status, quantity}: MarkValue, step: number): number | undefined {
  if (low === null || high === null || isAhead(status) || status === "withdrawn") return undefined;
  const [a, b] = [binOf(low, step), binOf(high, step)];
  // Up to but without an upper edge is still below it.
  const isBelowEdge = b === a + 1 && quantity.highOpen && Math.abs(high / step - b) < 1e-9;
  return a === b || isBelowEdge ? a : undefined;
}

/** Twelve digits, so that an edge of 0.3 is not 0.30000000000000004. */
const tidy = (edge: number) => Number(edge.toPrecision(12));
