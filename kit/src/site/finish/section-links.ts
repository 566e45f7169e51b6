import {attributes, escapeHtml} from "../../page/escape-html.ts";
import {languageName} from "../../page/wording-of.ts";
import {relativeHref} from "../address.ts";
import {attribute, elementsOf, parsePage} from "../html.ts";
import type {FramedPage} from "./frame-page.ts";

/**
 * Sets after each second-level heading a link to the same section in the other languages, so that a reader who
 * changes the language keeps the place. Sections are paired by their order: where two languages differ in their
 * number, there is no telling which is which, and only the switch at the top of the page is left.
 */
export function linkSections(page: FramedPage, twins: readonly FramedPage[]): FramedPage {
  const own = sectionIds(page.main);
  const others = twins
    .map(twin => ({twin, ids: sectionIds(twin.main)}))
    .filter(({ids}) => ids.length === own.length);
  if (own.length === 0 || others.length === 0) return page;
  let section = -1;
  const main = page.main.replace(/<h2(?=[^>]*\sid=")[\s\S]*?<\/h2>/g, heading => {
    section += 1;
    const links = others.map(({twin, ids}) => {
      const {locale} = twin;
      const href = `${relativeHref(page.file, twin.address)}#${encodeURIComponent(ids[section] as string)}`;
      return `<a${attributes({href, hreflang: locale, lang: locale})}>${escapeHtml(languageName(locale))}</a>`;
    });
    return `${heading}<p class="sb-section-languages">${links.join(" ")}</p>`;
  });
  return {...page, main};
}

/** Ids of the second-level headings in order; a heading without one, such as that of the notes, is no section. */
function sectionIds(main: string): string[] {
  const headings = [...elementsOf(parsePage(main))].filter(({tagName}) => tagName === "h2");
  return headings.flatMap(heading => attribute(heading, "id") ?? []);
}
