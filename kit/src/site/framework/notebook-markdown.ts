import {createMarkdownIt} from "@observablehq/framework/dist/markdown.js";
import type MarkdownIt from "markdown-it";
import type {PageContext} from "../../page/context.ts";
import {installPageRules} from "../../page/install-page-rules.ts";

/** The renderer that builds pages, with the page rules: for reading a page without building the site. */
export function notebookMarkdown(context: PageContext): MarkdownIt {
  return createMarkdownIt({
    markdownIt(md: MarkdownIt) {
      installPageRules(md, context);
      return md;
    }
  });
}
