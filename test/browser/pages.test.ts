import type {Browser, Page} from "playwright-core";
import {afterAll, beforeAll, describe, expect, inject, test} from "vitest";
import {readSite} from "../site/read-site.ts";
import {axeFaults} from "./axe-faults.ts";
import {launchChromium} from "./launch-chromium.ts";
import {chartFaults, hiddenNumbers, overflowFaults, shownLayouts} from "./layout-faults.ts";
import {printFaults} from "./print-faults.ts";
import {samplePages} from "./sample-pages.ts";
import {type ServedSite, serveSite} from "./serve-site.ts";
import {watchPage} from "./watch-page.ts";

const siteDir = inject("siteDir");
const pages = samplePages(readSite(siteDir));
const widths = [360, 768, 1280];
/** Pages that are whole without scripts, and have more with them. */
const mayAdd = /\/(?:explore|figures\/)$/;
const schemes = ["light", "dark"] as const;

let browser: Browser;
let site: ServedSite;
beforeAll(async () => {
  [browser, site] = await Promise.all([launchChromium(inject("chromium")), serveSite(siteDir)]);
});
afterAll(() => Promise.all([browser?.close(), site?.close()]));

/** Opens a page, runs the check, and closes it again; also returns what the page did wrong meanwhile. */
async function open<Result>(path: string, check: (page: Page) => Promise<Result>, scripts = true) {
  const context = await browser.newContext({
    javaScriptEnabled: scripts,
    viewport: {width: 1280, height: 800}
  });
  try {
    const page = await context.newPage();
    const seen = watchPage(page, site.origin);
    await page.goto(site.origin + path, {waitUntil: "networkidle"});
    return {result: await check(page), seen};
  } finally {
    await context.close();
  }
}

test("there is a page in each language", () => {
  expect(pages.map(({path}) => path)).toEqual(expect.arrayContaining(["/", "/fr/"]));
});

describe.each(pages.map(({path}) => path))("%s", path => {
  test("is sound at every width, light and dark, and asks nothing of other origins", async () => {
    const {result, seen} = await open(path, async page => {
      const faults: string[] = [];
      for (const colorScheme of schemes)
        for (const width of widths) {
          await page.emulateMedia({colorScheme, reducedMotion: "reduce"});
          await page.setViewportSize({width, height: 800});
          const found = [
            ...(await overflowFaults(page)),
            ...(await chartFaults(page)),
            ...(await hiddenNumbers(page)),
            ...(await axeFaults(page))
          ];
          faults.push(...found.map(fault => `${width} px, ${colorScheme}: ${fault}`));
        }
      return faults;
    });
    expect([...result, ...seen]).toEqual([]);
  });

  test("is sound with a note open, on a phone and on a wide screen", async () => {
    const {result, seen} = await open(path, async page => {
      const note = page.locator("aside[id^='note-']").first();
      if ((await note.count()) === 0) return [];
      await page.goto(`${site.origin}${path}#${await note.getAttribute("id")}`);
      const faults: string[] = [];
      for (const colorScheme of schemes)
        for (const width of [360, 1280]) {
          await page.emulateMedia({colorScheme, reducedMotion: "reduce"});
          await page.setViewportSize({width, height: 800});
          const found = [...(await overflowFaults(page)), ...(await axeFaults(page))];
          faults.push(...found.map(fault => `${width} px, ${colorScheme}, note open: ${fault}`));
        }
      return faults;
    });
    expect([...result, ...seen]).toEqual([]);
  });

  test("reflows at 400 % zoom", async () => {
    // WCAG 1.4.10: a window of 1280 by 1024 px enlarged four times.
    const {result} = await open(path, async page => {
      await page.setViewportSize({width: 320, height: 256});
      return [...(await overflowFaults(page)), ...(await chartFaults(page)), ...(await hiddenNumbers(page))];
    });
    expect(result).toEqual([]);
  });

  test("holds every number and chart with scripts off", async () => {
    const read = async (page: Page) => ({
      faults: [...(await chartFaults(page)), ...(await hiddenNumbers(page))],
      // biome-ignore lint/performance/useDomNodeTextContent: the text as it is seen, hidden parts left out.
      text: await page.locator("body").innerText(),
      bound: await page.locator("[data-figure], [data-literal], figure[data-chart]").count()
    });
    const off = await open(path, read, false);
    const on = await open(path, read);
    // Scripts may only add: fields of the live page, and of the list of figures.
    if (!mayAdd.test(path)) expect(off.result).toEqual(on.result);
    expect(off.result.bound).toBeGreaterThanOrEqual(on.result.bound);
    // What only scripts need is asked for and given up.
    const seen = off.seen.filter(fault => !(mayAdd.test(path) && fault.startsWith("failed request: ")));
    expect([...off.result.faults, ...seen]).toEqual([]);
  });

  test("shows the wide layout of each chart on wide screens, the narrow one on phones", async () => {
    const {result} = await open(path, async page => {
      const wide = await shownLayouts(page);
      await page.setViewportSize({width: 360, height: 800});
      return {wide, narrow: await shownLayouts(page)};
    });
    expect(Object.values(result.wide).filter(layout => layout !== "sb-wide")).toEqual([]);
    expect(Object.values(result.narrow).filter(layout => layout !== "sb-narrow")).toEqual([]);
  });

  test("prints on white paper, notes as endnotes, nothing cut", async () => {
    const {result} = await open(path, async page => {
      const faults = await printFaults(page);
      const pdf = await page.pdf({format: "A4", preferCSSPageSize: true});
      return {faults, starts: pdf.subarray(0, 5).toString(), bytes: pdf.length};
    });
    expect(result.faults).toEqual([]);
    expect(result.starts).toBe("%PDF-");
    expect(result.bytes).toBeGreaterThan(5000);
  });
});
