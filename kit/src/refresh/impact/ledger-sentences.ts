import type {Ledger} from "../../ledger/ledger.ts";
import {ledgerTexts} from "../../ledger/ledger-texts.ts";
import {splitSentences} from "../../page/split-sentences.ts";
import {type BoundSentence, bindingsOf, toOneLine} from "./bound-sentence.ts";

/** Every sentence of the ledger's own texts, such as notes, reasons and statements; quotes and translations are left out. */
export function ledgerSentences(ledger: Ledger): BoundSentence[] {
  return ledgerTexts(ledger)
    .filter(({quoted}) => !quoted)
    .flatMap(({text, place, entry}) => {
      const {file, line} = place();
      return Object.entries(text).flatMap(([locale, words]) => {
        const near = [...bindingsOf(words).ids, ...(entry === undefined ? [] : [entry])];
        return splitSentences(words).map(({sentence}) => {
          return {file, line, locale, source: toOneLine(sentence), ...bindingsOf(sentence), near};
        });
      });
    });
}
