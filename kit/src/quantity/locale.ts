import {QuantityError, type QuantityKind} from "./quantity.ts";

/** Languages that numbers are read and written in. */
export type Language = "en" | "fr";

/** How one language writes numbers: characters, and templates where `#` is the number. */
export interface LocaleTable {
  readonly isFrench: boolean;
  /** Between groups of three digits. */
  readonly group: string;
  readonly decimal: string;
  /** Before `%` and `‰`. */
  readonly percentSpace: string;
  /** `exponent:one:other` of powers of ten, largest first; `one` follows `Intl.PluralRules`. */
  readonly magnitudes: string;
  readonly prose: Templates;
  readonly label: Templates;
  readonly per: string;
}

/**
 * `#` is the number; in `range` `#` is the low end and `##` the high one. `but` joins two bounds where one end is
 * left out of a range.
 */
export type Templates = Readonly<Record<Exclude<QuantityKind, "exact"> | "about range" | "but", string>>;

const noBreak = "\u00a0";

const kinds = "about|more than|at least|less than|at most|range|about range|but".split("|");

/** Templates in the order of the kinds, separated by `|`. */
const templates = (text: string) =>
  Object.fromEntries(text.split("|").map((template, index) => [kinds[index], template])) as Templates;

const tables: Readonly<Record<Language, LocaleTable>> = {
  en: {
    isFrench: false,
    group: ",",
    decimal: ".",
    percentSpace: "",
    magnitudes: "12:trillion:trillion 9:billion:billion 6:million:million",
    prose: templates(
      "about #|more than #|at least #|less than #|at most #|between # and ##|between about # and ##| but "
    ),
    label: templates("about #|#+|#+|under #|at most #|#–##|about #–##| but "),
    per: "per"
  },
  fr: {
    isFrench: true,
    group: "\u202f",
    decimal: ",",
    percentSpace: noBreak,
    magnitudes: "12:billion:billions 9:milliard:milliards 6:million:millions",
    prose: templates(
      "environ #|plus de #|au moins #|moins de #|au plus #|entre # et ##|entre environ # et ##| mais "
    ),
    label: templates(
      `env.${noBreak}#|plus de #|au moins #|moins de #|au plus #|#-##|env.${noBreak}#-##| mais `
    ),
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
export const localeTable = (locale: string): LocaleTable => tables[toLanguage(locale)];
