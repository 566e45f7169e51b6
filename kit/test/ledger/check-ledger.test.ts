import {join} from "node:path";
import {describe, expect, it} from "vitest";
import {sha256} from "../../src/evidence/sha256.ts";
import {checkLedger} from "../../src/ledger/check-ledger.ts";
import {formatProblem} from "../../src/problem/problem.ts";
import {changedFiles, ledgerFiles, notebookFolder} from "./notebook-folder.ts";

const figures = "data/figures/libraries.yaml";
const locales = ["en", "fr"];

async function problemsOf(files: Record<string, string>): Promise<string[]> {
  const root = await notebookFolder(files);
  const {problems} = await checkLedger({root, locales, archive: [join(root, "archive")]});
  return problems.filter(({code}) => code !== "quoted-too-much").map(formatProblem);
}

describe("checkLedger", () => {
  it("finds nothing in a faultless ledger, with and without the archive", async () => {
    expect(await problemsOf({...ledgerFiles})).toEqual([]);
    const root = await notebookFolder(ledgerFiles);
    expect((await checkLedger({root, locales})).problems).toEqual([]);
  });

  it("publishes values, derived figures and where numbers stand in quotes", async () => {
    const root = await notebookFolder(ledgerFiles);
    const {published} = await checkLedger({root, locales});
    const counted = published.figures["libraries-2020"];
    expect(counted?.quantity.low).toBe("12");
    expect(counted?.state).toBe("quoted");
    const {exact = "", marks = []} = counted?.evidence[0] ?? {};
    expect(marks.map(([start, end]) => exact.slice(start, end))).toEqual(["2020", "12 bibliothèques"]);
    const planned = published.figures["libraries-if-plan-met"];
    expect(planned).toMatchObject({
      quantity: {low: "15", high: "15"},
      status: "planned",
      measure: "level",
      derived: {inputs: ["libraries-2020", "libraries-plan"]}
    });
    expect(published.indicators.libraries?.figures).toEqual(["libraries-2020", "libraries-if-plan-met"]);
  });

  const faults: [name: string, file: string, from: string, to: string, expected: RegExp][] = [
    [
      "a value its quote does not say",
      figures,
      "value: 12",
      "value: 13",
      /libraries\.yaml:6:14 the value is 13 library, but its quote says "12 bibliothèques".*\[quote-disagrees\]/
    ],
    ["a kind its quote does not say", figures, "value: 12", 'value: ">12"', /quote-disagrees/],
    [
      "a value YAML misreads",
      figures,
      "value: 12",
      "value: >12",
      /libraries\.yaml:6:.*put the value in quotes.*yaml-syntax/
    ],
    [
      "a value that is no quantity",
      figures,
      "value: 12",
      "value: twelve",
      /6:14 cannot read "twelve".*\[unreadable-value\]/
    ],
    [
      "an unknown source",
      figures,
      "source: letter",
      "source: leter",
      /11:17 unknown source "leter" \(did you mean "letter"\?\)/
    ],
    [
      "an unknown field",
      figures,
      "status: reported",
      "statsu: reported",
      /unknown field "statsu" \(did you mean "status"\?\).*\[unknown-field\]/
    ],
    ["a missing field", figures, "      status: reported\n", "", /"status" is missing.*missing-field/],
    [
      "a status that is none",
      figures,
      "status: reported",
      "status: sure",
      /must be one of reported.*seen "sure".*\[wrong-field\]/
    ],
    [
      "a time its quote does not say",
      figures,
      "time: 2020",
      "time: 2021",
      /7:13 no quote that supports the time says 2021.*\[time-unsupported\]/
    ],
    ["a time that is none", figures, "time: 2020", "time: last year", /\[unreadable-time\]/],
    [
      "an unknown unit",
      figures,
      "unit: library",
      "unit: libary",
      /3:9 unknown unit "libary" \(did you mean "library"\?\).*\[unknown-unit\]/
    ],
    [
      "a formula with an unknown figure",
      figures,
      "+ libraries-plan",
      "+ libraries-pln",
      /did you mean "libraries-plan"\?/
    ],
    [
      "a formula that needs itself",
      figures,
      "formula: libraries-2020 +",
      "formula: libraries-if-plan-met +",
      /needs itself: libraries-if-plan-met -> libraries-if-plan-met.*\[formula-cycle\]/
    ],
    [
      "a plan with a fact, unsaid",
      figures,
      "      assuming: {en: No library closes., fr: Aucune bibliothèque ne ferme.}\n",
      "",
      /computes a plan \(planned\) with a fact.*\[needs-assuming\]/
    ],
    [
      "a formula without spaces",
      figures,
      "libraries-2020 + libraries-plan",
      "libraries-2020+libraries-plan",
      /\[formula-syntax\]/
    ],
    [
      "a quote that is too long",
      figures,
      'En 2020, la commune compte 12 bibliothèques"',
      `${"mot ".repeat(26)}"`,
      /the quote has 26 words; at most 25.*\[quote-too-long\]/
    ],
    [
      "a quote that is not in the document",
      figures,
      "la commune compte 12",
      "la ville compte 12",
      /do not stand in "letter".*\[quote-not-in-snapshot\]/
    ],
    [
      "a text in one language only",
      figures,
      ", fr: Bibliothèques}",
      "}",
      /2:10 this text has no "fr".*\[missing-translation\]/
    ],
    [
      "a number in a text",
      "data/events.yaml",
      "counts its libraries",
      "counts its 12 libraries",
      /3:9 "12" in the en text is bound to no figure.*\[naked-number\]/
    ],
    [
      "a draft",
      figures,
      "status: reported",
      "status: reported\n      draft: true",
      /9:14 "libraries-2020" is a draft.*\[draft-figure\]/
    ],
    [
      "an id that is taken",
      "data/events.yaml",
      "opening:",
      "libraries-2020:",
      /the id "libraries-2020" is taken already.*\[duplicate-id\]/
    ],
    [
      "a source without a publisher",
      "data/sources.yaml",
      "  publisher: Commune\n",
      "",
      /"publisher" is missing/
    ],
    [
      "a derived time that no input has",
      figures,
      "time: ../2024\n      assuming",
      "time: ../2025\n      assuming",
      /17:13 \.\.\/2025 begins or ends where no input of the formula does.*\[time-unsupported\]/
    ],
    [
      "a value that no evidence supports",
      figures,
      'supports: [value, time]\n        translation: {en: "In 2020',
      'supports: [time]\n        translation: {en: "In 2020',
      /no evidence supports the value.*\[value-unsupported\]/
    ],
    [
      "a quote in which two readings fit",
      figures,
      'exact: "prévoit d’en ouvrir 3 d’ici à 2024"',
      'exact: "3 ici, 3 là, d’ici à 2024"',
      /several readings of the quote fit the value: "3", "3".*\[quote-ambiguous\]/
    ],
    [
      "a quote that stands twice in the document",
      "data/events.yaml",
      "En 2020, la commune compte 12 bibliothèques",
      "12 bibliothèques",
      /stand several times in "letter": "12 bibliothèques" \(add `prefix` or `suffix`\) \[quote-ambiguous\]/
    ],
    ["an unquoted interval", figures, "time: 2020", "time: [2020..2021]", /put it in quotes/]
  ];
  it.each(faults)("names the place of %s", async (_name, file, from, to, expected) => {
    expect((await problemsOf(changedFiles(file, from, to))).join("\n")).toMatch(expected);
  });

  it("tells the faults of all files at once", async () => {
    const files = changedFiles(figures, "value: 12", "value: 13");
    files["data/events.yaml"] = (files["data/events.yaml"] ?? "").replace("source: letter", "source: lettre");
    const problems = await problemsOf(files);
    expect(problems.some(problem => problem.includes("quote-disagrees"))).toBe(true);
    expect(problems.some(problem => problem.includes("unknown-source"))).toBe(true);
  });

  it("fails where too much of a document is quoted", async () => {
    const root = await notebookFolder(ledgerFiles);
    const archive = [join(root, "archive")];
    const codes = async (quotedShare: {warn: number; fail: number}) =>
      (await checkLedger({root, locales, archive, quotedShare})).problems.map(({code, severity}) => [
        code,
        severity
      ]);
    expect(await codes({warn: 0.9, fail: 0.95})).toEqual([]);
    expect(await codes({warn: 0.1, fail: 0.9})).toEqual([["quoted-too-much", "warning"]]);
    expect(await codes({warn: 0.1, fail: 0.2})).toEqual([["quoted-too-much", "error"]]);
  });

  it("says which document cannot be read", async () => {
    const binary = "\u0000binary";
    const files: Record<string, string> = {...ledgerFiles, "archive/letter.txt": binary};
    files["data/sources.yaml"] = (files["data/sources.yaml"] ?? "").replace(/[0-9a-f]{64}/, sha256(binary));
    expect((await problemsOf(files)).join()).toMatch(/the document is binary.*\[snapshot-unreadable\]/);
  });

  it("says which document the archive lacks, and goes on", async () => {
    const problems = await problemsOf({...ledgerFiles, "archive/letter.txt": "another letter"});
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(
      /data\/sources\.yaml:8:13 the archive holds no document.*\[snapshot-not-in-archive\]/
    );
  });
});

describe("formulas in a circle", () => {
  it("end with the circle shown, whatever their times", async () => {
    const circle = `    a-b:
      formula: b-a * 2
      assuming: {en: None., fr: Aucune.}
    b-a:
      formula: a-b / 2
      assuming: {en: None., fr: Aucune.}
    c:
      formula: a-b + libraries-2020
      time: 2020
      assuming: {en: None., fr: Aucune.}
libraries-added:`;
    const problems = await problemsOf(changedFiles(figures, "libraries-added:", circle));
    expect(problems.join("\n")).toMatch(/needs itself: a-b -> b-a -> a-b.*\[formula-cycle\]/);
  });
});

describe("cross-checks", () => {
  const withChecks = (that: string) => ({
    ...ledgerFiles,
    "data/checks.yaml": `constants:
  rate: {value: 25, unit: "%", because: {en: A rate., fr: Un taux.}}
checks:
  used: {that: rate < 1, because: {en: It must., fr: Il le faut.}}
  relation:
    that: ${that}
    because: {en: It must., fr: Il le faut.}
`
  });
  it.each([
    ["libraries-2020 * (1 + rate) = libraries-if-plan-met"],
    ["libraries-2020 < libraries-if-plan-met"],
    ["round(libraries-2020 / 5, 1) = 2 library"],
    ["1 day = 24 * 60 * 60 s"]
  ])("%s holds", async that => {
    expect(await problemsOf(withChecks(that))).toEqual([]);
  });
  it.each([
    ["libraries-2020 = libraries-if-plan-met", /does not hold: 12 = 15 \(library\).*\[check-fails\]/],
    ["libraries-2020 + rat = 1", /did you mean "rate"\?.*\[unknown-id\]/],
    ["libraries-2020 = 12 s", /cannot be converted.*\[formula-fault\]/],
    ["libraries-2020 + 3", /\[formula-syntax\]/],
    ["1 dya = 24 * 60 * 60 s", /has no unit "dya"/]
  ])("%s is a problem", async (that, expected) => {
    expect((await problemsOf(withChecks(that))).join("\n")).toMatch(expected);
  });
});
