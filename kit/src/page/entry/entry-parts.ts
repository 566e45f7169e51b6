import {attributes, escapeHtml} from "../escape-html.ts";

/** A heading, and markup under it; left out where the markup is empty. */
export type Part = readonly [heading: string, html: string];

export function partsHtml(parts: readonly Part[]): string {
  return parts
    .filter(([, html]) => html !== "")
    .map(
      ([heading, html]) =>
        `<section class="sb-entry-part">\n<h2>${escapeHtml(heading)}</h2>\n${html}\n</section>`
    )
    .join("\n");
}

/** A list of lines; empty where there are none. */
export function listOf(items: readonly string[], tag: "ul" | "ol" = "ul"): string {
  return items.length === 0 ? "" : `<${tag} class="sb-lines">\n${items.join("\n")}\n</${tag}>`;
}

/** The line above a headline: a link to the list that the page belongs to, and what kind of page it is. */
export function aboveHtml(href: string, list: string, ...kind: readonly string[]): string {
  const parts = [`<a${attributes({href})}>${escapeHtml(list)}</a>`, ...kind];
  return `<p class="sb-entry-above">${parts.join(" / ")}</p>`;
}
