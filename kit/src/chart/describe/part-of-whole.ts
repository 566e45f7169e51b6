import {dividedBy} from "../../quantity/arithmetic.ts";
import type {Quantity} from "../../quantity/quantity.ts";
import {type ChartContext, wordQuantity} from "../values/context.ts";
import type {Datum} from "../values/datum.ts";
import {wordTime} from "../values/word-time.ts";
import {type Known, known} from "./compare-data.ts";
import {bindWords} from "./computed-runs.ts";
import {wordValue} from "./name-datum.ts";

/** Part, whole and, where both are of one date and base, the share; data come in pairs of part and whole. */
export function unitStandsOut(data: readonly Datum[], context: ChartContext): string[] {
  const {sentences} = context.words;
  const told: string[] = [];
  for (let at = 0; at + 1 < data.length; at += 2) {
    const [part, whole] = known([data[at] as Datum, data[at + 1] as Datum]);
    if (!part || !whole) continue;
    const sentence = sentences.partOfWhole(wordPart(part, context), wordPart(whole, context));
    const share = shareOf(part, whole, context);
    const all = share === undefined ? sentence : `${sentence} ${sentences.share(share)}`;
    told.push(part.panel ? sentences.panel(part.panel, all.replace(/\.$/u, "")) : all);
  }
  return told;
}

/** `To be equipped: 30 cameras (2017)` */
function wordPart({value, label}: Known, context: ChartContext): string {
  const {sentences} = context.words;
  const time = value.figures.length > 0 ? wordTime(value, context) : "";
  const dated = sentences.at(wordValue(value, context), time);
  return bindWords(label === "" ? dated : sentences.entry(label, dated), value.figures);
}

function shareOf({value: part}: Known, {value: whole}: Known, context: ChartContext): string | undefined {
  const sameBase = JSON.stringify(part.base) === JSON.stringify(whole.base);
  if (part.time !== whole.time || !sameBase) return undefined;
  const share = tryDivide(part.quantity, whole.quantity);
  return share && wordQuantity(share, {style: "percent"}, context);
}

/** Undefined where the whole may be zero, or the units do not cancel. */
function tryDivide(part: Quantity, whole: Quantity): Quantity | undefined {
  try {
    const share = dividedBy(part, whole);
    return share.unit === "1" ? share : undefined;
  } catch {
    return undefined;
  }
}
