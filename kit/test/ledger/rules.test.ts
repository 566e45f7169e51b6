import {describe, expect, it} from "vitest";
import {checkLedger} from "../../src/ledger/check-ledger.ts";
import {formatProblem} from "../../src/problem/problem.ts";
import {changedFiles, ledgerFiles, notebookFolder} from "./notebook-folder.ts";

const figures = "data/figures/libraries.yaml";

async function problemsOf(files: Record<string, string>, today?: string): Promise<string[]> {
  const root = await notebookFolder(files);
  const {problems} = await checkLedger({root, locales: ["en", "fr"], ...(today ? {today} : {})});
  return problems.map(formatProblem);
}

/** A second figure of the same indicator, after the first. */
const withRival = (fields: string, value = "14") =>
  changedFiles(
    figures,
    "    libraries-if-plan-met:",
    `    libraries-recount:
      value: ${value}
      time: 2020
      time-because: {en: As the recount says., fr: Selon le recomptage.}
      status: reported
      base: town
${fields}      evidence:
        source: letter
        quote: {exact: "la commune compte ${value} bibliothèques"}
        translation: {en: "the town has ${value} libraries"}
    libraries-if-plan-met:`
  );

describe("rival figures", () => {
  it("must be acknowledged", async () => {
    const problems = await problemsOf(withRival(""));
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(
      /"libraries-recount" \(14\) contradicts "libraries-2020" \(12\).*\[rival-figures\]/
    );
  });

  it("are settled by a rank, and are none where they agree or count elsewhere", async () => {
    expect(await problemsOf(withRival("      rank: deprecated\n"))).toEqual([]);
    expect(await problemsOf(withRival("", "12"))).toEqual([]);
    const elsewhere = withRival("");
    elsewhere[figures] = (elsewhere[figures] ?? "").replace(/(recount:[\s\S]*?base: )town/, "$1county");
    expect(await problemsOf(elsewhere)).toEqual([]);
  });
});

describe("plans", () => {
  it("whose date has passed need an outcome, against the day given and never the clock", async () => {
    expect(await problemsOf({...ledgerFiles}, "2024-12-31")).toEqual([]);
    const overdue = await problemsOf({...ledgerFiles}, "2025-01-01");
    expect(overdue).toHaveLength(1);
    expect(overdue[0]).toMatch(/"libraries-plan" \(planned\) was due by 2024-12-31.*\[plan-overdue\]/);
    const settled = changedFiles(figures, "status: planned", "status: planned\n      outcome: opening");
    expect(await problemsOf(settled, "2025-01-01")).toEqual([]);
    const unknown = changedFiles(figures, "status: planned", "status: planned\n      outcome: openin");
    expect((await problemsOf(unknown)).join()).toMatch(/unknown entry "openin" \(did you mean "opening"\?\)/);
  });

  it("that an event rules out must say so", async () => {
    const files = changedFiles(
      "data/events.yaml",
      "  time: 2020",
      "  time: 2020\n  rules-out: [libraries-plan]"
    );
    expect((await problemsOf(files)).join()).toMatch(
      /still a planned, but the event "opening" rules it out.*\[target-ruled-out\]/
    );
    files[figures] = (files[figures] ?? "").replace("status: planned", "status: withdrawn");
    expect((await problemsOf(files)).join()).not.toContain("target-ruled-out");
  });
});

describe("orphans", () => {
  it.each([
    [
      "a unit",
      "data/units.yaml",
      "library:",
      "shelf:\n  en: {one: shelf, other: shelves}\n  fr: {one: rayon, other: rayons}\nlibrary:",
      /nothing uses the unit "shelf".*\[orphan\]/
    ],
    [
      "a source",
      "data/sources.yaml",
      "letter:",
      "memo:\n  title: Note\n  publisher: Commune\n  published: 2020\n  language: fr\n  kind: letter\n  position: governs\nletter:",
      /nothing uses the source "memo"/
    ]
  ])("%s that nothing uses is pointed out", async (_name, file, from, to, expected) => {
    const problems = await problemsOf(changedFiles(file, from, to));
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(expected);
  });

  it("a source that another lists is none", async () => {
    const memo =
      "memo:\n  title: Note\n  publisher: Commune\n  published: 2020\n  language: fr\n  kind: letter\n  position: governs\n  listed-in: letter\nletter:";
    expect(await problemsOf(changedFiles("data/sources.yaml", "letter:", memo))).toEqual([]);
  });
});

describe("a confidential source", () => {
  it("has no address, path or hash in the ledger", async () => {
    const files = changedFiles(
      "data/sources.yaml",
      "position: governs",
      "position: governs\n  confidential: true\n  url: https://example.org/letter\n  path: papers/letter.txt"
    );
    const problems = await problemsOf(files);
    expect(problems.map(problem => /its (\w+) stands.*\[confidential-exposed\]/.exec(problem)?.[1])).toEqual([
      "url",
      "path",
      "snapshot"
    ]);
    expect(
      await problemsOf({
        ...files,
        "data/sources.yaml": (files["data/sources.yaml"] ?? "").replace(
          / {2}(?:url|path|snapshot): .*\n/g,
          ""
        )
      })
    ).toEqual([]);
  });
});

describe("versions of a figure", () => {
  it("do not contradict each other, and only the current one is a value of its indicator", async () => {
    const files = changedFiles(
      figures,
      "      value: 12\n",
      `      value: 12
      supersedes: "libraries-2020@1"
`
    );
    files[figures] = (files[figures] ?? "").replace(
      "    libraries-if-plan-met:",
      `    libraries-2020@1:
      value: 9
      time: 2020
      time-because: {en: As it said before., fr: Selon la version précédente.}
      status: reported
      base: town
      evidence:
        source: letter
        snapshot: ${"a".repeat(64)}
        quote: {exact: "la commune compte 9 bibliothèques"}
        translation: {en: "the town has 9 libraries"}
    libraries-if-plan-met:`
    );
    const root = await notebookFolder(files);
    const {problems, published} = await checkLedger({root, locales: ["en", "fr"]});
    expect(problems).toEqual([]);
    expect(published.indicators.libraries?.figures).toEqual(["libraries-2020", "libraries-if-plan-met"]);
    expect(published.figures["libraries-2020@1"]?.quantity.low).toBe("9");
  });

  it("stand in the capture that they name", async () => {
    const files = changedFiles(
      figures,
      '        quote: {exact: "prévoit',
      `        snapshot: ${"b".repeat(64)}\n        quote: {exact: "prévoit`
    );
    const root = await notebookFolder(files);
    const {problems} = await checkLedger({
      root,
      locales: ["en", "fr"],
      archive: [`${root}/archive`],
      quotedShare: {warn: 1, fail: 1}
    });
    expect(problems).toMatchObject([{code: "snapshot-not-in-archive", file: figures}]);
  });
});
