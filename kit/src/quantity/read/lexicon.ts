import type {Language} from "../locale.ts";
import {english} from "./lexicon-en.ts";
import {french} from "./lexicon-fr.ts";
import {type PhraseTable, toPhraseTable} from "./phrase-table.ts";

/** What a comparator makes of the number beside it. */
export type Comparator = "about" | "more than" | "at least" | "less than" | "at most";

/** Words of one language, as lists separated by spaces or, for phrases, by `|`. */
export interface LexiconText {
  /** `word:value` where `value` is the cardinal. */
  units: string;
  teens: string;
  tens: string;
  hundred: string;
  thousand: string;
  /** `word:exponent`, with plurals. */
  magnitudes: string;
  /** As written, upper and lower case apart: `k:3`. */
  abbreviations: string;
  /** `word:cardinal` of singular ordinals that end a number word. */
  ordinals: string;
  /** Ordinals that stand alone: `premier`. */
  loneOrdinals: string;
  /** `word:size` of nouns for about so many, singular. */
  collectives: string;
  before: Readonly<Partial<Record<Comparator, string>>>;
  after: Readonly<Partial<Record<Comparator, string>>>;
  taxExcluded: string;
  taxIncluded: string;
  /** Words that never stand between a number and its noun. */
  stops: string;
  /** Nouns whose number names a thing: article, page. */
  references: string;
  /** Verbs of change: "rose from 30 to 350" is two numbers. */
  changes: string;
  months: string;
}

/** A number word and how it may combine with others. */
export interface Lexeme {
  readonly form: "unit" | "teen" | "ten" | "hundred" | "thousand" | "zero";
  readonly value: number;
  readonly ordinal: boolean;
  readonly plural: boolean;
}

export interface Lexicon {
  readonly lexemes: ReadonlyMap<string, Lexeme>;
  readonly magnitudes: ReadonlyMap<string, number>;
  readonly abbreviations: ReadonlyMap<string, number>;
  readonly loneOrdinals: ReadonlySet<string>;
  readonly collectives: ReadonlyMap<string, number>;
  readonly before: PhraseTable<Comparator>;
  readonly after: PhraseTable<Comparator>;
  readonly tax: PhraseTable<"excluded" | "included">;
  readonly stops: ReadonlySet<string>;
  readonly references: ReadonlySet<string>;
  readonly changes: ReadonlySet<string>;
  readonly months: ReadonlyMap<string, number>;
}

const pairs = (text: string): [string, number][] =>
  text.split(" ").map(pair => {
    const [word = "", value = ""] = pair.split(":");
    return [word, Number(value)];
  });

const set = (text: string): ReadonlySet<string> => new Set(text.split(" "));

function toLexemes(text: LexiconText): Map<string, Lexeme> {
  const lexemes = new Map<string, Lexeme>();
  const forms = ["unit", "teen", "ten", "hundred", "thousand"] as const;
  const lists = [text.units, text.teens, text.tens, text.hundred, text.thousand];
  const formByValue = new Map<number, Lexeme["form"]>();
  lists.forEach((list, index) => {
    const form = forms[index] as Lexeme["form"];
    for (const [word, value] of pairs(list)) {
      formByValue.set(value, form);
      lexemes.set(word, {form: value === 0 ? "zero" : form, value, ordinal: false, plural: false});
    }
  });
  for (const [word, value] of pairs(text.ordinals)) {
    const form = formByValue.get(value) ?? "thousand";
    lexemes.set(word, {form, value, ordinal: true, plural: false});
    // "seconds" are time, and "tiers" needs no other plural.
    if (word !== "second") lexemes.set(`${word}s`, {form, value, ordinal: true, plural: true});
  }
  return lexemes;
}

function toLexicon(text: LexiconText): Lexicon {
  const phrases = (lists: LexiconText["before"]) =>
    toPhraseTable(
      Object.entries(lists).map(([comparator, list]) => [list, comparator as Comparator] as const)
    );
  return {
    lexemes: toLexemes(text),
    magnitudes: new Map(pairs(text.magnitudes)),
    abbreviations: new Map(pairs(text.abbreviations)),
    loneOrdinals: set(text.loneOrdinals),
    collectives: new Map(pairs(text.collectives)),
    before: phrases(text.before),
    after: phrases(text.after),
    tax: toPhraseTable([
      [text.taxExcluded, "excluded"],
      [text.taxIncluded, "included"]
    ]),
    stops: set(text.stops),
    references: set(text.references),
    changes: set(text.changes),
    months: new Map(pairs(text.months))
  };
}

const lexicons = new Map<Language, Lexicon>();

/** The words of a language, prepared once. */
export function lexiconOf(language: Language): Lexicon {
  const known = lexicons.get(language) ?? toLexicon(language === "fr" ? french : english);
  lexicons.set(language, known);
  return known;
}
