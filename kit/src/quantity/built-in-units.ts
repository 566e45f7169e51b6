import Fraction from "fraction.js";
import type {UnitDefinition, UnitTable, UnitWords} from "./unit.ts";

/** `second|seconds|s|sec|secs`: one, other, symbol (may be empty), then what is only read. */
function words(text: string): UnitWords {
  const [one = "", other = "", symbol, ...also] = text.split("|");
  return {one, other, ...(symbol && {symbol}), ...(also.length > 0 && {also})};
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
  "%": define("%|%|%|percent|per cent|pct", "%|%|%|pour cent|pourcent|pourcents|pct", is("1/100", "1")),
  "‰": define("‰|‰|‰|per mille|per mil", "‰|‰|‰|pour mille", is("1/1000", "1")),
  s: define("second|seconds|s|sec|secs", "seconde|secondes|s|sec"),
  min: define("minute|minutes|min|mins", "minute|minutes|min|mn", is(60, "s")),
  h: define("hour|hours|h|hr|hrs", "heure|heures|h", is(3600, "s")),
  day: define("day|days", "jour|jours|j|journée|journées", is(86400, "s")),
  week: define("week|weeks", "semaine|semaines", is(7, "day")),
  month: define("month|months", "mois|mois"),
  year: define("year|years|yr|yrs", "an|ans||année|années", is(12, "month")),
  EUR: define("euro|euros|€|EUR", "euro|euros|€|EUR", {currency: "EUR"}),
  USD: define(
    "US dollar|US dollars|$|dollar|dollars|USD|US$",
    "dollar|dollars|$|dollar américain|dollars américains|USD|US$",
    {currency: "USD"}
  ),
  GBP: define("pound|pounds|£|pound sterling|pounds sterling|GBP", "livre sterling|livres sterling|£|GBP", {
    currency: "GBP"
  }),
  CHF: define("Swiss franc|Swiss francs|CHF", "franc suisse|francs suisses|CHF", {currency: "CHF"})
};
