import {readFileSync} from "node:fs";
import {join} from "node:path";
import {describe, expect, inject, test} from "vitest";
import {htmlFaults} from "./html-faults.ts";
import {linkedDataFaults, linkedDataOf} from "./linked-data.ts";
import {listFiles, parsePage, readSite} from "./read-site.ts";
import {unboundNames} from "./unbound-names.ts";

const siteDir = inject("siteDir");
const pages = readSite(siteDir);
const files = listFiles(siteDir);
const input = join(import.meta.dirname, "../input/site/index.html");
const faultless = readFileSync(input, "utf8");
const added = (markup: string) =>
  parsePage(
    "index.html",
    faultless.replace("<main>", () => `<main>${markup}`)
  );
const linked = (data: string) =>
  added(`<script type="application/ld+json">{"@context": "https://schema.org", ${data}}</script>`);

describe("the checks themselves", () => {
  test.each([
    ["<p><div>x</div></p>"],
    ["<ul><p>x</p></ul>"],
    ['<img src="a.png">'],
    ["<a><a href='#'>x</a></a>"],
    ['<p id="one">x</p><p id="one">x</p>'],
    ["<b>x"],
    ['<p foo=1 foo=2 hidden="2">x</p>']
  ])("htmlFaults finds %s", async markup => {
    const fine = await htmlFaults(parsePage("index.html", faultless));
    expect((await htmlFaults(added(markup))).length).toBeGreaterThan(fine.length);
  });

  test.each([
    ['"@type": "Article", "headline": "x"', 0],
    ['"@type": "Artikle", "headline": "x"', 2],
    ['"@type": "Article", "haedline": "x"', 1],
    ['"@type": "Article", "isPartOf": {"@type": "WebSite", "value": 1}', 1],
    ['"@type": "Article", "headline": "x", ', 1]
  ])("linkedDataFaults on %s", async (data, count) => {
    expect(await linkedDataFaults(linked(data))).toHaveLength(count);
  });
});

describe("a number planted on a page of the site", () => {
  const story = pages.find(({path}) => path === "/");
  const plant = (from: RegExp, to: string) => {
    const html = story?.html.replace(from, to) ?? "";
    if (html === story?.html) throw new Error(`the story does not hold ${from}`);
    return unboundNames(parsePage("index.html", html)).length;
  };

  test.each([
    ["title", /<title>/, "<title>98765 "],
    ["description", /(<meta name="description" content=")/, "$198765 "],
    ["link preview", /(<meta property="og:title" content=")/, "$198765 "],
    ["name for assistive technology", /(<svg[^>]* aria-label=")/, "$198765 "],
    ["attribute", /<main([^>]*)>/, '<main$1><img src="a.png" alt="98765 cameras">'],
    ["drawing", /(<svg[^>]*>)/, '$1<text class="sb-ink">98765</text>']
  ])("is found in its %s", (_name, from, to) => expect(plant(from, to)).toBe(1));
});

test("no page says a number in a title, an attribute or a drawing that none of its bound words holds", () => {
  expect(pages.flatMap(unboundNames)).toEqual([]);
});

test("no page has a fault of HTML", async () => {
  const faults: string[] = [];
  for (const page of pages) faults.push(...(await htmlFaults(page)));
  expect(faults).toEqual([]);
});

test("every page of prose has linked data, and all of it is of schema.org", async () => {
  for (const path of ["/", "/fr/"]) {
    const page = pages.find(known => known.path === path);
    if (!page) throw new Error(`no ${path}`);
    const [block = "{}"] = linkedDataOf(page);
    const {"@graph": [article] = []} = JSON.parse(block);
    expect(article, path).toMatchObject({
      "@type": "Article",
      inLanguage: page.document.documentElement.getAttribute("lang")
    });
    expect(article.citation.length, path).toBeGreaterThan(0);
  }
  const faults: string[] = [];
  for (const page of pages) faults.push(...(await linkedDataFaults(page)));
  expect(faults).toEqual([]);
});

test("every page says its title and language for link previews, and has a card of 1200 by 630", () => {
  for (const {path, document} of pages.filter(({path}) => path !== "/404")) {
    const meta = (property: string) =>
      document.querySelector(`meta[property="${property}"]`)?.getAttribute("content") ?? "";
    expect(document.title, path).toContain(meta("og:title"));
    expect(meta("og:locale"), path).toBe(document.documentElement.getAttribute("lang"));
  }
  const cards = files.filter(file => file.startsWith("cards/"));
  expect(cards).toEqual(expect.arrayContaining(["cards/index.png", "cards/fr/index.png"]));
  for (const card of cards) {
    const bytes = readFileSync(join(siteDir, card));
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)], card).toEqual([1200, 630]);
  }
});

test("a host and robots find what they ask for", () => {
  expect(files).toEqual(expect.arrayContaining(["404.html", "robots.txt"]));
});
