import type {SourceCard} from "../../ledger/card.ts";
import {entryWordsOf} from "../entry/words-of.ts";
import {timeText} from "../page-time.ts";

/** A source in the words of a text: whoever signed or published it, and when: `La Dépêche, January 2019`. */
export function shortCitation({author, publisher, published}: SourceCard, locale: string): string {
  const signed = author === undefined || author === "not named" || author === publisher ? publisher : author;
  return entryWordsOf(locale).shortCitation(signed, timeText(published, locale));
}
