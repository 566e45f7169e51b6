import {describe, expect, it} from "vitest";
import {type Fact, factRows} from "../../../src/page/factcheck/fact-rows.ts";
import {factCells} from "../../../src/page/factcheck/fact-table.ts";
import {formatFactsHtml, formatFactsText} from "../../../src/page/factcheck/format-facts.ts";
import {context} from "../sample-ledger.ts";

const source = `---
title: "Cameras of {{cameras-2017}}"
nav: Toulouse Two
description: It has {{=3 parts of this page}} parts.
---

# Cameras

It grew to {{cameras-latest}} by then. Nothing here is said of anybody.
According to *La Dépêche*, [thirty]{equipped} of them.

{{chart camera-growth}}

\`\`\`js
const answer = 42;
\`\`\`

- That is {{growth percent}}.
`;

const rows = (text = source, locale = "en"): Fact[] =>
  factRows({source: text, file: "src/index.md", locale}, {ledger: context.ledger, charts: context.charts});

describe("factRows", () => {
  it("gives sentences with a number, a name or a binding, and charts, by line", () => {
    expect(rows().map(({line, text}) => `${line} ${text}`)).toEqual([
      "2 Cameras of 350",
      "4 It has 3 parts.",
      "9 It grew to more than\u00a0400 by then.",
      "10 According to La Dépêche, thirty of them.",
      "12 {{chart camera-growth}}",
      "18 That is 8.6%."
    ]);
  });

  it("names claim words, literals with their reason, and the inputs of a calculation", () => {
    const [, literal, grown, , chart, share] = rows();
    expect(literal?.literals).toEqual(["3 (parts of this page)"]);
    expect(grown?.claims).toEqual(["grew"]);
    expect(chart?.bases.map(({id}) => id)).toEqual(["cameras-latest"]);
    expect(share?.bases.map(({id}) => id)).toEqual(["growth", "equipped", "cameras-2017"]);
    expect(share?.bases[0]?.evidence[0]?.words).toBe("equipped / cameras-2017");
    expect(share?.bases[2]?.evidence[0]).toMatchObject({
      words: "30 caméras sur les 350 en activité",
      state: "These words are in the document (checked 1\u00a0November 2026)"
    });
  });

  it("finds quotations and dates in French", () => {
    const facts = rows("Il le dit « mitigé ». Rien. Le test date de mai 2016.\n", "fr");
    expect(facts.map(({text}) => text)).toEqual(["Il le dit « mitigé ».", "Le test date de mai 2016."]);
  });
});

describe("what is printed", () => {
  const sheet = {facts: rows(), locale: "en", title: "A <b>", file: "src/index.md", hash: "12ab"};

  it("escapes in HTML, and leaves room for initials on every line", () => {
    const html = formatFactsHtml({...sheet, facts: rows("A < x & 3 things.\n")});
    expect(html).toContain("<title>To check: A &lt;b&gt;</title>");
    expect(html).toContain("<td>A &lt; x &amp; 3 things.</td>");
    const cells = formatFactsHtml(sheet).match(/<\/td><td><\/td><\/tr>/g)?.length;
    expect(cells).toBe(factCells(sheet.facts, "en").length - 1);
  });

  it("says each sentence's place, evidence and initials as text", () => {
    const text = formatFactsText(sheet);
    expect(text).toContain(
      "src/index.md:9 It grew to more than\u00a0400 by then.\n  Claim words: grew\n  cameras-latest: "
    );
    expect(text.match(/Initials: ________/g)).toHaveLength(6);
    expect(formatFactsText({...sheet, locale: "fr"})).toContain("empreinte 12ab");
  });
});
