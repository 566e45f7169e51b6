import type {FigureCard} from "../../ledger/card.ts";
import {compareTimes, isTime, parseTime} from "../../quantity/time.ts";

/** By the time that they speak of; those without one last, each group in the ledger's order. */
export function inOrderOfTime(cards: readonly FigureCard[]): FigureCard[] {
  const dated = cards.map(card => ({
    card,
    span: isTime(card.time) && card.time !== "unknown" ? parseTime(card.time) : undefined
  }));
  return dated
    .sort((a, b) =>
      a.span && b.span
        ? compareTimes(a.span, b.span)
        : Number(a.span === undefined) - Number(b.span === undefined)
    )
    .map(({card}) => card);
}
