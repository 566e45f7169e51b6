import {splitSentences} from "../../page/split-sentences.ts";
import {type BoundSentence, bindingsOf, toOneLine} from "./bound-sentence.ts";

export interface PageText {
  file: string;
  locale: string;
  text: string;
}

/** Every sentence of a page that binds figures or stands in a paragraph with some; fenced code is left out. */
export function pageSentences({file, locale, text}: PageText): BoundSentence[] {
  const blocks = blocksOf(text).map(block => ({...block, ids: bindingsOf(block.block).ids}));
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

/** Paragraphs, list items, headings and lines of front matter, with their offset. */
function blocksOf(text: string): {start: number; block: string}[] {
  const blocks: {start: number; block: string}[] = [];
  let fenced = false;
  let current: {start: number; block: string} | undefined;
  let offset = 0;
  for (const line of text.split(/(?<=\n)/)) {
    const fence = /^\s*(```|~~~)/.test(line);
    if (fence) fenced = !fenced;
    const alone = fence || fenced || /^\s*(?:(?:-{3,}|\*{3,}|_{3,})\s*)?$/.test(line);
    const opens = /^\s*([-*+] |\d+[.)] |#{1,6} |\||[\w-]+: )/.test(line);
    if (alone || opens || /^\s*#/.test(current?.block ?? "")) current = undefined;
    if (!alone) {
      if (current) current.block += line;
      else {
        current = {start: offset, block: line};
        blocks.push(current);
      }
    }
    offset += line.length;
  }
  return blocks;
}
