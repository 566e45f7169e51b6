import type {Browser} from "playwright-core";
import {afterAll, beforeAll, expect, inject, test} from "vitest";
import {launchChromium} from "./launch-chromium.ts";
import {type ServedSite, serveSite} from "./serve-site.ts";
import {weighPage} from "./weigh-page.ts";

const maxBytes = 150_000;

let browser: Browser;
let site: ServedSite;
beforeAll(async () => {
  [browser, site] = await Promise.all([launchChromium(inject("chromium")), serveSite(inject("siteDir"))]);
});
afterAll(() => Promise.all([browser?.close(), site?.close()]));

test.each(["/", "/fr/"])(
  "%s and all it loads weigh at most 150 kB compressed, fonts among it",
  async path => {
    const page = await browser.newPage({viewport: {width: 1280, height: 800}});
    const {total, parts} = await weighPage(page, site.origin + path);
    await page.close();
    expect(parts.filter(([file]) => file.endsWith(".woff2")).length).toBeGreaterThan(0);
    expect(total, JSON.stringify(parts)).toBeLessThanOrEqual(maxBytes);
  }
);
