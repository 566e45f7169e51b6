import {mkdir, readdir, readFile, writeFile} from "node:fs/promises";
import {join} from "node:path";
import {describe, expect, it} from "vitest";
import {UserError} from "../../src/problem/problem.ts";
import {takeTurn, turnFile} from "../../src/refresh/refresh-turn.ts";
import {notebookFolder} from "../ledger/notebook-folder.ts";
import {page, reworded, townNotebook} from "./town-notebook.ts";

const codesOf = (error: unknown) =>
  error instanceof UserError ? error.problems.map(({code}) => code) : error;
const turnOf = (id: number) => JSON.stringify({process: id, token: "another"});

async function folderWith(content: string | undefined): Promise<string> {
  const root = await notebookFolder({});
  await mkdir(join(root, ".sourcebook"), {recursive: true});
  if (content !== undefined) await writeFile(join(root, turnFile), content);
  return root;
}

describe("takeTurn", () => {
  it("gives one turn at a time, and the next after its end", async () => {
    const root = await folderWith(undefined);
    const tries = await Promise.allSettled(Array.from({length: 8}, () => takeTurn(root)));
    const taken = tries.flatMap(one => (one.status === "fulfilled" ? [one.value] : []));
    expect(taken).toHaveLength(1);
    expect(await takeTurn(root).catch(codesOf)).toEqual(["refresh-running"]);
    taken[0]?.();
    expect(await readdir(join(root, ".sourcebook"))).toEqual([]);
    (await takeTurn(root))();
  });

  it("gives one of several the turn of a process that ended", async () => {
    for (const content of [turnOf(900_000_000), turnOf(process.pid), "torn"]) {
      const root = await folderWith(content);
      const tries = await Promise.allSettled(Array.from({length: 8}, () => takeTurn(root)));
      expect(tries.filter(({status}) => status === "fulfilled")).toHaveLength(1);
      expect(await readdir(join(root, ".sourcebook"))).toEqual(["refresh.lock"]);
    }
  });

  it("is refused while a process that runs has it, whose file stays", async () => {
    const root = await folderWith(turnOf(process.ppid));
    const error = await takeTurn(root).catch((one: UserError) => one);
    expect(String(error)).toContain(
      `.sourcebook/refresh.lock process ${process.ppid} is refreshing this notebook`
    );
    expect(await readFile(join(root, turnFile), "utf8")).toBe(turnOf(process.ppid));
  });
});

describe("refreshSources, twice at once", () => {
  it("runs once, and leaves the ledger whole", async () => {
    const {server, refresh, root, faults} = await townNotebook();
    server.serve("/town", page(reworded("More than 400", "More than 500")));
    const tries = await Promise.allSettled([refresh({write: true}), refresh({write: true})]);
    expect(tries.map(({status}) => status).sort()).toEqual(["fulfilled", "rejected"]);
    expect(await faults()).toEqual([]);
    expect(await readFile(join(root, "data/figures/town.yaml"), "utf8")).not.toContain("@2");
    expect(await refresh()).toMatchObject({report: {sources: [{state: "unchanged"}]}});
  });
});
