import {negate} from "../../../quantity/arithmetic.ts";
import {textBlock, textStyle} from "../../guides/text-block.ts";
import {type ValueLabel, valueLabel} from "../../guides/value-label.ts";
import {longestWord, widthOf} from "../../text/wrap-runs.ts";
import {type ChartContext, wordQuantity} from "../../values/context.ts";
import {isAhead, type MarkValue} from "../../values/mark-value.ts";
import {waterfallWords} from "../../words/waterfall-words.ts";
import type {Step} from "./steps.ts";

/** A step's value: a level as everywhere, a change with its sign, or `more` where it has no plain number. */
export function stepLabel({value, before}: Step, widthPx: number, context: ChartContext): ValueLabel {
  if (!before) return valueLabel(value, widthPx, context);
  const {text, way} = wordChange(value, {style: "label"}, context);
  const statusText = [way, context.words.statusLabel[value.status]].filter(Boolean).join(", ");
  const block = textBlock(text, {style: "value", widthPx, maxLines: 4});
  const status = textBlock(statusText, {style: "label", widthPx, maxLines: 3});
  const widths = [block, status].flatMap(({lines, style}) =>
    lines.map(line => widthOf(line, textStyle[style]))
  );
  const longest = Math.max(
    longestWord([{text}], textStyle.value),
    longestWord([{text: statusText}], textStyle.label)
  );
  return {
    value: block,
    status,
    heightPx: block.heightPx + status.heightPx,
    widthPx: Math.max(0, ...widths),
    fits: longest <= widthPx && !block.cut && !status.cut,
    ahead: isAhead(value.status)
  };
}

/** A change in words: `+100`, `−30`, or, where it is no one number, its size with the way it goes. */
export function wordChange(
  {quantity, kind, low, high}: MarkValue,
  format: {style: "label" | "prose"; unit?: boolean},
  context: ChartContext
): {text: string; way: string} {
  const {more, less} = waterfallWords(context.locale);
  const isRise = low !== null && low >= 0 && high !== 0;
  const isFall = high !== null && high <= 0 && low !== 0;
  if (kind === "exact" || !(isRise || isFall)) {
    const text = wordQuantity(quantity, format, context);
    return {text: isRise ? `+${text}` : text, way: ""};
  }
  const size = isFall ? negate(quantity) : quantity;
  return {text: wordQuantity(size, format, context), way: isFall ? less : more};
}
