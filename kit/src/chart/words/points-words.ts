import {type InLanguages, inLanguage} from "./in-language.ts";

/** What charts of dots and of rival sources say of their own. */
interface PointsWords {
  /** Heads the column of differences. */
  difference: string;
  noDifference: string;
  /** `Oak: 350 cameras (2018), 410 cameras (2024), +60` */
  pair(parts: readonly string[]): string;
  /** Rivals: said of the sources together. */
  disagree: string;
  agree: string;
  /** At a claim that its source keeps at a distance, and at one that the ledger has set aside. */
  hedged: string;
  setAside: string;
  /** `also published by Le Courrier` */
  also(names: string): string;
  saidBy(name: string): string;
  /** `12 cameras to 310 cameras`: the least and the most of an axis. */
  between(low: string, high: string): string;
}

const words: InLanguages<PointsWords> = {
  en: {
    difference: "difference",
    noDifference: "none",
    pair: parts => parts.join(", "),
    disagree: "The sources do not agree.",
    agree: "The sources agree.",
    hedged: "with reserve",
    setAside: "set aside",
    also: names => `also published by ${names}`,
    saidBy: name => `says ${name}`,
    between: (low, high) => `${low} to ${high}`
  },
  fr: {
    difference: "écart",
    noDifference: "aucun",
    pair: parts => parts.join(", "),
    disagree: "Les sources ne concordent pas.",
    agree: "Les sources concordent.",
    hedged: "avec réserve",
    setAside: "écarté",
    also: names => `également publié par ${names}`,
    saidBy: name => `selon ${name}`,
    between: (low, high) => `de ${low} à ${high}`
  }
};

export function pointsWords(locale: string): PointsWords {
  return inLanguage(words, locale);
}
