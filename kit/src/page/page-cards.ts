import type {Card, PublishedLedger} from "../ledger/card.ts";

/** The figure, event or statement of an id. */
export function cardOf(ledger: PublishedLedger, id: string): Card | undefined {
  for (const cards of [ledger.figures, ledger.events, ledger.statements] as const) {
    if (Object.hasOwn(cards, id)) return cards[id];
  }
  return undefined;
}

/** Every id that text can be bound to. */
export function cardIds({figures, events, statements}: PublishedLedger): string[] {
  return [figures, events, statements].flatMap(cards => Object.keys(cards));
}

/** The ids and, transitively, the figures that derived ones are computed from: each after what leads to it. */
export function withInputs(ledger: PublishedLedger, ids: Iterable<string>): string[] {
  const found = new Set<string>();
  const visit = (id: string): void => {
    const card = cardOf(ledger, id);
    if (!card || found.has(id)) return;
    found.add(id);
    if (card.type === "figure") for (const input of card.derived?.inputs ?? []) visit(input);
  };
  for (const id of ids) visit(id);
  return [...found];
}
