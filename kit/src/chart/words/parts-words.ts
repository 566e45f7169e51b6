import {type InLanguages, inLanguage} from "./in-language.ts";

/** What charts of parts and of tables say of their own. */
interface PartsWords {
  /** Under the sum in the middle of a ring. */
  inAll: string;
  /** `80 seats in all` */
  total(sum: string): string;
  /** `30 seats (Greens), 38%` */
  withShare(item: string, share: string): string;
  /** Parts too small to be named where they lie. */
  tooSmall(count: number): string;
  /** Explains cells without a shade. */
  unshaded: string;
  missingCell: string;
}

const englishRules = new Intl.PluralRules("en");
const frenchRules = new Intl.PluralRules("fr");

const words: InLanguages<PartsWords> = {
  en: {
    inAll: "in all",
    total: sum => `${sum} in all`,
    withShare: (item, share) => `${item}, ${share}`,
    tooSmall: count =>
      englishRules.select(count) === "one"
        ? "1 part is too small to be named here; the data table has all."
        : `${count} parts are too small to be named here; the data table has all.`,
    unshaded: "Dashed rim, no shade: not known exactly enough",
    missingCell: "– no figure"
  },
  fr: {
    inAll: "au total",
    total: sum => `${sum} au total`,
    withShare: (item, share) => `${item}, ${share}`,
    tooSmall: count =>
      frenchRules.select(count) === "one"
        ? "1\u00a0partie est trop petite pour être nommée ici\u00a0; le tableau les donne toutes."
        : `${count}\u00a0parties sont trop petites pour être nommées ici\u00a0; le tableau les donne toutes.`,
    unshaded: "Bord en tirets, sans teinte\u00a0: valeur trop incertaine",
    missingCell: "–\u00a0pas de chiffre"
  }
};

export function partsWords(locale: string): PartsWords {
  return inLanguage(words, locale);
}
