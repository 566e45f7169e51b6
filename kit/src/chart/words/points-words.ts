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
  /** Explains marks without a name. */
  unnamed(count: number): string;
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
    unnamed: count => `${count} more are not named here; the data table names all.`
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
    unnamed: count => `Non nommés ici\u00a0: ${count}. Le tableau les nomme tous.`
  }
};

export function pointsWords(locale: string): PointsWords {
  return inLanguage(words, locale);
}
