import {parseHTML} from "linkedom";
import {describe, expect, test} from "vitest";
import {drawChart} from "../../../src/chart/draw-chart.ts";
import {chartFigure} from "../../../src/chart/html/chart-figure.ts";
import type {ChartData, ChartSpec} from "../../../src/chart/spec/spec.ts";
import {charts} from "../fixtures/charts.ts";
import {bareCell} from "../fixtures/kinds.ts";
import {camerasColumn, chartData, textColumn} from "../fixtures/toulouse.ts";
import {xmlFault} from "../xml-fault.ts";

const noteHref = (figure: string) => `#note-${figure}`;
const figureOf = (id: keyof typeof charts, locale = "en") => {
  const {spec, data} = charts[id] as {spec: ChartSpec; data: ChartData};
  const figure = chartFigure(spec, data, {id, locale, noteHref});
  return {...figure, document: parseHTML(`<html><body>${figure.html}</body></html>`).document};
};
const ids = Object.keys(charts) as (keyof typeof charts)[];

describe.each(ids)("chartFigure of %s", id => {
  test.each(["en", "fr"])(
    "has two layouts, a caption, data and sources in %s, without script and style",
    locale => {
      const {document, html, problems, alt} = figureOf(id, locale);
      expect(problems).toEqual([]);
      const figure = document.querySelector(`figure#chart-${id}[data-chart="${id}"]`);
      expect(figure?.querySelector("figcaption strong")?.textContent).not.toBe("");
      const drawings = [...document.querySelectorAll("svg")];
      expect(drawings.map(svg => svg.id)).toEqual([`${id}-wide-drawing`, `${id}-narrow-drawing`]);
      for (const svg of drawings) {
        expect(svg.getAttribute("aria-label")).toBe(alt);
        expect(svg.getAttribute("aria-roledescription")).toBe(locale === "fr" ? "graphique" : "chart");
        expect(document.getElementById(svg.getAttribute("aria-describedby") ?? "")?.textContent).not.toBe("");
      }
      expect((html.match(/<svg.*?<\/svg>/gs) ?? []).map(xmlFault)).toEqual([undefined, undefined]);
      expect(html).not.toMatch(/<script|<style|style=|url\(/);
      expect(figure?.querySelector("table th[scope=row]")).not.toBeNull();
      expect(figure?.querySelector(".sb-sources cite")?.textContent).toContain("Technopolice");
    }
  );

  test("gives each figure one link a layout, named in full, to its note", () => {
    const {document, figures} = figureOf(id);
    for (const svg of document.querySelectorAll("svg")) {
      const links = [...svg.querySelectorAll("a")];
      const bound = links.map(link => link.getAttribute("data-figure") ?? "");
      expect(new Set(bound).size).toBe(links.length);
      expect(figures).toEqual(expect.arrayContaining(bound));
      for (const link of links) {
        expect(link.getAttribute("href")).toBe(`#note-${link.getAttribute("data-figure")}`);
        expect(link.querySelector("title")?.textContent).toMatch(/\d/);
      }
    }
  });

  test.each(["en", "fr"])("leaves no number unbound in %s", locale => {
    const {document} = figureOf(id, locale);
    for (const bound of document.querySelectorAll("[data-figure], [data-literal]")) bound.remove();
    expect(document.querySelector("figure")?.textContent.match(/\d+/g)).toBeNull();
  });
});

test("chartFigure binds the numbers of its caption to their notes", () => {
  const {document} = figureOf("camera-growth");
  const links = [...document.querySelectorAll("figcaption a")];
  expect(links.map(link => [link.textContent, link.getAttribute("href")])).toEqual([
    ["350\u00a0cameras", "#note-cameras-2017"],
    ["more than\u00a0400", "#note-cameras-latest"],
    ["100", "#note-cameras-added-plan"]
  ]);
});

test("chartFigure escapes what comes from data", () => {
  const data = chartData(
    [textColumn("kind", {en: "<b>", fr: "<b>"}), camerasColumn],
    [{kind: '</svg><script>alert("x")</script>', cameras: bareCell("3")}]
  );
  const title = {en: "<i>T</i>", fr: "T"};
  const spec: ChartSpec = {version: 1, form: "column", x: "kind", y: "cameras", title};
  const {html} = chartFigure(spec, data, {id: "x", locale: "en", noteHref});
  expect(html).not.toMatch(/<script|<b>|<i>/);
  expect(html.match(/<\/svg>/g)).toHaveLength(2);
});

test("chartFigure makes no links where there would be more than sixty", () => {
  const {data} = charts["camera-growth"];
  const card = data.figures["cameras-2017"];
  if (!card) throw new Error("the fixture has no cameras-2017");
  const many = Array.from({length: 61}, (_, index) => `figure-${index}`);
  const rows = many.map((figure, index) => ({
    kind: `k${index}`,
    cameras: {...bareCell("3"), figures: [figure]}
  }));
  const spec: ChartSpec = {version: 1, form: "bar", x: "cameras", y: "kind", title: {en: "T"}};
  const all = {
    ...chartData([textColumn("kind", {en: "Kind"}), camerasColumn], rows),
    figures: Object.fromEntries(many.map(id => [id, {...card, id}]))
  };
  const {html} = chartFigure(spec, all, {id: "x", locale: "en", noteHref});
  const {document} = parseHTML(`<html><body>${html}</body></html>`);
  expect(document.querySelectorAll("svg a").length).toBe(0);
  expect(document.querySelectorAll("svg g[data-figure]").length).toBe(122);
  expect(document.querySelectorAll("table a").length).toBe(61);
});

test("chartFigure sets byline and links under the sources, and the drawing its byline", () => {
  const {spec, data} = charts["camera-growth"];
  const signed: ChartSpec = {...spec, byline: {en: "Chart: A. Name & B. Name", fr: "Graphique : A. Name"}};
  const links = [
    {href: "charts/x/data.csv", text: "Data (CSV)"},
    {href: 'charts/x/?a="1"&b', text: "Use this chart"}
  ];
  const {html, text} = chartFigure(signed, data, {id: "x", locale: "en", noteHref, links});
  const {document} = parseHTML(`<html><body>${html}</body></html>`);
  const foot = document.querySelector(".sb-foot");
  expect([...(foot?.children ?? [])].map(child => child.tagName)).toEqual(["DIV", "UL"]);
  expect(foot?.querySelector(".sb-sources + .sb-byline")?.textContent).toBe("Chart: A. Name & B. Name");
  expect([...(foot?.querySelectorAll("a") ?? [])].map(a => [a.getAttribute("href"), a.textContent])).toEqual(
    links.map(({href, text: words}) => [href, words])
  );
  expect(text).toContain("Chart: A. Name & B. Name");
  expect(drawChart(signed, data, {locale: "en"}).svg).toContain("Chart: A. Name &amp; B. Name");
});

test("chartFigure has no foot where there is nothing to say in it", () => {
  const data = chartData(
    [textColumn("kind", {en: "Kind"}), camerasColumn],
    [{kind: "a", cameras: bareCell("3")}]
  );
  const spec: ChartSpec = {version: 1, form: "column", x: "kind", y: "cameras", title: {en: "T"}};
  const {html} = chartFigure(spec, data, {id: "x", locale: "en", noteHref});
  expect(html).not.toContain("sb-foot");
});
