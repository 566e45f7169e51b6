import {execFileSync} from "node:child_process";
import {join} from "node:path";
import {beforeEach, describe, expect, it} from "vitest";
import {historyOf} from "../../src/refresh/history.ts";
import {ledgerFiles, notebookFolder} from "../ledger/notebook-folder.ts";
import {GitFolder, hasGit} from "./git-folder.ts";

const file = "data/figures/libraries.yaml";
const text = ledgerFiles[file] ?? "";
const recounted = (number: number) =>
  text.replace("value: 12", `value: ${number}`).replace("compte 12 bib", `compte ${number} bib`);

let folder: GitFolder;

async function stepsOf(id: string, root = folder.root): Promise<string[]> {
  return (await historyOf(id, root)).steps.map(({value, subject}) => `${value ?? "none"}: ${subject}`);
}

describe.skipIf(!hasGit)("historyOf", () => {
  beforeEach(async () => {
    folder = new GitFolder(await notebookFolder(ledgerFiles));
    folder.commit("Count");
  });

  it("tells a new value and new evidence, of what is derived too, with the commit's reason", async () => {
    folder.write(file, recounted(14));
    folder.commit("One\twas missed");
    folder.write(file, recounted(14).replace("En 2020, la", "La"));
    folder.commit("Shorten the quote");
    const {steps} = await historyOf("libraries-2020", folder.root);
    expect(steps.map(({subject}) => subject)).toEqual(["Count", "One\twas missed", "Shorten the quote"]);
    expect(steps[1]).toMatchObject({
      value: "14 library (reported, 2020)",
      evidence: [{source: "letter", words: "En 2020, la commune compte 14 bibliothèques"}]
    });
    expect(await stepsOf("libraries-if-plan-met")).toEqual([
      "15 library = libraries-2020 + libraries-plan (planned, ../2024): Count",
      "17 library = libraries-2020 + libraries-plan (planned, ../2024): One\twas missed"
    ]);
  });

  it("follows an entry into another file, and takes neither that nor a broken commit for a change", async () => {
    folder.git("mv", file, "data/figures/culture.yaml");
    folder.commit("Rename the file");
    const [first = "", second = ""] = text.split(/^(?=libraries-added:)/m);
    folder.write("data/figures/culture.yaml", second);
    folder.write("data/figures/books/ignored.yaml", "a: b");
    folder.write("data/figures/counted.yaml", first);
    folder.commit("Move one indicator");
    folder.write("data/figures/counted.yaml", `${first}  - [`);
    folder.commit("Break it");
    folder.write("data/figures/counted.yaml", first);
    folder.commit("Mend it");
    expect(await stepsOf("libraries-2020")).toEqual(["12 library (reported, 2020): Count"]);
    folder.git("rm", "--quiet", "data/figures/counted.yaml");
    folder.commit("Take it out");
    expect(await stepsOf("libraries-2020")).toEqual([
      "12 library (reported, 2020): Count",
      "none: Take it out"
    ]);
  });

  it("gives a branch's reason once, and not its merge", async () => {
    folder.git("switch", "--quiet", "--create", "recount");
    folder.write(file, recounted(14));
    folder.commit("One was missed");
    folder.git("switch", "--quiet", "main");
    folder.write("data/units.yaml", `# units\n${ledgerFiles["data/units.yaml"]}`);
    folder.commit("Say what the file holds");
    folder.git("merge", "--quiet", "--no-edit", "recount");
    expect(await stepsOf("libraries-2020")).toEqual([
      "12 library (reported, 2020): Count",
      "14 library (reported, 2020): One was missed"
    ]);
  });

  it("reads a notebook in a folder of a repository, and says that a clone is shallow", async () => {
    const outer = new GitFolder(await notebookFolder({}));
    for (const [name, content] of Object.entries(ledgerFiles)) outer.write(`town/notes/${name}`, content);
    outer.commit("Count");
    outer.write(`town/notes/${file}`, recounted(13));
    outer.commit("One was missed");
    const clone = join(outer.root, "clone");
    execFileSync("git", ["clone", "--quiet", "--depth=1", `file://${outer.root}`, clone], {stdio: "pipe"});
    expect(await stepsOf("libraries-2020", join(outer.root, "town/notes"))).toHaveLength(2);
    expect(await historyOf("libraries-2020", join(clone, "town/notes"))).toMatchObject({
      shallow: true,
      steps: [{value: "13 library (reported, 2020)", subject: "One was missed"}]
    });
  });

  it("knows nothing of an entry that never was, and refuses where there is no repository", async () => {
    expect(await stepsOf("nothing")).toEqual([]);
    await expect(historyOf("nothing", await notebookFolder({}))).rejects.toThrow(/git-refuses/);
  });
});
