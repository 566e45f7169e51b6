import {indexText} from "../evidence/anchor/text-index.ts";
import {anchorQuote, type QuoteSelector} from "../evidence/anchor-quote.ts";
import {matchQuantity} from "../ledger/quote-number.ts";
import type {EvidenceInput} from "../ledger/schema.ts";
import type {Quantity} from "../quantity/quantity.ts";
import {readQuantities} from "../quantity/read-quantities.ts";
import type {UnitTable} from "../quantity/unit.ts";

/** The words of a quote as the ledger is to have them. */
export interface RenewedQuote extends QuoteSelector {
  /** The token that the value rests on, where more than one reading fits. */
  number?: string;
}

const mostWords = 25;
const contextLength = 32;

export interface RenewOptions {
  /** Where the words stand in the new document. */
  start: number;
  end: number;
  language: string;
  units: UnitTable;
  /** What the words must say, where the evidence supports a value. */
  value?: Quantity;
  /** `excluded` or `included` where the figure says so. */
  tax?: string;
}

/** The quote as it stands in a new document, or why it has to be chosen by a person. */
export function renewQuote(
  text: string,
  quote: NonNullable<EvidenceInput["quote"]>,
  options: RenewOptions
): RenewedQuote | {reason: string} {
  const {start, end, language, units} = options;
  const exact = text.slice(start, end).replace(/\s+/gu, " ").trim();
  if (exact.split(" ").length > mostWords) return {reason: `it has more than ${mostWords} words now`};
  const number = renewNumber(exact, quote.number, options);
  if (number === undefined) return {reason: "its words do not say one number for sure"};
  const {prefix, suffix} = quote;
  const selectors: QuoteSelector[] = [
    {exact, ...(prefix ? {prefix} : {}), ...(suffix ? {suffix} : {})},
    {exact},
    {
      exact,
      prefix: text
        .slice(Math.max(0, start - contextLength), start)
        .replace(/\s+/gu, " ")
        .trimStart(),
      suffix: text
        .slice(end, end + contextLength)
        .replace(/\s+/gu, " ")
        .trimEnd()
    }
  ];
  const index = indexText(text);
  const found = selectors.find(selector => {
    const anchor = anchorQuote(index, selector, {locale: language, units});
    return anchor.state === "found" && anchor.start === start;
  });
  if (!found) return {reason: "its words stand several times"};
  return {...found, ...(number === "" ? {} : {number})};
}

/** The number's token: empty where none is needed, undefined where none decides. */
function renewNumber(
  exact: string,
  former: string | undefined,
  {language, units, value, tax}: RenewOptions
): string | undefined {
  if (!value) return former !== undefined && exact.includes(former) ? former : "";
  const fits = (number?: string) =>
    matchQuantity(exact, value, {
      language,
      units,
      ...(tax ? {tax} : {}),
      ...(number === undefined ? {} : {number})
    }).state === "fits";
  if (former !== undefined && exact.indexOf(former) >= 0 && fits(former)) return former;
  if (former === undefined && fits()) return "";
  const tokens = readQuantities(exact, {locale: language, units}).map(
    ({text}) => /\d[\d\s.,'’]*\d|\d/u.exec(text)?.[0] ?? text
  );
  return tokens.find(token => fits(token)) ?? (fits() ? "" : undefined);
}
