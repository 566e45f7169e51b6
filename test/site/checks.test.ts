// Proves that each check of the site passes on a faultless page and fails on one with that fault.
import {readFileSync} from "node:fs";
import {join} from "node:path";
import {expect, test} from "vitest";
import {
  chartFaults,
  headFaults,
  noteFaults,
  policyFaults,
  repeatedIds,
  scriptFaults,
  styleFaults,
  thirdPartyFaults
} from "./page-faults.ts";
import {listFiles, parsePage, readSite, type SitePage} from "./read-site.ts";
import {lostNumbers} from "./reader-mode.ts";
import {linkFaults, twinFaults} from "./site-faults.ts";
import {unboundNumbers} from "./unbound-numbers.ts";

const dir = join(import.meta.dirname, "../input/site");
const files = listFiles(dir);
const good = readSite(dir);
const source = readFileSync(join(dir, "index.html"), "utf8");

function edited(from: string | RegExp, to: string, html = source): SitePage {
  const changed = html.replace(from, to);
  if (changed === html) throw new Error(`the fixture does not hold ${from}`);
  return parsePage("index.html", changed);
}

/** The fault that an added piece of the page's body gives. */
const added = (markup: string) => edited("<main>", `<main>${markup}`);

test("the faultless pages pass every check", () => {
  expect(good.map(({path}) => path)).toEqual(["/fr/", "/"]);
  const checks = [
    repeatedIds,
    noteFaults,
    chartFaults,
    scriptFaults,
    thirdPartyFaults,
    policyFaults,
    headFaults,
    unboundNumbers,
    lostNumbers
  ];
  for (const check of checks) expect(good.flatMap(check), check.name).toEqual([]);
  expect(twinFaults(good, ["en", "fr"])).toEqual([]);
  expect(linkFaults(good, files)).toEqual([]);
});

test.each([
  ["digits", "<p>It has 12 streets.</p>", 1],
  ["digits with groups", "<p>It has 12,500 streets.</p>", 1],
  ["digits in a list of another", "<ul><li>12 streets</li></ul>", 1],
  ["words", "<p>It has twelve streets and a dozen squares.</p>", 2],
  ["a heading", "<h2>The 12 streets</h2>", 1],
  ["a caption", "<figure><figcaption>12 streets</figcaption></figure>", 1],
  ["a cell", "<table><tbody><tr><td>12</td></tr></tbody></table>", 1],
  ["a year that dates nothing bound", "<p>It began in 2015.</p>", 1],
  [
    "a year beside a figure",
    '<p>In 2015 there were <a data-figure="cameras-2017" href="#note-cameras-2017">350</a>.</p>',
    0
  ],
  ["a date that dates nothing bound", "<p>It began on 3 May 2015.</p>", 2],
  [
    "a date beside a figure",
    '<p>On 3 May 2015 there were <a data-figure="cameras-2017" href="#note-cameras-2017">350</a>.</p>',
    0
  ],
  [
    "a number beside a figure that a month follows",
    '<p>After 3 May days in 2015, <a data-figure="cameras-2017" href="#note-cameras-2017">350</a>.</p>',
    1
  ],
  [
    "a number that is no year beside a figure",
    '<p>In 12 streets, <a data-figure="cameras-2017">350</a>.</p>',
    1
  ],
  ["ordinals, code and quotes", "<p>The 1st, <code>12</code> and <q>12</q></p>", 0],
  ["a literal", "<p>For <span data-literal>2</span> reasons.</p>", 0],
  ["words that hold a number's letters", "<p>Often the tension is fivefold.</p>", 0]
])("unboundNumbers on %s", (_name, markup, count) => {
  expect(unboundNumbers(added(markup))).toHaveLength(count);
});

test("unboundNumbers knows French words, and the page's language", () => {
  const french = readFileSync(join(dir, "fr/index.html"), "utf8");
  const faults = unboundNumbers(
    edited("<main>", "<main><p>Il y a vingt-deux rues et une centaine de places.</p>", french)
  );
  expect(faults.map(fault => fault.match(/"(.*?)"/)?.[1])).toEqual(["vingt", "deux", "centaine"]);
  expect(unboundNumbers(edited('lang="en"', 'lang="xx"'))).toHaveLength(1);
});

test("repeatedIds finds an id used twice", () => {
  expect(repeatedIds(added('<p id="evidence"></p>'))).toHaveLength(1);
});

test("noteFaults finds missing, mistaken and unopened notes", () => {
  expect(noteFaults(edited('id="note-cameras-2017"', 'id="note-other"'))).toHaveLength(2);
  expect(noteFaults(edited('href="#note-cameras-2017"', 'href="#note-cameras-latest"'))).toHaveLength(1);
  expect(noteFaults(added('<p><a data-figure="gone" href="#note-gone">a few</a></p>'))).toHaveLength(1);
});

test("chartFaults finds what a chart lacks", () => {
  expect(chartFaults(edited(/<svg class="sb-narrow"[\s\S]*?<\/svg>/, ""))).toHaveLength(1);
  expect(chartFaults(edited("growth-wide-bar", "growth-bar"))).toHaveLength(1);
  expect(chartFaults(edited(/<figcaption>.*<\/figcaption>/, ""))).toHaveLength(1);
  expect(chartFaults(edited(/<table>[\s\S]*<\/table>/, ""))).toHaveLength(1);
  expect(chartFaults(edited(/<rect/, '<rect style="fill: red"'))).toHaveLength(1);
  expect(chartFaults(edited(/<a data-figure="cameras-2017"([^>]*aria)/g, "<a $1"))).toHaveLength(1);
});

test.each([
  "<script>1</script>",
  '<script type="module" src="a.js"></script>',
  '<link rel="modulepreload" href="a.js">',
  '<p onclick="1">x</p>',
  '<a href="javascript:1">x</a>'
])("scriptFaults finds %s", markup => expect(scriptFaults(added(markup))).toHaveLength(1));

test("scriptFaults passes data", () => {
  expect(scriptFaults(added('<script type="application/ld+json">{}</script>'))).toEqual([]);
});

test.each([
  '<img src="https://example.org/a.png" alt="">',
  '<img srcset="a.png, //example.org/a.png 2x" alt="">',
  '<link rel="stylesheet" href="https://example.org/a.css">',
  "<style>@import 'https://example.org/a.css';</style>",
  '<p style="background: url(//example.org/a.png)">x</p>',
  '<svg><use href="https://example.org/a.svg#b"></use></svg>'
])("thirdPartyFaults finds %s", markup => expect(thirdPartyFaults(added(markup))).toHaveLength(1));

test("thirdPartyFaults passes links that a reader follows; styleFaults reads style sheets", () => {
  expect(thirdPartyFaults(added('<a href="https://example.org/">x</a>'))).toEqual([]);
  expect(
    thirdPartyFaults(edited("</head>", '<link rel="canonical" href="https://example.org/"></head>'))
  ).toEqual([]);
  expect(styleFaults("/a.css", "@font-face {src: url('https://example.org/a.woff2')}")).toHaveLength(1);
  expect(styleFaults("/a.css", "@font-face {src: url('./a.woff2')}")).toEqual([]);
});

test("policyFaults finds policies that are missing, loose or late", () => {
  const policy = /<meta http-equiv[^>]*>\n/;
  expect(policyFaults(edited(policy, ""))).toHaveLength(1);
  expect(policyFaults(edited("default-src 'none'", "default-src *"))).toHaveLength(2);
  expect(policyFaults(edited("style-src 'self'", "style-src 'unsafe-inline'"))).toHaveLength(1);
  expect(policyFaults(edited("img-src 'self'", "img-src https:"))).toHaveLength(1);
  const [meta = ""] = policy.exec(source) ?? [];
  const late = source.replace(meta, "").replace("</head>", `${meta}</head>`);
  expect(policyFaults(parsePage("index.html", late))).toHaveLength(1);
});

test("headFaults finds what a head lacks", () => {
  expect(headFaults(edited(' lang="en"', ""))).toHaveLength(1);
  expect(headFaults(edited("initial-scale=1", "maximum-scale=1"))).toHaveLength(1);
  expect(headFaults(edited(/<title>.*<\/title>/, ""))).toHaveLength(1);
  expect(headFaults(added("<h1>Again</h1>"))).toHaveLength(1);
});

test("twinFaults finds a missing twin and one that binds other figures or charts", () => {
  const [french = good[0]] = good as [SitePage];
  expect(twinFaults([french as SitePage], ["en", "fr"])).toHaveLength(1);
  const other = edited(/data-figure="cameras-latest"/g, 'data-figure="cameras-other"');
  expect(twinFaults([french as SitePage, other], ["en", "fr"])[0]).toContain("cameras-latest, cameras-other");
  expect(twinFaults([french as SitePage, edited("data-chart", "data-drawing")], ["en", "fr"])[0]).toContain(
    "charts: growth"
  );
});

test("linkFaults finds links that lead nowhere", () => {
  const faults = (markup: string) => linkFaults([added(markup), ...good.slice(0, 1)], files);
  expect(faults('<a href="gone">x</a>')).toHaveLength(1);
  expect(faults('<a href="#gone">x</a>')).toHaveLength(1);
  expect(faults('<a href="fr/#gone">x</a>')).toHaveLength(1);
  expect(faults('<img src="gone.png" alt="">')).toHaveLength(1);
  expect(
    faults('<a href="fr/#evidence">x</a> <a href="#close">x</a> <a href="mailto:a@example.org">x</a>')
  ).toEqual([]);
});

test("lostNumbers finds a number that a reading view drops", () => {
  const hidden = edited(
    "<p>An undated page counts",
    '<p class="comment sidebar" hidden>An undated page counts'
  );
  expect(lostNumbers(hidden)).toHaveLength(2);
});
