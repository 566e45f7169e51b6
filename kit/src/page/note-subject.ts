import type {Card, FigureCard, PublishedLedger} from "../ledger/card.ts";
import {figureText} from "../ledger/figure-text.ts";
import {pickText} from "../quantity/localized.ts";
import {timePhrase} from "./page-time.ts";
import {wordingOf} from "./wording-of.ts";

/** A figure's value with its unit; a share between nothing and all as a percentage. */
export function valueText(card: FigureCard, ledger: PublishedLedger, locale: string): string {
  const options = isShare(card) ? ["percent"] : ["unit"];
  try {
    return figureText(card, {locale, units: ledger.units, options});
  } catch {
    // The binding that shows the figure tells the fault at its place.
    return card.id;
  }
}

function isShare({quantity: {unit, low, high}, measure}: FigureCard): boolean {
  const within = (bound: string | null) => bound !== null && /^0(\.\d+)?$|^1$|^(\d+)\/(\d+)$/.test(bound);
  const atMostOne = (bound: string) => {
    const [above, below] = bound.split("/").map(Number);
    return (above as number) / (below ?? 1) <= 1;
  };
  if (unit !== "1" || measure !== "level" || high === null) return false;
  return within(high) && atMostOne(high) && (low === null || within(low));
}

/** What a card says, as the start of a sentence: `Cameras in use, in the city, in 2017: 350 cameras`. */
export function subjectText(card: Card, ledger: PublishedLedger, locale: string): string {
  const words = wordingOf(locale);
  if (card.type !== "figure") return withoutStop(pickText(card.text, locale));
  const when = timePhrase(card.time, locale);
  const bases = Object.entries(card.base).map(
    ([key, value]) => words.bases[key]?.[value] ?? value.replace(/-/g, " ")
  );
  const stated = when === "" ? timePhrase(card.stated, locale) : "";
  const details = [...bases, when, stated && words.said(stated)].filter(part => part !== "");
  return words.measured(pickText(card.label, locale), details, valueText(card, ledger, locale));
}

const withoutStop = (text: string) => text.replace(/[.\s]+$/u, "");
