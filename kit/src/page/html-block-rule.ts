import type StateCore from "markdown-it/lib/rules_core/state_core.mjs";
import type Token from "markdown-it/lib/token.mjs";
import {pathOf} from "./binding-rule.ts";
import type {PageContext} from "./context.ts";
import type {Fault} from "./fault.ts";
import {attributeText, type Filled, fillBinding, markHtmlNumbers} from "./fill-html.ts";
import {type HtmlPiece, htmlPieces, isInlineTag, linkStep} from "./html-pieces.ts";
import {type PageTrace, placeFault, type TracePlace, traceOf} from "./page-trace.ts";
import {type Binding, parseBinding} from "./parse-binding.ts";
import {type Resolved, resolveBinding} from "./resolve-binding.ts";

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
  const {context, locale} = block;
  token.content = markHtmlNumbers(filled, {ledger: context.ledger, locale}, report);
}

/** Looks a binding up and traces what it shows. */
function resolveAt(
  {content, text, at}: {content: Binding; text: string; at: number},
  {context, locale, trace}: BlockContext,
  {place, report}: {place: (offset: number) => TracePlace; report: (fault: Fault) => void}
): Resolved {
  const resolved = resolveBinding(content, context, {locale});
  const shown = place(at);
  if ("fault" in resolved && resolved.fault) report({...resolved.fault, start: at});
  if (resolved.type === "bound") trace.bindings.push({id: resolved.id, ...shown});
  if (resolved.type === "literal")
    trace.literals.push({text: resolved.text, reason: resolved.reason, ...shown});
  if (resolved.type === "cite") trace.citations.push({id: resolved.id, ...shown});
  if (resolved.type === "part") trace.parts.push({text, figures: resolved.figures, ...shown});
  return resolved;
}

/** Between block tags words are apart. */
function tagOf(tag: string, html: string): Filled {
  return isInlineTag(tag) ? {html} : {html, prose: {type: "opaque"}};
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

/** Raw HTML keeps its lines as they are, so an offset leads straight to its place. */
function placerOf({map, content}: Token): (offset: number) => {line: number; column: number} {
  return offset => {
    const before = content.slice(0, offset);
    const row = before.split("\n").length - 1;
    return {line: (map?.[0] ?? 0) + row + 1, column: before.length - before.lastIndexOf("\n")};
  };
}
