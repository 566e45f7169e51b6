import type {Card, EvidenceCard, PublishedLedger, SourceCard} from "../ledger/card.ts";
import {compareText} from "../problem/problem.ts";
import {boundHtml} from "./bound-html.ts";
import {attributes, escapeHtml} from "./escape-html.ts";
import {raiseOrdinals, timeText} from "./page-time.ts";
import {linkedTitle} from "./source-html.ts";
import {wordingOf} from "./wording-of.ts";

/** How a source is used in the ledger. */
interface Use {
  figures: number;
  others: number;
  quotes: EvidenceCard[];
  cites: Set<string>;
  citedBy: Set<string>;
}

/** `{{sources}}`: every source that the ledger uses, who stands behind it, and what rests on it. */
export function renderSources(ledger: PublishedLedger, locale: string): string {
  const uses = usesOf(ledger);
  const items = [...uses]
    .flatMap(([id, use]) => {
      const source = ledger.sources[id];
      return source ? [{source, use}] : [];
    })
    .sort((a, b) => weight(b.use) - weight(a.use) || compareText(a.source.id, b.source.id))
    .map(({source, use}) => sourceHtml(source, use, {ledger, locale}));
  return `<ul class="sb-source-list" data-sources>\n${items.join("\n")}\n</ul>\n`;
}

const weight = ({figures, others}: Use) => figures + others;

function usesOf(ledger: PublishedLedger): Map<string, Use> {
  const uses = new Map<string, Use>();
  const useOf = (id: string): Use => {
    const use = uses.get(id) ?? {figures: 0, others: 0, quotes: [], cites: new Set(), citedBy: new Set()};
    uses.set(id, use);
    return use;
  };
  const cards: Card[] = [ledger.figures, ledger.events, ledger.statements].flatMap(group =>
    Object.values<Card>(group)
  );
  for (const card of cards) {
    for (const id of new Set(card.evidence.map(({source}) => source))) {
      if (card.type === "figure") useOf(id).figures++;
      else useOf(id).others++;
    }
    for (const evidence of card.evidence) {
      if (evidence.exact !== undefined) useOf(evidence.source).quotes.push(evidence);
      if (evidence.citing === undefined) continue;
      useOf(evidence.source).cites.add(evidence.citing);
      useOf(evidence.citing).citedBy.add(evidence.source);
    }
  }
  return uses;
}

function sourceHtml(
  source: SourceCard,
  use: Use,
  {ledger, locale}: {ledger: PublishedLedger; locale: string}
): string {
  const words = wordingOf(locale);
  const author = source.author === undefined || source.author === "not named" ? undefined : source.author;
  const published = timeText(source.published, locale);
  const kind = words.kinds[source.kind] ?? source.kind;
  const facts = [author, source.publisher, kind, published].filter(part => part !== undefined);
  const position = words.positions[source.position] ?? source.position.replace(/-/g, " ");
  const titles = (ids: ReadonlySet<string>) =>
    [...ids]
      .sort(compareText)
      .flatMap(id => ledger.sources[id] ?? [])
      .map(cited => `${linkedTitle(cited, locale)} (${escapeHtml(cited.publisher)})`)
      .join(", ");
  const lines = [
    `<p class="sb-source-title">${linkedTitle(source, locale)}</p>`,
    `<p>${raiseOrdinals(facts.join(", "), locale)}. ${escapeHtml(words.positionOf(source.publisher, position))}</p>`,
    source.note && `<p>${boundHtml(source.note, {ledger, locale, link: false})}</p>`,
    use.cites.size > 0 && `<p>${escapeHtml(words.cites)} ${titles(use.cites)}</p>`,
    use.citedBy.size > 0 && `<p>${escapeHtml(words.citedBy)} ${titles(use.citedBy)}</p>`,
    `<p class="sb-source-use">${escapeHtml(useText(use, locale))}</p>`
  ];
  return `<li${attributes({id: `source-${source.id}`})}>\n${lines.filter(Boolean).join("\n")}\n</li>`;
}

/** How much rests on the source, and what was checked of its words. */
function useText({figures, others, quotes}: Use, locale: string): string {
  const words = wordingOf(locale);
  if (figures + others === 0) return words.notRead;
  const resting = words.restingOn(figures, others);
  if (quotes.length === 0) return `${resting}.`;
  const proven = quotes.filter(({state}) => state === "verified");
  const last = proven
    .flatMap(({checked}) => checked ?? [])
    .sort(compareText)
    .at(-1);
  const checks = words.quotesChecked(proven.length, quotes.length, last && timeText(last, locale));
  return `${resting}${words.semicolon} ${checks}.`;
}
