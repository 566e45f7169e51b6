import type {SitePage} from "./read-site.ts";

// Written apart from the library's own reader of numbers, and more simply, so that the two cannot err alike.
const numberWords: Record<string, string> = {
  en:
    "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen " +
    "nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands million " +
    "millions billion billions dozen dozens",
  fr:
    "deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize vingt vingts trente " +
    "quarante cinquante soixante septante huitante nonante cent cents mille million millions milliard milliards " +
    "dizaine dizaines douzaine quinzaine vingtaine trentaine quarantaine cinquantaine soixantaine centaine " +
    "centaines millier milliers"
};

/** What holds no prose of ours: bound or marked numbers, drawings, quoted words, code, dates that are marked up. */
const set = "[data-figure], [data-literal], svg, script, style, blockquote, q, cite, code, pre, time";
/** Notes, the evidence of entries and the list of sources give what others wrote, with their dates. */
const evidence = "aside[id^='note-'], [data-evidence], [data-sources], .sources";
const blocks =
  "p, li, dt, dd, h1, h2, h3, h4, h5, h6, figcaption, caption, td, th, summary, div, section, nav, header, footer";

function ownText(block: Element): string {
  const copy = block.cloneNode(true) as Element;
  for (const part of copy.querySelectorAll(`${set}, ${evidence}, ${blocks}`)) part.replaceWith(" ¦ ");
  return copy.textContent ?? "";
}

/** A year may stand where it dates something bound: in a block, or a row of a table, that holds a figure. */
const mayDate = (block: Element) => (block.closest("tr") ?? block).querySelector("[data-figure]") !== null;

const months =
  "January February March April May June July August September October November December janvier février mars avril " +
  "mai juin juillet août septembre octobre novembre décembre";
/** A day of a month of a year: a date, as a year is. */
const wholeDate = new RegExp(
  `\\b[1-3]?\\d(?:er)?[ \\u00a0](?:${months.split(" ").join("|")})[ \\u00a0](?=(?:19|20)\\d\\d\\b)`,
  "gu"
);

function numbersIn(written: string, locale: string, years: boolean): string[] {
  const text = years ? written.replace(wholeDate, "") : written;
  const digits = [...text.matchAll(/\p{Nd}(?:[\p{Nd}.,\u00a0\u202f ]*\p{Nd})?(?:st|nd|rd|th|er|re|e)?\b/gu)]
    .map(([seen]) => seen)
    .filter(seen => !/(st|nd|rd|th|er|re|e)$/.test(seen))
    .filter(seen => !(years && /^(19|20)\d\d$/.test(seen)));
  const known = new Set((numberWords[locale] ?? "").split(" "));
  const words = [...text.toLowerCase().matchAll(/\p{Letter}+/gu)]
    .map(([word]) => word)
    .filter(word => known.has(word));
  return [...digits, ...words];
}

/** Numbers in a page's own words, in digits or letters, that are bound to no figure and not marked as literal. */
export function unboundNumbers({path, document}: SitePage): string[] {
  const locale = (document.documentElement.getAttribute("lang") ?? "").split("-")[0] ?? "";
  if (numberWords[locale] === undefined)
    return [`${path}: the language "${locale}" has no list of number words`];
  return [...document.querySelectorAll(blocks)]
    .filter(block => block.closest(`${set}, ${evidence}`) === null)
    .flatMap(block => {
      const text = ownText(block);
      return numbersIn(text, locale, mayDate(block)).map(
        number => `${path}: "${number}" in "${text.replace(/\s+/g, " ").trim().slice(0, 100)}"`
      );
    });
}
