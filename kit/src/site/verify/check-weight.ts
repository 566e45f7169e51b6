import {gzipSync} from "node:zlib";
import type {Problem} from "../../problem/problem.ts";
import {countOf} from "../stage.ts";
import {type PublishedPage, type PublishedSite, pageProblem} from "./read-site.ts";
import {addressesOf, followAddress} from "./targets.ts";

/** What a page without live cells may weigh with all that it loads, compressed. */
const budgetBytes = 150_000;
/** Already compressed: served as they are. */
const packed = /\.(?:woff2|png|jpe?g|webp|avif|gif)$/;

/** Weighs every page with all that it loads; says what the front page weighs. */
export function checkWeight(site: PublishedSite): {problems: Problem[]; summary: string} {
  const sizes = new Map<string, number>();
  const weights = site.pages.map(page => ({page, bytes: weigh(page, site, sizes)}));
  const problems = weights
    .filter(({page, bytes}) => !page.live && bytes > budgetBytes)
    .map(({page, bytes}) =>
      pageProblem(
        page,
        "too-heavy",
        `weighs ${kilobytes(bytes)} with all it loads; ${kilobytes(budgetBytes)} at most`
      )
    );
  const front = weights.find(({page}) => page.file === "index.html");
  const summary = `${countOf(site.pages.length, "page")}${front ? `, the front page weighs ${kilobytes(front.bytes)}` : ""}`;
  return {problems, summary};
}

/** Bytes of a page with all that it loads; `sizes` keeps those of files that several pages load. */
function weigh(page: PublishedPage, site: PublishedSite, sizes: Map<string, number>): number {
  const files = new Set([page.file]);
  let sum = 0;
  for (const file of files) {
    for (const address of loadedBy(file, page, site)) {
      const target = followAddress(address, file, site);
      if (target.type === "file") files.add(target.file);
    }
    const size = sizes.get(file) ?? transferBytes(file, site);
    sizes.set(file, size);
    sum += size;
  }
  return sum;
}

function loadedBy(file: string, page: PublishedPage, {files}: PublishedSite): string[] {
  if (file === page.file) {
    return [...addressesOf(page)]
      .filter(({loaded, element}) => loaded && element.tagName !== "image")
      .map(({value}) => value);
  }
  if (!file.endsWith(".css")) return [];
  const css = files.get(file)?.toString("utf8") ?? "";
  return [...css.matchAll(/url\(\s*["']?([^"')]+)["']?\s*\)/g)].map(match => match[1] as string);
}

function transferBytes(file: string, {files}: PublishedSite): number {
  const bytes = files.get(file) as Buffer;
  return packed.test(file) ? bytes.length : gzipSync(bytes, {level: 9}).length;
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
