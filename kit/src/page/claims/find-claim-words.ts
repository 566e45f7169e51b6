import {type ClaimWords, claimWordsOf, wordPattern} from "./claim-words.ts";

const patterns = new Map<ClaimWords, RegExp>();

/** Claim words of a sentence outside its bindings, as written: they are for the author to read again. */
export function findClaimWords(sentence: string, locale: string): string[] {
  const words = claimWordsOf(locale);
  if (!words) return [];
  const pattern = patterns.get(words) ?? wordPattern(allWords(words));
  patterns.set(words, pattern);
  const prose = sentence.replace(/\{\{[^}]*\}\}/g, "\u0000").replace(/\]\{[^}]*\}/g, "]");
  return [
    ...new Set([...prose.matchAll(pattern)].map(([found]) => found.replace(/\s+/gu, " ").toLowerCase()))
  ];
}

function allWords(words: ClaimWords): string {
  const times = `(?:${Object.keys(words.times.numbers).join("|")}|cent|many|\\d+) (?:times|fois)`;
  return [
    ...Object.values(words.before),
    words.fractions,
    times,
    ...Object.values(words.multiples),
    words.most,
    words.minority,
    words.rise,
    words.fall,
    words.unsettled
  ].join("|");
}
