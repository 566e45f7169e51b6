// Proves that each check of the browser tests passes on a faultless page and fails on one with that fault.
import {join} from "node:path";
import type {Browser, BrowserContextOptions, Page} from "playwright-core";
import {afterAll, beforeAll, describe, expect, inject, test} from "vitest";
import {axeFaults} from "./axe-faults.ts";
import {launchChromium} from "./launch-chromium.ts";
import {chartFaults, hiddenNumbers, overflowFaults, shownLayouts} from "./layout-faults.ts";
import {type Gesture, noteFaults} from "./note-faults.ts";
import {printFaults} from "./print-faults.ts";
import {serveSite} from "./serve-site.ts";
import {watchPage} from "./watch-page.ts";
import {weighPage} from "./weigh-page.ts";

const fixture = join(import.meta.dirname, "../input/site");
let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium(inject("chromium"));
});
afterAll(() => browser?.close());

type Edit = [from: string | RegExp, to: string];

/** Opens the fixture's front page, changed by the edits, and hands it to the check. */
async function onPage<Result>(
  edits: Edit[],
  check: (page: Page, origin: string, seen: string[]) => Promise<Result>,
  options: BrowserContextOptions = {}
): Promise<Result> {
  const site = await serveSite(fixture, html =>
    edits.reduce((text, [from, to]) => {
      const changed = text.replace(from, to);
      if (changed === text) throw new Error(`the fixture does not hold ${from}`);
      return changed;
    }, html)
  );
  const context = await browser.newContext({viewport: {width: 1280, height: 800}, ...options});
  try {
    const page = await context.newPage();
    const seen = watchPage(page, site.origin);
    await page.goto(`${site.origin}/`);
    return await check(page, site.origin, seen);
  } finally {
    await context.close();
    await site.close();
  }
}

const style = (css: string): Edit => [
  /default-src 'none'; style-src 'self'([^>]*>)/,
  `default-src 'none'; style-src 'self' 'unsafe-inline'$1<style>${css}</style>`
];
/** After the page's own style sheet, so that it wins. */
const lateStyle = (css: string): Edit[] => [style(""), ["</head>", `<style>${css}</style></head>`]];

test("launchChromium names a browser that is missing, or of another version", async () => {
  const missing = {path: "", env: {}, fault: "no browser: there is none"};
  await expect(launchChromium(missing)).rejects.toThrow("no browser: there is none");
  const other = {...inject("chromium"), major: "1"};
  await expect(launchChromium(other)).rejects.toThrow("wrong browser");
});

describe("watchPage", () => {
  const seen = (edits: Edit[]) =>
    onPage(edits, async (page, _origin, faults) => {
      await page.waitForTimeout(100);
      return faults;
    });
  const open: Edit = [/<meta http-equiv[^>]*>/, ""];

  test("sees nothing on a faultless page", async () => expect(await seen([])).toEqual([]));
  test("sees requests to other origins", async () => {
    const faults = await seen([open, ["<main>", '<main><img alt="" src="http://127.0.0.1:9/x.png">']]);
    expect(faults.join()).toContain("request to http://127.0.0.1:9/x.png");
  });
  test("sees files that are missing", async () => {
    expect((await seen([["<main>", '<main><img alt="" src="gone.png">']])).join()).toContain("answer 404");
  });
  test("sees errors in the console, of scripts and of the page's policy", async () => {
    expect((await seen([open, ["<main>", "<main><script>console.error(1)</script>"]])).join()).toContain(
      "console"
    );
    expect((await seen([open, ["<main>", "<main><script>throw 1</script>"]])).join()).toContain(
      "script error"
    );
    expect((await seen([["<main>", "<main><script>1</script>"]])).join()).toContain("console error");
  });
});

describe("axeFaults", () => {
  test("finds nothing on a faultless page, whose policy forbids scripts", async () => {
    expect(await onPage([], axeFaults)).toEqual([]);
  });
  test("finds a picture without words, in either colour scheme too little contrast", async () => {
    const image: Edit = ["<main>", '<main><img src="data:,">'];
    expect((await onPage([image], axeFaults)).join()).toContain("image-alt");
    const pale = lateStyle("@media (prefers-color-scheme: dark) {p {color: #333}}");
    expect((await onPage(pale, axeFaults, {colorScheme: "dark"})).join()).toContain("color-contrast");
  });
});

describe("layout", () => {
  const phone = {viewport: {width: 360, height: 740}};

  test("passes the faultless page at every width", async () => {
    for (const width of [320, 360, 768, 1280]) {
      const viewport = {width, height: 740};
      expect(await onPage([], overflowFaults, {viewport})).toEqual([]);
      expect(await onPage([], chartFaults, {viewport})).toEqual([]);
      expect(await onPage([], hiddenNumbers, {viewport})).toEqual([]);
    }
  });
  test("overflowFaults names what is too wide", async () => {
    const faults = await onPage(lateStyle(".filler {width: 400px}"), overflowFaults, phone);
    expect(faults.join()).toContain('class="filler"');
  });
  test("chartFaults finds both layouts, no layout, an empty drawing", async () => {
    expect((await onPage(lateStyle(".sb-narrow {display: block}"), chartFaults)).join()).toContain("shows 2");
    expect((await onPage(lateStyle(".sb-wide {display: none}"), chartFaults)).join()).toContain("shows 0");
    expect((await onPage([[/<rect[^>]*><\/rect>/, ""]], chartFaults)).join()).toContain("draws nothing");
    expect(
      (await onPage(lateStyle(".sb-wide {position: relative; left: -400px}"), chartFaults)).join()
    ).toContain("runs from");
  });
  test("shownLayouts tells the layouts apart", async () => {
    expect(await onPage([], shownLayouts)).toEqual({growth: "sb-wide"});
    expect(await onPage([], shownLayouts, phone)).toEqual({growth: "sb-narrow"});
  });
  test("hiddenNumbers finds numbers that cannot be seen, with scripts off too", async () => {
    const off = {javaScriptEnabled: false};
    expect(await onPage([], hiddenNumbers, off)).toEqual([]);
    expect(await onPage(lateStyle("p [data-literal] {visibility: hidden}"), hiddenNumbers, off)).toHaveLength(
      1
    );
    expect(await onPage([[/(<a data-figure[^>]*>)350</, "$1<"]], hiddenNumbers, off)).toHaveLength(1);
  });
});

describe("noteFaults", () => {
  const options: Record<Gesture, BrowserContextOptions> = {
    mouse: {},
    keyboard: {},
    touch: {hasTouch: true, isMobile: true, viewport: {width: 360, height: 740}}
  };
  const text = "main p > a[data-figure]";
  const mark = "svg a[data-figure]";
  const run = (edits: Edit[], gesture: Gesture, selector = text) =>
    onPage(
      edits,
      page => noteFaults(page, page.locator(selector).filter({visible: true}).last(), gesture),
      options[gesture]
    );

  for (const gesture of ["mouse", "keyboard", "touch"] as const)
    test(`finds nothing by ${gesture}, from text and from a mark, with scripts off`, async () => {
      options[gesture].javaScriptEnabled = false;
      expect(await run([], gesture)).toEqual([]);
      expect(await run([], gesture, mark)).toEqual([]);
    });
  test("finds a note that does not open, or opens unseen or outside the window", async () => {
    expect((await run([[/id="note-cameras-latest"/, 'id="note-other"']], "mouse")).join()).toContain(
      "0 notes"
    );
    expect((await run(lateStyle("aside:target {display: none}"), "mouse")).join()).toContain("opens unseen");
    expect((await run(lateStyle("aside {top: 900px}"), "mouse")).join()).toContain("outside the window");
  });
  test("finds that the reader is moved", async () => {
    expect((await run(lateStyle("aside {position: static}"), "mouse")).join()).toContain("is moved");
  });
  test("finds a note that does not close", async () => {
    expect((await run(lateStyle("aside {display: block}"), "mouse")).join()).toContain("still raised");
    expect((await run([[/href="#close"/g, 'href="#evidence"']], "mouse")).join()).toContain(
      "no closing link"
    );
    const unreachable: Edit = [/href="#close"/g, 'href="#close" tabindex="-1"'];
    expect((await run([unreachable], "keyboard")).join()).toContain("not reached by Tab");
  });
  test("finds a mark that something covers", async () => {
    const covered = lateStyle(
      "figure {position: relative} figure::after {content: ''; position: absolute; inset: 0}"
    );
    expect((await run(covered, "mouse", mark)).join()).toContain("no point");
  });
});

test("printFaults finds notes left out, dark paper and closing links", async () => {
  expect(await onPage([], printFaults)).toEqual([]);
  expect(await onPage(lateStyle("aside {display: none}"), printFaults)).toHaveLength(2);
  expect((await onPage(lateStyle("body {background: #11161c}"), printFaults)).join()).toContain("printed on");
  expect(
    (await onPage(lateStyle("@media print {a[href='#close'] {display: inline}}"), printFaults)).join()
  ).toContain("closing");
  expect((await onPage(lateStyle("aside {position: fixed}"), printFaults)).join()).toContain("over the text");
});

test("weighPage counts the page and all it loads, compressed", async () => {
  const {total, parts} = await onPage([], (page, origin) => weighPage(page, `${origin}/`));
  expect(parts.map(([path]) => path).sort()).toEqual(["/", "/page.css"]);
  const heavier = await onPage(
    [["</head>", "<link rel='stylesheet' href='page.css?2'></head>"]],
    (page, origin) => weighPage(page, `${origin}/`)
  );
  expect(total).toBeGreaterThan(1000);
  expect(heavier.total).toBeGreaterThan(total);
});
