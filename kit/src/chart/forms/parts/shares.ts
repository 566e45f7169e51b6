import {dividedBy, plus, round} from "../../../quantity/arithmetic.ts";
import type {Quantity} from "../../../quantity/quantity.ts";
import {wordItem} from "../../describe/alt.ts";
import type {Known} from "../../describe/compare-data.ts";
import {wordValue} from "../../describe/name-datum.ts";
import {type ChartContext, wordQuantity} from "../../values/context.ts";
import type {Datum} from "../../values/datum.ts";
import {isAhead} from "../../values/mark-value.ts";
import {partsWords} from "../../words/parts-words.ts";
import {groupByPanel} from "../panel.ts";
import {UnfitData} from "../unfit-data.ts";
import {requireParts} from "./require-parts.ts";

/** The sum of parts that make up a whole; about, where one of them is. */
export function sumOf(parts: readonly Known[]): Quantity {
  return parts.map(({value}) => value.quantity).reduce(plus);
}

/** A part's share of the sum in words; empty where the values are percentages themselves. */
export function wordShare({value}: Known, sum: Quantity, context: ChartContext): string {
  if (value.quantity.unit === "%") return "";
  const share = dividedBy(value.quantity, sum);
  const size = share.low?.valueOf() ?? 0;
  // Whole percents; below one, one digit more; what is smaller still is left as it is.
  const step = size >= 0.01 ? "0.01" : size >= 0.001 ? "0.001" : undefined;
  return wordQuantity(step === undefined ? share : round(share, step), {style: "percent"}, context);
}

/** As many parts as one is willing to listen to. */
const maxSpoken = 12;

/** The sum, then the largest parts with their shares; of values that make up no whole, nothing. */
export function partsStandOut(data: readonly Datum[], context: ChartContext): string[] {
  const {sentences, semicolons} = context.words;
  return groupByPanel(data).flatMap(({heading, data: rows}) => {
    const parts = tryParts(rows);
    if (!parts) return [];
    const {total, withShare} = partsWords(context.locale);
    const sum = sumOf(parts);
    const told = [...parts]
      .sort((a, b) => (b.value.high ?? 0) - (a.value.high ?? 0))
      .slice(0, maxSpoken)
      .map(part => {
        const share = wordShare(part, sum, context);
        return share === "" ? wordItem(part, context) : withShare(wordItem(part, context), share);
      });
    const first = parts[0] as Known;
    const status = isAhead(first.value.status) ? `, ${context.words.status[first.value.status]}` : "";
    const summed = total(wordValue({...first.value, quantity: sum}, context)) + status;
    const items = semicolons([summed, ...told]);
    return heading === undefined ? [sentences.items([capital(items)])] : [sentences.panel(heading, items)];
  });
}

const capital = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1);

function tryParts(data: readonly Datum[]): Known[] | undefined {
  try {
    const parts = requireParts(data);
    return parts;
  } catch (error) {
    if (error instanceof UnfitData) return undefined;
    throw error;
  }
}
