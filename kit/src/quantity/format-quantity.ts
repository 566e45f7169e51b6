import Fraction from "fraction.js";
import {formatNumber, orderOf, powerOfTen} from "./format-number.ts";
import {currencyOf, formatNoun, formatPer, glue, isSingular, unitWords, withFrenchOf} from "./format-unit.ts";
import {localeTable, type Templates, toLanguage} from "./locale.ts";
import {kindOf, type Quantity} from "./quantity.ts";
import {type Measure, roundForPrint} from "./significant-digits.ts";
import {baseUnits, type UnitWordsTable} from "./unit.ts";

const zero = new Fraction(0);

export interface QuantityFormat {
  locale: string;
  /**
   * `prose` for sentences (`more than 150,000 euros`), `label` for charts (`€150,000+`), `table` for cells
   * (as `prose`, with symbols), `compact` for big numbers (`€150k`, `25.9 billion`), `percent` for shares
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

type Style = NonNullable<QuantityFormat["style"]>;

/** Everything the parts need, worked out once. */
interface Context {
  locale: string;
  style: Style;
  units: UnitWordsTable;
  /** Units above the line; one that is money is set apart. */
  nouns: readonly string[];
  money: string | undefined;
  per: string;
  sign: string;
}

/**
 * A quantity for readers: `more than 400 cameras`, « plus de 400 caméras », `400+`, `8.6%`, « 150 000 € ».
 * The kind is always said. What a source printed is never rounded; results of a division are
 * (see `roundForPrint`). No line breaks between a number and its noun.
 * Throws `QuantityError` on a unit without words and on a locale without a table.
 */
export function formatQuantity(
  quantity: Quantity,
  {locale, style = "prose", units = {}, unit = false, digits}: QuantityFormat
): string {
  const {above, below} = baseUnits(quantity.unit);
  const first = above[0];
  const money = above.length === 1 && first && currencyOf(first, units) ? first : undefined;
  const isShare = style === "percent" && quantity.unit === "1";
  const ratio = above.length === 1 && (first === "%" || first === "‰") ? first : isShare ? "%" : "";
  const context: Context = {
    locale,
    style,
    units,
    money,
    nouns: unit && money === undefined && ratio === "" ? above : [],
    per: unit && below.length > 0 ? formatPer(quantity.unit, {locale, units}) : "",
    sign: ratio
  };
  const measure: Measure = money ? "money" : isShare ? "share" : "other";
  const scaled = isShare ? scale(quantity, 100) : quantity;
  return fillTemplate(cut(scaled, measure, {style, digits}), context);
}

function scale(quantity: Quantity, factor: number): Quantity {
  const by = (bound: Fraction | null) => (bound === null ? null : bound.mul(factor));
  return {...quantity, low: by(quantity.low), high: by(quantity.high)};
}

/** `compact` keeps three digits of what it writes in thousands and above. */
function cut(
  quantity: Quantity,
  measure: Measure,
  {style, digits}: {style: Style; digits: number | undefined}
) {
  const {low, high} = quantity;
  const big = [low, high].some(bound => bound !== null && orderOf(bound) >= 4);
  return roundForPrint(quantity, measure, digits ?? (style === "compact" && big ? 3 : undefined));
}

function fillTemplate(quantity: Quantity, context: Context): string {
  const {locale, style} = context;
  const table = localeTable(locale);
  const templates = style === "label" ? table.label : table.prose;
  const {low, high, about} = quantity;
  const end = (bound: Fraction | null) => writeAmount(bound ?? zero, context);
  const single = (template: string, bound: Fraction | null) => {
    // "more than about 400": the floor itself is not exactly known.
    const inner = about && template !== templates.about ? templates.about : "#";
    if (template === "#+") return inner.replace("#", writeAmount(bound ?? zero, context, "+"));
    return elide(template.replace("#", inner), locale).replace("#", end(bound));
  };
  switch (kindOf(quantity)) {
    case "exact":
      return end(low);
    case "about":
      return single(templates.about, low);
    case "more than":
      return single(templates.moreThan, low);
    case "at least":
      return single(templates.atLeast, low);
    case "less than":
      return single(templates.lessThan, high);
    case "at most":
      return single(templates.atMost, high);
    default:
      return writeRange(quantity, templates, context);
  }
}

/** Ends that are included read `between 350 and 400`; one left out is said: `at least 350 but less than 400`. */
function writeRange(quantity: Quantity, templates: Templates, context: Context): string {
  const low = quantity.low as Fraction;
  const high = quantity.high as Fraction;
  if (!quantity.lowOpen && !quantity.highOpen && !mayShareThousand(low, high)) {
    const template = quantity.about ? templates.aboutRange : templates.range;
    const [first, second] = shareEnd(writeAmount(low, context), writeAmount(high, context));
    return template.replace(/##?/g, mark => (mark === "#" ? first : second));
  }
  const {prose} = localeTable(context.locale);
  const lower = quantity.lowOpen ? prose.moreThan : prose.atLeast;
  const upper = quantity.highOpen ? prose.lessThan : prose.atMost;
  const about = quantity.about ? templates.about : "#";
  const [first, second] = shareEnd(writeAmount(low, context), writeAmount(high, context));
  const side = (template: string, amount: string) =>
    elide(template.replace("#", about), context.locale).replace("#", amount);
  return `${side(lower, first)}${prose.but}${side(upper, second)}`;
}

/** "between 2 and 5,000" may be taken for two to five thousand: such ends are said apart. */
function mayShareThousand(low: Fraction, high: Fraction): boolean {
  return high.mod(1000).equals(0) && low.mul(1000).compare(high) < 0;
}

/** Leaves out of the first amount the noun that the second repeats: `350 cameras, 400 cameras -> 350, 400 cameras`. */
function shareEnd(first: string, second: string): [string, string] {
  const tail = /[^\d.,].*$/u.exec(second.replace(/(\d)[\u202f](?=\d)/g, "$1"))?.[0];
  return tail && /^[\u00a0%‰]/u.test(tail) && first.endsWith(tail)
    ? [first.slice(0, -tail.length), second]
    : [first, second];
}

/** « plus d’environ »: French drops the e of de before a vowel. */
function elide(text: string, locale: string): string {
  return toLanguage(locale) === "fr" ? text.replace(/\bde (?=[aeiou])/u, "d’") : text;
}

/** One number with its sign, currency and noun; `after` stands at the number itself: `400+ cameras`. */
function writeAmount(value: Fraction, context: Context, after = ""): string {
  const {locale, style, sign, money, nouns, per} = context;
  if (sign)
    return withPer(`${formatNumber(value, {locale})}${localeTable(locale).percentSpace}${sign}${after}`, per);
  const {digits, magnitude: unmarked} = writeDigits(value, context);
  const magnitude = unmarked + after;
  const spell = {
    locale,
    units: context.units,
    value: Number(value.abs().valueOf()),
    symbols: style !== "prose"
  };
  if (money !== undefined) {
    const symbol = unitWords(money, context.units, locale).symbol;
    // French writes « 1,5 million d’euros » wherever the million is in letters.
    const inWords = toLanguage(locale) === "fr" && magnitude.trim().length > 1;
    const asSymbol = style !== "prose" && symbol !== undefined && !inWords;
    const text = asSymbol
      ? withSymbol({digits, magnitude, symbol}, locale)
      : withNoun(digits, magnitude, formatNoun([money], {...spell, symbols: false}), locale);
    return withPer(text, per);
  }
  return withPer(withNoun(digits, magnitude, formatNoun(nouns, spell), locale), per);
}

const withPer = (text: string, per: string) => (per ? `${text} ${per}` : text);

/** French says « 25,9 milliards d’images », English "25.9 billion images". */
function withNoun(digits: string, magnitude: string, noun: string, locale: string): string {
  const word = magnitude.replace("+", "").trim();
  if (noun && word.length > 1 && toLanguage(locale) === "fr") return glue(digits, word, withFrenchOf(noun));
  return glue(word.length > 1 ? glue(digits, magnitude) : digits + magnitude, noun);
}

/** `€150k`, `€1.5 million`, `CHF 150`; « 150 k€ », « 1,5 million € », « 150 CHF ». */
function withSymbol(
  {digits, magnitude, symbol}: {digits: string; magnitude: string; symbol: string},
  locale: string
): string {
  const word = magnitude.replace("+", "").trim();
  const number = word.length > 1 ? glue(digits, magnitude) : digits + magnitude;
  if (toLanguage(locale) === "fr") {
    return word.length === 1 && symbol.length === 1 ? number + symbol : glue(number, symbol);
  }
  const [minus, rest] = number.startsWith("\u2212") ? ["\u2212", number.slice(1)] : ["", number];
  return minus + (symbol.length > 1 ? glue(symbol, rest) : symbol + rest);
}

/** The digits, and in `compact` the magnitude they count: `25.9` and `billion`, `150` and `k`. */
function writeDigits(value: Fraction, {locale, style, money}: Context): {digits: string; magnitude: string} {
  const order = orderOf(value);
  if (style === "compact" && order >= 4) {
    const table = localeTable(locale);
    const scale = table.magnitudes.find(({exponent}) => order >= exponent);
    const part = value.div(powerOfTen(scale?.exponent ?? 3));
    const word = scale && (isSingular(Number(part.abs().valueOf()), locale) ? scale.one : scale.other);
    return {digits: formatNumber(part, {locale}), magnitude: word ?? table.thousand};
  }
  const cents = money !== undefined && value.d !== 1n ? 2 : 0;
  return {digits: formatNumber(value, {locale, minDecimals: cents}), magnitude: ""};
}
