import {formatNumber, orderOf} from "./format-number.ts";
import {currencyOf, formatNoun, formatPer, glue, isSingular, unitWords, withFrenchOf} from "./format-unit.ts";
import {type Fraction, mayShareThousand, powerOfTen} from "./fraction.ts";
import {type LocaleTable, localeTable, type Templates} from "./locale.ts";
import {kindOf, mapBounds, type Quantity} from "./quantity.ts";
import {type Measure, roundForPrint} from "./significant-digits.ts";
import {baseUnits, type UnitWordsTable} from "./unit.ts";

export interface QuantityFormat {
  locale: string;
  /**
   * `prose` for sentences (`more than 150,000 euros`), `label` for charts (`€150,000+`), `table` for cells
   * (as `prose`, with symbols), `compact` for big numbers (`€150k`, « 150 000 € », `25.9 billion`), `percent` for shares
   * (a unit of `1`) and percentages. Default `prose`.
   */
  style?: "prose" | "label" | "compact" | "table" | "percent";
  /** Words of the units in use, besides the built-in ones. */
  units?: UnitWordsTable;
  /** Adds the noun (`350 cameras`). Money, `%` and `‰` always carry their sign. Default false. */
  unit?: boolean;
  /** Significant digits, instead of those the value calls for. */
  digits?: number;
}

/** Everything the parts need, worked out once. */
interface Context {
  locale: string;
  table: LocaleTable;
  style: NonNullable<QuantityFormat["style"]>;
  units: UnitWordsTable;
  /** Units above the line; one that is money is set apart. */
  nouns: readonly string[];
  money: string | undefined;
  per: string;
  /** `%` or `‰`. */
  sign: string;
}

/**
 * A quantity for readers: `more than 400 cameras`, « plus de 400 caméras », `400+`, `8.6%`, « 150 000 € ».
 * The kind is always said. What a source printed is never rounded; results of a division are
 * (see `roundForPrint`). No line breaks between a number, its noun and, in sentences, the word before it.
 * Throws `QuantityError` on a unit without words and on a locale without a table.
 */
export function formatQuantity(
  quantity: Quantity,
  {locale, style = "prose", units = {}, unit = false, digits}: QuantityFormat
): string {
  const {above, below} = baseUnits(quantity.unit);
  const single = above.length === 1 ? above[0] : undefined;
  const money = single && currencyOf(single, units) ? single : undefined;
  const isShare = style === "percent" && quantity.unit === "1";
  const sign = single && /^[%‰]$/.test(single) ? single : isShare ? "%" : "";
  const measure: Measure = money ? "money" : isShare ? "share" : "other";
  const scaled = isShare ? mapBounds(quantity, bound => bound.mul(100)) : quantity;
  const table = localeTable(locale);
  // `compact` keeps three digits of what it writes in thousands and above.
  const isBig = [scaled.low, scaled.high].some(bound => bound && orderOf(bound) >= compactFrom(table));
  return fillTemplate(
    roundForPrint(scaled, measure, digits ?? (style === "compact" && isBig ? 3 : undefined)),
    {
      locale,
      table,
      style,
      units,
      money,
      nouns: unit && !money && !sign ? above : [],
      per: unit ? formatPer(below, locale, units) : "",
      sign
    }
  );
}

function fillTemplate(quantity: Quantity, context: Context): string {
  const {style, table} = context;
  const templates = style === "label" ? table.label : table.prose;
  const {low, high, about} = quantity;
  const kind = kindOf(quantity);
  if (kind === "range") return writeRange(quantity, templates, context);
  const template = kind === "exact" ? "#" : templates[kind];
  // "more than about 400": the floor itself is not exactly known.
  const inner = about && kind !== "about" ? templates.about : "#";
  const isAfter = template === "#+";
  const amount = writeAmount(
    kind === "less than" || kind === "at most" ? high : low,
    context,
    isAfter ? "+" : ""
  );
  return fill(isAfter ? inner : template.replace("#", inner), [amount], style);
}

/** Ends that are included read `between 350 and 400`; one left out is said: `at least 350 but less than 400`. */
function writeRange(quantity: Quantity, templates: Templates, context: Context): string {
  const {low, lowOpen, high, highOpen, about} = quantity;
  const {prose} = context.table;
  // "−60–−40" can't be read: ends below zero are set in words.
  const words = low && low.s < 0n ? prose : templates;
  const lower = prose[lowOpen ? "more than" : "at least"];
  const upper = prose[highOpen ? "less than" : "at most"];
  const inner = about ? words.about : "#";
  const template =
    lowOpen || highOpen || mayShareThousand(low as Fraction, high as Fraction)
      ? lower.replace("#", inner) + prose.but + upper.replace("#", inner).replace("#", "##")
      : words[about ? "about range" : "range"];
  return fill(template, shareEnd(writeAmount(low, context), writeAmount(high, context)), context.style);
}

/** Leaves out of the first amount the noun that the second repeats: `350 cameras, 400 cameras -> 350, 400 cameras`. */
function shareEnd(first: string, second: string): [string, string] {
  const tail = /(?:[\u00a0%‰].*)?$/u.exec(second)?.[0] ?? "";
  return [first.endsWith(tail) ? first.slice(0, first.length - tail.length) : first, second];
}

/**
 * The template with its amounts: « plus d’environ 400 », since French drops the e of de before a vowel. In a sentence
 * no line begins with an amount whose comparator stays behind.
 */
function fill(template: string, amounts: readonly string[], style: Context["style"]): string {
  if (template === "#") return amounts[0] as string;
  const elided = template.replace(/\bde (?=e)/g, "d’");
  const joined = style === "label" ? elided : elided.replaceAll(" #", "\u00a0#");
  return joined.replace(/##?/g, mark => amounts[mark.length - 1] as string);
}

/** One number with its sign, currency and noun; `after` stands at the number itself: `400+ cameras`. */
function writeAmount(bound: Fraction | null, context: Context, after = ""): string {
  const {locale, table, style, sign, money, nouns, per, units} = context;
  const value = bound as Fraction;
  if (sign) return formatNumber(value, table) + table.percentSpace + sign + after + per;
  const {digits, magnitude} = writeDigits(value, context);
  const inWords = magnitude.trim().length > 1;
  const number = (inWords ? glue(digits, magnitude) : digits + magnitude) + after;
  const symbol = money && style !== "prose" ? unitWords(money, units, locale).symbol : undefined;
  // French writes « 1,5 million d’euros » wherever the million is in letters.
  if (symbol && !(table.isFrench && inWords)) {
    const space = symbol.length > 1 ? "\u00a0" : "";
    if (!table.isFrench) return number.replace(/^\u2212?/, minus => minus + symbol + space) + per;
    return glue(number, symbol) + per;
  }
  const noun = formatNoun(money ? [money] : nouns, {
    locale,
    units,
    value: Math.abs(Number(value)),
    symbols: style !== "prose" && !money
  });
  // French says « 25,9 milliards d’images », English "25.9 billion images".
  return glue(number, noun && inWords && table.isFrench ? withFrenchOf(noun) : noun) + per;
}

/** The order from which `compact` is shorter: ten thousand, or in French, which has no k, a million. */
const compactFrom = ({isFrench}: LocaleTable) => (isFrench ? 6 : 4);

/** The digits, and in `compact` the magnitude they count: `25.9` and `billion`, `150` and `k`. */
function writeDigits(value: Fraction, {locale, table, style, money}: Context) {
  const order = orderOf(value);
  if (style !== "compact" || order < compactFrom(table))
    return {
      digits: formatNumber(value, table, money && value.d !== 1n ? 2 : 0),
      magnitude: ""
    };
  for (const scale of table.magnitudes.split(" ")) {
    const [exponent, one = "", other = ""] = scale.split(":");
    if (order < Number(exponent)) continue;
    const part = value.div(powerOfTen(Number(exponent)));
    return {
      digits: formatNumber(part, table),
      magnitude: isSingular(Math.abs(Number(part)), locale) ? one : other
    };
  }
  return {digits: formatNumber(value.div(1000), table), magnitude: "k"};
}
