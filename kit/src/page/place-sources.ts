import type Token from "markdown-it/lib/token.mjs";
import {attributes} from "./escape-html.ts";
import {cardOf} from "./page-cards.ts";
import type {PageTrace} from "./page-trace.ts";
import {renderSources, type SourcesOptions, sourcesSlot} from "./sources-list.ts";

/**
 * Fills the list of sources with those that the page uses (`ids` are its entries), and leads what the text cites to
 * it; without a list, to the page of the source.
 */
export function placeSources(
  tokens: readonly Token[],
  {ids, trace}: {ids: readonly string[]; trace: PageTrace},
  options: SourcesOptions
): void {
  const listed = tokens.some(({content}) => content.includes(sourcesSlot));
  const cards = ids.flatMap(id => cardOf(options.ledger, id) ?? []);
  const cited = trace.citations.map(({id}) => id);
  const list = listed ? renderSources({cards, cited}, options) : "";
  const hrefOf = (id: string) => (listed ? `#source-${id}` : options.hrefs?.source(id));
  for (const token of tokens) {
    if (token.type === "html_block" || token.type === "sourcebook_part") {
      token.content = token.content
        .replace(sourcesSlot, () => list)
        .replace(
          /<a data-source="([^"]+)">/g,
          (_, id: string) => `<a${attributes({"data-source": id, href: hrefOf(id)})}>`
        );
    }
    for (const child of token.children ?? []) {
      const id = child.type === "cite_link_open" && child.tag === "a" ? child.attrGet("data-source") : null;
      const href = id === null ? undefined : hrefOf(id);
      if (href !== undefined) child.attrSet("href", href);
    }
  }
}
