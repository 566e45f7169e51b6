import search from "approx-string-match";
import type {Pattern} from "./pattern.ts";

/** Words seen more often than this tell no place. */
const mostOccurrences = 64;
const mostWords = 12;
const mostPlaces = 8;
const longestSearch = 256;

/**
 * Offsets in a folded text near which a pattern may begin: where it stands with fewest edits, with its context and
 * without, and where most of its rarer words meet, which also finds a sentence that was rewritten.
 */
export function findPlaces(text: string, pattern: Pattern): number[] {
  const places: number[] = [];
  const add = (start: number) => {
    const near = Math.max(24, pattern.text.length / 4);
    if (places.every(place => Math.abs(place - start) > near)) places.push(start);
  };
  for (const start of nearest(text, pattern.text.slice(0, longestSearch))) add(start);
  if (pattern.exact.length < pattern.text.length) {
    const exact = pattern.exact.slice(0, longestSearch);
    for (const start of nearest(text, exact)) add(Math.max(0, start - pattern.start));
  }
  for (const start of whereWordsMeet(text, pattern)) add(start);
  return places.slice(0, mostPlaces * 2);
}

/** Only places with the fewest edits of all: up to half of the characters may differ. */
function nearest(text: string, words: string): number[] {
  if (words === "") return [];
  return search(text, words, Math.floor(words.length / 2))
    .slice(0, mostPlaces)
    .map(({start}) => start);
}

/** Every occurrence of a word votes for where the pattern would begin; a rare word has more say. */
function whereWordsMeet(text: string, {words, text: whole}: Pattern): number[] {
  const size = Math.max(80, whole.length);
  const votes = new Map<number, {weight: number; start: number}>();
  const known = [...new Map(words.filter(({key}) => key.length > 3).map(word => [word.key, word])).values()];
  const longest = known.sort((a, b) => b.key.length - a.key.length || a.start - b.start).slice(0, mostWords);
  for (const {key, start} of longest) {
    const found = occurrences(text, key);
    for (const at of found) {
      const begin = Math.max(0, at - start);
      for (const bucket of [Math.floor(begin / size), Math.floor(begin / size) + 1]) {
        const vote = votes.get(bucket);
        if (vote) vote.weight += 1 / found.length;
        else votes.set(bucket, {weight: 1 / found.length, start: begin});
      }
    }
  }
  return [...votes.values()]
    .sort((a, b) => b.weight - a.weight || a.start - b.start)
    .slice(0, mostPlaces)
    .map(({start}) => start);
}

function occurrences(text: string, word: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
    if (found.push(at) > mostOccurrences) return [];
  }
  return found;
}
