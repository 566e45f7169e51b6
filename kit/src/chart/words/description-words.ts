import type {InLanguages} from "./in-language.ts";

/** Words of the long description and of what assistive technology is told of a drawing. */
export const descriptionWords: InLanguages<{
  /** Opens what annotations say; their texts follow in quotes. */
  written: string;
  quotes: readonly [open: string, close: string];
  next: string;
  /** What a drawing is called in place of "group". */
  role: string;
}> = {
  en: {written: "Written in the chart: ", quotes: ["“", "”"], next: "; ", role: "chart"},
  fr: {
    written: "Écrit dans le graphique\u00a0: ",
    quotes: ["«\u202f", "\u202f»"],
    next: "\u202f; ",
    role: "graphique"
  }
};
