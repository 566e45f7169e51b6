import type StateCore from "markdown-it/lib/rules_core/state_core.mjs";
import type Token from "markdown-it/lib/token.mjs";
import {pathOf} from "./binding-rule.ts";
import type {PageContext} from "./context.ts";
import {attributes, escapeHtml} from "./escape-html.ts";
import type {Fault} from "./fault.ts";
import {type HtmlPiece, htmlPieces, isInlineTag, linkStep} from "./html-pieces.ts";
import {nakedNumbers} from "./naked-numbers.ts";
import {type PageTrace, placeFault, type TracePlace, traceOf} from "./page-trace.ts";
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

function fillBlock(token: Token, block: BlockContext): void {
  const place = placerOf(token);
  const report = (fault: Fault) => block.trace.faults.push(placeFault(fault, place(fault.start)));
  const filled: Filled[] = [];
  let links = 0;
  for (const piece of htmlPieces(token.content)) {
    if (piece.type === "opaque") {
      filled.push({html: piece.text, prose: {type: "opaque"}});
      continue;
    }
    if (piece.type === "tag") links += linkStep(piece.text);
    const parts = splitText(piece).map((part): Filled => {
      if (typeof part.content === "string") {
        const prose = {type: "text", text: blankEntities(part.content), at: part.at} as const;
        return {html: part.content, prose};
      }
      const resolved = resolveAt({...part, content: part.content}, block, {place, report});
      return piece.type === "tag"
        ? {html: attributeText(resolved, part.text)}
        : fillBinding(resolved, links > 0);
    });
    if (piece.type === "text") filled.push(...parts);
    else filled.push(tagOf(piece.text, parts.map(({html}) => html).join("")));
  }
  token.content = markNumbers(filled, {context: block.context, locale: block.locale, report});
}

/** Looks a binding up and traces what it shows. */
function resolveAt(
  {content, text, at}: {content: Binding; text: string; at: number},
  {context, locale, trace}: BlockContext,
  {place, report}: {place: (offset: number) => TracePlace; report: (fault: Fault) => void}
): Resolved {
  const sources = () => renderSources(context.ledger, locale);
  const resolved = resolveBinding(content, context, {locale, sources});
  const shown = place(at);
  if ("fault" in resolved && resolved.fault) report({...resolved.fault, start: at});
  if (resolved.type === "bound") trace.bindings.push({id: resolved.id, ...shown});
  if (resolved.type === "literal")
    trace.literals.push({text: resolved.text, reason: resolved.reason, ...shown});
  if (resolved.type === "part") trace.parts.push({text, figures: resolved.figures, ...shown});
  return resolved;
}

/** Between block tags words are apart. */
function tagOf(tag: string, html: string): Filled {
  return isInlineTag(tag) ? {html} : {html, prose: {type: "opaque"}};
}

/** What stands in an attribute is plain text: `alt="{{cameras-2017}} cameras"`. */
function attributeText(resolved: Resolved, source: string): string {
  return resolved.type === "bound" || resolved.type === "literal" ? escapeHtml(resolved.text) : source;
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
