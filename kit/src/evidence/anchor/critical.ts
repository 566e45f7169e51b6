import type {LexiconText} from "../../quantity/read/lexicon.ts";
import {lexiconOf} from "../../quantity/read/lexicon.ts";
import {english} from "../../quantity/read/lexicon-en.ts";
import {french} from "../../quantity/read/lexicon-fr.ts";
import {normaliseText} from "../normalise.ts";
import type {Word} from "./words.ts";

/** What a word does to what a sentence states. A difference in any of these is never a mere edit. */
export type CriticalKind = "number" | "comparator" | "negation" | "unit" | "sign" | "month" | "direction";

const fold = (word: string) => normaliseText(word).text.trim();
const list = (text: string) => text.split(" ").map(fold);

/** Words of comparators that say nothing alone. */
const fillers = new Set(
  list(
    "de d du des le la les l a au aux un une an the of than or to in as ou et en est and or is peu bit just well c ca be no not pas just by egal egale egaux egales equal gros"
  )
);

const fractions =
  "tiers quart quarts moitie demi demie half halves third thirds quarter quarters double doubles doubled triple triples tripled quadruple twice thrice both zero";

const negations =
  "ne n pas jamais aucun aucune aucuns aucunes ni sans nul nulle non sauf hormis excepte rien not no never none nor neither without cannot nobody nothing except unless t hardly scarcely guere faux fausse false";

const unitWords =
  "euro euros eur dollar dollars usd franc francs chf livre livres pound pounds gbp pourcent percent pct cent cents ht ttc vat tva jour jours day days semaine semaines week weeks mois month months an ans annee annees year years heure heures hour hours minute minutes seconde secondes km kilometre kilometres metre metres mile miles hectare hectares tonne tonnes kg kwh mwh gwh";

/** Verbs that bound a number, beyond the lists of comparators. */
const bounding =
  "plus moins more less fewer over under above below exceed exceeds exceeding exceeded depasse depassent minimum maximum moindre superieur superieure superieurs superieures inferieur inferieure inferieurs inferieures upwards nearly almost environ presque only seulement uniquement barely avant apres depuis before after since until";

function comparatorWords({before, after}: LexiconText): string[] {
  return [...Object.values(before), ...Object.values(after)]
    .join("|")
    .split(/[|\s'.]+/)
    .map(fold)
    .filter(word => /^\p{L}{2,}$/u.test(word) && !fillers.has(word));
}

function numberWords(language: "en" | "fr"): string[] {
  const {lexemes, magnitudes, collectives, loneOrdinals} = lexiconOf(language);
  const counted = [...collectives.keys()].flatMap(word => [word, `${word}s`]);
  return [...lexemes.keys(), ...magnitudes.keys(), ...counted, ...loneOrdinals].map(fold);
}

// Articles in one language or the other; "un an" and "l'an" differ in no number.
const articles = new Set(["un", "une", "one"]);

const kinds = new Map<string, CriticalKind>([
  ...list(unitWords).map(word => [word, "unit"] as const),
  ...[...comparatorWords(french), ...comparatorWords(english), ...list(bounding)].map(
    word => [word, "comparator"] as const
  ),
  ...list(negations).map(word => [word, "negation"] as const),
  ...[...numberWords("fr"), ...numberWords("en"), ...list(fractions)].map(word => [word, "number"] as const)
]);
for (const article of articles) kinds.delete(article);

const months = new Set(
  [...lexiconOf("fr").months.keys(), ...lexiconOf("en").months.keys()].map(fold).filter(word => word !== "")
);

const marks = new Map<string, CriticalKind>([
  ...[..."%‰€$£¥²³"].map(mark => [mark, "unit"] as const),
  ...[..."<>≤≥~≈±+"].map(mark => [mark, "comparator"] as const)
]);

/** "1er" is not "1". */
const ordinalEnding = /^(?:ers?|res?|es?|i?emes?|ndes?|nds?|rd|st|th)$/;

const up =
  /^(?:hauss|augment|accroi|accrue?s?$|progress|grimp|increas|ris(?:e|es|en|ing)$|rose$|grew$|grow|gain|climb|jump|soar)/;
const down =
  /^(?:baiss|dimin|redui|reduct|reduc(?:e|ed|es|ing)$|recul|chut|perd|pertes?$|decreas|declin|fell$|fall|drop|lost$|los(?:e|es|ing|s|ses)$|cuts?$|cutting$)/;

/** "up" or "down" where a word says which way a number went: "hausse" and "augmentation" say the same. */
export function directionOf(key: string): "up" | "down" | undefined {
  if (up.test(key)) return "up";
  return down.test(key) ? "down" : undefined;
}

/** What the word at a place does, or undefined where it states nothing of the kind. */
export function criticalKind(words: readonly Word[], at: number): CriticalKind | undefined {
  const word = words[at];
  if (!word) return undefined;
  if (word.kind === "digits") return "number";
  if (word.kind === "mark") return markKind(words, at);
  const {key} = word;
  if (!word.spaced && words[at - 1]?.kind === "digits" && ordinalEnding.test(key)) return "number";
  // "dix-huit", "l'an deux": a month is a word like any other away from a number ("may", "mars").
  if (months.has(key) && (words[at - 1]?.kind === "digits" || words[at + 1]?.kind === "digits"))
    return "month";
  // "don't": a t alone is the end of a denial, else a letter.
  if (key === "t") return words[at - 1]?.key === "'" ? "negation" : undefined;
  if (key === "n") return words[at + 1]?.key === "'" ? "negation" : undefined;
  // "no 12" counts, "no camera" denies.
  if (key === "no" && words[at + 1]?.kind === "digits") return undefined;
  return kinds.get(key) ?? (directionOf(key) ? "direction" : undefined);
}

function markKind(words: readonly Word[], at: number): CriticalKind | undefined {
  const {key} = words[at] as Word;
  if (/^\p{No}$/u.test(key) && !marks.has(key)) return "number";
  if (key === "-") {
    const next = words[at + 1];
    const isSign = next?.kind === "digits" && !next.spaced && (words[at] as Word).spaced;
    return isSign ? "sign" : undefined;
  }
  return marks.get(key);
}

const isReference = new Set([...lexiconOf("fr").references, ...lexiconOf("en").references].map(fold));
const stops = new Set([...lexiconOf("fr").stops, ...lexiconOf("en").stops].map(fold));

/** True for words that join others and say nothing themselves. */
export function isStop(key: string): boolean {
  return stops.has(key);
}

/** True where the number at a place names a thing: "articles 432 et 433". */
export function isReferenceNumber(words: readonly Word[], at: number): boolean {
  for (let back = at - 1; back >= 0 && at - back < 24; back--) {
    const {kind, key} = words[back] as Word;
    if (isReference.has(key)) return true;
    const isListed = kind === "digits" || /^(?:[,\-.°]|et|ou|a|and|or|to|[a-z])$/.test(key);
    if (!isListed) return false;
  }
  return false;
}
