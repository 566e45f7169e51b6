import type MarkdownIt from "markdown-it";
import {pathOf} from "./binding-rule.ts";
import type {PageContext} from "./context.ts";
import {attributes} from "./escape-html.ts";
import {wordingOf} from "./wording-of.ts";

/** Sets each Markdown table in a frame that scrolls by itself, by keyboard too, so that wide ones break no phone. */
export function tableRule(md: MarkdownIt, context: PageContext): void {
  md.renderer.rules.table_open = (tokens, index, options, env, self) => {
    const label = wordingOf(context.localeOf(pathOf(env))).table;
    const frame = attributes({class: "sb-table", tabindex: "0", "aria-label": label});
    return `<section${frame}>${self.renderToken(tokens, index, options)}`;
  };
  md.renderer.rules.table_close = () => "</table></section>\n";
}
