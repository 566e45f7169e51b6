import type Token from "markdown-it/lib/token.mjs";
import {isBindingToken} from "./binding-meta.ts";
import type {ProsePiece} from "./prose.ts";

/** A piece of prose with the child token that shows it, where one does. */
export interface InlinePiece {
  piece: ProsePiece;
  child: number;
  /** Where in the source its text is to be looked for, where its offset is not known. */
  after: number;
}

// What stands in these is no prose, whether Markdown or the author's own HTML put it there.
const opaqueTag = /^<(\/?)(code|kbd|samp|var|script|style|svg|math)\b/i;

/** What a reader sees of an inline token, with each text's offset in the token's source. */
export function inlinePieces(children: readonly Token[], source: string): InlinePiece[] {
  const pieces: InlinePiece[] = [];
  let cursor = 0;
  // The close of what is skipped, as a token type or a tag.
  let skipping: {close: string} | undefined;
  const add = (piece: ProsePiece, child: number) => pieces.push({piece, child, after: cursor});
  for (const [index, token] of children.entries()) {
    cursor = advance(token, source, cursor);
    if (skipping) {
      if (token.type === "text") cursor = Math.max(cursor, endOf(token.content, source, cursor));
      if (closes(token, skipping.close)) skipping = undefined;
      continue;
    }
    if (isBindingToken(token)) {
      const {resolved, end} = token.meta;
      if (resolved?.type === "bound") {
        const {id, text, shows} = resolved;
        add({type: "bound", id, text, shows}, index);
      } else add({type: "opaque"}, index);
      cursor = end;
      if (token.nesting > 0) skipping = {close: token.type.replace("_open", "_close")};
    } else if (token.type === "text") {
      const at = source.indexOf(token.content, cursor);
      add({type: "text", text: token.content, at: at < 0 ? undefined : at}, index);
      if (at >= 0) cursor = at + token.content.length;
    } else if (token.type === "softbreak" || token.type === "hardbreak") {
      add({type: "text", text: " ", at: undefined}, index);
    } else if (token.type === "link_open" && (token.info === "auto" || token.markup === "linkify")) {
      add({type: "opaque"}, index);
      skipping = {close: "link_close"};
    } else if (token.type === "html_inline") {
      const tag = opaqueTag.exec(token.content);
      if (tag && tag[1] === "") {
        add({type: "opaque"}, index);
        skipping = {close: `</${tag[2]}`};
      }
    } else if (token.nesting === 0) {
      add({type: "opaque"}, index);
    }
  }
  return pieces;
}

function closes(token: Token, close: string): boolean {
  return (
    token.type === close ||
    (token.type === "html_inline" && token.content.toLowerCase().startsWith(close.toLowerCase()))
  );
}

/** Past code, raw HTML and link targets, so that their digits are not taken for those of the text after them. */
function advance(token: Token, source: string, cursor: number): number {
  if (token.type === "code_inline" || token.type === "html_inline")
    return endOf(token.content, source, cursor);
  if (token.type !== "link_close") return cursor;
  const target =
    /^[*_]*\](?:\((?:<[^>\n]*>|[^\s()]|\([^()]*\))*(?:\s+(?:"[^"]*"|'[^']*'))?\s*\)|\[[^\]]*\])/.exec(
      source.slice(cursor)
    );
  return target ? cursor + target[0].length : cursor;
}

function endOf(content: string, source: string, cursor: number): number {
  const at = source.indexOf(content, cursor);
  return at < 0 ? cursor : at + content.length;
}
