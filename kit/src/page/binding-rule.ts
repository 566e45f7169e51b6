import type MarkdownIt from "markdown-it";
import type {RuleInline} from "markdown-it/lib/parser_inline.mjs";
import type StateInline from "markdown-it/lib/rules_inline/state_inline.mjs";
import type Token from "markdown-it/lib/token.mjs";
import {type BindingMeta, faultOf} from "./binding-meta.ts";
import type {PageContext} from "./context.ts";
import {type Binding, parseBinding} from "./parse-binding.ts";
import {type Resolved, resolveBinding} from "./resolve-binding.ts";

/** Turns bindings into tokens. Their text is a real `text` token, so that page titles hold it. */
export function bindingRule(md: MarkdownIt, context: PageContext): void {
  const rule: RuleInline = (state, silent) => {
    const binding = parseBinding(state.src, state.pos);
    if (!binding || binding.end > state.posMax) return false;
    if (!silent) pushBinding(state, binding, context);
    state.pos = binding.end;
    return true;
  };
  md.inline.ruler.before("link", "sourcebook_binding", rule);
}

function pushBinding(state: StateInline, binding: Binding, context: PageContext): void {
  const locale = context.localeOf(pathOf(state.env));
  const resolved = resolveSafely(binding, context, {locale});
  const meta: BindingMeta = {sourcebook: true, start: binding.start, end: binding.end, resolved};
  if (resolved.type === "part") state.push("sourcebook_part", "", 0).meta = meta;
  else if (faultOf(meta)) pushProblem(state, meta);
  else if (resolved.type === "bound") pushFigure(state, resolved).meta = meta;
  else if (resolved.type === "cite") pushCitation(state, resolved).meta = meta;
  else if (resolved.type === "literal") {
    const open = wrap(state, {type: "literal", tag: "span", text: resolved.text});
    open.attrSet("data-literal", resolved.reason);
    open.meta = meta;
  }
}

/** A throw here would end the whole build without saying where. */
function resolveSafely(...[binding, context, page]: Parameters<typeof resolveBinding>): Resolved {
  try {
    return resolveBinding(binding, context, page);
  } catch (error) {
    const {start, end} = binding;
    const problem = `the binding could not be filled: ${error instanceof Error ? error.message : String(error)}`;
    return {type: "faulty", text: "{{…}}", fault: {code: "page-rule-failed", problem, start, end}};
  }
}

function pushFigure(state: StateInline, {id, text}: {id: string; text: string}): Token {
  // A link in a link is no HTML: inside the author's own the figure is plain.
  const {linkLevel} = state as StateInline & {linkLevel: number};
  const open = wrap(state, {type: "figure", tag: linkLevel > 0 ? "span" : "a", text});
  open.attrSet("data-figure", id);
  if (open.tag === "a") open.attrSet("href", `#note-${id}`);
  return open;
}

/** A title among others: where it leads is known once the whole page is read. */
function pushCitation(state: StateInline, {id, text}: {id: string; text: string}): Token {
  const {linkLevel} = state as StateInline & {linkLevel: number};
  const open = state.push("cite_open", "cite", 1);
  const tag = linkLevel > 0 ? "span" : "a";
  const link = wrap(state, {type: "cite_link", tag, text});
  link.attrSet("data-source", id);
  state.push("cite_close", "cite", -1);
  return open;
}

function pushProblem(state: StateInline, meta: BindingMeta): void {
  const {resolved} = meta;
  const open = state.push("problem_open", "mark", 1);
  open.attrSet("class", "problem");
  open.attrSet("title", faultOf(meta)?.problem ?? "");
  open.meta = meta;
  if (resolved.type === "bound") pushFigure(state, resolved);
  else if (resolved.type !== "part") state.push("text", "", 0).content = resolved.text;
  state.push("problem_close", "mark", -1);
}

function wrap(state: StateInline, {type, tag, text}: {type: string; tag: string; text: string}): Token {
  const open = state.push(`${type}_open`, tag, 1);
  state.push("text", "", 0).content = text;
  state.push(`${type}_close`, tag, -1);
  return open;
}

/** The page's path, as the renderer puts it into the environment. */
export function pathOf(env: unknown): string {
  const path = (env as {path?: unknown} | undefined)?.path;
  return typeof path === "string" ? path : "/";
}
