import type {SitePage} from "./read-site.ts";

/** Where a page says something that is not in its text: for assistive technology, tabs, and link previews. */
const names = ["alt", "title", "aria-label", "placeholder"];

const digitsOf = (text: string): string[] =>
  [...text.matchAll(/\p{Nd}(?:[\p{Nd}.,\u00a0\u202f ]*\p{Nd})?/gu)].map(([seen]) =>
    seen.replace(/[^\p{Nd}]/gu, "")
  );

/**
 * Numbers in attributes, in the title, in what link previews show, and in the words of drawings, that no bound or
 * literal text of the same page holds: an alternative text may repeat a figure, and say no number of its own. Scales
 * of drawings are their own: their numbers are on no mark.
 */
export function unboundNames({path, document}: SitePage): string[] {
  const bound = [
    ...document.querySelectorAll(
      "[data-figure], [data-literal], aside[id^='note-'], figure[data-chart] :is(table, details, .sb-note), time"
    )
  ];
  // The title of a document is its own words, on the page about it too.
  const titles = document.querySelectorAll(/\/sources\/./.test(path) ? "h1, cite" : "cite");
  const known = new Set([...bound, ...titles].flatMap(element => digitsOf(element.textContent ?? "")));
  for (const year of (document.body.textContent ?? "").match(/\b(?:19|20)\d\d\b/g) ?? []) known.add(year);
  const said: [where: string, text: string][] = [["title", document.title]];
  for (const meta of document.querySelectorAll(
    'meta[name="description"], meta[property^="og:"]:is([property="og:title"], [property="og:description"], [property="og:image:alt"])'
  ))
    said.push([meta.getAttribute("property") ?? "description", meta.getAttribute("content") ?? ""]);
  for (const name of names)
    for (const element of document.querySelectorAll(`main [${name}]`))
      said.push([`${name} of <${element.localName}>`, element.getAttribute(name) ?? ""]);
  for (const title of document.querySelectorAll("svg title, svg desc"))
    said.push(["svg title", title.textContent ?? ""]);
  // Muted words are those of scales: their numbers lie on no mark.
  for (const text of document.querySelectorAll("svg text:not(.sb-muted)"))
    if (text.closest("[data-figure]") === null) said.push(["words of a drawing", text.textContent ?? ""]);
  return said.flatMap(([where, text]) =>
    digitsOf(text)
      .filter(number => !known.has(number))
      .map(number => `${path}: "${number}" in the ${where}: "${text.slice(0, 100)}"`)
  );
}
