import {type DefaultTreeAdapterTypes, parse} from "parse5";
import type {Snapshot} from "../evidence/archive.ts";
import type {ExtractedText} from "../evidence/extract-text.ts";
import {isTime} from "../quantity/time.ts";

/** What a document says of itself, for the author to confirm. */
export interface Metadata {
  title?: string;
  author?: string;
  publisher?: string;
  /** EDTF: a day, a month or a year. */
  published?: string;
  /** BCP 47. */
  language?: string;
}

/** Fields of HTML that state the same, in the order in which they are believed. */
const names = {
  title: ["og:title", "citation_title", "dc.title", "twitter:title"],
  author: ["author", "article:author_name", "citation_author", "dc.creator"],
  publisher: ["og:site_name", "citation_publisher", "publisher", "dc.publisher", "application-name"],
  published: [
    "article:published_time",
    "citation_publication_date",
    "datepublished",
    "dc.date",
    "dcterms.issued",
    "date"
  ],
  language: ["content-language", "og:locale", "dc.language"]
} as const;

const mostCharacters = 300;

/** Reads what an HTML document's head says of it; of any other document, its first line is the title. */
export function readMetadata({bytes}: Snapshot, {format, text}: ExtractedText): Metadata {
  if (format !== "html") {
    const line = text.split("\n").find(one => one.trim() !== "");
    return format === "text" || format === "pdf" || format === "docx" ? clean({title: line}) : {};
  }
  const head = headOf(new TextDecoder().decode(bytes.subarray(0, 500_000)));
  const first = (keys: readonly string[]) => keys.map(key => head.metas.get(key)).find(Boolean);
  return clean({
    title: first(names.title) ?? head.title,
    author: first(names.author),
    publisher: first(names.publisher),
    published: toDay(first(names.published)),
    language: toLanguageTag(head.language ?? first(names.language))
  });
}

interface Head {
  title?: string;
  language?: string;
  metas: Map<string, string>;
}

function headOf(html: string): Head {
  const head: Head = {metas: new Map()};
  const visit = (node: DefaultTreeAdapterTypes.ParentNode, depth: number): void => {
    for (const child of node.childNodes) {
      if (!("tagName" in child)) continue;
      const attribute = (name: string) => child.attrs.find(({name: own}) => own === name)?.value;
      if (child.tagName === "html") head.language ??= attribute("lang") ?? "";
      if (child.tagName === "title")
        head.title ??= child.childNodes.map(one => ("value" in one ? one.value : "")).join("");
      const key = (
        attribute("property") ??
        attribute("name") ??
        attribute("http-equiv") ??
        attribute("itemprop")
      )?.toLowerCase();
      const content = attribute("content");
      if (child.tagName === "meta" && key && content && !head.metas.has(key)) head.metas.set(key, content);
      if (depth < 8 && child.tagName !== "body") visit(child, depth + 1);
    }
  };
  visit(parse(html), 0);
  return head;
}

function clean(fields: {[Key in keyof Metadata]: string | undefined}): Metadata {
  const kept = Object.entries(fields).flatMap(([key, value]) => {
    const text = value
      ?.replace(/[\s\p{Cc}]+/gu, " ")
      .trim()
      .slice(0, mostCharacters);
    return text ? [[key, text] as const] : [];
  });
  return Object.fromEntries(kept);
}

/** `2024-03-09T10:00:00+01:00` and `2024/03/09` are 2024-03-09. */
function toDay(text: string | undefined): string | undefined {
  const [, year, month, day] = /^\s*(\d{4})(?:[-/](\d{2})(?:[-/](\d{2}))?)?/.exec(text ?? "") ?? [];
  const date = [year, month, day].filter(part => part !== undefined).join("-");
  return date !== "" && isTime(date) ? date : undefined;
}

function toLanguageTag(text: string | undefined): string | undefined {
  const tag = text?.trim().replace("_", "-") ?? "";
  const [language = "", ...rest] = tag.split("-");
  return /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/i.test(tag)
    ? [language.toLowerCase(), ...rest].join("-")
    : undefined;
}
