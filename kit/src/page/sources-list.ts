import type {Card, PublishedLedger, SourceCard} from "../ledger/card.ts";
import {compareText} from "../problem/problem.ts";
import {type SourceUse, sourceUses} from "./entry/relations.ts";
import {entryWordsOf} from "./entry/words-of.ts";
import type {EntryHrefs} from "./entry-hrefs.ts";
import {attributes, escapeHtml} from "./escape-html.ts";
import {raiseOrdinals, timeText} from "./page-time.ts";
import {linkedTitle} from "./source-html.ts";
import {wordingOf} from "./wording-of.ts";

/** Holds the place of the list until the whole page is read: only then is it known what the page uses. */
export const sourcesSlot = "<!-- the sources of this page -->";

export interface SourcesOptions {
  ledger: PublishedLedger;
  locale: string;
  hrefs?: EntryHrefs | undefined;
}

/**
 * `{{sources}}`: the sources that the page's figures, events and statements rest on, or that its text cites, those on
 * which most rests first, one line each; their own pages say more. Without any of them an empty list.
 */
export function renderSources(
  {cards, cited}: {cards: readonly Card[]; cited: readonly string[]},
  options: SourcesOptions
): string {
  const {ledger, locale, hrefs} = options;
  const uses = sourceUses(cards);
  const ids = new Set([...uses.keys(), ...cited]);
  const weight = (id: string) => uses.get(id)?.cards.length ?? 0;
  const items = [...ids]
    .sort((a, b) => weight(b) - weight(a) || compareText(a, b))
    .flatMap(id => ledger.sources[id] ?? [])
    .map(source => sourceHtml(source, uses.get(source.id), options));
  const list = `<ul class="sb-source-list" data-sources>\n${items.join("\n")}\n</ul>\n`;
  if (!hrefs) return list;
  const all = escapeHtml(entryWordsOf(locale).allSources);
  return `${list}<p class="sb-source-all"><a${attributes({href: hrefs.sources})}>${all}</a></p>\n`;
}

/** Title, publisher and date, then how much rests on it. */
function sourceHtml(source: SourceCard, use: SourceUse | undefined, {locale, hrefs}: SourcesOptions): string {
  const {id, publisher, published, confidential} = source;
  const facts = [publisher, timeText(published, locale)].filter(part => part !== "").join(", ");
  const page =
    hrefs && !confidential
      ? ` <a${attributes({href: hrefs.source(id)})}>${escapeHtml(entryWordsOf(locale).aboutSource)}</a>`
      : "";
  return `<li${attributes({id: `source-${id}`})}>
<span class="sb-source-title">${linkedTitle(source, locale)}</span>, ${raiseOrdinals(facts, locale)}.
<span class="sb-source-use">${escapeHtml(useText(use, locale))}</span>${page}
</li>`;
}

function useText(use: SourceUse | undefined, locale: string): string {
  const words = wordingOf(locale);
  const cards = use?.cards ?? [];
  if (cards.length === 0) return words.notRead;
  const figures = cards.filter(({type}) => type === "figure").length;
  return `${words.restingOn(figures, cards.length - figures)}.`;
}
