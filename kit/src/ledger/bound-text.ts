/** A piece of text that a reader sees; `figure` names what it shows. */
export interface TextRun {
  text: string;
  figure?: string;
  /** True for a number marked as no figure: `{{=3 reason}}`. */
  literal?: boolean;
}

/** One token of a text with bindings. `start` and `end` are UTF-16 offsets in the text. */
export type BoundToken =
  | {type: "text"; text: string; start: number; end: number}
  /** `{{cameras-2017 unit}}` */
  | {type: "figure"; id: string; options: string[]; start: number; end: number}
  /** `[une trentaine de caméras]{cameras-mobile}` */
  | {type: "words"; words: string; id: string; start: number; end: number}
  /** `{{=3 because}}`, `{{="one in ten" because}}` */
  | {type: "literal"; text: string; reason: string; start: number; end: number};

const bindingPattern =
  /\{\{=(?<literal>"[^"{}\n]+"|[^\s{}]+)(?<reason>[^{}]*)\}\}|\{\{(?<id>[a-z0-9][\w@.-]*)(?<options>(?:\s+[a-z][a-z-]*)*)\s*\}\}|\[(?<words>[^[\]{}]+)\]\{(?<wordsId>[a-z0-9][\w@.-]*)\}/gu;

/** Splits a text into plain pieces and bindings, in order and without a gap. */
export function parseBoundText(text: string): BoundToken[] {
  if (text !== "" && !text.includes("{")) return [{type: "text", text, start: 0, end: text.length}];
  const tokens: BoundToken[] = [];
  let at = 0;
  for (const match of text.matchAll(bindingPattern)) {
    const start = match.index;
    const end = start + match[0].length;
    if (start > at) tokens.push({type: "text", text: text.slice(at, start), start: at, end: start});
    const {literal, reason, id, options, words, wordsId} = match.groups as Record<string, string | undefined>;
    if (literal !== undefined)
      tokens.push({
        type: "literal",
        text: literal.replace(/^"(.+)"$/u, "$1"),
        reason: (reason ?? "").trim(),
        start,
        end
      });
    else if (id !== undefined)
      tokens.push({type: "figure", id, options: (options ?? "").split(/\s+/).filter(Boolean), start, end});
    else tokens.push({type: "words", words: words ?? "", id: wordsId ?? "", start, end});
    at = end;
  }
  if (at < text.length) tokens.push({type: "text", text: text.slice(at), start: at, end: text.length});
  return tokens;
}
