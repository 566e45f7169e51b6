import type MarkdownIt from "markdown-it";
import {bindingRule} from "./binding-rule.ts";
import type {PageContext} from "./context.ts";
import {guard} from "./guard.ts";
import {fillHtmlBlocks} from "./html-block-rule.ts";
import {applyPageRule} from "./page-rule.ts";
import {tableRule} from "./table-rule.ts";

/**
 * Adds bindings, charts, evidence notes and the marks of problems to a Markdown renderer. The path of a page is
 * read from `env.path`; what was seen is left in `env.sourcebook`. The rules never throw: a fault becomes a
 * visible mark, and `lintPage` reports it.
 */
export function installPageRules(md: MarkdownIt, context: PageContext): void {
  bindingRule(md, context);
  tableRule(md, context);
  // Before Framework looks for live expressions in raw HTML, while the block still knows its line.
  md.core.ruler.after(
    "inline",
    "sourcebook_html",
    guard(state => fillHtmlBlocks(state, context))
  );
  // Once addresses are links, and before headings without an id are given one.
  md.core.ruler.after(
    "text_join",
    "sourcebook_page",
    guard(state => applyPageRule(state, context))
  );
  md.renderer.rules.sourcebook_part = (tokens, index) => tokens[index]?.content ?? "";
}
