import type StateCore from "markdown-it/lib/rules_core/state_core.mjs";
import type Token from "markdown-it/lib/token.mjs";
import type {Fault} from "./fault.ts";
import {type InlinePiece, inlinePieces} from "./inline-prose.ts";
import {markText, type TextMark} from "./mark-text.ts";
import {type NakedContext, nakedNumbers, type ProseNumber} from "./naked-numbers.ts";
import {Prose, type ProseSpan} from "./prose.ts";

type Look = Pick<TextMark, "tag" | "attributes">;

/** A fault with its offset in the source of the inline token, where that is known. */
export interface FoundFault {
  fault: Fault;
  at: number | undefined;
}

/** Marks the numbers of an inline token that are bound to nothing, and sets dates that may stand in `<time>`. */
export function markInlineNumbers(token: Token, context: NakedContext, state: StateCore): FoundFault[] {
  const children = token.children ?? [];
  const pieces = inlinePieces(children, token.content);
  const prose = new Prose(pieces.map(({piece}) => piece));
  const marks: TextMark[] = [];
  const found: FoundFault[] = [];
  for (const number of nakedNumbers(prose, context)) {
    const spans = prose.spans(number.start, number.end);
    const first = spans[0];
    if (!first) continue;
    if ("fault" in number) {
      found.push({
        fault: number.fault,
        at: offsetOf(prose.text.slice(number.start, number.end), first, pieces, token.content)
      });
    }
    const look = lookOf(number);
    for (const {piece, start, end} of spans) {
      const child = pieces[piece]?.child;
      // Line breaks carry the space between words and hold no text of their own.
      if (child !== undefined && children[child]?.type === "text") marks.push({child, start, end, ...look});
    }
  }
  for (const image of children.filter(({type}) => type === "image")) {
    found.push(...numbersInAlt(image, token.content, context));
  }
  token.children = markText(children, marks, state);
  return found;
}

/** Where a number stands in the source; entities and escapes leave only its own text to look for. */
function offsetOf(
  seen: string,
  {piece, start}: ProseSpan,
  pieces: readonly InlinePiece[],
  source: string
): number | undefined {
  const inline = pieces[piece];
  if (inline?.piece.type !== "text") return undefined;
  if (inline.piece.at !== undefined) return inline.piece.at + start;
  const at = source.indexOf(seen, inline.after);
  return at < 0 ? inline.after : at;
}

function lookOf(number: ProseNumber): Look {
  if (!("fault" in number)) return {tag: "time", attributes: [["datetime", number.year]]};
  const title = number.fault.problem;
  return {
    tag: "mark",
    attributes: [
      ["class", "problem"],
      ["title", title]
    ]
  };
}

/** An image's alternative text is read out, so its numbers count; it cannot hold a mark. */
function numbersInAlt(image: Token, source: string, context: NakedContext): FoundFault[] {
  const start = source.indexOf(image.content);
  const prose = new Prose(inlinePieces(image.children ?? [], image.content).map(({piece}) => piece));
  return nakedNumbers(prose, context).flatMap(number =>
    "fault" in number ? [{fault: number.fault, at: start < 0 ? undefined : start}] : []
  );
}
