import {describe, expect, it} from "vitest";
import {checkLedger} from "../../src/ledger/check-ledger.ts";
import {claimWords} from "../../src/refresh/impact/claim-words.ts";
import {formatImpactMarkdown, formatImpactText} from "../../src/refresh/impact/format-impact.ts";
import {type ImpactInput, impactOf} from "../../src/refresh/impact/impact.ts";
import {pageSentences} from "../../src/refresh/impact/page-sentences.ts";
import {changedFiles, ledgerFiles, notebookFolder} from "../ledger/notebook-folder.ts";

const figures = "data/figures/libraries.yaml";

async function ledgerOf(files: Readonly<Record<string, string>>) {
  const root = await notebookFolder(files);
  return (await checkLedger({root, locales: ["en", "fr"]})).published;
}

const page = `---
title: Libraries
description: "{{libraries-2020}} libraries."
---

# Libraries

In 2020 the town had {{libraries-2020 unit}}. The plan
adds {{libraries-plan}} of them. That makes more than {{libraries-if-plan-met}}.

- [A dozen]{libraries-2020} were open. They were counted {{libraries-2020 time}}.

\`\`\`
{{libraries-2020}}
\`\`\`
`;

async function impact(files: Readonly<Record<string, string>>) {
  const input: ImpactInput = {
    before: await ledgerOf(ledgerFiles),
    after: await ledgerOf(files),
    datasets: [{id: "libraries", figures: ["libraries-2020", "libraries-if-plan-met"]}],
    charts: [
      {id: "growth", figures: ["libraries-if-plan-met"]},
      {id: "plan", figures: ["libraries-plan"]}
    ],
    pages: [{file: "src/index.md", locale: "en", text: page}]
  };
  return impactOf(input);
}

const changed = () => {
  const files = changedFiles(figures, "value: 12", "value: 14");
  files[figures] = (files[figures] ?? "").replace("compte 12 bib", "compte 14 bib");
  return files;
};

describe("impactOf", () => {
  it("finds nothing where nothing differs", async () => {
    const report = await impact(ledgerFiles);
    expect(report).toEqual({version: 1, figures: [], datasets: [], charts: [], sentences: []});
    expect(formatImpactText(report)).toBe("nothing has changed");
    expect(formatImpactMarkdown(report)).toBe("No figure has changed.\n");
  });

  it("follows a figure through what is derived from it to datasets, charts and sentences", async () => {
    const report = await impact(changed());
    expect(report.figures).toEqual([
      {
        id: "libraries-2020",
        before: "12 library (reported, 2020)",
        after: "14 library (reported, 2020)",
        fields: ["value", "words"],
        because: []
      },
      {
        id: "libraries-if-plan-met",
        before: "15 library (planned, ../2024)",
        after: "17 library (planned, ../2024)",
        fields: ["value"],
        because: ["libraries-2020"]
      }
    ]);
    expect(report.datasets).toEqual([
      {id: "libraries", figures: ["libraries-2020", "libraries-if-plan-met"]}
    ]);
    expect(report.charts).toEqual([{id: "growth", figures: ["libraries-if-plan-met"]}]);
    expect(report.sentences.map(({line, before, after, claims}) => [line, before, after, claims])).toEqual([
      [3, 'description: "12 libraries."', 'description: "14 libraries."', []],
      [8, "In 2020 the town had 12\u00a0libraries.", "In 2020 the town had 14\u00a0libraries.", []],
      [9, "That makes more than 15.", "That makes more than 17.", ["more than"]],
      [11, "- A dozen were open.", "- A dozen were open.", []]
    ]);
  });

  it("tells figures that are new or gone", async () => {
    const files = changedFiles(figures, "libraries-if-plan-met:", "libraries-later:");
    const report = await impact(files);
    expect(report.figures.map(({id, before, after}) => [id, before, after])).toEqual([
      ["libraries-later", undefined, "15 library (planned, ../2024)"],
      ["libraries-if-plan-met", "15 library (planned, ../2024)", undefined]
    ]);
    expect(formatImpactText(report)).toContain(
      "libraries-if-plan-met: 15 library (planned, ../2024) -> gone"
    );
  });

  it("escapes what a page or a document could smuggle into a terminal or a pull request", async () => {
    const report = await impact(changed());
    const sentence = report.sentences[1];
    if (sentence) sentence.after = "\u001b[31m<img src=x> [x](y) | 14";
    expect(formatImpactText(report)).toContain("\\u001b[31m<img");
    expect(formatImpactMarkdown(report)).toContain("\\\\u001b\\[31m\\<img src=x\\> \\[x\\](y) \\| 14");
  });
});

describe("pageSentences", () => {
  it("cuts sentences at their ends, not inside bindings, and leaves code out", () => {
    const sentences = pageSentences("src/index.md", page);
    expect(sentences.map(({line, ids}) => [line, ids])).toEqual([
      [3, ["libraries-2020"]],
      [8, ["libraries-2020"]],
      [8, ["libraries-plan"]],
      [9, ["libraries-if-plan-met"]],
      [11, ["libraries-2020"]],
      [11, ["libraries-2020"]]
    ]);
    expect(sentences[4]?.worded).toEqual(["libraries-2020"]);
  });
});

describe("claimWords", () => {
  it.each([
    ["It doubled to {{a}}, above {{more than}}.", "en", ["doubled", "above"]],
    ["Overall {{a}} of the mostly new ones.", "en", []],
    ["Cela fait plus de la moitié des {{a}}, en hausse.", "fr", ["plus de", "la moitié", "hausse"]],
    ["Das sind mehr als {{a}}.", "de", []]
  ])("%s", (sentence, locale, words) => {
    expect(claimWords(sentence, locale)).toEqual(words);
  });
});
