import {parse, type DefaultTreeAdapterTypes as Tree} from "parse5";
import {decodeText} from "./decode-text.ts";
import type {RawMetadata} from "./metadata.ts";
import {attribute, declaredCharset} from "./read-html.ts";
import {readLinkedData} from "./read-linked-data.ts";

/** Fields of HTML that state the same, in the order in which they are believed. */
const names = {
  title: ["og:title", "citation_title", "dc.title", "dcterms.title", "twitter:title"],
  author: ["author", "article:author_name", "citation_author", "dc.creator", "dcterms.creator"],
  publisher: [
    "og:site_name",
    "citation_publisher",
    "publisher",
    "dc.publisher",
    "dcterms.publisher",
    "application-name"
  ],
  published: [
    "article:published_time",
    "citation_publication_date",
    "datepublished",
    "dc.date",
    "dcterms.issued",
    "dcterms.date",
    "date"
  ],
  language: ["content-language", "og:locale", "dc.language", "dcterms.language"]
} as const;

interface Page {
  title?: string;
  language?: string;
  heading?: string;
  /** Of the first `<time>` that says it is the day of publication, or of the first in the article. */
  published?: string;
  time?: string;
  metas: Map<string, string>;
  linked: RawMetadata;
}

/** What a page says of itself: its `<meta>` fields, JSON-LD, `<html lang>`, title and `<time>`. */
export function readHtmlMetadata(bytes: Uint8Array, charset?: string): RawMetadata {
  const {metas, linked, ...page} = readPage(decodeText(bytes, charset ?? declaredCharset(bytes)));
  const first = (keys: readonly string[]) => keys.map(key => metas.get(key)).find(Boolean);
  return {
    title: first(names.title) ?? linked.title ?? page.title ?? page.heading,
    author: first(names.author) ?? linked.author,
    publisher: first(names.publisher) ?? linked.publisher,
    published: first(names.published) ?? linked.published ?? page.published ?? page.time,
    language: page.language || linked.language || first(names.language)
  };
}

/** Walks the page without recursion, so that no depth of it can break the stack. */
function readPage(html: string): Page {
  const page: Page = {metas: new Map(), linked: {}};
  const open: {node: Tree.ParentNode; inArticle: boolean}[] = [{node: parse(html), inArticle: false}];
  for (let at = open.pop(); at; at = open.pop()) {
    for (const child of [...at.node.childNodes].reverse()) {
      if (!("tagName" in child) || child.tagName === "template") continue;
      open.push({node: child, inArticle: at.inArticle || /^(?:article|main)$/.test(child.tagName)});
    }
    if ("tagName" in at.node) note(page, at.node, at.inArticle);
  }
  return page;
}

function note(page: Page, element: Tree.Element, inArticle: boolean): void {
  switch (element.tagName) {
    case "html":
      page.language = attribute(element, "lang") ?? "";
      break;
    case "title":
      page.title ??= textOf(element);
      break;
    case "h1":
      page.heading ??= textOf(element);
      break;
    case "meta":
      noteMeta(page.metas, element);
      break;
    case "script":
      if (attribute(element, "type")?.toLowerCase() === "application/ld+json")
        page.linked = {...readLinkedData(textOf(element)), ...page.linked};
      break;
    case "time": {
      const day = attribute(element, "datetime");
      const says = attribute(element, "itemprop")?.toLowerCase() === "datepublished";
      if (says || attribute(element, "pubdate") !== undefined) page.published ??= day ?? textOf(element);
      else if (inArticle && day) page.time ??= day;
    }
  }
}

function noteMeta(metas: Map<string, string>, element: Tree.Element): void {
  const key = ["property", "name", "http-equiv", "itemprop"]
    .map(name => attribute(element, name))
    .find(Boolean)
    ?.toLowerCase();
  const content = attribute(element, "content");
  if (key && content && !metas.has(key)) metas.set(key, content);
}

function textOf(element: Tree.Element): string {
  return element.childNodes
    .map(one => ("value" in one ? one.value : "tagName" in one ? textOfLeaf(one) : ""))
    .join("");
}

/** A heading may have its words in a link or in bold; deeper than that they are decoration. */
const textOfLeaf = ({childNodes}: Tree.Element) =>
  childNodes.map(one => ("value" in one ? one.value : "")).join("");
