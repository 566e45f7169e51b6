import {readFile} from "node:fs/promises";
import path from "node:path";
import {parseDocument} from "yaml";
import type {Page} from "../page/parse-page.ts";
import {addressOfPage, fileOfPage, type PagePlace, placePage} from "./address.ts";
import type {Notebook} from "./settings.ts";

/** What the pages of a site know of each other, and what the frame of each needs. */
export interface PageEntry extends PagePlace {
  title: string;
  /** Name in the navigation: `nav` of the front matter, else the title. */
  nav: string;
  description?: string;
  /** True where cells run in the browser. */
  live: boolean;
  /** Figures that the page shows, in order. */
  ids: readonly string[];
  /** Its Markdown file, for problems. */
  source: string;
  /** The file it is published as, and its address, both from the site's root. */
  file: string;
  address: string;
}

/** Entries of pages in the order of the navigation: as the notebook lists them, then the others by address. */
export async function toPageEntries(
  pages: readonly Page[],
  {live, root, notebook}: {live: ReadonlySet<string>; root: string; notebook: Notebook}
): Promise<PageEntry[]> {
  const entries = await Promise.all(
    pages.map(async ({path: pagePath, title, description, ids, file}) => ({
      ...placePage(pagePath, notebook.locales),
      title,
      nav: (await readNav(path.join(root, file))) ?? title,
      ...(description !== undefined && {description}),
      live: live.has(pagePath),
      ids,
      source: file,
      file: fileOfPage(pagePath),
      address: addressOfPage(pagePath)
    }))
  );
  const {pages: listed = ["index"]} = notebook;
  const rank = ({id}: PageEntry) => (listed.includes(id) ? listed.indexOf(id) : listed.length);
  return entries.sort((a, b) => rank(a) - rank(b) || (a.address < b.address ? -1 : 1));
}

/** Framework passes on only the fields it knows. */
async function readNav(file: string): Promise<string | undefined> {
  const front = /^---[^\S\n]*\n([\s\S]*?)^---[^\S\n]*$/m.exec(await readFile(file, "utf8"));
  if (front?.index !== 0) return undefined;
  const nav: unknown = parseDocument(front[1] as string, {prettyErrors: false}).get("nav");
  return typeof nav === "string" ? nav : undefined;
}
