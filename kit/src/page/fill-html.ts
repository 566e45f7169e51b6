import {attributes, escapeHtml} from "./escape-html.ts";
import type {Fault} from "./fault.ts";
import {type NakedContext, nakedNumbers} from "./naked-numbers.ts";
import {Prose, type ProsePiece} from "./prose.ts";
import type {Resolved} from "./resolve-binding.ts";

/** A stretch of a block with what takes its place; `prose` where a reader sees it. */
export interface Filled {
  html: string;
  prose?: ProsePiece;
}

/** What stands in an attribute is plain text: `alt="{{cameras-2017}} cameras"`. */
export function attributeText(resolved: Resolved, source: string): string {
  const plain = resolved.type === "bound" || resolved.type === "literal" || resolved.type === "cite";
  return plain ? escapeHtml(resolved.text) : source;
}

/** What a binding becomes in raw HTML. */
export function fillBinding(resolved: Resolved, inLink: boolean): Filled {
  switch (resolved.type) {
    case "part":
      // What is placed is finished: Framework must not look for live expressions in it.
      return {html: resolved.html.replaceAll("${", "&#36;{"), prose: {type: "opaque"}};
    case "cite":
      return {
        html: `<cite><${inLink ? "span" : "a"}${attributes({"data-source": resolved.id})}>${escapeHtml(resolved.text)}</${inLink ? "span" : "a"}></cite>`,
        prose: {type: "opaque"}
      };
    case "literal":
      return {
        html: `<span${attributes({"data-literal": resolved.reason})}>${escapeHtml(resolved.text)}</span>`,
        prose: {type: "opaque"}
      };
    case "faulty":
      return {html: problemHtml(escapeHtml(resolved.text), resolved.fault), prose: {type: "opaque"}};
    default: {
      const html = figureHtml(resolved, inLink);
      return {
        html: resolved.fault ? problemHtml(html, resolved.fault) : html,
        prose: resolved
      };
    }
  }
}

function figureHtml({id, text}: {id: string; text: string}, inLink: boolean): string {
  const shared = {class: "sb-figure sb-first", "data-figure": id};
  const words = escapeHtml(text);
  return inLink
    ? `<span${attributes(shared)}>${words}</span>`
    : `<a${attributes({...shared, href: `#note-${id}`})}>${words}</a>`;
}

const problemHtml = (html: string, {problem}: Fault) =>
  `<mark${attributes({class: "problem", title: problem})}>${html}</mark>`;

/** Joins a block, its naked numbers marked and its dates that may stand in `<time>`. */
export function markHtmlNumbers(
  filled: readonly Filled[],
  {ledger, locale}: Omit<NakedContext, "ids">,
  report: (fault: Fault) => void
): string {
  const shown = filled.filter((item): item is Required<Filled> => item.prose !== undefined);
  const prose = new Prose(shown.map(item => item.prose));
  const html = new Map(filled.map(item => [item, item.html]));
  const numbers = nakedNumbers(prose, {locale, ledger, ids: prose.ids()});
  // From the end, so that earlier offsets stay true.
  for (const number of numbers.toReversed()) {
    const spans = prose.spans(number.start, number.end);
    for (const {piece, start, end} of spans.toReversed()) {
      const item = shown[piece] as Filled;
      const own = html.get(item) ?? "";
      const inner = own.slice(start, end);
      const marked =
        "fault" in number
          ? problemHtml(inner, number.fault)
          : `<time${attributes({datetime: number.year})}>${inner}</time>`;
      html.set(item, own.slice(0, start) + marked + own.slice(end));
    }
  }
  for (const number of numbers) {
    if (!("fault" in number)) continue;
    const span = prose.spans(number.start, number.end)[0];
    const piece = span && shown[span.piece]?.prose;
    const start = piece?.type === "text" && span ? (piece.at ?? 0) + span.start : 0;
    report({...number.fault, start});
  }
  return filled.map(item => html.get(item)).join("");
}
