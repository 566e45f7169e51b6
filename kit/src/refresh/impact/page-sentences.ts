import {parseBoundText} from "../../ledger/bound-text.ts";

/** A sentence of a Markdown page that binds figures. */
export interface PageSentence {
  file: string;
  /** 1-based. */
  line: number;
  /** As the author wrote it, on one line. */
  source: string;
  /** Ids that it binds, in order. */
  ids: string[];
  /** Those of them that stand behind words of the author's own. */
  worded: string[];
}

/** Every sentence of a page that binds something; fenced code is left out. */
export function pageSentences(file: string, text: string): PageSentence[] {
  return blocksOf(text).flatMap(({start, block}) =>
    splitSentences(block).flatMap(({offset, sentence}) => {
      const ids = boundIds(sentence, ["figure", "words"]);
      if (ids.length === 0) return [];
      const worded = boundIds(sentence, ["words"]);
      const lead = sentence.length - sentence.trimStart().length;
      const line = text.slice(0, start + offset + lead).split("\n").length;
      return [{file, line, source: sentence.replace(/\s*\n\s*/g, " ").trim(), ids, worded}];
    })
  );
}

function boundIds(text: string, types: readonly ("figure" | "words")[]): string[] {
  const ids = parseBoundText(text).flatMap(token =>
    (token.type === "figure" || token.type === "words") && types.includes(token.type) ? [token.id] : []
  );
  return [...new Set(ids)];
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
    const alone = fence || fenced || line.trim() === "";
    const opens = /^\s*([-*+] |\d+[.)] |#{1,6} |\||[\w-]+: )/.test(line);
    if (alone || opens) current = undefined;
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

/** Cuts after `.`, `!`, `?` or `…` with a space and no lower-case letter behind; bindings stay whole. */
function splitSentences(block: string): {offset: number; sentence: string}[] {
  const sentences: {offset: number; sentence: string}[] = [];
  let offset = 0;
  for (const match of block.matchAll(/[.!?…]["”’»\u202f)\]*_]*\s+(?=[^\p{Ll}\s])/gu)) {
    const end = match.index + match[0].length;
    sentences.push({offset, sentence: block.slice(offset, end)});
    offset = end;
  }
  if (offset < block.length) sentences.push({offset, sentence: block.slice(offset)});
  return sentences;
}
