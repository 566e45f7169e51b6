import {mkdir, readFile, writeFile} from "node:fs/promises";
import {join} from "node:path";
import {describe, expect, it} from "vitest";
import {sha256} from "../../src/evidence/sha256.ts";
import {checkLedger} from "../../src/ledger/check-ledger.ts";
import {lockFile} from "../../src/ledger/lock.ts";
import {pinEvidence} from "../../src/ledger/pin.ts";
import {formatProblem} from "../../src/problem/problem.ts";
import {makePdf, makeXlsx} from "../evidence/make-documents.ts";
import {notebookFolder} from "./notebook-folder.ts";

const locales = ["en"];
const json = JSON.stringify({towns: [{name: "Anytown", people: 498003, share: "12.5 %", year: 2021}]});
const csv = "town;people;year\nAnytown;498 003;2021\nOthertown;7;2022\n";

interface Case {
  document: string | Uint8Array;
  name: string;
  /** Of the one figure: its value, unit and evidence. */
  value?: string;
  unit?: string;
  time?: string;
  evidence: string;
  language?: string;
}

/** A ledger of one figure that rests on one document. */
async function notebookOf(one: Case) {
  const {document, name, value = "498003", unit = "person", time = "2021", evidence, language = "en"} = one;
  const root = await notebookFolder({
    "data/units.yaml": "person:\n  en: {one: person, other: people}\n",
    "data/sources.yaml": `census:
  title: Census
  publisher: Town
  published: 2022
  language: ${language}
  kind: data
  position: governs
  snapshot: ${sha256(document)}
`,
    "data/figures/people.yaml": `people:
  label: {en: People}
  unit: "${unit}"
  figures:
    people-2021:
      value: "${value}"
      time: ${time}
      ${time === "unknown" ? "" : "time-because: {en: It is dated elsewhere.}"}
      status: reported
      evidence:
${evidence.replace(/^/gm, "        ")}
`
  });
  await mkdir(join(root, "archive"));
  await writeFile(join(root, "archive", name), document);
  const options = {root, locales, archive: [join(root, "archive")], quotedShare: {warn: 1, fail: 1}};
  return {
    options,
    problems: async () =>
      (await checkLedger(options)).problems.filter(({code}) => code !== "orphan").map(formatProblem),
    state: async () => (await checkLedger({root, locales})).published.figures["people-2021"]?.state
  };
}

const fromJson = (pointer: string, more: Partial<Case> = {}): Case => ({
  document: json,
  name: "census.json",
  evidence: `- {source: census, pointer: ${pointer}}`,
  ...more
});
const fromCsv = (fragment: string, more: Partial<Case> = {}): Case => ({
  document: csv,
  name: "census.csv",
  language: "fr",
  evidence: `- {source: census, fragment: "${fragment}"}`,
  ...more
});

const proved: [name: string, one: Case, text: string][] = [
  ["a number of JSON", fromJson("/towns/0/people"), "498003"],
  ["a share with its unit", fromJson("/towns/0/share", {value: "12.5", unit: "%"}), "12.5 %"],
  ["a cell of a French table", fromCsv("cell=2,2"), "498 003"],
  ["a cell that is counted from the end", fromCsv("cell=*,2", {value: "7"}), "7"]
];

const refused: [name: string, one: Case, expected: RegExp][] = [
  [
    "another value",
    fromJson("/towns/0/people", {value: "498004"}),
    /people\.yaml:11:37 the value is 498004 person, but "census" has "498003" at \/towns\/0\/people \(correct the value or the place\) \[value-not-in-snapshot\]/
  ],
  ["another kind of value", fromJson("/towns/0/people", {value: ">498003"}), /the value is >498003 person/],
  ["another unit", fromJson("/towns/0/share", {value: "12.5"}), /has "12\.5 %"/],
  ["no number", fromJson("/towns/0/name"), /has "Anytown" at/],
  ["a branch of JSON", fromJson("/towns/0"), /"census" holds no value at \/towns\/0 \(/],
  ["a column that is not there", fromCsv("cell=2,9"), /holds no value at cell=2,9/],
  ["several cells", fromCsv("row=2"), /row=2 names 3 values of "census" \(name one of them\)/],
  [
    "another year",
    fromCsv("cell=2,2", {
      time: "2020",
      evidence:
        '- {source: census, fragment: "cell=2,2"}\n- {source: census, fragment: "cell=2,3", supports: [time]}'
    }),
    /12:38 the time is 2020, but "census" has "2021" at cell=2,3/
  ]
];

describe("findEvidence", () => {
  it.each(proved)("proves %s, with its place in the lock", async (_, one, text) => {
    const {options, problems, state} = await notebookOf(one);
    expect(await problems()).toEqual([]);
    expect(await state()).toBe("quoted");
    expect(await pinEvidence(options, "2026-11-12")).toMatchObject({proved: 1});
    expect(await state()).toBe("verified");
    const [proof] = JSON.parse(await readFile(join(options.root, lockFile), "utf8"));
    // What both documents give as text, beside their own words: `name: value`, or cells with tabs.
    const read = one.name.endsWith("json")
      ? "name: Anytown\npeople: 498003\nshare: 12.5 %\nyear: 2021"
      : csv.trimEnd().replaceAll(";", "\t");
    expect(read.slice(proof.start, proof.end)).toBe(text);
  });

  it.each(refused)("refuses %s, and pins nothing", async (_, one, expected) => {
    const {options, problems, state} = await notebookOf(one);
    expect((await problems()).join("\n")).toMatch(expected);
    expect((await checkLedger(options)).published.figures["people-2021"]?.state).toBe("failed");
    expect((await pinEvidence(options, "2026-11-12")).proved).toBe(0);
    expect(await state()).toBe("quoted");
  });

  it("proves a value and its year by their cells", async () => {
    const cells =
      '- {source: census, fragment: "cell=2,2"}\n- {source: census, fragment: "cell=2,3", supports: [time]}';
    const {options} = await notebookOf(fromCsv("", {evidence: cells}));
    expect(await pinEvidence(options, "2026-11-12")).toMatchObject({proved: 2});
  });

  it("an edit of the pointer breaks the proof", async () => {
    const {options, state} = await notebookOf(fromJson("/towns/0/people"));
    await pinEvidence(options, "2026-11-12");
    const file = join(options.root, "data/figures/people.yaml");
    await writeFile(file, (await readFile(file, "utf8")).replace("/towns/0/people", "/towns/0/year"));
    expect(await state()).toBe("quoted");
  });
});

describe("checkDeclaredPlace", () => {
  const pdf = makePdf([[[40, 700, "A first page"]], [[40, 700, "The town has 12 people"]]]);
  const cell = '<c r="B2" t="inlineStr"><is><t>The town has 12 people</t></is></c>';
  const xlsx = makeXlsx(`<row r="2">${cell}</row>`);
  const quoted = (place: string, document: string | Uint8Array, name: string): Case => ({
    document,
    name,
    value: "12",
    evidence: `- {source: census, quote: {exact: "The town has 12 people"}, ${place}}`
  });

  it.each([
    ["page: 2", pdf, "a.pdf"],
    ["cell: B2", xlsx, "a.xlsx"],
    ['cell: "Budget!$B$2"', xlsx, "a.xlsx"],
    ["page: 7", "The town has 12 people", "a-scan.txt"]
  ])("believes %s where that is so, or cannot be known", async (place, document, name) => {
    const {options} = await notebookOf(quoted(place, document, name));
    expect(await pinEvidence(options, "2026-11-12")).toMatchObject({proved: 1});
  });

  it.each([
    [
      "page: 1",
      pdf,
      "a.pdf",
      /people\.yaml:11:76 the words stand on page 2 of "census", not 1 \(write `page: 2`\) \[quote-elsewhere\]/
    ],
    ["cell: B3", xlsx, "a.xlsx", /in cell Budget!B2 of "census", not B3 \(write `cell: "Budget!B2"`\)/],
    ['cell: "Costs!B2"', xlsx, "a.xlsx", /not Costs!B2/]
  ])("names the right place where %s is wrong, and pins nothing", async (place, document, name, expected) => {
    const {options, problems} = await notebookOf(quoted(place, document, name));
    expect((await problems()).join("\n")).toMatch(expected);
    expect((await pinEvidence(options, "2026-11-12")).proved).toBe(0);
  });
});
