import {createMarkdownIt} from "@observablehq/framework/dist/markdown.js";
import type MarkdownIt from "markdown-it";
import type {PageContext} from "../../src/page/context.ts";
import {installPageRules} from "../../src/page/install-page-rules.ts";
import {type Page, parsePage} from "../../src/page/parse-page.ts";
import {context} from "./sample-ledger.ts";

/** The renderer that builds pages, with the page rules. */
export function pageRenderer(own: PageContext = context): MarkdownIt {
  return createMarkdownIt({
    markdownIt(md: MarkdownIt) {
      installPageRules(md, own);
      return md;
    }
  });
}

/** The HTML of a page, as Framework's renderer writes it before it is framed. */
export function renderPage(source: string, {path = "/index", own = context} = {}): string {
  return pageRenderer(own).render(source, {path, code: [], startLine: 0, currentLine: 0});
}

export function parse(source: string, {path = "/index", own = context} = {}): Page {
  const file = `src${path}.md`;
  return parsePage(source, {md: pageRenderer(own), context: own, file, path});
}

/** `12:5 naked-number`, in the order found. */
export function faults(source: string, options: {path?: string; own?: PageContext} = {}): string[] {
  return parse(source, options)
    .problems.map(({line, column, code}) => ({line, column, code}))
    .sort((a, b) => a.line - b.line || a.column - b.column)
    .map(({line, column, code}) => `${line}:${column} ${code}`);
}
