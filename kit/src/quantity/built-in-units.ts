import {Fraction} from "./fraction.ts";
import type {UnitDefinition, UnitTable, UnitWords} from "./unit.ts";

/**
 * Id, factor and unit it is defined by, English and French words. Words: one, other, symbol (may be empty), then
 * what is only read. An id in capitals is money.
 */
const lines = `
%;1/100 1;%|%|%|percent|per cent|pct;%|%|%|pour cent|pourcent|pourcents|pct
‰;1/1000 1;‰|‰|‰|per mille|per mil;‰|‰|‰|pour mille
s;;second|seconds|s|sec|secs;seconde|secondes|s|sec
min;60 s;minute|minutes|min|mins;minute|minutes|min|mn
h;3600 s;hour|hours|h|hr|hrs;heure|heures|h
day;86400 s;day|days;jour|jours|j|journée|journées
week;7 day;week|weeks;semaine|semaines
month;;month|months;mois|mois
year;12 month;year|years|yr|yrs;an|ans||année|années
EUR;;euro|euros|€|EUR;euro|euros|€|EUR
USD;;US dollar|US dollars|$|dollar|dollars|USD|US$;dollar|dollars|$|dollar américain|dollars américains|USD|US$
GBP;;pound|pounds|£|pound sterling|pounds sterling|GBP;livre sterling|livres sterling|£|GBP
CHF;;Swiss franc|Swiss francs|CHF;franc suisse|francs suisses|CHF`;

function toWords(text: string): UnitWords {
  const [one = "", other = "", symbol, ...also] = text.split("|");
  return {one, other, ...(symbol && {symbol}), ...(also.length > 0 && {also})};
}

function toDefinition(line: string): [string, UnitDefinition] {
  const [id = "", definition = "", en = "", fr = ""] = line.split(";");
  const [factor = "", unit] = definition.split(" ");
  return [
    id,
    {
      words: {en: toWords(en), fr: toWords(fr)},
      ...(/^[A-Z]/.test(id) && {currency: id}),
      ...(unit && {is: {factor: new Fraction(factor), unit}})
    }
  ];
}

/**
 * Units every notebook has: percent and per mille, time (UCUM codes, but words for days and longer) and money.
 * A month has no factor in days, since months differ.
 */
export const builtInUnits: UnitTable = Object.fromEntries(lines.trim().split("\n").map(toDefinition));
