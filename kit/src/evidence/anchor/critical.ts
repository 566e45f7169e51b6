import {
  type CriticalKind,
  dateParts,
  dateRelations,
  kindOfMark,
  kindOfWord,
  monthWords,
  references,
  stops
} from "./critical-words.ts";
import {directionOf} from "./direction.ts";
import {isRomanNumeral} from "./roman-numeral.ts";
import type {Word} from "./words.ts";

export type {CriticalKind} from "./critical-words.ts";

/** "1er" is not "1". */
const ordinalEnding = /^(?:ers?|res?|es?|i?emes?|ndes?|nds?|rd|st|th)$/;

/** How often, in one word: "mensuel", "daily". */
const rhythm =
  /^(?:quotidien|hebdomadaire|(?:bi)?mensuel|bimestriel|trimestriel|semestriel|(?:bis)?annuel|(?:bi|tri|quinqu|dec)ennal|daily|weekly|monthly|quarterly|yearly|(?:bi|semi)?annual|biennial|hourly)/;

/** What the word at a place does, or undefined where it states nothing of the kind. */
export function criticalKind(words: readonly Word[], at: number): CriticalKind | undefined {
  const word = words[at];
  if (!word) return undefined;
  if (word.kind === "digits") return "number";
  if (word.kind === "mark") return markKind(words, at);
  const {key} = word;
  // "12m" is not "12", nor "1er" 1.
  if (!word.spaced && words[at - 1]?.kind === "digits") return ordinalEnding.test(key) ? "number" : "unit";
  if (key.length < 3) return kindOfShort(words, at);
  const alone = kindOfWord(key);
  if (alone) return alone;
  if (monthWords.has(key)) return isDate(words, at) ? "month" : undefined;
  if (rhythm.test(key)) return "unit";
  if (isRomanNumeral(key)) return "number";
  if (directionOf(key)) return "direction";
  return kindInPlace(words, at);
}

/** Words of one letter or two, most of which are articles and prepositions. */
function kindOfShort(words: readonly Word[], at: number): CriticalKind | undefined {
  const {key} = words[at] as Word;
  const [before, after] = [words[at - 1], words[at + 1]];
  // "don't": a t alone is the end of a denial, else a letter.
  if (key === "t") return before?.key === "'" ? "negation" : undefined;
  if (key === "n") return after?.key === "'" ? "negation" : undefined;
  // "no 12" counts, "no camera" denies.
  if (key === "no" && after?.kind === "digits") return undefined;
  if (/^[ivx]$/.test(key)) return key !== "i" || references.has(before?.key ?? "") ? "number" : undefined;
  if (isRomanNumeral(key)) return "number";
  return kindOfWord(key) ?? kindInPlace(words, at);
}

/** Words that change a number only where they stand beside it. */
function kindInPlace(words: readonly Word[], at: number): CriticalKind | undefined {
  const {key} = words[at] as Word;
  const isBeforeNumber = (from = at) => isNumberAt(words, from + 1);
  switch (key) {
    case "just":
    case "juste":
      return isBeforeNumber() ? "comparator" : undefined;
    case "bien":
    case "well":
    case "far":
    case "much":
      return kindOfWord(words[at + 1]?.key ?? "") === "comparator" ? "comparator" : undefined;
    case "base":
    case "basis":
      return hasBefore(words, at, 2, one => /^points?$/.test(one.key)) ||
        /^points?$/.test(words[at + 1]?.key ?? "")
        ? "unit"
        : undefined;
    case "peu":
      return /^d(?:e|es)?$/.test(words[at + 1]?.key ?? "") ? "number" : undefined;
    case "que":
    case "qu":
      return hasBefore(words, at, 5, one => one.key === "ne" || one.key === "n") ? "comparator" : undefined;
    case "par":
    case "per":
      return hasBefore(words, at, 5, one => one.kind === "digits" || kindOfWord(one.key) === "number")
        ? "unit"
        : undefined;
  }
  if (dateRelations.has(key) && opensDate(words, at)) return "comparator";
  if (dateParts.has(key) && opensDate(words, at)) return "month";
  if (/^(?:a|de|d|des|du|to|by|from)$/.test(key) && isBeforeNumber() && isAfterDirection(words, at))
    return "direction";
  return isJoin(words, at) ? "join" : undefined;
}

function hasBefore(words: readonly Word[], at: number, most: number, test: (word: Word) => boolean): boolean {
  for (let back = at - 1; back >= Math.max(0, at - most); back--) {
    const word = words[back] as Word;
    if (word.kind === "mark" && /[.;:!?]/.test(word.key)) return false;
    if (test(word)) return true;
  }
  return false;
}

const isNumberAt = (words: readonly Word[], at: number) => {
  const word = words[at];
  return word !== undefined && (word.kind === "digits" || kindOfWord(word.key) === "number");
};

/** "rose by 12 %" is not "rose to 12 %". */
const isAfterDirection = (words: readonly Word[], at: number) =>
  hasBefore(words, at, 3, ({key}) => directionOf(key) !== undefined);

/** A month or a year follows, with articles at most between: "by the end of 2025", "fin mars". */
function opensDate(words: readonly Word[], at: number): boolean {
  for (let next = at + 1; next < Math.min(words.length, at + 6); next++) {
    const {kind, key} = words[next] as Word;
    if (kind === "digits" ? key.length === 4 : monthWords.has(key)) return true;
    const isBetween = /^(?:[-']|a|de|d|du|l|la|le|the|of|half)$/.test(key) || dateParts.has(key);
    const isDay = kind === "digits" && key.length < 3;
    if (!isBetween && !isDay) return false;
  }
  return false;
}

/** Months that are other words, too. */
const ambiguousMonths = /^(?:may|march|mar|dec|sept?|jan|jun|jul|oct|nov|fev|avr|juil|feb|apr|aug)$/;

/** "dix-huit", "l'an deux": what may be another word is a month beside a number or after a preposition. */
function isDate(words: readonly Word[], at: number): boolean {
  const {key} = words[at] as Word;
  if (!ambiguousMonths.test(key)) return true;
  const before = words[at - 1]?.key ?? "";
  return (
    words[at - 1]?.kind === "digits" ||
    words[at + 1]?.kind === "digits" ||
    /^(?:in|by|since|until|till|from|before|after|early|late|mid)$/.test(before)
  );
}

/** "30 of 350", "2 % or 5 %"; the list of what is only named by numbers is none. */
function isJoin(words: readonly Word[], at: number): boolean {
  const {key} = words[at] as Word;
  if (!/^(?:et|ou|a|au|de|des|du|sur|contre|and|or|to|of|in|for)$/.test(key)) return false;
  const before = words[at - 1];
  const isAfter =
    before !== undefined && (isNumberAt(words, at - 1) || (before.kind === "mark" && kindOfMark(before.key)));
  if (!isAfter || !(isNumberAt(words, at + 1) || isNumberAt(words, at + 2))) return false;
  return !isReferenceNumber(words, at + 1);
}

function markKind(words: readonly Word[], at: number): CriticalKind | undefined {
  const {key} = words[at] as Word;
  const known = kindOfMark(key);
  if (/^\p{No}$/u.test(key) && !known) return "number";
  if (key === "-") {
    const next = words[at + 1];
    const isSign = next?.kind === "digits" && !next.spaced && (words[at] as Word).spaced;
    return isSign ? "sign" : undefined;
  }
  // "12 km/h".
  if (key === "/" && words[at + 1]?.kind === "letters" && words[at - 2]?.kind === "digits") return "unit";
  return known;
}

/** True for words that join others and say nothing themselves. */
export function isStop(key: string): boolean {
  return stops.has(key);
}

/** True where the number at a place names a thing: "articles 432 et 433". */
export function isReferenceNumber(words: readonly Word[], at: number): boolean {
  for (let back = at - 1; back >= 0 && at - back < 24; back--) {
    const {kind, key} = words[back] as Word;
    if (references.has(key)) return true;
    const isListed = kind === "digits" || /^(?:[,\-.°]|et|ou|a|and|or|to|[a-z])$/.test(key);
    if (!isListed) return false;
  }
  return false;
}
