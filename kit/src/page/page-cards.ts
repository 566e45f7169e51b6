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

/** Ids of the figures that a derived one is computed from. */
export function inputsOf(card: Card): readonly string[] {
  return card.type === "figure" ? (card.derived?.inputs ?? []) : [];
}

/** The ids and, transitively, those that `next` leads to: each after what leads to it. Without unknown ones. */
export function closureOf(
  ledger: PublishedLedger,
  ids: Iterable<string>,
  next: (card: Card) => readonly string[]
): string[] {
  const found = new Set<string>();
  const visit = (id: string): void => {
    const card = cardOf(ledger, id);
    if (!card || found.has(id)) return;
    found.add(id);
    for (const other of next(card)) visit(other);
  };
  for (const id of ids) visit(id);
  return [...found];
}
