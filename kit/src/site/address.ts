import path from "node:path/posix";

/** A page's place among the site's pages. `id` is its path within its language: `/fr/method` -> `method`. */
export interface PagePlace {
  /** Framework's path, without extension: `/fr/method`. */
  path: string;
  locale: string;
  id: string;
}

/** Splits a page's path into language and id: pages of other languages lie under `/<language>/`. */
export function placePage(pagePath: string, locales: readonly string[]): PagePlace {
  const [, first = "", ...rest] = pagePath.split("/");
  const locale = rest.length > 0 ? locales.slice(1).find(each => each === first) : undefined;
  return locale === undefined
    ? {path: pagePath, locale: locales[0] as string, id: pagePath.slice(1)}
    : {path: pagePath, locale, id: rest.join("/")};
}

/** The path of a page in a language: `("method", "fr") -> "/fr/method"`. */
export function pathOfPage(id: string, locale: string, locales: readonly string[]): string {
  return locale === locales[0] ? `/${id}` : `/${locale}/${id}`;
}

/** The file a page is published as: `/fr/index -> fr/index.html`. */
export function fileOfPage(pagePath: string): string {
  return `${pagePath.slice(1)}.html`;
}

/** The address of a page from the site's root: `/fr/index -> fr/`, `/method -> method.html`. */
export function addressOfPage(pagePath: string): string {
  const file = fileOfPage(pagePath);
  return path.basename(file) === "index.html" ? file.slice(0, -"index.html".length) : file;
}

/** A relative link from one published file to another address of the site; `./` for the folder itself. */
export function relativeHref(fromFile: string, toAddress: string): string {
  const from = path.dirname(fromFile);
  const folder = toAddress === "" || toAddress.endsWith("/");
  const href = path.relative(from, toAddress === "" ? "." : toAddress);
  const trail = folder && href !== "" ? "/" : "";
  return href.startsWith("..") ? `${href}${trail}` : `./${href}${trail}`;
}
