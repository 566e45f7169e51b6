import type {Language} from "./locale.ts";

const english = "January February March April May June July August September October November December".split(
  " "
);

/** Months in full and short for labels, January first. */
export const monthWords: Readonly<Record<Language, {full: readonly string[]; short: readonly string[]}>> = {
  en: {full: english, short: english.map(month => month.slice(0, 3))},
  fr: {
    full: "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split(" "),
    short: "janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.".split(" ")
  }
};
