import {splitSentences} from "../../page/split-sentences.ts";
import {textBlocks} from "../../page/text-blocks.ts";
import {type BoundSentence, bindingsOf, toOneLine} from "./bound-sentence.ts";

export interface PageText {
  file: string;
  locale: string;
  text: string;
}

/** Every sentence of a page that binds figures or stands in a paragraph with some; fenced code is left out. */
export function pageSentences({file, locale, text}: PageText): BoundSentence[] {
  const blocks = textBlocks(text).map(block => ({...block, ids: bindingsOf(block.block).ids}));
  return blocks.flatMap(({start, block, ids}, at) => {
    // A heading speaks of what follows.
    const near = /^\s*#/.test(block) ? [...ids, ...(blocks[at + 1]?.ids ?? [])] : ids;
    if (near.length === 0) return [];
    return splitSentences(block).map(({offset, sentence}) => {
      const lead = sentence.length - sentence.trimStart().length;
      const line = text.slice(0, start + offset + lead).split("\n").length;
      return {file, line, locale, source: toOneLine(sentence), ...bindingsOf(sentence), near};
    });
  });
}
