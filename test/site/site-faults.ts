import {posix} from "node:path";
import {addressOf, type SitePage} from "./read-site.ts";

/** The page that a page is the translation of: `/fr/method` -> `/method`. */
export function twinKey(path: string, locales: readonly string[]): string {
  const [, first = ""] = path.split("/");
  return locales.includes(first) ? path.slice(first.length + 1) || "/" : path;
}

const idsOf = ({document}: SitePage, selector: string, attribute: string) =>
  [
    ...new Set([...document.querySelectorAll(selector)].map(element => element.getAttribute(attribute) ?? ""))
  ].sort();

/** Pages that are missing in a language, or that bind other figures or hold other charts than their twin. */
export function twinFaults(pages: readonly SitePage[], locales: readonly string[]): string[] {
  const groups = new Map<string, SitePage[]>();
  for (const page of pages) {
    const key = twinKey(page.path, locales);
    groups.set(key, [...(groups.get(key) ?? []), page]);
  }
  return [...groups].flatMap(([key, twins]) => {
    const languages = twins.map(({document}) => document.documentElement.getAttribute("lang") ?? "").sort();
    if (languages.join() !== [...locales].sort().join())
      return [`${key} is there in: ${languages.join(", ")}`];
    const [first, ...others] = twins as [SitePage, ...SitePage[]];
    return others.flatMap(other =>
      [
        ["figures", "main [data-figure]", "data-figure"] as const,
        ["charts", "figure[data-chart]", "data-chart"] as const
      ].flatMap(([what, selector, attribute]) => {
        const [here, there] = [idsOf(first, selector, attribute), idsOf(other, selector, attribute)];
        const odd = [...here.filter(id => !there.includes(id)), ...there.filter(id => !here.includes(id))];
        return odd.length === 0
          ? []
          : [`${first.path} and ${other.path} differ in ${what}: ${odd.join(", ")}`];
      })
    );
  });
}

/** Links within the site that lead to no file, or to an anchor that the page there lacks. */
export function linkFaults(pages: readonly SitePage[], files: readonly string[]): string[] {
  const byFile = new Map(pages.map(page => [page.file, page]));
  return pages.flatMap(({path, file, document}) =>
    [...document.querySelectorAll("[href], [src]")].flatMap(element => {
      const url = element.getAttribute("href") ?? element.getAttribute("src") ?? "";
      // "#close" is no place: it closes a note without moving the reader.
      if (url === "#close" || /^[a-z][a-z0-9+.-]*:|^\/\//i.test(url)) return [];
      const [name = "", anchor] = url.split("#");
      const [plain = ""] = name.split("?");
      const aim = plain.startsWith("/") ? plain.slice(1) : posix.join(posix.dirname(file), plain);
      const target = plain === "" ? file : files.find(known => sameAddress(known, aim));
      if (target === undefined) return [`${path}: ${url} leads nowhere`];
      const missing =
        anchor && byFile.get(target)?.document.getElementById(decodeURIComponent(anchor)) === null;
      return missing ? [`${path}: ${url} leads to no part of ${target}`] : [];
    })
  );
}

/** Whether a static host serves `file` for the address `aim`: `fr/` and `fr` for fr/index.html. */
function sameAddress(file: string, aim: string): boolean {
  const plain = (text: string) => text.replace(/^\.?\/|\/$/g, "");
  return file === aim || (file.endsWith(".html") && plain(addressOf(file)) === plain(aim));
}
