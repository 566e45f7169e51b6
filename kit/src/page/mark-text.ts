import type StateCore from "markdown-it/lib/rules_core/state_core.mjs";
import type Token from "markdown-it/lib/token.mjs";

/** A stretch of a child's text to be set in a tag. */
export interface TextMark {
  child: number;
  start: number;
  end: number;
  tag: "mark" | "time";
  attributes: readonly [string, string][];
}

/** The children with stretches of their text set in tags; marks come in order and do not overlap. */
export function markText(children: readonly Token[], marks: readonly TextMark[], state: StateCore): Token[] {
  return children.flatMap((token, index) => {
    const own = marks.filter(({child}) => child === index);
    if (own.length === 0) return [token];
    const tokens: Token[] = [];
    let at = 0;
    for (const mark of own) {
      if (mark.start > at) tokens.push(textToken(token, token.content.slice(at, mark.start), state));
      const open = new state.Token(`${mark.tag}_open`, mark.tag, 1);
      for (const [name, value] of mark.attributes) open.attrSet(name, value);
      const inner = textToken(token, token.content.slice(mark.start, mark.end), state);
      tokens.push(open, inner, new state.Token(`${mark.tag}_close`, mark.tag, -1));
      at = mark.end;
    }
    if (at < token.content.length) tokens.push(textToken(token, token.content.slice(at), state));
    return tokens;
  });
}

function textToken({level}: Token, content: string, state: StateCore): Token {
  const text = new state.Token("text", "", 0);
  text.content = content;
  text.level = level;
  return text;
}
