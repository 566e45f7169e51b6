import type Token from "markdown-it/lib/token.mjs";
import {isBindingToken} from "./binding-meta.ts";

// Ids that the frame and the notes use.
const reserved = ["main", "close"];

/** Names headings after their text without values, so that a link to one survives a changed figure. */
export class HeadingIds {
  readonly #taken = new Set(reserved);

  idOf(children: readonly Token[]): string {
    const base = slugOf(plainText(children)) || "section";
    let id = base;
    for (let count = 2; this.#taken.has(id) || /^(note|use|source)-/.test(id); count++)
      id = `${base}-${count}`;
    this.#taken.add(id);
    return id;
  }
}

/** The text outside of bindings. */
function plainText(children: readonly Token[]): string {
  let text = "";
  let depth = 0;
  for (const token of children) {
    if (isBindingToken(token) && token.nesting > 0) depth++;
    else if (depth > 0)
      depth += /^(figure|literal|problem)_close$/.test(token.type)
        ? -1
        : token.type === "figure_open"
          ? 1
          : 0;
    else if (token.type === "text" || token.type === "code_inline") text += token.content;
    else text += " ";
  }
  return text;
}

function slugOf(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/œ/g, "oe")
    .replace(/æ/g, "ae")
    .replace(/['’]/g, " ")
    .trim()
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-+|-+$/g, "");
}
