import type StateCore from "markdown-it/lib/rules_core/state_core.mjs";
import type Token from "markdown-it/lib/token.mjs";
import {type BindingMeta, isBindingToken} from "./binding-meta.ts";
import type {Fault} from "./fault.ts";
import {type PageTrace, placeFault, type TracePlace} from "./page-trace.ts";
import type {SourceLines} from "./source-lines.ts";

type PartToken = Token & {meta: BindingMeta};

/** Sets charts, tables and lists where the text names them: between paragraphs, never inside one. */
export function placeParts(state: StateCore, trace: PageTrace, lines: SourceLines): void {
  const placed = new Set<string>();
  const tokens: Token[] = [];
  for (let index = 0; index < state.tokens.length; index++) {
    const token = state.tokens[index] as Token;
    const parts = token.type === "inline" ? (token.children ?? []).filter(isPart) : [];
    if (parts.length === 0) {
      tokens.push(token);
      continue;
    }
    const place = lines.placer(token);
    const open = tokens.at(-1);
    const inParagraph = open?.type === "paragraph_open";
    for (const part of parts) {
      const at = place(part.meta.start);
      const text = token.content.slice(part.meta.start, part.meta.end);
      const fault = misplaced(part, text, {inParagraph, placed});
      if (fault) markFault(part, text, fault, {trace, at});
      else fill(part, text, {trace, at});
      placed.add(text);
    }
    if (!inParagraph || !open) {
      tokens.push(token);
      continue;
    }
    tokens.pop();
    const close = state.tokens[++index] as Token;
    tokens.push(...splitParagraph({open, inline: token, close}, state));
  }
  state.tokens = tokens;
}

const isPart = (token: Token): token is PartToken =>
  token.type === "sourcebook_part" && isBindingToken(token) && token.meta.resolved.type === "part";

function misplaced(
  {level, meta}: PartToken,
  text: string,
  {inParagraph, placed}: {inParagraph: boolean; placed: ReadonlySet<string>}
): Fault | undefined {
  const {start, end} = meta;
  if (!inParagraph || level > 0) {
    const problem = `${text} stands inside a heading, a cell, a link or emphasised words`;
    return {code: "misplaced-part", problem, hint: "give it a paragraph of its own", start, end};
  }
  if (!placed.has(text)) return undefined;
  return {
    code: "repeated-part",
    problem: `${text} stands twice on this page`,
    hint: "place it once",
    start,
    end
  };
}

function fill(part: PartToken, text: string, {trace, at}: {trace: PageTrace; at: TracePlace}): void {
  const {resolved} = part.meta;
  if (resolved.type !== "part") return;
  part.content = resolved.html;
  part.block = true;
  trace.parts.push({text, figures: resolved.figures, ...at});
}

function markFault(
  part: PartToken,
  text: string,
  fault: Fault,
  {trace, at}: {trace: PageTrace; at: TracePlace}
): void {
  trace.faults.push(placeFault(fault, at));
  part.type = "code_inline";
  part.tag = "mark";
  part.attrs = [
    ["class", "problem"],
    ["title", fault.problem]
  ];
  part.content = text;
}

/** A paragraph as the paragraphs around its parts. */
function splitParagraph(
  {open, inline, close}: {open: Token; inline: Token; close: Token},
  state: StateCore
): Token[] {
  const tokens: Token[] = [];
  let run: Token[] = [];
  const flush = () => {
    if (run.some(token => !isBlank(token))) {
      const text = new state.Token("inline", "", 0);
      Object.assign(text, {content: inline.content, map: inline.map, level: inline.level, block: true});
      text.children = trim(run);
      tokens.push(open, text, close);
    }
    run = [];
  };
  for (const child of inline.children ?? []) {
    if (isPart(child) && child.block) {
      flush();
      tokens.push(child);
    } else run.push(child);
  }
  flush();
  return tokens;
}

const isBlank = ({type, content}: Token) =>
  type === "softbreak" || (type === "text" && content.trim() === "");

/** Drops line breaks and spaces next to a part. */
function trim(run: readonly Token[]): Token[] {
  const first = run.findIndex(token => !isBlank(token));
  const last = run.findLastIndex(token => !isBlank(token));
  const kept = run.slice(first, last + 1);
  const [start, end] = [kept[0], kept.at(-1)];
  if (start?.type === "text") start.content = start.content.trimStart();
  if (end?.type === "text") end.content = end.content.trimEnd();
  return kept;
}
