import type {Language} from "../locale.ts";
import {monthWords} from "../month-words.ts";
import {english} from "./lexicon-en.ts";
import {french} from "./lexicon-fr.ts";
import {type PhraseTable, toPhraseTable} from "./phrase-table.ts";

/** What a comparator makes of the number beside it. */
export type Comparator = "about" | "more than" | "at least" | "less than" | "at most";

/** Words of one language, as lists separated by spaces or, for phrases, by `|`. */
export interface LexiconText {
  /** From zero on. */
  digits: string;
  /** From ten on. */
  teens: string;
  /** Twenty, thirty and so on. */
  tens: string;
  /** Hundreds, thousands and other spellings: `word:value`. */
  alsoNumbers: string;
  /** `word:exponent`, with plurals. */
  magnitudes: string;
  /** As written, upper and lower case apart: `k:3`. */
  abbreviations: string;
  /** `word:cardinal` of singular ordinals that do not follow the rule of the language. */
  ordinals: string;
  /** The regular ordinal of a cardinal: `quatre -> quatrième`, `twenty -> twentieth`. */
  toOrdinal: (cardinal: string) => string;
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
  /** Beginnings of verbs of change: "rose from 30 to 350" is two numbers. */
  changes: RegExp;
  /** Spellings besides those that dates are written with. */
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
  readonly changes: RegExp;
  readonly months: ReadonlyMap<string, number>;
}

const pairs = (text: string): [string, number][] =>
  text.split(" ").map(pair => {
    const [word = "", value = ""] = pair.split(":");
    return [word, Number(value)];
  });

const set = (text: string): ReadonlySet<string> => new Set(text.split(" "));

/** Number words with their values: the lists count on, and other spellings are told by value. */
function numberWords({digits, teens, tens, alsoNumbers}: LexiconText): [string, number][] {
  const count = (list: string, from: number, step: number) =>
    list.split(" ").map((word, index): [string, number] => [word, from + index * step]);
  return [...count(digits, 0, 1), ...count(teens, 10, 1), ...count(tens, 20, 10), ...pairs(alsoNumbers)];
}

function formOf(value: number): Lexeme["form"] {
  if (value === 0) return "zero";
  if (value < 10) return "unit";
  return value < 20 ? "teen" : value < 100 ? "ten" : value === 100 ? "hundred" : "thousand";
}

function toLexemes(text: LexiconText): Map<string, Lexeme> {
  const lexemes = new Map<string, Lexeme>();
  const irregular = new Map(pairs(text.ordinals).map(([word, value]) => [value, word]));
  for (const [word, value] of numberWords(text)) {
    const form = formOf(value);
    lexemes.set(word, {form, value, ordinal: false, plural: false});
    if (value === 0) continue;
    const ordinal = irregular.get(value) ?? text.toOrdinal(word);
    if (!lexemes.has(ordinal)) lexemes.set(ordinal, {form, value, ordinal: true, plural: false});
    // "seconds" are time.
    if (ordinal !== "second") lexemes.set(`${ordinal}s`, {form, value, ordinal: true, plural: true});
  }
  return lexemes;
}

function toLexicon(text: LexiconText, language: Language): Lexicon {
  const {full, short} = monthWords[language];
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
    changes: text.changes,
    months: new Map([
      ...[...full, ...short].map((word, index): [string, number] => [
        word.toLowerCase().replace(".", ""),
        (index % 12) + 1
      ]),
      ...pairs(text.months)
    ])
  };
}

const lexicons = new Map<Language, Lexicon>();

/** The words of a language, prepared once. */
export function lexiconOf(language: Language): Lexicon {
  const known = lexicons.get(language) ?? toLexicon(language === "fr" ? french : english, language);
  lexicons.set(language, known);
  return known;
}
