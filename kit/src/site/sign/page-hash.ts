import {createHash} from "node:crypto";
import {parseDocument} from "yaml";
import type {ChartSpec} from "../../chart/spec/spec.ts";
import type {Card, PublishedLedger} from "../../ledger/card.ts";
import {cardOf, closureOf, inputsOf} from "../../page/page-cards.ts";
import type {Page} from "../../page/parse-page.ts";
import {splitFrontMatter} from "./page-status.ts";

export interface HashContext {
  ledger: PublishedLedger;
  /** What the author wrote of each chart, by id. */
  specs: Readonly<Record<string, ChartSpec>>;
}

/**
 * What a person signs: 16 hexadecimal digits over the words of a page (title and description included), of its charts,
 * and over every figure it shows with its evidence and inputs. White space and what the tool itself adds do not count.
 */
export function pageHash(
  {source, ids, parts}: Pick<Page, "source" | "ids" | "parts">,
  {ledger, specs}: HashContext
): string {
  const {front, body} = splitFrontMatter(source);
  const fields = (parseDocument(front, {prettyErrors: false}).toJS() ?? {}) as Record<string, unknown>;
  const charts = parts.flatMap(({text}) => /^\{\{\s*chart\s+([^\s}]+)/.exec(text)?.[1] ?? []);
  const cards = closureOf(ledger, ids, inputsOf)
    .sort()
    .map(id => said(cardOf(ledger, id)));
  const signed = {
    title: fields.title,
    description: fields.description,
    words: body.replace(/\s+/gu, " ").trim(),
    charts: [...new Set(charts)].sort().map(id => [id, specs[id] ?? null]),
    cards
  };
  return createHash("sha256").update(JSON.stringify(signed)).digest("hex").slice(0, 16);
}

/** What an entry says, and in whose words; not how far it was proved, nor on which day. */
function said(card: Card | undefined): unknown {
  if (!card) return null;
  const {state, evidence, ...entry} = card;
  return {
    ...entry,
    evidence: evidence.map(({source, citing, exact, pointer, fragment, supports}) => ({
      source,
      citing,
      exact,
      pointer,
      fragment,
      supports
    }))
  };
}
