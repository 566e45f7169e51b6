import type {Language} from "../locale.ts";
import {monthWords} from "../month-words.ts";
import {english} from "./lexicon-en.ts";
import {french} from "./lexicon-fr.ts";
import {type PhraseTable, toPhraseTable} from "./phrase-table.ts";
import type {Tax} from "./reading.ts";

/** What a comparator makes of the number beside it. */
export type Comparator = "about" | "more than" | "at least" | "less than" | "at most";

/** True for the comparator that opens no side. */
export const isAbout = (comparator: Comparator) => comparator === "about";

/** What a preposition makes of the date after it. */
export type Relation = "by" | "before" | "since" | "after" | "about";

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
  /** `word:exponent`, singular as the collectives. */
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
  /** `word:month` of spellings besides those that dates are written with. */
  months: string;
  /** `word:code` of EDTF. */
  seasons: string;
  /** Words before a number that is not said: "several thousand". */
  several: string;
  /** Plurals that say no number, besides those of collectives and magnitudes: "hundreds". */
  many: string;
  relations: Readonly<Record<Relation, string>>;
  /** Words between a relation and its date: "by the end of 2025", « depuis le 5 janvier ». */
  datePart: string;
  /** Words that a reading may begin with, besides those of the other lists. */
  openings: string;
}

/** A number word and how it may combine with others. */
export interface Lexeme {
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
  readonly tax: PhraseTable<Tax>;
  readonly stops: ReadonlySet<string>;
  readonly references: ReadonlySet<string>;
  readonly changes: RegExp;
  readonly months: ReadonlyMap<string, number>;
  readonly seasons: ReadonlyMap<string, number>;
  readonly several: ReadonlySet<string>;
  readonly many: ReadonlySet<string>;
  readonly relations: PhraseTable<Relation>;
  readonly datePart: PhraseTable<string>;
  /** Every word that a reading may begin with, units apart. */
  readonly openings: ReadonlySet<string>;
}

const list = (text: string) => text.split(" ");

/** `k:3 M:6`, or what counts on from a value by steps: `twenty thirty`. */
const pairs = (text: string, from = 0, step = 1): [string, number][] =>
  list(text).map((pair, index) => {
    const [word = "", value = from + index * step] = pair.split(":");
    return [word, Number(value)];
  });

const withPlurals = (text: string) =>
  new Map(
    pairs(text).flatMap(([word, value]): [string, number][] => [
      [word, value],
      [`${word}s`, value]
    ])
  );

/** A phrase alone or in parentheses. */
const perhapsInParentheses = (phrases: string) => `${phrases}|(${phrases.replaceAll("|", ")|(")})`;

const set = (text: string): ReadonlySet<string> => new Set(list(text));

function toLexemes({digits, teens, tens, alsoNumbers, ordinals, toOrdinal}: LexiconText) {
  const lexemes = new Map<string, Lexeme>();
  const irregular = new Map(pairs(ordinals).map(([word, value]) => [value, word]));
  for (const [word, value] of [
    ...pairs(digits),
    ...pairs(teens, 10),
    ...pairs(tens, 20, 10),
    ...pairs(alsoNumbers)
  ]) {
    const cardinal: Lexeme = {value, ordinal: false, plural: false};
    lexemes.set(word, cardinal);
    if (value === 0) continue;
    const ordinal = irregular.get(value) ?? toOrdinal(word);
    if (!lexemes.has(ordinal)) lexemes.set(ordinal, {...cardinal, ordinal: true});
    // "seconds" are time.
    if (ordinal !== "second") lexemes.set(`${ordinal}s`, {...cardinal, ordinal: true, plural: true});
  }
  return lexemes;
}

function toLexicon(text: LexiconText, language: Language): Lexicon {
  const {full, short} = monthWords[language];
  const phrases = <Value extends string>(lists: Readonly<Partial<Record<Value, string>>>) =>
    toPhraseTable(
      Object.entries<string>(lists as Record<string, string>).map(([value, words]) => [words, value as Value])
    );
  const lexemes = toLexemes(text);
  const before = phrases(text.before);
  const relations = phrases(text.relations);
  const loneOrdinals = set(text.loneOrdinals);
  const seasons = new Map(pairs(text.seasons));
  const several = set(text.several);
  const magnitudes = withPlurals(text.magnitudes);
  const collectives = withPlurals(text.collectives);
  const plurals = [...magnitudes.keys(), ...collectives.keys()].filter(word => word.endsWith("s"));
  const many = new Set([...plurals, ...list(text.many)]);
  const months = new Map([
    ...pairs([...full, ...short].join(" ").toLowerCase().replaceAll(".", "")).map(
      ([word, index]): [string, number] => [word, (index % 12) + 1]
    ),
    ...pairs(text.months)
  ]);
  return {
    lexemes,
    magnitudes,
    abbreviations: new Map(pairs(text.abbreviations)),
    loneOrdinals,
    collectives,
    before,
    after: phrases(text.after),
    tax: phrases({
      excluded: perhapsInParentheses(text.taxExcluded),
      included: perhapsInParentheses(text.taxIncluded)
    }),
    stops: set(text.stops),
    references: set(text.references),
    changes: text.changes,
    months,
    seasons,
    several,
    many,
    relations,
    datePart: phrases({datePart: text.datePart}),
    openings: new Set(
      [
        lexemes,
        before,
        relations,
        loneOrdinals,
        seasons,
        several,
        many,
        months,
        set(`${text.openings} q t x us http https www`)
      ].flatMap(words => [...words.keys()])
    )
  };
}

const lexicons: Partial<Record<Language, Lexicon>> = {};

/** The words of a language, prepared once. */
export function lexiconOf(language: Language): Lexicon {
  lexicons[language] ??= toLexicon(language === "fr" ? french : english, language);
  return lexicons[language];
}
