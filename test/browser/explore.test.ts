import {readFile} from "node:fs/promises";
import type {Browser, BrowserContextOptions, Page} from "playwright-core";
import {afterAll, beforeAll, describe, expect, inject, test} from "vitest";
import {toCsv} from "../../src/live/to-csv.js";
import {axeFaults} from "./axe-faults.ts";
import {launchChromium} from "./launch-chromium.ts";
import {type ServedSite, serveSite} from "./serve-site.ts";
import {watchPage} from "./watch-page.ts";

let browser: Browser;
let site: ServedSite;
beforeAll(async () => {
  [browser, site] = await Promise.all([launchChromium(inject("chromium")), serveSite(inject("siteDir"))]);
});
afterAll(() => Promise.all([browser?.close(), site?.close()]));

/** Opens the live page under the policy that it carries: whatever that refuses is seen. */
async function open<Result>(
  path: string,
  check: (page: Page) => Promise<Result>,
  options: BrowserContextOptions = {viewport: {width: 1280, height: 900}}
): Promise<Result> {
  const context = await browser.newContext(options);
  try {
    const page = await context.newPage();
    const seen = watchPage(page, site.origin);
    await page.goto(site.origin + path, {waitUntil: "load"});
    const result = await check(page);
    // Without scripts a browser drops those that a page announces.
    const dropped = (fault: string) =>
      options.javaScriptEnabled === false && /^failed request: .*\.js$/.test(fault);
    expect(seen.filter(fault => !dropped(fault))).toEqual([]);
    return result;
  } finally {
    await context.close();
  }
}

const plain = (text: string | null) => (text ?? "").replace(/[\u00a0\u202f]/g, " ");

async function download(page: Page, button: string): Promise<string[]> {
  const [file] = await Promise.all([page.waitForEvent("download"), page.locator(button).click()]);
  return (await readFile(await file.path(), "utf8")).trimEnd().split("\r\n");
}

describe.each([
  {path: "/explore", topic: "Licences ordered", about: "about €15,000"},
  {path: "/fr/explore", topic: "Licences commandées", about: "env. 15 000 €"}
])("$path", ({path, topic, about}) => {
  test("draws costs for the number chosen, and keeps what is not exactly known", () =>
    open(path, async page => {
      const chart = page.locator("#cost-chart svg.sb-live");
      await chart.waitFor();
      expect(await page.locator("#cameras").inputValue()).toBe("710");
      await page.locator("#cameras").fill("10");
      await expect
        .poll(async () => plain(await page.locator("#cost-chart figcaption").textContent()))
        .toMatch(/\b10 /);
      expect(plain(await chart.textContent())).toContain(about);
      // 10 times 1,315.266, exactly.
      const csv = await download(page, "#cost-save");
      expect(csv[1]).toContain(",13152.66,13152.66,,EUR");
      expect(csv[3]).toContain(",15000,15000,about,EUR");
      expect(await axeFaults(page)).toEqual([]);
    }));

  test("finds figures by words and topic, and hands over what it shows", () =>
    open(path, async page => {
      const rows = page.locator("#figure-list tbody tr");
      await rows.first().waitFor();
      const all = await rows.count();
      await page.locator("#sought").fill("2017");
      await expect.poll(() => rows.count()).toBeLessThan(all);
      await page.locator("#sought").fill("");
      await page.locator("#topic").selectOption(topic);
      await expect.poll(() => rows.count()).toBe(1);
      const csv = await download(page, "#figure-save");
      expect(csv).toHaveLength(2);
      expect(csv[1]).toContain(topic);
      expect(csv[1]).toContain("licences");
      const link = await rows.locator("a").getAttribute("href");
      const answer = await page.request.get(new URL(link ?? "", page.url()).href);
      expect(answer.status()).toBe(200);
    }));

  test("shows its static chart without scripts, and no field that does nothing", () =>
    open(
      path,
      async page => {
        expect(await page.locator("#cost-chart svg").filter({visible: true}).count()).toBe(1);
        for (const id of ["#cost-form", "#figure-form", "#cost-save", "#figure-save"])
          expect(await page.locator(id).isVisible()).toBe(false);
        expect(await page.locator("#figure-list a").isVisible()).toBe(true);
      },
      {javaScriptEnabled: false, viewport: {width: 1280, height: 900}}
    ));
});

test("no cell of a download is taken for a formula, and numbers stay numbers", () => {
  expect(toCsv([["=1+1", "+2", "@x", "-3.5", "a, b", 'say "no"']])).toBe(
    '\'=1+1,\'+2,\'@x,-3.5,"a, b","say ""no"""\r\n'
  );
});
