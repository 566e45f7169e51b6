import {QuantityError} from "./quantity.ts";

/** Languages that numbers are read and written in. */
export type Language = "en" | "fr";

/** How one language writes numbers: characters, and templates where `#` is the number. */
export interface LocaleTable {
  /** Between groups of three digits. */
  readonly group: string;
  readonly decimal: string;
  /** Before `%` and `‰`. */
  readonly percentSpace: string;
  /** Powers of ten with their words, largest first; `one` follows `Intl.PluralRules`. */
  readonly magnitudes: readonly {exponent: number; one: string; other: string}[];
  /** A thousand in `compact`: `150k`, `150 k`. */
  readonly thousand: string;
  readonly prose: Templates;
  readonly label: Templates;
  readonly per: string;
}

/** `#` is the number; in `range` `#` is the low end and `##` the high one. */
export interface Templates {
  readonly about: string;
  readonly moreThan: string;
  readonly atLeast: string;
  readonly lessThan: string;
  readonly atMost: string;
  readonly range: string;
  readonly aboutRange: string;
  /** Joins two bounds where one end is left out of a range. */
  readonly but: string;
}

const noBreak = "\u00a0";
const narrowNoBreak = "\u202f";

const tables: Readonly<Record<Language, LocaleTable>> = {
  en: {
    group: ",",
    decimal: ".",
    percentSpace: "",
    magnitudes: [
      {exponent: 12, one: "trillion", other: "trillion"},
      {exponent: 9, one: "billion", other: "billion"},
      {exponent: 6, one: "million", other: "million"}
    ],
    thousand: "k",
    prose: {
      about: "about #",
      moreThan: "more than #",
      atLeast: "at least #",
      lessThan: "less than #",
      atMost: "at most #",
      range: "between # and ##",
      aboutRange: "between about # and ##",
      but: " but "
    },
    label: {
      about: "about #",
      moreThan: "#+",
      atLeast: "#+",
      lessThan: "under #",
      atMost: "at most #",
      range: "#–##",
      aboutRange: "about #–##",
      but: " but "
    },
    per: "per"
  },
  fr: {
    group: narrowNoBreak,
    decimal: ",",
    percentSpace: noBreak,
    magnitudes: [
      {exponent: 12, one: "billion", other: "billions"},
      {exponent: 9, one: "milliard", other: "milliards"},
      {exponent: 6, one: "million", other: "millions"}
    ],
    thousand: `${noBreak}k`,
    prose: {
      about: "environ #",
      moreThan: "plus de #",
      atLeast: "au moins #",
      lessThan: "moins de #",
      atMost: "au plus #",
      range: "entre # et ##",
      aboutRange: "entre environ # et ##",
      but: " mais "
    },
    label: {
      about: `env.${noBreak}#`,
      moreThan: "plus de #",
      atLeast: "au moins #",
      lessThan: "moins de #",
      atMost: "au plus #",
      range: "#-##",
      aboutRange: `env.${noBreak}#-##`,
      but: " mais "
    },
    per: "par"
  }
};

/** The language of a BCP 47 tag (`fr-BE -> fr`). Throws `QuantityError` where there is no table for it. */
export function toLanguage(locale: string): Language {
  const base = locale.toLowerCase().split("-")[0];
  if (base === "en" || base === "fr") return base;
  throw new QuantityError(`numbers are read and written in "en" and "fr", not in "${locale}"`);
}

/** Separators and templates of a locale. */
export function localeTable(locale: string): LocaleTable {
  return tables[toLanguage(locale)];
}
