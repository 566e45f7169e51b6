import type {SourceCard} from "../ledger/card.ts";
import {escapeHtml} from "./escape-html.ts";
import {raiseOrdinals, timeText} from "./page-time.ts";
import {wordingOf} from "./wording-of.ts";

/** Who stands behind a source, what it is, of when, and what its publisher does in the matter; markup. */
export function sourceFacts(source: SourceCard, locale: string): string {
  const {author, publisher, kind, published, position} = source;
  const words = wordingOf(locale);
  const facts = [
    ...(author === undefined || author === "not named" ? [] : [author]),
    publisher,
    words.kinds[kind] ?? kind,
    timeText(published, locale)
  ].filter(part => part !== "");
  const does = words.positions[position] ?? position.replace(/-/g, " ");
  const stands = publisher === "" ? "" : ` ${escapeHtml(words.positionOf(publisher, does))}`;
  return `${raiseOrdinals(facts.join(", "), locale)}.${stands}`;
}
