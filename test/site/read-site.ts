import {readdirSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {parseHTML} from "linkedom";

export interface SitePage {
  /** Address from the root of the site: `/`, `/fr/method`. */
  path: string;
  /** File from the root of the site: `fr/method.html`. */
  file: string;
  html: string;
  document: Document;
}

/** Every file of a built site by its path, in order. */
export function listFiles(dir: string): string[] {
  return readdirSync(dir, {recursive: true, withFileTypes: true})
    .filter(entry => entry.isFile())
    .map(entry =>
      join(entry.parentPath, entry.name)
        .slice(dir.length + 1)
        .replaceAll("\\", "/")
    )
    .sort();
}

/** The address under which a static host serves an HTML file. */
export function addressOf(file: string): string {
  return `/${file.replace(/(^|\/)index\.html$/, "$1").replace(/\.html$/, "")}`;
}

export function parsePage(file: string, html: string): SitePage {
  return {path: addressOf(file), file, html, document: parseHTML(html).document as unknown as Document};
}

/** Every page of a built site that readers come to: not the frames of its charts. */
export function readSite(dir: string): SitePage[] {
  return readPages(dir).filter(page => !isFrame(page));
}

/** The pages that show one chart each, for frames in other people's pages. */
export function readFrames(dir: string): SitePage[] {
  return readPages(dir).filter(isFrame);
}

function readPages(dir: string): SitePage[] {
  return listFiles(dir)
    .filter(file => file.endsWith(".html"))
    .map(file => parsePage(file, readFileSync(join(dir, file), "utf8")));
}

function isFrame({document}: SitePage): boolean {
  return document.documentElement.hasAttribute("data-frame");
}
