import type {PublishedLedger} from "../../ledger/card.ts";
import type {Reading} from "../../quantity/read-quantities.ts";
import type {Prose} from "../prose.ts";
import {boundClaims} from "./bound-claims.ts";
import type {Claim} from "./claim.ts";
import {type ClaimSentence, claimSentences} from "./claim-sentence.ts";
import {claimWordsOf} from "./claim-words.ts";
import {multipleClaims, partClaims} from "./ratio-claims.ts";
import {trendClaims} from "./trend-claims.ts";

export interface ClaimContext {
  locale: string;
  ledger: PublishedLedger;
  /** The numbers of the prose's text. */
  readings: readonly Reading[];
}

/**
 * Words of a paragraph that claim something of the figures beside them, with offsets in the prose's text and what is
 * wrong with them. Words that stand by no figure are no claim here.
 */
export function checkClaims(prose: Prose, {locale, ledger, readings}: ClaimContext): Claim[] {
  const words = claimWordsOf(locale);
  if (!words) return [];
  return claimSentences(prose, ledger).flatMap(sentence => {
    const own = readingsIn(sentence, readings);
    const claims = [
      ...boundClaims(sentence, words),
      ...partClaims(sentence, words, own),
      ...multipleClaims(sentence, words),
      ...trendClaims(sentence, words)
    ];
    return apart(claims).map(claim => ({
      ...claim,
      start: claim.start + sentence.start,
      end: claim.end + sentence.start
    }));
  });
}

function readingsIn({text, start}: ClaimSentence, readings: readonly Reading[]): Reading[] {
  return readings
    .filter(reading => reading.start >= start && reading.end <= start + text.length)
    .map(reading => ({...reading, start: reading.start - start, end: reading.end - start}));
}

/** One claim for one stretch of text: of those that overlap, the one that starts first, and the longest. */
function apart(claims: readonly Claim[]): Claim[] {
  const sorted = [...claims].sort((a, b) => a.start - b.start || b.end - a.end);
  return sorted.filter((claim, index) => sorted.slice(0, index).every(({end}) => end <= claim.start));
}
