import {createMarkdownIt} from "@observablehq/framework/dist/markdown.js";
import type MarkdownIt from "markdown-it";
import {describe, expect, it} from "vitest";
import {formatImpactMarkdown} from "../../../src/refresh/impact/format-impact-markdown.ts";
import {formatImpactText} from "../../../src/refresh/impact/format-impact-text.ts";
import type {ImpactReport} from "../../../src/refresh/impact/impact.ts";

/** Markdown as pull requests read it, without the additions of the framework that brings the renderer. */
function renderMarkdown(text: string): string {
  const Renderer = createMarkdownIt({}).constructor as new (options: object) => MarkdownIt;
  return new Renderer({html: true, linkify: true}).render(text);
}

describe("formatImpactMarkdown", () => {
  const hostile =
    "\u001b[31m<img src=x onerror=alert(1)> </code></td> [x](https://evil.example) | a `b` ``` c\n\n# @octocat #1 https://evil.example \\| **d**";
  const report: ImpactReport = {
    version: 1,
    figures: [
      {id: hostile, before: hostile, after: "`", fields: ["value"], because: [hostile, "|"], kept: [hostile]},
      {id: "same", before: hostile, after: hostile, fields: ["words"], because: [], kept: []}
    ],
    datasets: [{id: hostile, figures: [hostile]}],
    charts: [],
    figurePages: [{address: hostile, locale: "en", figures: [hostile]}],
    embeds: [{address: "fr/charts/`b`/", locale: "fr", figures: ["a"]}],
    sentences: [
      {
        file: hostile,
        line: 1,
        locale: "en",
        figures: [],
        before: hostile,
        after: `${hostile}!`,
        worded: [{words: hostile, figure: hostile}],
        claims: [hostile]
      }
    ],
    problems: [
      {code: "x", severity: "error", file: hostile, line: 1, column: 1, problem: hostile, hint: hostile}
    ]
  };

  it("keeps words of documents in code, where nothing is read as HTML, a link or a cell", () => {
    const html = renderMarkdown(formatImpactMarkdown(report));
    expect(html).not.toMatch(/<(?:img|a|strong|h1)\b/);
    expect(html.match(/<h3>/g)).toHaveLength(6);
    const rows = html.split("<tr>").slice(2);
    expect(rows.map(row => row.split("<td>").length - 1)).toEqual([4, 4]);
    // What is left outside of code is the tool's own.
    const outside = html.replace(/<(code|pre)\b[\s\S]*?<\/\1>/g, "").replace(/<[^>]*>/g, "");
    expect(
      outside
        .replace(/[^\S\n]+/g, " ")
        .trim()
        .split(/\s*\n\s*/)
    ).toEqual([
      "Figures",
      "figure",
      "before",
      "now",
      "through",
      ", kept as",
      ",",
      ", other words",
      "Datasets",
      ":",
      "Figure pages",
      ":",
      "Embeds",
      ":",
      "Sentences",
      "your own words for :",
      "read again:",
      "Problems"
    ]);
  });

  it("sends nothing that steers a terminal", () => {
    expect(formatImpactText(report)).not.toContain("\u001b");
    expect(
      formatImpactText(report)
        .split("\n")
        .every(line => /^(?: {2}|[A-Z])/.test(line))
    ).toBe(true);
  });
});
