import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {build} from "esbuild";
import type {Browser, BrowserContextOptions, Page} from "playwright-core";
import {afterAll, beforeAll, describe, expect, inject, test} from "vitest";
import {columnExamples} from "../../kit/gallery/examples/column.ts";
import type {ChartHandle, mountChart} from "../../kit/src/chart/index.ts";
import {axeFaults} from "./axe-faults.ts";
import {launchChromium} from "./launch-chromium.ts";
import {type ServedSite, serveSite} from "./serve-site.ts";
import {watchPage} from "./watch-page.ts";

// As strict as the policy of a live page: no inline style, no inline script, nothing evaluated.
const policy = "default-src 'none'; script-src 'self'; style-src 'self'; base-uri 'none'";
const dir = mkdtempSync(join(tmpdir(), "mount-"));

interface Window {
  mountChart: typeof mountChart;
  handle: ChartHandle;
}
declare const window: Window;

const [example] = columnExamples;
if (!example) throw new Error("no example");
const {spec} = example;
const hostile = "<img src=x onerror=alert(1)>";
const data = {
  ...example.data,
  sources: {
    letter: {
      id: "letter",
      title: `A letter ${hostile}`,
      publisher: "A town",
      published: "2019-01",
      url: "javascript:alert(1)",
      language: "en",
      kind: "letter",
      position: "governs"
    }
  },
  figures: Object.fromEntries(
    Object.entries(example.data.figures).map(([id, card]) => [
      id,
      {
        ...card,
        evidence: [
          {
            source: "letter",
            exact: `we have 350 cameras ${hostile}`,
            marks: [[8, 11]],
            supports: ["value"],
            state: "verified",
            checked: "2026-11-12"
          }
        ]
      }
    ])
  )
} as typeof example.data;

let browser: Browser;
let site: ServedSite;
beforeAll(async () => {
  const entry = new URL("../../kit/src/chart/index.ts", import.meta.url).pathname;
  const {outputFiles} = await build({
    stdin: {
      contents: `import {mountChart} from ${JSON.stringify(entry)}; window.mountChart = mountChart;`,
      resolveDir: dir
    },
    bundle: true,
    format: "esm",
    charset: "utf8",
    write: false
  });
  mkdirSync(dir, {recursive: true});
  writeFileSync(join(dir, "mount.js"), outputFiles[0]?.contents ?? "");
  writeFileSync(
    join(dir, "page.html"),
    `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}"><meta name="viewport" content="width=device-width"><title>Live</title><script type="module" src="mount.js"></script></head><body><main><h1>Live</h1><div id="chart"></div><p><a href="#after">After</a></p></main></body></html>`
  );
  [browser, site] = await Promise.all([launchChromium(inject("chromium")), serveSite(dir)]);
});
afterAll(async () => {
  await Promise.all([browser?.close(), site?.close()]);
  rmSync(dir, {recursive: true, force: true});
});

async function open<Result>(
  options: BrowserContextOptions,
  check: (page: Page) => Promise<Result>
): Promise<Result> {
  const context = await browser.newContext(options);
  try {
    const page = await context.newPage();
    const seen = watchPage(page, site.origin);
    await page.goto(`${site.origin}/page.html`, {waitUntil: "load"});
    await page.evaluate(
      ([spec, data]) => {
        const element = document.querySelector("#chart") as HTMLElement;
        window.handle = window.mountChart(element, spec, data, {id: "live"});
      },
      [spec, data] as const
    );
    const result = await check(page);
    expect(seen).toEqual([]);
    return result;
  } finally {
    await context.close();
  }
}

const wide = {viewport: {width: 1000, height: 900}};
const mark = "#chart svg a[data-figure='example-2019']";

describe("mountChart", () => {
  test("draws under a policy without inline styles, with its style sheet, and axe finds nothing", () =>
    open(wide, async page => {
      expect(await page.evaluate(() => window.handle.problems)).toEqual([]);
      expect(await page.locator("#chart figcaption strong").textContent()).toContain("350\u00a0cameras");
      const solid = page.locator("#chart .sb-solid").first();
      expect(await solid.evaluate(element => getComputedStyle(element).fill)).toBe("rgb(31, 111, 178)");
      expect(await axeFaults(page)).toEqual([]);
    }));

  test("draws anew for the width of its place", () =>
    open(wide, async page => {
      const svg = page.locator("#chart svg");
      expect(await svg.getAttribute("width")).toBe("760");
      await page.setViewportSize({width: 360, height: 800});
      await expect.poll(() => svg.getAttribute("width")).toBe("344");
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    }));

  test("updates in place: what is focused and open stays, and elements are not made anew", () =>
    open(wide, async page => {
      await page.locator("#chart summary").click();
      await page.locator(mark).focus();
      await page.evaluate(
        data => {
          const svg = window.handle.figure.querySelector("svg") as SVGElement & {wasHere?: boolean};
          svg.wasHere = true;
          window.handle.update({data});
        },
        {...data, rows: data.rows.slice(1)}
      );
      expect(await page.locator("#chart tbody tr").count()).toBe(3);
      expect(await page.evaluate(() => document.activeElement?.getAttribute("data-figure"))).toBe(
        "example-2019"
      );
      expect(
        await page.locator("#chart details").evaluate(details => (details as HTMLDetailsElement).open)
      ).toBe(true);
      expect(
        await page.locator("#chart svg").evaluate(svg => (svg as SVGElement & {wasHere?: boolean}).wasHere)
      ).toBe(true);
    }));

  test("shows evidence on hover, with all texts escaped, and hides it after", () =>
    open(wide, async page => {
      await page.locator(mark).hover();
      const popover = page.getByRole("dialog");
      await popover.waitFor();
      expect(await popover.locator("blockquote").textContent()).toBe(`“we have 350 cameras ${hostile}”`);
      expect(await popover.locator("mark").textContent()).toBe("350");
      expect(await popover.textContent()).toContain("January 2019");
      expect(await popover.textContent()).toContain(
        "These words are in the document (checked 12\u00a0November 2026)"
      );
      expect(await popover.locator("img, a[href^='javascript']").count()).toBe(0);
      await page.mouse.move(5, 890);
      await popover.waitFor({state: "hidden"});
    }));

  test("shows it on focus; Enter enters it, and Escape leaves for the mark", () =>
    open(wide, async page => {
      const popover = page.getByRole("dialog");
      await page.locator("#chart figcaption a").last().focus();
      await page.keyboard.press("Tab");
      await popover.waitFor();
      expect(await page.evaluate(() => document.activeElement?.tagName.toLowerCase())).toBe("a");
      await page.keyboard.press("Enter");
      expect(await page.evaluate(() => document.activeElement?.getAttribute("role"))).toBe("dialog");
      expect(page.url()).not.toContain("#note");
      expect(await axeFaults(page)).toEqual([]);
      await page.keyboard.press("Escape");
      await popover.waitFor({state: "hidden"});
      expect(await page.evaluate(() => document.activeElement?.hasAttribute("data-figure"))).toBe(true);
    }));

  test("shows it on touch, within the screen, and a tap elsewhere closes it", () =>
    open({viewport: {width: 360, height: 740}, hasTouch: true, isMobile: true}, async page => {
      await page.locator(mark).tap();
      const popover = page.getByRole("dialog");
      await popover.waitFor();
      const box = await popover.boundingBox();
      expect(box && box.x >= 0 && box.x + box.width <= 360).toBe(true);
      await page.locator("h1").tap();
      await popover.waitFor({state: "hidden"});
    }));

  test("takes a theme and a language of its own, and leaves nothing when it is destroyed", () =>
    open(wide, async page => {
      await page.evaluate(
        ([spec, data]) => {
          window.handle.destroy();
          const element = document.querySelector("#chart") as HTMLElement;
          window.handle = window.mountChart(element, spec, data, {id: "live", theme: "dark", locale: "fr"});
        },
        [spec, data] as const
      );
      const solid = page.locator("#chart .sb-solid").first();
      expect(await solid.evaluate(element => getComputedStyle(element).fill)).toBe("rgb(108, 176, 234)");
      expect(await page.locator("#chart figure").getAttribute("lang")).toBe("fr");
      expect(await page.locator("#chart figcaption").textContent()).toContain("350\u00a0caméras");
      await page.evaluate(() => window.handle.destroy());
      expect(await page.locator("#chart").innerHTML()).toBe("");
      expect(await page.locator("#chart").getAttribute("class")).toBe("");
    }));

  test("says in its place what it cannot draw", () =>
    open(wide, async page => {
      const codes = await page.evaluate(
        data => {
          window.handle.update({data});
          return window.handle.problems.map(({code}) => code);
        },
        {...data, rows: []}
      );
      expect(codes).toContain("chart-empty");
      expect(await page.locator("#chart svg").textContent()).not.toBe("");
    }));
});
