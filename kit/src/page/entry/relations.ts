import type {Card, EventCard, EvidenceCard, FigureCard, PublishedLedger} from "../../ledger/card.ts";

/** What rests on a source. */
export interface SourceUse {
  cards: Card[];
  quotes: EvidenceCard[];
  /** Ids of the sources that it relies on, and of those that rely on it. */
  cites: Set<string>;
  citedBy: Set<string>;
}

/** What the entries of a ledger have to do with each other, found once for all pages. */
export interface Relations {
  /** The version that replaced a figure. */
  successors: ReadonlyMap<string, FigureCard>;
  /** Figures computed from a figure. */
  results: ReadonlyMap<string, readonly FigureCard[]>;
  /** Plans of which an entry is the outcome. */
  plans: ReadonlyMap<string, readonly FigureCard[]>;
  /** Events that put an end to a plan. */
  endings: ReadonlyMap<string, readonly EventCard[]>;
  /** Sources that anything rests on, or that one of these relies on, in the order of the ledger's entries. */
  sources: ReadonlyMap<string, SourceUse>;
}

export function relate(ledger: PublishedLedger): Relations {
  const figures = Object.values(ledger.figures);
  const groups = [ledger.figures, ledger.events, ledger.statements];
  const cards = groups.flatMap(group => Object.values<Card>(group));
  const successors = new Map<string, FigureCard>();
  const results = new Map<string, FigureCard[]>();
  const plans = new Map<string, FigureCard[]>();
  const endings = new Map<string, EventCard[]>();
  for (const card of figures) {
    if (card.supersedes) successors.set(card.supersedes, card);
    if (card.outcome) push(plans, card.outcome, card);
    for (const input of card.derived?.inputs ?? []) push(results, input, card);
  }
  for (const event of Object.values(ledger.events)) {
    for (const plan of event.rulesOut ?? []) push(endings, plan, event);
  }
  return {successors, results, plans, endings, sources: sourceUses(cards)};
}

/** What of some entries rests on which source, with the sources that these rely on. */
export function sourceUses(cards: readonly Card[]): Map<string, SourceUse> {
  const uses = new Map<string, SourceUse>();
  const useOf = (id: string): SourceUse => {
    const use = uses.get(id) ?? {cards: [], quotes: [], cites: new Set(), citedBy: new Set()};
    uses.set(id, use);
    return use;
  };
  for (const card of cards) {
    for (const id of new Set(card.evidence.map(({source}) => source))) useOf(id).cards.push(card);
    for (const evidence of card.evidence) {
      if (evidence.exact !== undefined) useOf(evidence.source).quotes.push(evidence);
      if (evidence.citing === undefined) continue;
      useOf(evidence.source).cites.add(evidence.citing);
      useOf(evidence.citing).citedBy.add(evidence.source);
    }
  }
  return uses;
}

/** A figure with its other versions, the current one first. */
export function versionsOf(card: FigureCard, ledger: PublishedLedger, {successors}: Relations): FigureCard[] {
  let current = card;
  const seen = new Set([card.id]);
  for (let next = successors.get(card.id); next && !seen.has(next.id); next = successors.get(next.id)) {
    seen.add(next.id);
    current = next;
  }
  const versions: FigureCard[] = [];
  const listed = new Set<string>();
  for (let each: FigureCard | undefined = current; each && !listed.has(each.id); ) {
    versions.push(each);
    listed.add(each.id);
    each = each.supersedes === undefined ? undefined : ledger.figures[each.supersedes];
  }
  return versions;
}

function push<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const values = map.get(key);
  if (values) values.push(value);
  else map.set(key, [value]);
}
