import type {Verdict} from "../forms/promise/judge-outcome.ts";
import {type InLanguages, inLanguage} from "./in-language.ts";
import type {TimeWords} from "./words.ts";

interface PromiseWords {
  noDeadline: string;
  /** A promise that was withdrawn, with the deadline that it had. */
  withdrawn(due: TimeWords): string;
  /** An outcome that was counted before the deadline. */
  before(date: string): string;
  /** Empty where it can't be known. */
  verdict: Readonly<Record<Verdict, string>>;
  targetMet: string;
}

const promiseWords: InLanguages<PromiseWords> = {
  en: {
    noDeadline: "no deadline given",
    withdrawn: ({text, isDate, hasDay}) =>
      `withdrawn, once due ${isDate ? `${hasDay ? "on" : "in"} ${text}` : text}`,
    before: date => `before the deadline, ${date}`,
    verdict: {more: "more than that", less: "less than that", kept: "as promised", early: "", unknown: ""},
    targetMet: "target met"
  },
  fr: {
    noDeadline: "sans échéance indiquée",
    withdrawn: ({text, isDate, hasDay}) =>
      `retiré, prévu ${isDate ? `${hasDay ? "pour le" : "pour"} ${text}` : text}`,
    before: date => `avant l’échéance, ${date}`,
    verdict: {more: "plus que cela", less: "moins que cela", kept: "comme promis", early: "", unknown: ""},
    targetMet: "objectif atteint"
  }
};

export function promiseWordsFor(locale: string): PromiseWords {
  return inLanguage(promiseWords, locale);
}
