import {readFile, writeFile} from "node:fs/promises";
import {join} from "node:path";
import {describe, expect, it} from "vitest";
import {checkLedger} from "../../src/ledger/check-ledger.ts";
import {pinEvidence} from "../../src/ledger/pin.ts";
import {ledgerFiles, notebookFolder} from "./notebook-folder.ts";

const locales = ["en", "fr"];
const quotedShare = {warn: 1, fail: 1};
const figures = "data/figures/libraries.yaml";

async function pinned() {
  const root = await notebookFolder(ledgerFiles);
  const archive = [join(root, "archive")];
  const result = await pinEvidence({root, locales, archive, quotedShare}, "2026-11-12");
  return {root, archive, result};
}

const edit = async (root: string, file: string, from: string, to: string) => {
  const text = await readFile(join(root, file), "utf8");
  expect(text).toContain(from);
  await writeFile(join(root, file), text.replace(from, to));
};

describe("pinEvidence", () => {
  it("proves every quote, so that any machine publishes them as verified", async () => {
    const {root, result} = await pinned();
    expect(result).toMatchObject({proved: 3, kept: 0, dropped: 0, problems: []});
    const {published} = await checkLedger({root, locales});
    expect(published.figures["libraries-2020"]).toMatchObject({state: "verified"});
    expect(published.figures["libraries-2020"]?.evidence[0]?.checked).toBe("2026-11-12");
    expect(published.figures["libraries-if-plan-met"]?.state).toBe("verified");
    expect(published.events.opening?.state).toBe("verified");
  });

  it("writes one sorted proof a line, and the same bytes again", async () => {
    const {root, archive} = await pinned();
    const lock = join(root, "data/sourcebook.lock.json");
    const first = await readFile(lock, "utf8");
    expect(first.trim().split("\n")).toHaveLength(5);
    await pinEvidence({root, locales, archive, quotedShare}, "2026-11-12");
    expect(await readFile(lock, "utf8")).toBe(first);
  });

  it("a value edited with its quote falls to quoted until it is proved again", async () => {
    const {root} = await pinned();
    await edit(root, figures, "value: 12", "value: 13");
    await edit(root, figures, "compte 12 bibliothèques", "compte 13 bibliothèques");
    const {published, problems} = await checkLedger({root, locales});
    expect(problems).toEqual([]);
    expect(published.figures["libraries-2020"]?.state).toBe("quoted");
    expect(published.figures["libraries-if-plan-met"]?.state).toBe("quoted");
  });

  it("a quote that the archive does not hold fails, and nothing is written", async () => {
    const {root, archive} = await pinned();
    const before = await readFile(join(root, "data/sourcebook.lock.json"), "utf8");
    await edit(root, figures, "la commune compte 12", "la ville compte 12");
    const {published} = await checkLedger({root, locales, archive});
    expect(published.figures["libraries-2020"]?.state).toBe("failed");
    const {proved, problems} = await pinEvidence({root, locales, archive, quotedShare}, "2026-11-13");
    expect(proved).toBe(0);
    expect(problems.map(({code}) => code)).toEqual(["quote-not-in-snapshot"]);
    expect(await readFile(join(root, "data/sourcebook.lock.json"), "utf8")).toBe(before);
  });

  it("keeps proofs of documents that are not at hand, and drops those of entries that are gone", async () => {
    const {root} = await pinned();
    await edit(root, "data/events.yaml", "opening:", "counting:");
    const result = await pinEvidence(
      {root, locales, archive: [join(root, "data")], quotedShare},
      "2026-11-13"
    );
    expect(result).toMatchObject({proved: 0, kept: 2, dropped: 1});
  });

  it("believes nothing of a lock that was edited into another shape", async () => {
    const {root} = await pinned();
    await writeFile(join(root, "data/sourcebook.lock.json"), "[{}]");
    const {published, problems} = await checkLedger({root, locales});
    expect(problems.map(({code}) => code)).toEqual(["lock-unreadable"]);
    expect(published.figures["libraries-2020"]?.state).toBe("quoted");
  });
});
