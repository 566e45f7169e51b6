import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {type NotebookCopy, type RunResult, Workbench} from "./notebook-copy.ts";

const timeout = 60_000;
let bench: Workbench;
let notebook: NotebookCopy;
let result: RunResult;
let files: Record<string, string>;

beforeAll(async () => {
  bench = new Workbench();
  notebook = bench.copy("tiny-notebook");
  notebook.write("refuse-network.mjs", refuseNetwork);
  result = await notebook.run(["build"], {NODE_OPTIONS: "--import ./refuse-network.mjs"});
  if (result.code !== 0) throw new Error(result.stdout + result.stderr);
  files = notebook.files("dist");
}, timeout);
afterAll(() => bench.remove());

describe("sourcebook build", () => {
  it("opens no connection, cold", () => {
    expect(result.stderr).toContain("verify: 25 pages");
    expect(result.stderr).not.toContain("ASKED");
  });

  it("says each stage on a plain line, and only warnings that it has", () => {
    expect(result.stderr.trim().split("\n")).toEqual([
      "check: 3 figures, 0 events and statements, 1 source",
      "load: 1 dataset",
      "draw: 1 chart in 2 languages",
      "pages: 4 pages",
      "finish: 22 pages, 5 fonts",
      expect.stringMatching(/^verify: 25 pages, the front page weighs \d+\.\d kB$/)
    ]);
    expect(result.stdout.match(/\[[a-z-]+\]$/gm)).toEqual(["[no-mentions]", "[no-url]"]);
  });

  it("ships scripts on pages with cells only, and allows them there by hash", () => {
    for (const page of ["index.html", "fr/index.html", "404.html"]) {
      expect(notebook.read(`dist/${page}`)).not.toMatch(
        /<script(?! type="application\/ld\+json">)|modulepreload|_observablehq/
      );
    }
    const live = notebook.read("dist/live.html");
    expect(live).toMatch(/<script type="module">[\s\S]*define\(/);
    expect(live).toMatch(/script-src 'self' 'sha256-[^']+';/);
    expect(live).not.toContain("unsafe-");
  });

  it(
    "makes the same bytes from a copy in another place",
    async () => {
      const other = bench.copy("tiny-notebook", "elsewhere/deeper");
      expect(await other.run(["build"])).toMatchObject({code: 0});
      expect(other.files("dist")).toEqual(files);
      for (const text of Object.values(files)) expect(text).not.toContain(bench.folder);
    },
    timeout
  );

  it(
    "carries a changed value into every sentence, chart, table and file that uses it, and nowhere else",
    async () => {
      for (const [from, to] of edits) notebook.edit("data/figures/bridges.yaml", from, to);
      expect(await notebook.run(["build"])).toMatchObject({code: 0});
      const edited = notebook.files("dist");
      const names = [...new Set([...Object.keys(files), ...Object.keys(edited)])].sort();
      expect(names.filter(file => files[file] !== edited[file]).map(withoutHash)).toEqual(changed);
      for (const page of ["index.html", "fr/index.html"]) {
        const text = notebook.read(`dist/${page}`).replaceAll("&nbsp;", "\u00a0");
        expect(text).not.toMatch(/(?<![\d.-])(?:12\s(?:bridges|ponts)|15\+|(?:than|plus de)\s15)/);
        expect(text).toMatch(/<a data-figure="bridges-2020"[^>]*>21\s(?:bridges|ponts)<\/a>/);
        expect(text).toMatch(/<meta name="description" content="[^"]*21\s(?:bridges|ponts)/);
        expect(text).toMatch(/<svg[^>]*aria-label="[^"]*21/);
        expect(text).toMatch(/<td data-figure="bridges-2020">21\s(?:bridges|ponts)<\/td>/);
        expect(text).toMatch(/data-figure="bridges-growth"[^>]*>(?:more than|plus de)\s30/);
      }
      for (const [from, to] of edits) notebook.edit("data/figures/bridges.yaml", to, from);
      await notebook.run(["build"]);
      expect(notebook.files("dist")).toEqual(files);
    },
    timeout
  );

  it(
    "writes addresses of the site where it knows one, and links that need none",
    async () => {
      const other = bench.copy("tiny-notebook", "addressed");
      for (const page of ["src/live.md", "src/fr/live.md"]) other.edit(page, "```js", "```js run=false");
      other.edit("src/index.md", "description:", "published: 2026-01-02\ndescription:");
      other.write("data/corrections.yaml", correction);
      const {stdout} = await other.run(["build"], {SOURCEBOOK_URL: "https://example.org/some/base"});
      expect(stdout.match(/\[[a-z-]+\]$/gm)).toEqual(["[no-mentions]"]);
      const french = other.read("dist/fr/live.html");
      expect(french).toContain('<link rel="canonical" href="https://example.org/some/base/fr/live.html">');
      expect(french).toContain('hreflang="en" href="https://example.org/some/base/live.html"');
      expect(french).toContain('href="../live.html"');
      expect(other.read("dist/index.html")).toContain('"canonical" href="https://example.org/some/base/"');
      expect(other.read("dist/404.html")).toMatch(/href="\/some\/base\/assets\/site-[0-9a-f]{8}\.css"/);
      for (const page of ["index.html", "fr/index.html", "live.html"]) {
        expect(other.read(`dist/${page}`)).not.toMatch(/(?:href|src)="\/(?!\/)/);
      }
      const scripts = Object.keys(other.files("dist")).filter(file => file.endsWith(".js"));
      expect(scripts).toEqual(["embed-frame.js", "embed.js"]);
      expectMachineReadable(other);
    },
    timeout
  );
});

const correction = `- date: 2026-11-24
  pages: [index]
  text: {en: A bridge & a ford were mixed up., fr: Un pont et un gué étaient confondus.}
`;

/** What search engines, feed readers and link previews are told of a site with an address and a correction. */
function expectMachineReadable(site: NotebookCopy): void {
  const base = "https://example.org/some/base";
  const front = site.read("dist/index.html");
  expect(front).toContain(`hreflang="x-default" href="${base}/"`);
  expect(front).toContain(`property="og:image" content="${base}/cards/index.png"`);
  expect(site.read("dist/fr/live.html")).toContain(`content="${base}/cards/fr/live.png"`);
  const [article] = JSON.parse(/ld\+json">(.*?)<\/script>/.exec(front)?.[1] ?? "")["@graph"];
  expect(article).toMatchObject({
    "@type": "Article",
    datePublished: "2026-01-02",
    dateModified: "2026-11-24",
    image: `${base}/cards/index.png`,
    publisher: {name: "Roads & Bridges"},
    citation: [{name: "Letter on the bridges of the city"}]
  });
  const feed = site.read("dist/fr/feed.xml");
  expect(feed).toContain("<title>Correction\u00a0: ");
  expect(feed).toContain("Un pont et un gué étaient confondus.");
  expect(feed).toContain(`<link rel="alternate" type="text/html" href="${base}/fr/"/>`);
  expect(site.read("dist/feed.xml")).toContain("A bridge &amp; a ford were mixed up.");
  const sitemap = site.read("dist/sitemap.xml");
  expect(sitemap).toContain(`<loc>${base}/fr/live.html</loc>`);
  expect(sitemap).toContain("<lastmod>2026-01-02</lastmod>");
  expect(sitemap).not.toContain("404");
  expect(site.read("dist/robots.txt")).toContain(`Sitemap: ${base}/sitemap.xml`);
}

/** The same digits in another order, so that the fonts hold the same characters. */
const edits = [
  ["value: 12", "value: 21"],
  ["12 bridges", "21 bridges"],
  ["12 ponts", "21 ponts"],
  ['">15"', '">51"'],
  ["than 15", "than 51"],
  ["de 15", "de 51"]
] as const;

/** Pages of what was edited and of what is computed from it or lists it. */
function entryFiles(prefix = ""): string[] {
  const pages = ["datasets/bridges", "indicators/bridges", "sources/bridge-letter", "figures"];
  const figures = ["bridges-2020", "bridges-2024", "bridges-growth"].map(id => `figures/${id}`);
  return [...pages, ...figures].map(page => `${prefix}${page}/index.html`);
}

/** The same as JSON, for all languages; that of a source lists only ids. */
const jsonFiles = ["charts", "datasets", "figures", "indicators/bridges"]
  .concat(["bridges-2020", "bridges-2024", "bridges-growth"].map(id => `figures/${id}`))
  .map(entry => `${entry}.json`);

/** What readers take along. The CSV's metadata say nothing of its values. */
const dataFiles = ["", "fr/"].flatMap(prefix => {
  const names = prefix === "" ? ["data.csv"] : ["data.csv", "data.fr.csv"];
  const more = ["data.json", "data.xlsx", "data.parquet", "datapackage.json", "bridges.zip"];
  return [
    `${prefix}datasets.zip`,
    ...[...names, ...more].map(name => `${prefix}datasets/bridges/${name}`),
    ...[...names, "data.json"].map(name => `${prefix}charts/bridges/${name}`)
  ];
});

/** Live pages load the dataset under a name made from its content, so they change with it. */
const changed = [
  "_file/data/bridges.*.json",
  "_file/data/bridges.*.json",
  "cards/fr/index.png",
  "cards/index.png",
  "charts/bridges/card.png",
  "charts/bridges/chart-narrow.svg",
  "charts/bridges/chart.json",
  "charts/bridges/chart.png",
  "charts/bridges/chart.svg",
  "charts/bridges/index.html",
  ...jsonFiles,
  ...dataFiles,
  ...entryFiles(),
  "fr/charts/bridges/card.png",
  "fr/charts/bridges/chart-narrow.svg",
  "fr/charts/bridges/chart.json",
  "fr/charts/bridges/chart.png",
  "fr/charts/bridges/chart.svg",
  "fr/charts/bridges/index.html",
  ...entryFiles("fr/"),
  "fr/index.html",
  "fr/live.html",
  "index.html",
  "live.html"
].sort();

function withoutHash(file: string): string {
  return file.replace(/\.[0-9a-f]{8}\./, ".*.");
}

const refuseNetwork = `
import dgram from "node:dgram";
import dns from "node:dns";
import net from "node:net";
const refuse = name => () => {
  process.stderr.write("ASKED " + name + "\\n");
  throw new Error("no network");
};
globalThis.fetch = refuse("fetch");
net.Socket.prototype.connect = refuse("net.connect");
dgram.createSocket = refuse("dgram");
dns.lookup = refuse("dns.lookup");
`;
