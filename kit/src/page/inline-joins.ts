import type StateCore from "markdown-it/lib/rules_core/state_core.mjs";
import type Token from "markdown-it/lib/token.mjs";
import {isBindingToken} from "./binding-meta.ts";
import type {FoundFault} from "./inline-numbers.ts";
import {inlinePieces} from "./inline-prose.ts";
import {checkJoin} from "./joins.ts";

/** Marks the bound pieces of an inline token that do not join with the words before them. */
export function markInlineJoins(
  token: Token,
  {locale, opensParagraph}: {locale: string; opensParagraph: boolean},
  state: StateCore
): FoundFault[] {
  const children = token.children ?? [];
  const pieces = inlinePieces(children, token.content);
  const marked = new Map<Token, FoundFault>();
  for (const [index, {piece, child}] of pieces.entries()) {
    const open = children[child];
    if (piece.type !== "bound" || open?.type !== "figure_open" || !isBindingToken(open)) continue;
    const {resolved, start, end} = open.meta;
    const previous = pieces[index - 1]?.piece;
    const before = previous === undefined ? "" : previous.type === "text" ? previous.text : undefined;
    const text = resolved.type === "bound" ? resolved.text : "";
    const opens = opensParagraph && index === 0;
    const fault = checkJoin({before, text, id: piece.id, locale, opensParagraph: opens});
    if (fault) marked.set(open, {fault: {...fault, start, end}, at: start});
  }
  if (marked.size > 0) token.children = wrapFigures(children, marked, state);
  return [...marked.values()];
}

/** Sets figures in a mark: each is an opening, its text and a closing. */
function wrapFigures(
  children: readonly Token[],
  marked: ReadonlyMap<Token, FoundFault>,
  state: StateCore
): Token[] {
  let closing = false;
  return children.flatMap(token => {
    const found = marked.get(token);
    if (found) {
      closing = true;
      const open = new state.Token("problem_open", "mark", 1);
      open.attrSet("class", "problem");
      open.attrSet("title", found.fault.problem);
      return [open, token];
    }
    if (!closing || token.type !== "figure_close") return [token];
    closing = false;
    return [token, new state.Token("problem_close", "mark", -1)];
  });
}
