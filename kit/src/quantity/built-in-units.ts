import Fraction from "fraction.js";
import type {UnitDefinition, UnitTable, UnitWords} from "./unit.ts";

/** `second/seconds (s) also: sec, secs`, as one text a language. */
function words(text: string): UnitWords {
  const [, one = "", other = "", symbol, also] =
    /^([^/]+)\/([^(]+?)(?: \((.+?)\))?(?: also: (.+))?$/u.exec(text) ?? [];
  return {one, other, ...(symbol && {symbol}), ...(also && {also: also.split(", ")})};
}

const define = (en: string, fr: string, more: Omit<UnitDefinition, "words"> = {}): UnitDefinition => ({
  words: {en: words(en), fr: words(fr)},
  ...more
});

const is = (factor: number | string, unit: string) => ({is: {factor: new Fraction(factor), unit}});

/**
 * Units every notebook has: percent and per mille, time (UCUM codes, but words for days and longer) and money.
 * A month has no factor in days, since months differ.
 */
export const builtInUnits: UnitTable = {
  "%": define(
    "%/% (%) also: percent, per cent, pct",
    "%/% (%) also: pour cent, pourcent, pourcents, pct",
    is("1/100", "1")
  ),
  "‰": define("‰/‰ (‰) also: per mille, per mil", "‰/‰ (‰) also: pour mille", is("1/1000", "1")),
  s: define("second/seconds (s) also: sec, secs", "seconde/secondes (s) also: sec"),
  min: define("minute/minutes (min) also: mins", "minute/minutes (min) also: mn", is(60, "s")),
  h: define("hour/hours (h) also: hr, hrs", "heure/heures (h)", is(3600, "s")),
  day: define("day/days", "jour/jours (j) also: journée, journées", is(86400, "s")),
  week: define("week/weeks", "semaine/semaines", is(7, "day")),
  month: define("month/months", "mois/mois"),
  year: define("year/years (yr) also: yrs", "an/ans also: année, années", is(12, "month")),
  EUR: define("euro/euros (€) also: EUR", "euro/euros (€) also: EUR", {currency: "EUR"}),
  USD: define(
    "US dollar/US dollars ($) also: dollar, dollars, USD, US$",
    "dollar/dollars ($) also: dollar américain, dollars américains, USD, US$",
    {currency: "USD"}
  ),
  GBP: define(
    "pound/pounds (£) also: pound sterling, pounds sterling, GBP",
    "livre sterling/livres sterling (£) also: GBP",
    {currency: "GBP"}
  ),
  CHF: define("Swiss franc/Swiss francs (CHF)", "franc suisse/francs suisses (CHF)", {currency: "CHF"})
};
