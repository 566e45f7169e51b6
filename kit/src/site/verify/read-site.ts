import {readFile} from "node:fs/promises";
import path from "node:path";
import {fileProblem, type Problem} from "../../problem/problem.ts";
import {attribute, elementsOf, type HtmlElement, type HtmlNode, isModule, parsePage} from "../html.ts";
import {listFiles} from "../list-files.ts";
import type {Notebook} from "../settings.ts";

/** A page as published, parsed. */
export interface PublishedPage {
  /** `fr/method.html`, from the site's root. */
  file: string;
  html: string;
  document: HtmlNode;
  elements: readonly HtmlElement[];
  /** Language of its `<html>`. */
  locale: string;
  /** True where its cells run. */
  live: boolean;
}

/** A finished site, read from its files alone. */
export interface PublishedSite {
  pages: readonly PublishedPage[];
  /** Bytes of every file, by path from the site's root. */
  files: ReadonlyMap<string, Buffer>;
  basePath: string;
}

export async function readSite(folder: string, {basePath}: Notebook): Promise<PublishedSite> {
  const files = new Map<string, Buffer>();
  for (const file of await listFiles(folder)) files.set(file, await readFile(path.join(folder, file)));
  const pages = [...files]
    .filter(([file]) => file.endsWith(".html"))
    .map(([file, bytes]) => readPublishedPage(file, bytes.toString("utf8")));
  return {pages, files, basePath};
}

export function readPublishedPage(file: string, html: string): PublishedPage {
  const document = parsePage(html);
  const elements = [...elementsOf(document)];
  const root = elements.find(({tagName}) => tagName === "html");
  return {
    file,
    html,
    document,
    elements,
    locale: (root && attribute(root, "lang")) || "en",
    live: elements.some(isModule)
  };
}

/** A fault in a published file. */
export function pageProblem(
  {file}: {file: string},
  code: string,
  problem: string,
  {hint}: {hint?: string} = {}
): Problem {
  return fileProblem(code, `dist/${file}`, problem, hint);
}
