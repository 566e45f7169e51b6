import {policyOf} from "../../../src/site/finish/policy.ts";
import {parsePage} from "../../../src/site/html.ts";
import {type PublishedSite, readPublishedPage} from "../../../src/site/verify/read-site.ts";

/** A finished site from the text of its files. */
export function siteOf(texts: Readonly<Record<string, string>>, basePath = "/"): PublishedSite {
  const files = new Map(Object.entries(texts).map(([file, text]) => [file, Buffer.from(text)]));
  const pages = Object.entries(texts)
    .filter(([file]) => file.endsWith(".html"))
    .map(([file, html]) => readPublishedPage(file, html));
  return {pages, files, basePath};
}

/** A page around a text, with the policy that fits it. */
export function framedPage(main: string): string {
  const page = (policy: string) =>
    `<!DOCTYPE html><html lang="en"><head>${policy}</head><body><main>${main}</main></body></html>`;
  return page(`<meta http-equiv="Content-Security-Policy" content="${policyOf(parsePage(page("")))}">`);
}
