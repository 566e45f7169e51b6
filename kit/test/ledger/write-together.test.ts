import {readdir, readFile, rename, writeFile} from "node:fs/promises";
import {join} from "node:path";
import {describe, expect, it} from "vitest";
import {sha256} from "../../src/evidence/sha256.ts";
import {finishWrites, writeTogether} from "../../src/ledger/write-together.ts";
import {UserError} from "../../src/problem/problem.ts";
import {notebookFolder} from "./notebook-folder.ts";

const pending = ".sourcebook/pending-update.json";
const next = [
  {file: "data/a.yaml", before: "a: 1\n", after: "a: 2\n"},
  {file: "data/b.yaml", before: undefined, after: "b: 2\n"}
];

const folder = () => notebookFolder({"data/a.yaml": "a: 1\n", ".sourcebook/keep": ""});
const codesOf = (error: unknown) =>
  error instanceof UserError ? error.problems.map(({code}) => code) : error;

/** A folder as a kill leaves it after the decision and before all files are replaced. */
async function interrupted(): Promise<string> {
  const root = await folder();
  const lines = next.map(({file, before, after}, at) => ({
    file,
    from: `data/.next.${at + 900_000_000}.part`,
    before: before === undefined ? null : sha256(before),
    after: sha256(after)
  }));
  for (const [at, {after}] of next.entries()) await writeFile(join(root, lines[at]?.from ?? ""), after);
  await writeFile(join(root, pending), JSON.stringify(lines));
  return root;
}

describe("writeTogether", () => {
  it("replaces all files and leaves nothing else", async () => {
    const root = await folder();
    await writeTogether(root, next);
    expect(await readFile(join(root, "data/a.yaml"), "utf8")).toBe("a: 2\n");
    expect(await readdir(join(root, "data"))).toEqual(["a.yaml", "b.yaml"]);
    expect(await readdir(join(root, ".sourcebook"))).toEqual(["keep"]);
  });

  it("replaces nothing where one was edited meanwhile", async () => {
    const root = await folder();
    const stale = [next[1], {file: "data/a.yaml", before: "a: 0\n", after: "a: 2\n"}].flatMap(
      one => one ?? []
    );
    const error = await writeTogether(root, stale).catch(codesOf);
    expect(error).toEqual(["edited-meanwhile"]);
    expect(await readdir(join(root, "data"))).toEqual(["a.yaml"]);
  });
});

describe("finishWrites", () => {
  it("finishes what a kill interrupted, before the first file or between two", async () => {
    const first = await interrupted();
    const second = await interrupted();
    await rename(join(second, "data/.next.900000000.part"), join(second, "data/a.yaml"));
    for (const root of [first, second]) {
      await finishWrites(root);
      expect(await readFile(join(root, "data/a.yaml"), "utf8")).toBe("a: 2\n");
      expect(await readFile(join(root, "data/b.yaml"), "utf8")).toBe("b: 2\n");
      expect(await readdir(join(root, "data"))).toEqual(["a.yaml", "b.yaml"]);
      expect(await readdir(join(root, ".sourcebook"))).toEqual(["keep"]);
    }
  });

  it("may be called by several at once", async () => {
    const root = await interrupted();
    await Promise.all(Array.from({length: 8}, () => finishWrites(root)));
    expect(await readFile(join(root, "data/b.yaml"), "utf8")).toBe("b: 2\n");
    expect(await readdir(join(root, "data"))).toEqual(["a.yaml", "b.yaml"]);
  });

  it("loses no edit that was made since", async () => {
    const root = await interrupted();
    await writeFile(join(root, "data/a.yaml"), "a: mine\n");
    expect(await finishWrites(root).catch(codesOf)).toEqual(["update-unfinished"]);
    expect(await readFile(join(root, "data/a.yaml"), "utf8")).toBe("a: mine\n");
  });
});
