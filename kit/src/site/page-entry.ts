import type {Page} from "../page/parse-page.ts";
import {addressOfPage, fileOfPage, type PagePlace, placePage} from "./address.ts";
import {readFrontFields} from "./front-fields.ts";
import type {Notebook} from "./settings.ts";
import {type PageStatus, readPageStatus} from "./sign/page-status.ts";

/** What the pages of a site know of each other, and what the frame of each needs. */
export interface PageEntry extends PagePlace {
  title: string;
  /** Name in the navigation: `nav` of the front matter, else the title. */
  nav: string;
  description?: string;
  /** Days of its first publication and of its last change, `YYYY-MM-DD`, from the front matter. */
  published?: string;
  updated?: string;
  /** How far it is; none where its front matter does not say. */
  status?: PageStatus;
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
export function toPageEntries(
  pages: readonly Page[],
  {live, notebook}: {live: ReadonlySet<string>; notebook: Notebook}
): PageEntry[] {
  const entries = pages.map(({path: pagePath, title, description, ids, file, source}) => ({
    ...placePage(pagePath, notebook.locales),
    title,
    nav: title,
    ...readFrontFields(source, file).fields,
    ...statusOf(source, file),
    ...(description !== undefined && {description}),
    live: live.has(pagePath),
    ids,
    source: file,
    file: fileOfPage(pagePath),
    address: addressOfPage(pagePath)
  }));
  const {pages: listed = ["index"]} = notebook;
  const rank = ({id}: PageEntry) => (listed.includes(id) ? listed.indexOf(id) : listed.length);
  return entries.sort((a, b) => rank(a) - rank(b) || (a.address < b.address ? -1 : 1));
}

function statusOf(source: string, file: string): {status?: PageStatus} {
  const {status} = readPageStatus(source, file).state;
  return status === undefined ? {} : {status};
}
