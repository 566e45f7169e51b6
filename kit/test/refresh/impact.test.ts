import {describe, expect, it} from "vitest";
import {checkLedger} from "../../src/ledger/check-ledger.ts";
import {readLedger} from "../../src/ledger/read.ts";
import {findClaimWords} from "../../src/page/claims/find-claim-words.ts";
import {chartSentences} from "../../src/refresh/impact/chart-sentences.ts";
import {formatImpactMarkdown} from "../../src/refresh/impact/format-impact-markdown.ts";
import {formatImpactText} from "../../src/refresh/impact/format-impact-text.ts";
import {type ImpactInput, impactOf} from "../../src/refresh/impact/impact.ts";
import {ledgerSentences} from "../../src/refresh/impact/ledger-sentences.ts";
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

## Twice as many

Of {{libraries-2020}}, few are new. That is less than a third. The rest is old.

A paragraph without a figure has more than nothing.

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
    figurePages: ["libraries-2020", "libraries-plan"].map(id => ({
      address: `figures/${id}/`,
      locale: "en",
      figures: [id]
    })),
    embeds: [
      {address: "charts/growth/", locale: "en", figures: ["libraries-if-plan-met"]},
      {address: "fr/charts/plan/", locale: "fr", figures: ["libraries-plan"]}
    ],
    sentences: pageSentences({file: "src/index.md", locale: "en", text: page})
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
    expect(report).toEqual({
      version: 1,
      figures: [],
      datasets: [],
      charts: [],
      figurePages: [],
      embeds: [],
      sentences: [],
      problems: []
    });
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
        because: [],
        kept: []
      },
      {
        id: "libraries-if-plan-met",
        before: "15 library (planned, ../2024)",
        after: "17 library (planned, ../2024)",
        fields: ["value"],
        because: ["libraries-2020"],
        kept: []
      }
    ]);
    expect(report.datasets).toEqual([
      {id: "libraries", figures: ["libraries-2020", "libraries-if-plan-met"]}
    ]);
    expect(report.charts).toEqual([{id: "growth", figures: ["libraries-if-plan-met"]}]);
    expect(report.figurePages.map(({address}) => address)).toEqual(["figures/libraries-2020/"]);
    expect(report.embeds.map(({address}) => address)).toEqual(["charts/growth/"]);
    expect(formatImpactText(report)).toContain("Figure pages\n  figures/libraries-2020/ (libraries-2020)");
    expect(formatImpactText(report)).toContain("Embeds\n  charts/growth/ (libraries-if-plan-met)");
    expect(report.sentences.map(({line, before, after, claims}) => [line, before, after, claims])).toEqual([
      [3, 'description: "12 libraries."', 'description: "14 libraries."', []],
      [8, "In 2020 the town had 12\u00a0libraries.", "In 2020 the town had 14\u00a0libraries.", []],
      [9, "That makes more than 15.", "That makes more than 17.", ["more than"]],
      [11, "- A dozen were open.", "- A dozen were open.", []],
      [13, "## Twice as many", "## Twice as many", ["twice", "as many"]],
      [15, "Of 12, few are new.", "Of 14, few are new.", []],
      [15, "That is less than a third.", "That is less than a third.", ["less than", "a third"]]
    ]);
    expect(report.sentences[3]?.worded).toEqual([{words: "A dozen", figure: "libraries-2020"}]);
    expect(formatImpactText(report)).toContain(
      [
        "  src/index.md:11",
        "      - A dozen were open.",
        "    your own words for libraries-2020: A dozen",
        "  src/index.md:13",
        "      ## Twice as many",
        "    read again: twice, as many"
      ].join("\n")
    );
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

  it("shows a kept former version as what the figure was", async () => {
    const files = changed();
    const former =
      (ledgerFiles[figures] ?? "").split("figures:\n")[1]?.split("    libraries-if-plan-met")[0] ?? "";
    files[figures] = (files[figures] ?? "").replace(
      '      evidence:\n        source: letter\n        quote: {exact: "En',
      `      supersedes: "libraries-2020@1"\n      evidence:\n        source: letter\n        quote: {exact: "En`
    );
    files["data/figures/former.yaml"] = `former:
  label: {en: Former, fr: Avant}
  unit: library
  figures:
${former.replace("libraries-2020", "libraries-2020@1")}`;
    const report = await impact(files);
    expect(report.figures.map(({id, kept}) => [id, kept])).toEqual([
      ["libraries-2020", ["libraries-2020@1"]],
      ["libraries-if-plan-met", []]
    ]);
    expect(formatImpactText(report)).toContain(
      "libraries-2020: 12 library (reported, 2020) -> 14 library (reported, 2020), before kept as libraries-2020@1"
    );
  });

  it("reads the ledger's own texts and the charts' in each language", async () => {
    const before = await ledgerOf(ledgerFiles);
    const files = changed();
    const text = '{en: "More than {{libraries-2020}} then.", fr: "Plus de {{libraries-2020}} alors."}';
    files["data/events.yaml"] = (files["data/events.yaml"] ?? "").replace(/text: \{.*\}/, `text: ${text}`);
    const root = await notebookFolder(files);
    const spec = {title: {en: "It doubled", fr: "Le double de {{libraries-2020}}"}, x: "time"};
    const sentences = [
      ...ledgerSentences((await readLedger(root)).ledger),
      ...["en", "fr"].flatMap(locale =>
        chartSentences({
          id: "growth",
          locale,
          dataset: "counts",
          html: "",
          figures: ["libraries-2020"],
          text: "",
          files: {"chart.json": JSON.stringify({spec, data: {title: {en: "not a text of it"}}})}
        })
      )
    ];
    const report = impactOf({
      before,
      after: await ledgerOf(files),
      datasets: [],
      charts: [],
      figurePages: [],
      embeds: [],
      sentences
    });
    expect(
      report.sentences.map(({file, line, locale, after, claims}) => [file, line, locale, after, claims])
    ).toEqual([
      ["data/events.yaml", 3, "en", "More than 14 then.", ["more than"]],
      ["data/events.yaml", 3, "fr", "Plus de 14 alors.", ["plus de"]],
      ["charts/growth.ts", 0, "en", "It doubled", ["doubled"]],
      ["charts/growth.ts", 0, "fr", "Le double de 14", ["le double"]]
    ]);
  });
});

describe("pageSentences", () => {
  it("cuts sentences at their ends, not inside bindings, and leaves code out", () => {
    const sentences = pageSentences({file: "src/index.md", locale: "en", text: page});
    const bound = sentences.filter(({ids}) => ids.length > 0);
    expect(bound.map(({line, ids}) => [line, ids])).toEqual([
      [3, ["libraries-2020"]],
      [8, ["libraries-2020"]],
      [8, ["libraries-plan"]],
      [9, ["libraries-if-plan-met"]],
      [11, ["libraries-2020"]],
      [11, ["libraries-2020"]],
      [15, ["libraries-2020"]]
    ]);
    expect(bound[4]?.worded).toEqual([{words: "A dozen", figure: "libraries-2020"}]);
    expect(sentences.map(({source}) => source)).not.toContain(
      "A paragraph without a figure has more than nothing."
    );
  });
});

describe("findClaimWords", () => {
  it.each([
    ["It doubled to {{a}}, above {{more than}}.", "en", ["doubled", "above"]],
    ["Overall {{a}} of the mostly new ones.", "en", []],
    ["Cela fait plus de la moitié des {{a}}, en hausse.", "fr", ["plus de", "la moitié", "hausse"]],
    [
      "Plus d’une centaine, jusqu’à {{a}} : trois fois\u00a0plus.",
      "fr",
      ["plus d’", "jusqu’à", "trois fois"]
    ],
    ["La part est doublée ; elles ont augmenté d'un tiers.", "fr", ["doublée", "augmenté", "un tiers"]],
    ["Two thirds of the {{a}}: three times the record.", "en", ["two thirds", "three times", "record"]],
    ["The number is the one in the words, each time, many times.", "en", ["many times"]],
    ["Chaque fois, une sur deux ; celle qui est sur la place, non.", "fr", ["une sur deux"]],
    ["Das sind mehr als {{a}}.", "de", []]
  ])("%s", (sentence, locale, words) => {
    expect(findClaimWords(sentence, locale)).toEqual(words);
  });
});
