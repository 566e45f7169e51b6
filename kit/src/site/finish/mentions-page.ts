import {attributes, escapeHtml} from "../../page/escape-html.ts";
import {fileProblem} from "../../problem/problem.ts";
import {type Localized, pickText} from "../../quantity/localized.ts";
import {addressOfPage, fileOfPage, pathOfPage} from "../address.ts";
import {configFile, type Mentions, type Notebook} from "../settings.ts";
import type {Extra, ExtraContext} from "./extra.ts";
import type {FramedPage} from "./frame-page.ts";
import {mentionsWords} from "./mentions-words.ts";

const id = "mentions";

/** Who publishes, who answers for it, who hosts it, and how to reply: one page a language, from the configuration. */
export function mentionsPages({notebook, pages}: ExtraContext): Extra {
  const {mentions, locales} = notebook;
  // An author's own page takes its place.
  if (pages.some(page => page.id === id)) return {};
  if (!mentions) return {problems: [notConfigured]};
  return {pages: locales.map(locale => mentionsPage(mentions, locale, notebook))};
}

/** The address of the page from the site's root; undefined where there is none. */
export function mentionsAddress(locale: string, {mentions, locales}: Notebook): string | undefined {
  return mentions && addressOfPage(pathOfPage(id, locale, locales));
}

const notConfigured = {
  ...fileProblem(
    "no-mentions",
    configFile,
    "no mentions: the site does not say who publishes it, who hosts it, and how to reply",
    "set mentions: {publisher, director, host, reply}, or write src/mentions.md"
  ),
  severity: "warning"
} as const;

function mentionsPage(mentions: Mentions, locale: string, {locales}: Notebook): FramedPage {
  const words = mentionsWords(locale);
  const path = pathOfPage(id, locale, locales);
  const part = (heading: string, text: Localized, lead = "") =>
    `<h2${attributes({id: toId(heading)})}>${escapeHtml(heading)}</h2>\n${lead}<p data-literal>${textHtml(pickText(text, locale))}</p>`;
  const main = [
    `<h1>${escapeHtml(words.title)}</h1>`,
    part(words.publisher, mentions.publisher),
    part(words.director, mentions.director),
    part(words.host, mentions.host),
    part(words.reply, mentions.reply, `<p>${escapeHtml(words.replyLead)}</p>\n`)
  ].join("\n");
  return {
    locale,
    title: words.title,
    description: words.description,
    file: fileOfPage(path),
    address: addressOfPage(path),
    ids: [],
    twins: locales.map(each => ({locale: each, address: addressOfPage(pathOfPage(id, each, locales))})),
    main,
    head: ""
  };
}

const toId = (heading: string) =>
  heading
    .toLowerCase()
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[^a-z]+/g, "-");

/** Lines stay lines, and mail addresses are links. */
function textHtml(text: string): string {
  return text
    .trim()
    .split("\n")
    .map(line =>
      escapeHtml(line.trim()).replace(
        /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g,
        mail => `<a href="mailto:${mail}">${mail}</a>`
      )
    )
    .join("<br>\n");
}
