import {attributes, escapeHtml} from "../../../page/escape-html.ts";
import {pickText} from "../../../quantity/localized.ts";
import {fileOfPage, pathOfPage, relativeHref} from "../../address.ts";
import {addressOfEntry, folderOfLocale} from "../../entry-address.ts";
import {allDatasetsFile} from "../downloads/download-files.ts";
import type {ExtraContext} from "../extra.ts";
import type {FramedPage} from "../frame-page.ts";
import {finishWords} from "../words.ts";
import {apiAddress} from "./address.ts";
import {type ApiWords, apiWords} from "./api-words.ts";
import {documentSchemas} from "./documents-schema.ts";

/** The page for programmers in a language: which files there are, how to read them, and what stays. */
export function apiPage(locale: string, context: ExtraContext): FramedPage {
  const {locales} = context.notebook;
  const words = apiWords(locale);
  const {colon} = finishWords(locale);
  const file = fileOfPage(pathOfPage("api", locale, locales));
  const href = (address: string) => relativeHref(file, address);
  const part = (heading: string, html: string) =>
    `<h2${attributes({id: toId(heading)})}>${escapeHtml(heading)}</h2>\n${html}`;
  const main = [
    `<h1>${escapeHtml(words.title)}</h1>`,
    `<p>${withCode(words.lead)}</p>`,
    part(words.lists, fileList(words.listRows, colon, href)),
    part(words.ownFiles, fileList(words.ownRows, colon)),
    part(words.datasets, datasetLinks(locale, context, href)),
    part(words.reading, paragraphs(words.readingText)),
    part(words.stable, paragraphs(words.stableText)),
    part(words.schemas, `<p>${withCode(words.schemasText)}</p>\n${schemaLinks(href)}`),
    part(words.terms, `<p>${termsHtml(words, locale, context)}</p>`)
  ].join("\n");
  return {
    locale,
    title: words.title,
    description: words.description,
    file,
    address: apiAddress(locale, locales),
    ids: [],
    twins: locales.map(each => ({locale: each, address: apiAddress(each, locales)})),
    main,
    head: ""
  };
}

type Href = (address: string) => string;

function fileList(rows: ApiWords["listRows"], colon: string, href?: Href): string {
  const items = rows.map(([file, holds]) => {
    const code = `<code>${escapeHtml(file)}</code>`;
    const link = href ? `<a${attributes({href: href(file)})}>${code}</a>` : code;
    return `<li>${link}${colon}${withCode(holds)}</li>`;
  });
  return `<ul>\n${items.join("\n")}\n</ul>`;
}

function datasetLinks(locale: string, {datasets, notebook}: ExtraContext, href: Href): string {
  const {locales} = notebook;
  const items = Object.values(datasets).map(({id, title}) => {
    const address = addressOfEntry("dataset", id, folderOfLocale(locale, locales));
    return `<li data-sources><a${attributes({href: href(address)})}>${escapeHtml(pickText(title, locale))}</a></li>`;
  });
  if (items.length === 0) return "";
  const all = attributes({href: href(allDatasetsFile(locale, locales)), type: "application/zip"});
  return `<ul>\n${items.join("\n")}\n</ul>\n<p><a${all}>${escapeHtml(apiWords(locale).everything)}</a></p>`;
}

function schemaLinks(href: Href): string {
  const items = Object.keys(documentSchemas).map(name => {
    const file = `schemas/${name}.json`;
    return `<li><a${attributes({href: href(file)})}><code>${escapeHtml(file)}</code></a></li>`;
  });
  return `<ul>\n${items.join("\n")}\n</ul>`;
}

function termsHtml(words: ApiWords, locale: string, {notebook: {licence}}: ExtraContext): string {
  if (!licence) return escapeHtml(words.noTerms);
  const [before, title] = words.termsOf(pickText(licence.title, locale));
  const link = attributes({href: licence.url, rel: "external license noreferrer"});
  return `${escapeHtml(before)}<a${link} data-literal>${escapeHtml(title)}</a>.`;
}

const paragraphs = (texts: readonly string[]) => texts.map(text => `<p>${withCode(text)}</p>`).join("\n");

/** Escaped, with what stands between backticks as code. */
function withCode(text: string): string {
  return escapeHtml(text).replace(/`([^`]*)`/g, "<code>$1</code>");
}

function toId(heading: string): string {
  return heading
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z]+/g, "-")
    .replace(/^-|-$/g, "");
}
