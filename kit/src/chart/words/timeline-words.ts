import {type InLanguages, inLanguage} from "./in-language.ts";

interface TimelineWords {
  /** Heads the events that have no place in time. */
  undated: string;
  count(events: number): string;
  /** From the first to the last. */
  fromTo(first: string, last: string): string;
  countUndated(events: number): string;
}

const rules = new Intl.PluralRules("en");

const timelineWords: InLanguages<TimelineWords> = {
  en: {
    undated: "Without a date",
    count: events => `${events} ${rules.select(events) === "one" ? "event" : "events"}.`,
    fromTo: (first, last) => `The first: ${first}. The last: ${last}.`,
    countUndated: events => `Without a date: ${events}.`
  },
  fr: {
    undated: "Sans date",
    count: events => `Nombre d’événements\u00a0: ${events}.`,
    fromTo: (first, last) => `Le premier\u00a0: ${first}. Le dernier\u00a0: ${last}.`,
    countUndated: events => `Sans date\u00a0: ${events}.`
  }
};

export function timelineWordsFor(locale: string): TimelineWords {
  return inLanguage(timelineWords, locale);
}
