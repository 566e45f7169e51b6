import type StateCore from "markdown-it/lib/rules_core/state_core.mjs";
import type Token from "markdown-it/lib/token.mjs";
import {pathOf} from "./binding-rule.ts";
import type {PageContext} from "./context.ts";
import {attributes, escapeHtml} from "./escape-html.ts";
import type {Fault} from "./fault.ts";
import {type HtmlPiece, htmlPieces, isInlineTag, linkStep} from "./html-pieces.ts";
import {nakedNumbers} from "./naked-numbers.ts";
import {type PageTrace, placeFault, traceOf} from "./page-trace.ts";
import {type Binding, parseBinding} from "./parse-binding.ts";
import {Prose, type ProsePiece} from "./prose.ts";
import {type Resolved, resolveBinding} from "./resolve-binding.ts";
import {renderSources} from "./sources-list.ts";

/** A stretch of a block with what takes its place; `prose` where a reader sees it. */
interface Filled {
  html: string;
  prose?: ProsePiece;
}

/** Fills bindings inside raw HTML blocks and marks naked numbers there. One block is one paragraph. */
export function fillHtmlBlocks(state: StateCore, context: PageContext): void {
  const trace = traceOf(state.env);
  for (const token of state.tokens) {
    if (token.type === "html_block")
      fillBlock(token, {context, locale: context.localeOf(pathOf(state.env)), trace});
  }
}

interface BlockContext {
  context: PageContext;
  locale: string;
  trace: PageTrace;
}

function fillBlock(token: Token, {context, locale, trace}: BlockContext): void {
  const place = placerOf(token);
  const report = (fault: Fault) => trace.faults.push(placeFault(fault, place(fault.start)));
  const sources = () => renderSources(context.ledger, locale);
  const filled: Filled[] = [];
  let links = 0;
  for (const piece of htmlPieces(token.content)) {
    if (piece.type === "tag") {
      links += linkStep(piece.text);
      filled.push(tagOf(piece));
    } else if (piece.type === "opaque") filled.push({html: piece.text, prose: {type: "opaque"}});
    else {
      for (const part of splitText(piece)) {
        if (typeof part.content === "string") {
          filled.push({
            html: part.content,
            prose: {type: "text", text: blankEntities(part.content), at: part.at}
          });
          continue;
        }
        const resolved = resolveBinding(part.content, context, {locale, sources});
        const at = place(part.at);
        if ("fault" in resolved && resolved.fault) report({...resolved.fault, start: part.at});
        if (resolved.type === "bound") trace.bindings.push({id: resolved.id, ...at});
        if (resolved.type === "literal")
          trace.literals.push({text: resolved.text, reason: resolved.reason, ...at});
        if (resolved.type === "part") trace.parts.push({text: part.text, figures: resolved.figures, ...at});
        filled.push(fillBinding(resolved, links > 0));
      }
    }
  }
  token.content = markNumbers(filled, {context, locale, report});
}

/** Between block tags words are apart; a binding in an attribute is told as a naked number would be. */
function tagOf({text}: HtmlPiece): Filled {
  return isInlineTag(text) ? {html: text} : {html: text, prose: {type: "opaque"}};
}

/** The digits of `&#8239;` are no number; most entities stand for a space. */
function blankEntities(html: string): string {
  return html.replace(/&#?\w+;/g, entity => " ".repeat(entity.length));
}

function splitText({text, at}: HtmlPiece): {content: string | Binding; text: string; at: number}[] {
  const parts: {content: string | Binding; text: string; at: number}[] = [];
  let from = 0;
  for (let index = 0; index < text.length; ) {
    const binding = text[index] === "{" || text[index] === "[" ? parseBinding(text, index) : undefined;
    if (!binding) {
      index++;
      continue;
    }
    if (index > from)
      parts.push({content: text.slice(from, index), text: text.slice(from, index), at: at + from});
    parts.push({content: binding, text: text.slice(binding.start, binding.end), at: at + index});
    index = from = binding.end;
  }
  if (from < text.length) parts.push({content: text.slice(from), text: text.slice(from), at: at + from});
  return parts;
}

function fillBinding(resolved: Resolved, inLink: boolean): Filled {
  switch (resolved.type) {
    case "part":
      // What is placed is finished: Framework must not look for live expressions in it.
      return {html: resolved.html.replaceAll("${", "&#36;{"), prose: {type: "opaque"}};
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
        prose: {type: "bound", id: resolved.id}
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

function markNumbers(
  filled: readonly Filled[],
  {context, locale, report}: {context: PageContext; locale: string; report: (fault: Fault) => void}
): string {
  const shown = filled.filter((item): item is Required<Filled> => item.prose !== undefined);
  const prose = new Prose(shown.map(item => item.prose));
  const html = new Map(filled.map(item => [item, item.html]));
  const numbers = nakedNumbers(prose, {locale, ledger: context.ledger, ids: prose.ids()});
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

/** Raw HTML keeps its lines as they are, so an offset leads straight to its place. */
function placerOf({map, content}: Token): (offset: number) => {line: number; column: number} {
  return offset => {
    const before = content.slice(0, offset);
    const row = before.split("\n").length - 1;
    return {line: (map?.[0] ?? 0) + row + 1, column: before.length - before.lastIndexOf("\n")};
  };
}
