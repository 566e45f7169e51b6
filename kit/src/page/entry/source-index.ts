import type {SourceCard} from "../../ledger/card.ts";
import {compareText} from "../../problem/problem.ts";
import {attributes, escapeHtml} from "../escape-html.ts";
import type {EntryContext, EntryPage} from "./entry-context.ts";
import {listOf, partsHtml} from "./entry-parts.ts";
import {sourceItem} from "./source-page.ts";
import {entryWordsOf} from "./words-of.ts";

/** Every source of the notebook, those on which most rests first, and their bibliography for programs. */
export function renderSourceIndex(
  context: Pick<EntryContext, "ledger" | "locale" | "hrefs" | "relations">,
  downloads: readonly {name: string; href: string}[]
): EntryPage {
  const {ledger, locale, relations} = context;
  const words = entryWordsOf(locale);
  const weight = ({id}: SourceCard) => relations.sources.get(id)?.cards.length ?? 0;
  const sources = Object.values(ledger.sources).sort(
    (a, b) => weight(b) - weight(a) || compareText(a.id, b.id)
  );
  const links = downloads.map(
    ({name, href}) => `<li><a${attributes({href, download: ""})}>${escapeHtml(name)}</a></li>`
  );
  const main = `<h1>${escapeHtml(words.allSources)}</h1>
<p>${escapeHtml(words.allSourcesIntro)}</p>
${listOf(sources.filter(({confidential}) => !confidential).map(source => sourceItem(source, context)))}
${partsHtml([[words.bibliography, listOf(links)]])}`;
  return {title: words.allSources, description: words.allSourcesIntro, main};
}
