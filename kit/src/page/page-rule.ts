import type StateCore from "markdown-it/lib/rules_core/state_core.mjs";
import type Token from "markdown-it/lib/token.mjs";
import {faultOf, isBindingToken} from "./binding-meta.ts";
import {pathOf} from "./binding-rule.ts";
import type {PageContext} from "./context.ts";
import {FirstUses} from "./first-uses.ts";
import {HeadingIds} from "./heading-id.ts";
import {markInlineJoins} from "./inline-joins.ts";
import {markInlineNumbers} from "./inline-numbers.ts";
import {notedIds, renderNotes} from "./notes.ts";
import {idsOnPage, type PageTrace, placeFault, traceOf} from "./page-trace.ts";
import {placeParts} from "./place-parts.ts";
import {placeSources} from "./place-sources.ts";
import {type Placer, SourceLines} from "./source-lines.ts";

/** Works over a whole page once its text is parsed: traces, marks, names headings, places charts, adds the notes. */
export function applyPageRule(state: StateCore, context: PageContext): void {
  const locale = context.localeOf(pathOf(state.env));
  const hrefs = context.hrefsOf?.(pathOf(state.env));
  const trace = traceOf(state.env);
  const lines = new SourceLines(state.src);
  const headings = new HeadingIds();
  const uses = new FirstUses();
  const paragraphs = paragraphIds(state.tokens);
  mapCells(state.tokens);
  for (const [index, token] of state.tokens.entries()) {
    if (token.type !== "inline" || !token.children) continue;
    const place = lines.placer(token);
    const before = state.tokens[index - 1];
    if (before?.type === "heading_open") {
      uses.startSection();
      if (before.attrGet("id") === null) before.attrSet("id", headings.idOf(token.children));
      // The renderer sets each heading in a link to itself, so a figure there is plain.
      for (const child of token.children)
        if (child.tag === "a" && /^(?:figure|cite_link)_/.test(child.type)) toSpan(child);
      if (before.tag === "h1") trace.heading ??= textOf(token.children);
    }
    traceBindings(token.children, place, trace);
    uses.mark(token.children);
    const ids = paragraphs.get(token) ?? [];
    for (const {fault, at} of markInlineJoins(token, {locale, opensParagraph: opensProse(before)}, state)) {
      trace.faults.push(placeFault(fault, place(at)));
    }
    for (const {fault, at} of markInlineNumbers(token, {locale, ledger: context.ledger, ids}, state)) {
      trace.faults.push(placeFault(fault, place(at)));
    }
  }
  placeParts(state, trace, lines);
  const ids = notedIds(idsOnPage(trace), context.ledger);
  uses.number(ids);
  placeSources(state.tokens, {ids, trace}, {ledger: context.ledger, locale, hrefs});
  pushHtml(state, renderNotes(ids, {ledger: context.ledger, locale, inText: uses.inText, hrefs}));
}

/** A paragraph of its own; those of tight lists are hidden, and cells have none. */
const opensProse = (before: Token | undefined) => before?.type === "paragraph_open" && !before.hidden;

function traceBindings(children: readonly Token[], place: Placer, trace: PageTrace): void {
  for (const token of children) {
    if (token.type === "image") traceBindings(token.children ?? [], () => place(undefined), trace);
    if (!isBindingToken(token)) continue;
    const {resolved, start} = token.meta;
    const at = place(start);
    const fault = faultOf(token.meta);
    if (fault) trace.faults.push(placeFault(fault, at));
    if (resolved.type === "bound") trace.bindings.push({id: resolved.id, ...at});
    if (resolved.type === "cite") trace.citations.push({id: resolved.id, ...at});
    if (resolved.type === "literal")
      trace.literals.push({text: resolved.text, reason: resolved.reason, ...at});
  }
}

/** Ids bound in the paragraph of each inline token; the cells of a table's row are one paragraph. */
function paragraphIds(tokens: readonly Token[]): Map<Token, string[]> {
  const ids = new Map<Token, string[]>();
  let row: string[] | undefined;
  for (const token of tokens) {
    if (token.type === "tr_open") row = [];
    if (token.type === "tr_close") row = undefined;
    if (token.type !== "inline") continue;
    const own = row ?? [];
    for (const child of token.children ?? []) {
      if (isBindingToken(child) && child.meta.resolved.type === "bound") own.push(child.meta.resolved.id);
    }
    ids.set(token, own);
  }
  return ids;
}

/** Cells have no line of their own in Markdown's tokens, but their row has. */
function mapCells(tokens: readonly Token[]): void {
  let row: [number, number] | null = null;
  for (const token of tokens) {
    if (token.type === "tr_open") row = token.map;
    else if (token.type === "tr_close") row = null;
    else if (token.type === "inline") token.map ??= row;
  }
}

function toSpan(token: Token): void {
  token.tag = "span";
  token.attrs = token.attrs?.filter(([name]) => name !== "href") ?? null;
}

const textOf = (children: readonly Token[]) =>
  children
    .filter(({type}) => type === "text" || type === "code_inline" || type === "softbreak")
    .map(({type, content}) => (type === "softbreak" ? " " : content))
    .join("");

function pushHtml(state: StateCore, html: string): void {
  if (html === "") return;
  const token = new state.Token("sourcebook_part", "", 0);
  token.content = html;
  token.block = true;
  state.tokens.push(token);
}
