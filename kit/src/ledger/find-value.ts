import {placesAt} from "../evidence/place.ts";
import {toNotation} from "../quantity/notation.ts";
import {isSameQuantity} from "../quantity/quantity.ts";
import {type Found, type Search, toOneLine} from "./evidence-search.ts";
import {languageOf, supportsOf} from "./ledger.ts";
import {readPointedValue, selectorOf} from "./pointed-value.ts";
import {isSameTime, matchTime} from "./quote-number.ts";

/**
 * Looks up what a JSON Pointer or a fragment names in its document. A value or a time that the evidence supports must
 * be what stands there; for anything else it is enough that something does.
 */
export function findValue(search: Search): Found {
  const {entry, evidence, at, document} = search;
  const selector = selectorOf(evidence);
  const [field = "pointer", name = ""] = Object.entries(selector)[0] ?? [];
  const refuse = (problem: string, hint: string): Found => {
    const place = entry.at("evidence", at, field);
    return {problem: {code: "value-not-in-snapshot", severity: "error", ...place, problem, hint}};
  };
  const [first, ...others] = placesAt(document, selector);
  if (!first) return refuse(`"${evidence.source}" holds no value at ${name}`, "look its place up again");
  const supports = supportsOf(entry, evidence);
  const isOne = supports.some(support => ["value", "time", "stated"].includes(support));
  if (others.length > 0 && isOne)
    return refuse(`${name} names ${others.length + 1} values of "${evidence.source}"`, "name one of them");
  const text = document.text.slice(first.start, first.end);
  for (const support of supports) {
    const declared = contradicted(support, text, search);
    if (declared === undefined) continue;
    const seen = toOneLine(text).slice(0, mostShown);
    const problem = `the ${support} is ${declared}, but "${evidence.source}" has "${seen}" at ${name}`;
    return refuse(problem, `correct the ${support} or the place`);
  }
  const end = (others.at(-1) ?? first).end;
  return {start: first.start, end};
}

const mostShown = 60;

/** What the entry says of a field, where the text at its place does not say the same. */
function contradicted(support: string, text: string, {entry, evidence, ledger}: Search): string | undefined {
  const language = languageOf(ledger, evidence.source);
  const {units} = ledger;
  if (support === "value" && entry.type === "figure" && entry.quantity) {
    const {tax} = entry.input.base;
    const {unit} = entry.quantity;
    const said = readPointedValue(text, unit, {language, units, ...(tax ? {tax} : {})});
    if (said && isSameQuantity(said, entry.quantity)) return undefined;
    return unit === "1" ? toNotation(entry.quantity) : `${toNotation(entry.quantity)} ${unit}`;
  }
  if (support !== "time" && support !== "stated") return undefined;
  const time = entry.input[support];
  if (time === undefined) return undefined;
  const isSaid = isSameTime(text.trim(), time) || matchTime(text, time, {language, units}) !== undefined;
  return isSaid ? undefined : time;
}
