import {describe, expect, it} from "vitest";
import {readCorrections} from "../../src/ledger/read-corrections.ts";
import {readUpdates} from "../../src/ledger/read-updates.ts";
import {formatProblem} from "../../src/problem/problem.ts";
import {parseQuantity} from "../../src/quantity/notation.ts";
import {noteUpdates} from "../../src/refresh/note-updates.ts";
import {notebookFolder} from "./notebook-folder.ts";

const options = {locales: ["en", "fr"], ids: ["libraries-2020"]};
const good = `- date: 2026-11-20
  text: {en: The year was wrong., fr: L’année était fausse.}
- date: 2026-11-24
  pages: [index]
  figures: [libraries-2020]
  text: {en: A library was counted twice., fr: Une bibliothèque était comptée deux fois.}
  was: 13
  now: {en: "12", fr: "12"}
`;

async function read(corrections: string) {
  const root = await notebookFolder({"data/corrections.yaml": corrections, "src/index.md": "# Page\n"});
  const {corrections: found, problems} = await readCorrections(root, options);
  return {found, faults: problems.map(formatProblem)};
}

describe("readCorrections", () => {
  it("gives the newest first, with one wording for every language where one is written", async () => {
    const {found, faults} = await read(good);
    expect(faults).toEqual([]);
    expect(found.map(({date}) => date)).toEqual(["2026-11-24", "2026-11-20"]);
    expect(found[0]).toMatchObject({pages: ["index"], was: {en: "13", fr: "13"}, now: {fr: "12"}});
  });

  it.each([
    ["2026-11-24", "2026-02-30", /corrections\.yaml:3:9 .*no such day.*\[wrong-field\]/],
    ["[libraries-2020]", "[libraries-2002]", /:5:13 .*did you mean "libraries-2020".*\[unknown-figure\]/],
    ["[index]", "[method]", /:4:11 .*src\/method\.md is not there \[unknown-page\]/],
    [", fr: L’année était fausse.", "", /:2:9 .*no "fr".*\[missing-translation\]/],
    ["was: 13", "before: 13", /:7:3 unknown field "before"/]
  ])("tells of %s as %s", async (from, to, fault) => {
    expect((await read(good.replace(from, to))).faults).toEqual([expect.stringMatching(fault)]);
  });

  it("tells of a file that is no list, and has none where there is no file", async () => {
    expect((await read("date: 2026-11-24\n")).faults).toEqual([expect.stringMatching(/no list/)]);
    const root = await notebookFolder({"data/units.yaml": ""});
    expect(await readCorrections(root, options)).toEqual({corrections: [], problems: []});
  });
});

describe("readUpdates", () => {
  it("reads what a refresh writes", async () => {
    const figure = {
      id: "libraries-2020",
      former: "libraries-2020@1",
      source: "letter",
      before: parseQuantity("~100", "library"),
      after: parseQuantity("0.10", "library")
    };
    const published = new Map([[figure.id, [figure.before]]]);
    const text = noteUpdates(undefined, [figure as never], {day: "2026-11-24", published}) as string;
    const root = await notebookFolder({"data/updates.yaml": text});
    expect(await readUpdates(root)).toEqual({
      updates: [
        {
          date: "2026-11-24",
          figure: figure.id,
          former: figure.former,
          source: "letter",
          from: "~100",
          to: "0.1"
        }
      ],
      problems: []
    });
  });
});
