import {afterAll, beforeAll, expect, inject, test} from "vitest";
import {readSite} from "../site/read-site.ts";
import {
  type LighthouseBrowser,
  launchForLighthouse,
  lighthouseFaults,
  runLighthouse
} from "./run-lighthouse.ts";
import {type ServedSite, serveSite} from "./serve-site.ts";

const siteDir = inject("siteDir");
const paths = readSite(siteDir).map(({path}) => path);

/**
 * One page of each kind in each language: the story, the live page, a figure's page, a chart's page. A kind that the
 * site does not have is no fault here; the story is.
 */
const kinds = [/^\/(fr\/)?$/, /^\/(fr\/)?explore$/, /^\/(fr\/)?figures\/[^/]+\/$/];
const audited = kinds.flatMap(kind => {
  const found = paths.filter(path => kind.test(path));
  const french = found.find(path => path.startsWith("/fr/"));
  return [found.find(path => !path.startsWith("/fr/")), french].filter(path => path !== undefined);
});

let browser: LighthouseBrowser;
let site: ServedSite;
beforeAll(async () => {
  [browser, site] = await Promise.all([launchForLighthouse(inject("chromium")), serveSite(siteDir)]);
});
afterAll(() => Promise.all([browser?.close(), site?.close()]));

const categories = ["accessibility", "best-practices", "seo"] as const;

test("the story is among the pages that are audited, in both languages", () => {
  expect(audited.slice(0, 2)).toEqual(["/", "/fr/"]);
});

test.each(audited)(
  "Lighthouse gives %s 100 for accessibility, best practices and search engines",
  async path => {
    const result = await runLighthouse(site.origin + path, browser, categories);
    expect(lighthouseFaults(result)).toEqual([]);
  }
);

test("Lighthouse finds what is planted in a page", async () => {
  const faulty = await serveSite(siteDir, html =>
    html
      .replace(/ lang="en"/, "")
      .replace("<main", '<img src="assets/none.png"><main')
      .replace(/<meta name="description"[^>]*>/, "")
  );
  const result = await runLighthouse(faulty.origin, browser, categories);
  await faulty.close();
  expect(lighthouseFaults(result).map(fault => fault.replace(/ \d+:.*/s, ""))).toEqual([
    "Accessibility",
    "Best Practices",
    "SEO"
  ]);
});
