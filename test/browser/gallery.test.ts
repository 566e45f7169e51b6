import {copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {basename, join} from "node:path";
import type {Browser, BrowserContextOptions, Page} from "playwright-core";
import {afterAll, beforeAll, expect, inject, test} from "vitest";
import {fontFiles} from "../../kit/gallery/contact-sheet.ts";
import {examples} from "../../kit/gallery/examples.ts";
import {galleryPage} from "../../kit/gallery/gallery-page.ts";
import {axeFaults} from "./axe-faults.ts";
import {cutTexts, likeSeries, lostTexts} from "./chart-faults.ts";
import {launchChromium} from "./launch-chromium.ts";
import {chartFaults, overflowFaults} from "./layout-faults.ts";
import {type ServedSite, serveSite} from "./serve-site.ts";
import {watchPage} from "./watch-page.ts";

const dir = mkdtempSync(join(tmpdir(), "gallery-"));
const pages = [
  ["en", "light"],
  ["fr", "dark"]
] as const;

const wide = {width: 1280, height: 900};

let browser: Browser;
let site: ServedSite;
beforeAll(async () => {
  mkdirSync(join(dir, "fonts"));
  for (const file of fontFiles) copyFileSync(file, join(dir, "fonts", basename(file)));
  for (const [locale, theme] of pages)
    writeFileSync(join(dir, `${locale}-${theme}.html`), galleryPage(examples, {locale, theme}));
  [browser, site] = await Promise.all([launchChromium(inject("chromium")), serveSite(dir)]);
});
afterAll(async () => {
  await Promise.all([browser?.close(), site?.close()]);
  rmSync(dir, {recursive: true, force: true});
});

/** Opens a page of the gallery with scripts off. */
async function open<Result>(
  name: string,
  options: BrowserContextOptions,
  check: (page: Page) => Promise<Result>
): Promise<{result: Result; seen: string[]}> {
  const context = await browser.newContext({javaScriptEnabled: false, ...options});
  try {
    const page = await context.newPage();
    const seen = watchPage(page, site.origin);
    await page.goto(`${site.origin}/${name}.html`, {waitUntil: "load"});
    return {result: await check(page), seen};
  } finally {
    await context.close();
  }
}

const faultsOf = async (page: Page) => [
  ...(await overflowFaults(page)),
  ...(await chartFaults(page)),
  ...(await cutTexts(page))
];

test.each(pages)("the gallery in %s, %s, has every chart whole with scripts off", async (locale, theme) => {
  const {result, seen} = await open(`${locale}-${theme}`, {viewport: wide}, faultsOf);
  expect([...result, ...seen]).toEqual([]);
});

test.each(pages)("axe finds nothing in the gallery in %s, %s", async (locale, theme) => {
  // The page has no script; axe needs its own.
  const options = {viewport: wide, javaScriptEnabled: true};
  const {result} = await open(`${locale}-${theme}`, options, axeFaults);
  expect(result).toEqual([]);
});

test.each(pages)("the gallery in %s, %s, reflows at 400 % zoom", async (locale, theme) => {
  // WCAG 1.4.10: a window of 1280 by 1024 px enlarged four times.
  const {result} = await open(`${locale}-${theme}`, {viewport: {width: 320, height: 256}}, faultsOf);
  expect(result).toEqual([]);
});

test("in forced colours no text is lost, and series stay apart without their hues", async () => {
  const {result} = await open("en-light", {viewport: wide, forcedColors: "active"}, async page => [
    ...(await lostTexts(page)),
    ...(await likeSeries(page))
  ]);
  expect(result).toEqual([]);
});

test("the checks find text that is cut, small or lost, and series that are alike", async () => {
  const broken = `<!doctype html><title>x</title><style>svg { forced-color-adjust: none; }</style>
<figure data-chart="x"><svg id="x" width="400" viewBox="0 0 800 100">
<path class="sb-solid sb-blue" d="M0,0H9V9Z"/><path class="sb-solid sb-green" d="M20,0H29V9Z"/>
<text x="10" y="40" font-size="20" fill="red">small</text>
<text x="780" y="40" font-size="30" fill="CanvasText">${"cut ".repeat(80)}</text></svg></figure>`;
  writeFileSync(join(dir, "broken.html"), broken);
  const {result} = await open("broken", {viewport: wide, forcedColors: "active"}, async page => [
    ...(await cutTexts(page)),
    ...(await lostTexts(page)),
    ...(await likeSeries(page))
  ]);
  expect(result).toEqual([
    'x: "small" is 10.0 px high',
    expect.stringMatching(/^x: "cut .*" runs from/),
    expect.stringContaining("small"),
    expect.stringMatching(/^x: sb-solid/)
  ]);
});
