/** A stretch of raw HTML: a tag, comment or element that is left alone, or text that a reader sees. */
export interface HtmlPiece {
  type: "tag" | "text" | "opaque";
  text: string;
  at: number;
}

const opaqueElement = /<(script|style|svg|math|pre|code|kbd|samp|var|textarea)\b[\s\S]*?(?:<\/\1\s*>|$)/;
const pattern = new RegExp(
  `<!--[\\s\\S]*?(?:-->|$)|${opaqueElement.source}|<\\/?[a-z](?:"[^"]*"|'[^']*'|[^>"'])*>?`,
  "gi"
);

/** Splits raw HTML, in order and without a gap; code and comments are opaque. */
export function htmlPieces(html: string): HtmlPiece[] {
  const pieces: HtmlPiece[] = [];
  let at = 0;
  for (const match of html.matchAll(pattern)) {
    if (match.index > at) pieces.push({type: "text", text: html.slice(at, match.index), at});
    const opaque = match[0].startsWith("<!--") || match[1] !== undefined;
    pieces.push({type: opaque ? "opaque" : "tag", text: match[0], at: match.index});
    at = match.index + match[0].length;
  }
  if (at < html.length) pieces.push({type: "text", text: html.slice(at), at});
  return pieces;
}

const inlineTags =
  /^<\/?(?:a|abbr|b|bdi|bdo|cite|dfn|em|i|ins|del|mark|q|s|small|span|strong|sub|sup|time|u|wbr)\b/i;

/** True for a tag that does not part words: `1<sup>er</sup>` is one. */
export function isInlineTag(tag: string): boolean {
  return inlineTags.test(tag);
}

/** How many links a tag opens (1), closes (-1) or neither. */
export function linkStep(tag: string): number {
  return /^<a[\s>]/i.test(tag) ? 1 : /^<\/a[\s>]/i.test(tag) ? -1 : 0;
}
