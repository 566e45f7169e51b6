import {readFileSync} from "node:fs";
import {join} from "node:path";
import type {Browser, BrowserContextOptions, Page} from "playwright-core";
import {expect} from "vitest";
import type {ChartCredit} from "../../kit/src/embed/chart-credit.ts";
import {readCredit} from "../../kit/src/site/finish/embeds/read-credit.ts";
import {toNotebook} from "../../kit/src/site/settings.ts";
import {readFrames} from "../site/read-site.ts";

/** What the codes of a built site's charts are made from, as if it were published at `origin`. */
export function creditsOf(siteDir: string, origin: string): ChartCredit[] {
  const notebook = toNotebook({title: "Site & co", locales: ["en", "fr"]}, `${origin}/`);
  return readFrames(siteDir).map(({file, html, document}) => {
    const [id = ""] = file.split("/").slice(-2);
    const svg = readFileSync(join(siteDir, file, "../chart.svg"), "utf8");
    const drawn = {id, locale: document.documentElement.lang, html, files: {"chart.svg": svg}};
    return readCredit(drawn, notebook) as ChartCredit;
  });
}

/** `quiet`, the default, expects that nothing is said in the console: a policy that refuses says so. */
export type WatchOptions = BrowserContextOptions & {quiet?: boolean};

/** Opens a page, runs the check, and expects that every request went to an origin that is known. */
export async function openWatched<Result>(
  browser: Browser,
  {url, known}: {url: string; known: readonly string[]},
  check: (page: Page) => Promise<Result>,
  {quiet = true, ...options}: WatchOptions = {}
): Promise<Result> {
  const context = await browser.newContext({viewport: {width: 1280, height: 800}, ...options});
  try {
    const page = await context.newPage();
    const [asked, said]: [string[], string[]] = [[], []];
    page.on("request", request => asked.push(request.url()));
    page.on("console", message => said.push(message.text()));
    page.on("pageerror", error => said.push(error.message));
    await page.goto(url, {waitUntil: "load"});
    const result = await check(page);
    expect(
      asked.filter(address => !address.startsWith("data:") && !known.includes(new URL(address).origin))
    ).toEqual([]);
    if (quiet) expect(said).toEqual([]);
    return result;
  } finally {
    await context.close();
  }
}
