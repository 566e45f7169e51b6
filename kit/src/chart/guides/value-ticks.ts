import {formatNoun, formatPer} from "../../quantity/format-unit.ts";
import {exact} from "../../quantity/quantity.ts";
import {baseUnits} from "../../quantity/unit.ts";
import type {ValueScale} from "../scales/value-scale.ts";
import {measureText} from "../text/measure-text.ts";
import {type ChartContext, wordQuantity} from "../values/context.ts";
import {textStyle} from "./text-block.ts";
import {isPower, tickWords} from "./tick-words.ts";

/** Round values of an axis in words, with the unit that heads them all where the words do not carry it. */
export interface AxisTicks {
  values: readonly {value: number; text: string}[];
  /** `cameras`, `million cameras`; empty where each tick has its sign. */
  title: string;
  widthPx: number;
}

/** From here on every tick would say "million": the title says it once. */
const magnitudes = [1e12, 1e9, 1e6];

/** About `count` ticks with as short words as there are. */
export function axisTicks(
  scale: ValueScale,
  {unit, count = 4}: {unit: string; count?: number},
  context: ChartContext
): AxisTicks {
  const at = ticksAtLeast(scale, count);
  const most = Math.max(0, ...at.map(Math.abs));
  // Powers of ten have no words of their own: they are written as such, and the title says the unit.
  const magnitude = isPower(at) ? 1 : (magnitudes.find(each => most >= each) ?? 1);
  const ownUnit = magnitude === 1 ? unit : "1";
  const texts = tickWords(
    at.map(value => value / magnitude),
    ownUnit,
    context
  );
  const values = at.map((value, index) => ({value, text: texts[index] ?? ""}));
  const {lineHeightPx: _, ...font} = textStyle.label;
  return {
    values,
    title: magnitude === 1 ? wordUnit(unit, context) : wordMagnitude(magnitude, unit, context),
    widthPx: Math.max(0, ...values.map(({text}) => measureText(text, font)))
  };
}

/** Three values at the least where there are any: one can't read a scale from zero alone. */
function ticksAtLeast(scale: Pick<ValueScale, "ticks">, count: number): number[] {
  let at = scale.ticks(count);
  for (let more = count + 1; at.length < leastTicks && more <= mostTries; more++) at = scale.ticks(more);
  return at;
}

const leastTicks = 3;
const mostTries = 8;

/** The noun of a unit: `cameras`, `€ per camera`; empty for money and shares, whose ticks carry their sign. */
function wordUnit(unit: string, {locale, data, report}: ChartContext): string {
  const {above, below} = baseUnits(unit);
  const options = {locale, units: data.units, value: 2, symbols: true};
  try {
    const noun = formatNoun(above, options);
    if (below.length === 0 && /^([%‰]|\p{Sc})?$/u.test(noun)) return "";
    return noun + formatPer(below, locale, data.units);
  } catch (error) {
    report("chart-unit-words", error instanceof Error ? error.message : String(error));
    return "";
  }
}

/** `million cameras`, « millions de caméras », `€ million`. */
function wordMagnitude(magnitude: number, unit: string, context: ChartContext): string {
  const two = wordQuantity(exact(2 * magnitude, unit), {style: "compact", unit: true}, context);
  return two.replace(/\u00a0/g, " ").replace(/^2 |2/, "");
}
