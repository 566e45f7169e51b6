import {describe, expect, it} from "vitest";
import type {ChartCredit} from "../../src/embed/chart-credit.ts";
import {renderChartFrame} from "../../src/embed/chart-frame.ts";
import {oembedAnswer} from "../../src/embed/oembed.ts";
import {elementSnippet, frameSnippet, pictureSnippet} from "../../src/embed/snippets.ts";
import {usePanel, waysToUse} from "../../src/embed/use-panel.ts";
import {withUsePanels} from "../../src/site/finish/embeds/use-panels.ts";
import {toNotebook} from "../../src/site/settings.ts";

const hostile = `"><script>alert(1)</script>&amp;'`;
const credit: ChartCredit = {
  id: "bridges",
  locale: "fr",
  title: `Ponts ${hostile}`,
  alt: `Alt ${hostile}`,
  source: "Source\u00a0: Mairie (2020)",
  siteTitle: "Ponts & Cie",
  siteUrl: "https://example.org/base/",
  url: "https://example.org/base/fr/charts/bridges/",
  picture: {file: "chart.png", widthPx: 760, heightPx: 400}
};

describe("the code to copy", () => {
  it.each([elementSnippet, frameSnippet, pictureSnippet])(
    "escapes texts, and runs nothing but a script of the site: %o",
    make => {
      const code = make(credit);
      expect(code).not.toContain("<script>");
      const scripts = [...code.matchAll(/<script[^>]*>/g)].map(([tag]) => tag);
      for (const tag of scripts)
        expect(tag).toMatch(/^<script async src="https:\/\/example\.org\/base\/embed/);
      expect(code).toContain("Source\u00a0: Mairie (2020).");
      expect(code).toContain("Ponts &amp; Cie");
    }
  );
});

describe("oembedAnswer(chart, site)", () => {
  const thumbnail = {url: `${credit.url}card.png`, width: 1200, height: 630};
  const answer = oembedAnswer(credit, {provider: "Revue", thumbnail});

  it("has what the specification requires of a rich answer, and a whole thumbnail", () => {
    expect(answer).toMatchObject({version: "1.0", type: "rich", provider_name: "Revue"});
    for (const size of [answer.width, answer.height, answer.thumbnail_width, answer.thumbnail_height]) {
      expect(Number.isInteger(size) && size > 0).toBe(true);
    }
    expect(answer.cache_age).toBeGreaterThan(0);
    for (const url of [answer.provider_url, answer.thumbnail_url])
      expect(new URL(url).protocol).toBe("https:");
  });

  it("gives markup of which WordPress keeps the quotation and the frame", () => {
    const [, quotation = "", frame = ""] =
      /^(<blockquote>.*?<\/blockquote>)?.*(<iframe.*?><\/iframe>)$/s.exec(answer.html) ?? [];
    expect(quotation).toContain(`<a href="${credit.url}">Ponts `);
    expect(frame).toContain(`src="${credit.url}"`);
    expect(answer.html).toBe(quotation + frame);
  });
});

describe("usePanel(panel)", () => {
  it("shows the code as text that can be selected, in the order given", () => {
    const panel = usePanel({locale: "fr", ways: waysToUse(credit), links: [{href: "a?b&c", text: "CSV"}]});
    expect(panel).toMatch(/^<details class="sb-use">\n<summary>Réutiliser ce graphique<\/summary>/);
    expect([...panel.matchAll(/<code>&lt;([a-z-]+)/g)].map(([, tag]) => tag)).toEqual([
      "sourcebook-chart",
      "iframe",
      "figure"
    ]);
    expect(panel).not.toMatch(/<(?:script|iframe|img|sourcebook-chart)/);
    expect(panel).toContain('<a href="a?b&amp;c">CSV</a>');
  });
});

describe("withUsePanels(page, site)", () => {
  const svg = '<svg width="760" height="400.4" aria-label="Alt"></svg>';
  const chart = {
    id: "bridges",
    locale: "en",
    dataset: "bridges",
    figures: [],
    text: "",
    html: '<figure><figcaption><strong class="sb-title">12 bridges</strong></figcaption></figure>',
    files: {
      "chart.svg": svg,
      "chart.json": JSON.stringify({
        spec: {version: 1, form: "column", x: "a", y: "b", title: {en: "Bridges"}},
        data: {rows: [], columns: [], figures: {}, sources: {}, units: {}}
      })
    }
  };
  const main =
    '<p>a</p><figure class="sb-chart" data-chart="bridges"><svg></svg></figure><figure>other</figure>';
  const panelled = (url?: string) => {
    const notebook = toNotebook({title: "Bridges", locales: ["en"]}, url);
    return withUsePanels({main, locale: "en", file: "a/b.html"}, {charts: [chart], notebook}).main;
  };

  it("puts a panel into each chart, with code where the site's address is known", () => {
    const html = panelled("https://example.org/base");
    expect(html.match(/<details/g)).toHaveLength(1);
    expect(html).toMatch(/<svg><\/svg><details[\s\S]*<\/details>\n<\/figure><figure>other/);
    expect(html).toContain("https://example.org/base/charts/bridges/chart.png");
    expect(html).toContain('href="../charts/bridges/chart.svg"');
  });

  it("offers files alone where the address is not known", () => {
    const html = panelled();
    expect(html).not.toContain("<code>");
    expect(html).toContain('href="../charts/bridges/"');
  });
});

describe("renderChartFrame(frame)", () => {
  const figure = `<figure><figcaption><strong class="sb-title"><a data-figure="a" href="#note-a">12</a></strong></figcaption></figure>`;
  const frame = {
    locale: "en",
    title: "T",
    figure,
    siteTitle: "S",
    home: "../../",
    head: [],
    style: "",
    script: ""
  };

  it("leads from figures to the notes of the page that has them, else nowhere", () => {
    expect(renderChartFrame({...frame, notesPage: "../../b.html"})).toContain(
      '<h1 class="sb-title"><a data-figure="a" href="../../b.html#note-a">12</a></h1>'
    );
    expect(renderChartFrame(frame)).toContain('<a data-figure="a">12</a>');
  });
});
