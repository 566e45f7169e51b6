import {createRequire} from "node:module";
import type {Browser, Page} from "playwright-core";
import sanitizeHtml from "sanitize-html";
import {afterAll, beforeAll, describe, expect, inject, test} from "vitest";
import type {ChartCredit} from "../../kit/src/embed/chart-credit.ts";
import {elementSnippet, frameSnippet, pictureSnippet} from "../../kit/src/embed/snippets.ts";
import {type EmbedHost, serveHost} from "./embed-host.ts";
import {launchChromium} from "./launch-chromium.ts";
import {creditsOf, openWatched} from "./watch-embed.ts";
import {commentTags, postTags} from "./wordpress-tags.ts";

const siteOrigin = "https://charts.example.org";

let browser: Browser;
let host: EmbedHost;
let charts: ChartCredit[];
beforeAll(async () => {
  [browser, host] = await Promise.all([launchChromium(inject("chromium")), serveHost()]);
  charts = creditsOf(inject("siteDir"), siteOrigin);
});
afterAll(() => Promise.all([browser?.close(), host?.close()]));

describe("what a content system leaves of a snippet", () => {
  const allow = (tags: Readonly<Record<string, readonly string[]>>) => (markup: string) =>
    sanitizeHtml(markup, {
      allowedTags: Object.keys(tags),
      allowedAttributes: Object.fromEntries(Object.entries(tags).map(([name, list]) => [name, [...list]])),
      // WordPress drops tags and keeps all text between them.
      nonTextTags: []
    });
  const systems: Record<string, (markup: string, page: Page) => string | Promise<string>> = {
    "sanitize-html": markup => sanitizeHtml(markup),
    "WordPress posts": allow(postTags),
    "WordPress comments": allow(commentTags),
    DOMPurify: (markup, page) =>
      page.evaluate(
        text => (window as unknown as {DOMPurify: {sanitize(text: string): string}}).DOMPurify.sanitize(text),
        markup
      )
  };

  test.each(Object.keys(systems))("%s: title, source and a text link, and no empty link", async name => {
    const purify = createRequire(import.meta.url).resolve("dompurify/dist/purify.min.js");
    await openWatched(browser, {url: host.publish(""), known: [host.origin]}, async page => {
      await page.addScriptTag({path: purify});
      for (const chart of charts)
        for (const snippet of [elementSnippet, frameSnippet, pictureSnippet]) {
          const left = (await systems[name]?.(snippet(chart), page)) ?? "";
          expect(left).not.toMatch(/<(?:script|iframe|sourcebook-chart)/);
          const seen = await page.evaluate(markup => {
            const {body} = new DOMParser().parseFromString(markup, "text/html");
            const links = [...body.querySelectorAll("a")];
            return {
              text: body.textContent?.replace(/\s+/g, " ") ?? "",
              links: links.map(link => [link.getAttribute("href"), link.textContent?.trim() !== ""])
            };
          }, left);
          for (const credit of [chart.title, chart.source, chart.siteTitle])
            expect(seen.text).toContain(credit.replace(/\s+/g, " "));
          expect(seen.links.length).toBeGreaterThan(0);
          for (const link of seen.links) expect(link).toEqual([chart.url, true]);
        }
    });
  });
});
