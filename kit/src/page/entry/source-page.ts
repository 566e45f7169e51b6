import type {Card, SourceCard} from "../../ledger/card.ts";
import {compareText} from "../../problem/problem.ts";
import {boundHtml} from "../bound-html.ts";
import {attributes, escapeHtml} from "../escape-html.ts";
import {evidenceHtml} from "../note-evidence.ts";
import {timeText} from "../page-time.ts";
import {sourceFacts} from "../source-facts.ts";
import {datedTitle, linkedTitle} from "../source-html.ts";
import {wordingOf} from "../wording-of.ts";
import {dataHtml} from "./data-html.ts";
import type {EntryContext, EntryPage} from "./entry-context.ts";
import {aboveHtml, listOf, type Part, partsHtml} from "./entry-parts.ts";
import {entryWordsOf} from "./words-of.ts";

/** The page of a source: who stands behind it, what it has to do with others, and what rests on it, with its words. */
export function renderSourcePage(source: SourceCard, context: EntryContext): EntryPage {
  const {locale, hrefs} = context;
  const words = entryWordsOf(locale);
  const {title: name, language} = source;
  const heading = attributes({lang: language === locale ? undefined : language});
  const facts = sourceFacts(source, locale);
  const main = `${aboveHtml(hrefs.sources, words.allSources, escapeHtml(words.kinds.source))}
<h1><cite${heading}>${escapeHtml(name)}</cite></h1>
<p data-sources>${facts}</p>
${partsHtml([
  [words.document, documentHtml(source, context)],
  ...relationParts(source, context),
  [words.restsOn, restingHtml(source, context)],
  [words.cite, citedHtml(source, context)],
  [words.data, dataHtml(context)]
])}`;
  const description = [datedTitle(source, locale), source.publisher].join(", ");
  return {title: name, description, main};
}

function documentHtml(source: SourceCard, context: EntryContext): string {
  const link = source.url === undefined ? "" : `<p>${linkedTitle(source, context.locale)}</p>`;
  const note = source.note ? `<p>${boundHtml(source.note, context)}</p>` : "";
  return [link, note].filter(Boolean).join("\n");
}

/** Documents that it relies on or names, and those that rely on it or name it. */
function relationParts(source: SourceCard, context: EntryContext): Part[] {
  const {ledger, relations, locale} = context;
  const words = entryWordsOf(locale);
  const use = relations.sources.get(source.id);
  const others = Object.values(ledger.sources);
  const list = (ids: Iterable<string>) =>
    listOf(
      [...ids]
        .sort(compareText)
        .flatMap(id => ledger.sources[id] ?? [])
        .map(each => sourceItem(each, context))
    );
  const idsWhere = (fits: (other: SourceCard) => boolean) => others.filter(fits).map(({id}) => id);
  return [
    [words.origin, list(source.origin === undefined ? [] : [source.origin])],
    [words.reposts, list(idsWhere(({origin}) => origin === source.id))],
    [words.cites, list(use?.cites ?? [])],
    [words.citedBy, list(use?.citedBy ?? [])],
    [words.listedIn, list(source.listedIn === undefined ? [] : [source.listedIn])],
    [words.lists, list(idsWhere(({listedIn}) => listedIn === source.id))]
  ];
}

/** A source among others: its title, leading to its page, its publisher and its date. */
export function sourceItem(
  source: SourceCard,
  {locale, hrefs}: Pick<EntryContext, "locale" | "hrefs">
): string {
  const {confidential, id, title, language, publisher, published} = source;
  const cite = `<cite${attributes({lang: language === locale ? undefined : language})}>${escapeHtml(title)}</cite>`;
  const name = confidential ? cite : `<a${attributes({href: hrefs.source(id)})}>${cite}</a>`;
  const details = escapeHtml(`${publisher}, ${timeText(published, locale)}`);
  return `<li data-sources>${name} <span class="sb-line-details">${details}</span></li>`;
}

/** Each entry with the words of this source that state it. */
function restingHtml(source: SourceCard, context: EntryContext): string {
  const cards: readonly Card[] = context.relations.sources.get(source.id)?.cards ?? [];
  if (cards.length === 0) return `<p>${escapeHtml(entryWordsOf(context.locale).nothingRests)}</p>`;
  const items = cards.map(card => {
    const own = card.evidence.filter(evidence => evidence.source === source.id);
    const quotes = evidenceHtml(own, {...context, withoutSource: true});
    const line = context.lines.item(card, {...context, labelled: true});
    return line.replace(
      /<\/li>$/,
      () => `\n<div class="sb-entry-evidence" data-evidence>\n${quotes}\n</div></li>`
    );
  });
  return listOf(items);
}

function citedHtml(source: SourceCard, {locale}: EntryContext): string {
  const {author, title, publisher, published, url} = source;
  const [open, close] = wordingOf(locale).quotes;
  const who = author === undefined || author === "not named" || author === publisher ? [] : [author];
  const parts = [...who, `${open}${title}${close}`, publisher, timeText(published, locale), url ?? ""];
  return `<p class="sb-cite"><cite>${escapeHtml(`${parts.filter(part => part !== "").join(", ")}.`)}</cite></p>`;
}
