import type {Browser, BrowserContextOptions, Page} from "playwright-core";
import {afterAll, beforeAll, describe, expect, inject, test} from "vitest";
import {readSite} from "../site/read-site.ts";
import {launchChromium} from "./launch-chromium.ts";
import {type Gesture, noteFaults} from "./note-faults.ts";
import {samplePages} from "./sample-pages.ts";
import {type ServedSite, serveSite} from "./serve-site.ts";

const siteDir = inject("siteDir");
const pages = samplePages(readSite(siteDir)).filter(
  ({document}) => document.querySelector("main a[data-figure]") !== null
);
const settings: Record<Gesture, BrowserContextOptions> = {
  mouse: {viewport: {width: 1280, height: 800}},
  keyboard: {viewport: {width: 768, height: 900}},
  touch: {viewport: {width: 360, height: 740}, hasTouch: true, isMobile: true}
};

let browser: Browser;
let site: ServedSite;
beforeAll(async () => {
  [browser, site] = await Promise.all([launchChromium(inject("chromium")), serveSite(siteDir)]);
});
afterAll(() => Promise.all([browser?.close(), site?.close()]));

/** With scripts off: notes work by links alone. */
async function open<Result>(
  path: string,
  gesture: Gesture,
  check: (page: Page) => Promise<Result>
): Promise<Result> {
  const context = await browser.newContext({
    ...settings[gesture],
    javaScriptEnabled: false,
    reducedMotion: "reduce"
  });
  try {
    const page = await context.newPage();
    await page.goto(site.origin + path);
    return await check(page);
  } finally {
    await context.close();
  }
}

test("there are pages with notes", () => expect(pages.length).toBeGreaterThan(1));

describe.each(pages.map(({path}) => path))("%s", path => {
  test.each(["mouse", "keyboard", "touch"] as const)(
    "opens and closes every note from the text, by %s",
    async gesture => {
      const faults = await open(path, gesture, async page => {
        const links = page.locator(":is(main p, main li, figcaption) a[data-figure]").filter({visible: true});
        const found: string[] = [];
        const tried = new Set<string>();
        for (const link of await links.all()) {
          const href = (await link.getAttribute("href")) ?? "";
          if (tried.has(href) || (await link.evaluate(element => element.closest("aside") !== null)))
            continue;
          tried.add(href);
          found.push(...(await noteFaults(page, link, gesture)));
        }
        return [...found, ...(tried.size === 0 ? ["no bound figure was tried"] : [])];
      });
      expect(faults).toEqual([]);
    }
  );

  test.each(["mouse", "keyboard", "touch"] as const)(
    "opens and closes notes from every mark, by %s",
    async gesture => {
      const faults = await open(path, gesture, async page => {
        const charts = await page.locator("figure[data-chart]").count();
        const marks = await page
          .locator("figure[data-chart] svg a[href^='#note-']")
          .filter({visible: true})
          .all();
        const found = charts > 0 && marks.length === 0 ? ["no mark was tried"] : [];
        for (const mark of marks) found.push(...(await noteFaults(page, mark, gesture)));
        return found;
      });
      expect(faults).toEqual([]);
    }
  );

  test("choosing another figure closes the note before", async () => {
    const {ids, targets} = await open(path, "mouse", async page => {
      const ids = await page.locator("aside[id^='note-']").evaluateAll(notes => notes.map(note => note.id));
      await page.goto(`${site.origin}${path}#${ids[0]}`);
      await page.goto(`${site.origin}${path}#${ids.at(-1)}`);
      return {
        ids,
        targets: await page.locator("aside:target").evaluateAll(notes => notes.map(note => note.id))
      };
    });
    expect(targets).toEqual([ids.at(-1)]);
  });
});
