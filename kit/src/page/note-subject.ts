import type {FigureCard, PublishedLedger} from "../ledger/card.ts";
import {figureText} from "../ledger/figure-text.ts";
import {boundText} from "./bound-html.ts";
import type {EntryHrefs} from "./entry-hrefs.ts";
import {timePhrase} from "./page-time.ts";
import {wordingOf} from "./wording-of.ts";

/** What every part of a note is written from. */
export interface NoteText {
  ledger: PublishedLedger;
  locale: string;
  /** Pages of the entries; left out where they have none. */
  hrefs?: EntryHrefs;
  /** True on such a page: its figures lead to pages, since it holds no notes. */
  onEntryPage?: boolean;
}

/**
 * A figure's value with its unit; a share between nothing and all as a percentage. What a source printed stays
 * whole; a big result of ours is shortened to `25.9 billion`.
 */
export function valueText(card: FigureCard, {ledger, locale}: NoteText): string {
  const options = isShare(card) ? ["percent"] : isBigResult(card) ? ["compact", "unit"] : ["unit"];
  try {
    return figureText(card, {locale, units: ledger.units, options});
  } catch {
    // The binding that shows the figure tells the fault at its place.
    return card.id;
  }
}

function isBigResult({derived, quantity: {low, high}}: FigureCard): boolean {
  const longest = Math.max(...[low, high].map(bound => bound?.split(/[./]/)[0]?.length ?? 0));
  return derived !== undefined && longest > 7;
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

/** What a figure measures, with the place of its value left to `value`: `Cameras in use, in the city, in 2017: 350`. */
export function measuredText(card: FigureCard, value: string, {ledger, locale}: NoteText): string {
  const label = boundText(card.label, {ledger, locale});
  return wordingOf(locale).measured(label, detailsOf(card, locale), value);
}

/** What is counted where, and when: `in the city`, `in 2017`. */
export function detailsOf(card: FigureCard, locale: string): string[] {
  const words = wordingOf(locale);
  const when = timePhrase(card.time, locale);
  const stated = when === "" ? timePhrase(card.stated, locale) : "";
  const bases = Object.entries(card.base).map(
    ([key, base]) => words.bases[key]?.[base] ?? base.replace(/-/g, " ")
  );
  return [...bases, when, stated && words.said(stated)].filter(part => part !== "");
}
