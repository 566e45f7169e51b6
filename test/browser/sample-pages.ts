import type {SitePage} from "../site/read-site.ts";

/** Folders of pages that are made one an entry, all from one template. */
const made = /^\/(?:fr\/)?(figures|events|statements|indicators|sources|datasets|charts)\/./;

/**
 * The pages to be opened in a browser: each page of its own, and of every kind that is made from a template the longest
 * one in each language, where most can go wrong.
 */
export function samplePages(pages: readonly SitePage[]): SitePage[] {
  const longest = new Map<string, SitePage>();
  for (const page of pages) {
    const kind = made.exec(page.path)?.[1];
    const key = kind === undefined ? page.path : `${page.path.startsWith("/fr/") ? "fr" : "en"} ${kind}`;
    if (page.html.length > (longest.get(key)?.html.length ?? 0)) longest.set(key, page);
  }
  return [...longest.values()];
}
