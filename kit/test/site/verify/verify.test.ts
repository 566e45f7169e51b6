import {describe, expect, it} from "vitest";
import type {Problem} from "../../../src/problem/problem.ts";
import {checkCharts} from "../../../src/site/verify/check-charts.ts";
import {checkImports} from "../../../src/site/verify/check-imports.ts";
import {checkLinks} from "../../../src/site/verify/check-links.ts";
import {checkLoads} from "../../../src/site/verify/check-loads.ts";
import {checkMarks} from "../../../src/site/verify/check-marks.ts";
import {checkNumbers} from "../../../src/site/verify/check-numbers.ts";
import {checkWeight} from "../../../src/site/verify/check-weight.ts";
import {framedPage, siteOf} from "./published-site.ts";

const told = (problems: readonly Problem[]) =>
  problems.map(({code, file, problem}) => `${code} ${file} ${problem}`);

describe("checkLinks(site)", () => {
  it("passes links to pages, folders, anchors and files, with and without a base path", () => {
    const links = `<a href="./b.html#x">b</a><a href="./">home</a><a href="#here" id="here">h</a>
      <a href="fr/">fr</a><a href="https://elsewhere.org/#y">e</a><a href="/base/b.html">b</a><a href="#top">t</a>`;
    const site = siteOf(
      {"index.html": links, "b.html": `<p id="x">`, "fr/index.html": `<a href="../b.html">`},
      "/base/"
    );
    expect(told(checkLinks(site))).toEqual([]);
  });

  it("tells links that lead to no file or id, and ids that stand twice", () => {
    const links = `<a href="./c.html">c</a><a href="b.html#y">y</a><a href="../up.html">u</a><a href="/b.html">b</a>
      <img src="./none.png"><p id="d"><p id="d">`;
    const site = siteOf({"index.html": links, "b.html": ""}, "/base/");
    expect(told(checkLinks(site))).toEqual([
      `duplicate-html-id dist/index.html the id "d" stands more than once`,
      `broken-link dist/index.html "./c.html" leads to no file of the site`,
      `broken-anchor dist/index.html "b.html#y" leads to no id in b.html`,
      `broken-link dist/index.html "../up.html" leads to no file of the site`,
      `broken-link dist/index.html "/b.html" leads to no file of the site`,
      `broken-link dist/index.html "./none.png" leads to no file of the site`
    ]);
  });
});

describe("checkLoads(site)", () => {
  it("passes a page whose policy fits", () => {
    expect(
      told(checkLoads(siteOf({"index.html": framedPage(`<a href="https://elsewhere.org/">e</a>`)})))
    ).toEqual([]);
  });

  it("tells what comes from another site, in pages and style sheets", () => {
    const site = siteOf({
      "index.html": framedPage(`<img src="//elsewhere.org/a.png">`),
      "a.css": `@import "https://elsewhere.org/b.css";p{background:url(https://elsewhere.org/c.png)}a{b:url(./d.png)}`
    });
    expect(told(checkLoads(site))).toEqual([
      `third-party dist/index.html <img> loads "//elsewhere.org/a.png" from another site`,
      `third-party dist/a.css loads "https://elsewhere.org/b.css" from another site`,
      `third-party dist/a.css loads "https://elsewhere.org/c.png" from another site`
    ]);
  });

  it("tells inline code that the policy refuses", () => {
    const page = framedPage(`<p style="color:red" onclick="go()"><a href="javascript:go()">`);
    expect(told(checkLoads(siteOf({"index.html": page}))).map(line => line.split(" ", 4).join(" "))).toEqual([
      "inline-code dist/index.html <p> has",
      "inline-code dist/index.html <p> has",
      "inline-code dist/index.html <a> has"
    ]);
  });

  it("tells a policy that is missing, late, or does not fit", () => {
    const page = framedPage("");
    const policy = /<meta http-equiv[^>]*>/.exec(page)?.[0] ?? "";
    const codes = (html: string) =>
      told(checkLoads(siteOf({"index.html": html}))).map(line => line.slice(23));
    expect(codes(page.replace(policy, ""))).toEqual(["has no Content-Security-Policy"]);
    expect(codes(page.replace(policy, `<style></style>${policy}`))[0]).toMatch(/^loads something before/);
    expect(codes(page.replace("</main>", "<script>go()</script></main>"))).toEqual([
      "its Content-Security-Policy does not fit its content"
    ]);
  });
});

describe("checkNumbers(site)", () => {
  const numbers = (main: string, lang = "en") =>
    checkNumbers(siteOf({"index.html": `<html lang="${lang}"><main>${main}</main>`})).map(
      ({problem}) => /^"([^"]*)"/.exec(problem)?.[1]
    );

  it("passes what is bound, marked, quoted, dated or in evidence", () => {
    expect(
      numbers(`<h1>The <a data-figure="a" href="#note-a">350 cameras</a> of 2017</h1>
        <p><span data-literal>3</span> chapters, the second, in <time datetime="2019">2019</time>, on an A320</p>
        <figure><table><td>12</td></table></figure><aside>30</aside><blockquote>40</blockquote><code>1 + 1</code>
        <ul data-sources><li>14 figures</li></ul>`)
    ).toEqual([]);
  });

  it("says where, with the words around", () => {
    const site = siteOf({
      "fr/a.html": `<html lang="fr"><main><p>Soit 12 <a data-figure="a">350</a> ponts</p></main>`
    });
    expect(told(checkNumbers(site))).toEqual([
      `unbound-number dist/fr/a.html "12" is bound to no figure: "Soit 12 … ponts"`
    ]);
  });

  it("tells numbers in digits and words, in both languages, and those a bound one hides", () => {
    expect(numbers("<p>There are 350 cameras and thirty licences.</p>")).toEqual(["350", "thirty"]);
    expect(numbers("<li>Il y a trente licences.</li>", "fr")).toEqual(["trente"]);
    expect(numbers(`<p>12 <a data-figure="a">350</a> 7</p><td>9</td>`)).toEqual(["12", "7", "9"]);
  });
});

describe("checkCharts(site, drawn)", () => {
  const whole = `<figure data-chart="a"><figcaption>A</figcaption><svg></svg><table></table></figure>`;
  const drawn = [
    {id: "a", locale: "en"},
    {id: "b", locale: "en"}
  ];

  it("tells what a chart lacks, and charts that no page shows in a language", () => {
    const html = (main: string) => `<html lang="en"><main>${main}</main>`;
    expect(told(checkCharts(siteOf({"index.html": html(whole)}), drawn))).toEqual([
      `chart-not-placed charts/b.ts no page in "en" shows the chart "b"`
    ]);
    const frame = html(whole).replace("<html", "<html data-frame");
    expect(told(checkCharts(siteOf({"charts/a/index.html": frame}), drawn))).toHaveLength(2);
    const broken = html(whole.replace("<svg></svg>", "") + whole.replaceAll(/"a"|<table><\/table>/g, '"b"'));
    expect(told(checkCharts(siteOf({"index.html": broken}), drawn))).toEqual([
      `chart-incomplete dist/index.html the chart "a" has no <svg>`,
      `chart-incomplete dist/index.html the chart "b" has no <table>`
    ]);
  });
});

describe("checkMarks(site)", () => {
  it("tells marks of problems and errors of cells", () => {
    const site = siteOf({
      "index.html": `<mark class="problem" title="unknown">x</mark><div class="observablehq--inspect observablehq--error">SyntaxError: y</div>`
    });
    expect(told(checkMarks(site))).toEqual([
      "fault-published dist/index.html shows a fault to its readers: unknown",
      "fault-published dist/index.html shows a fault to its readers: SyntaxError: y"
    ]);
  });
});

describe("checkImports(site)", () => {
  it("tells imports that lead to no file, in pages and modules, whatever their form", async () => {
    const site = siteOf({
      "index.html": `<script type="module">import {a} from "./a.js"; const b = await import("left-pad"); "import('x')"</script>`,
      "a.js": `export {a} from "./none.js"; import c from "https://elsewhere.org/c.js"; export const d = c;`,
      "_observablehq/client.js": `import("../_npm/none.js")`
    });
    expect(told(await checkImports(site))).toEqual([
      `broken-import dist/index.html imports "left-pad", which is not installed`,
      `broken-import dist/a.js imports "./none.js", which is not there`,
      `broken-import dist/a.js imports "https://elsewhere.org/c.js" from another site`
    ]);
  });
});

describe("checkWeight(site)", () => {
  it("counts the page and all that it loads, through style sheets, and no link", () => {
    const noise = (length: number) =>
      Array.from({length}, (_, i) => String.fromCharCode(33 + ((i * i * 31) % 89))).join("");
    const site = siteOf({
      "index.html": `<link rel="stylesheet" href="a.css"><a href="big.bin.png">b</a>`,
      "a.css": "@font-face{src:url(./f.woff2)}",
      "f.woff2": "x".repeat(50_000),
      "big.bin.png": noise(500_000)
    });
    expect(checkWeight(site)).toEqual({
      problems: [],
      summary: expect.stringMatching(/^1 page, the front page weighs 50\.\d kB$/)
    });
  });

  it("tells a static page above the budget, and lets a live one pass", () => {
    const heavy = `<img src="a.png">`;
    const files = {
      "index.html": heavy,
      "live.html": `${heavy}<script type="module">1</script>`,
      "a.png": "x".repeat(150_001)
    };
    expect(told(checkWeight(siteOf(files)).problems)).toEqual([
      expect.stringMatching(/^too-heavy dist\/index\.html weighs 150\.\d kB .* 150\.0 kB at most$/)
    ]);
  });
});
