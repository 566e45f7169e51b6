import {attributes} from "../../../page/escape-html.ts";
import {pickText} from "../../../quantity/localized.ts";
import {feedFile} from "../files/feed-files.ts";
import type {FramedPage} from "../frame-page.ts";
import {finishWords} from "../words.ts";
import type {MachineTagContext} from "./machine-tags.ts";

/** Tells feed readers of the feed in the page's language; nothing where there is none. */
export function feedTag({locale}: FramedPage, {notebook}: MachineTagContext): string {
  const {url, locales, title} = notebook;
  if (url === undefined) return "";
  const href = `${url}/${feedFile(locale, locales)}`;
  const {colon, feedTitle} = finishWords(locale);
  const name = pickText(title, locale) + colon + feedTitle;
  return `<link rel="alternate"${attributes({type: "application/atom+xml", title: name, href})}>`;
}
