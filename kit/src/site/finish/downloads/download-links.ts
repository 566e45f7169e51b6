import {attributes, escapeHtml} from "../../../page/escape-html.ts";
import {relativeHref} from "../../address.ts";
import type {Download} from "./download.ts";
import {sizeText} from "./download-words.ts";

/** Links from a published file to downloads, each with its size: a list for a page. */
export function downloadLinks(downloads: readonly Download[], fromFile: string, locale: string): string {
  const items = downloads.map(({file, text, type, bytes}) => {
    const link = attributes({href: relativeHref(fromFile, file), type});
    // A size is read off the file beside it: it is no figure, and a reading view may leave out files.
    return `<li><a${link}>${escapeHtml(text)}</a> <span data-sources>(${escapeHtml(sizeText(bytes, locale))})</span></li>`;
  });
  return `<ul>\n${items.join("\n")}\n</ul>`;
}
