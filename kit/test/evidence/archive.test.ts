import {mkdir, mkdtemp, rm, symlink, writeFile} from "node:fs/promises";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {describe, expect, it, onTestFinished} from "vitest";
import {openArchive} from "../../src/evidence/archive.ts";
import {sha256} from "../../src/evidence/sha256.ts";

async function folder(): Promise<string> {
  const path = await mkdtemp(join(tmpdir(), "sourcebook-archive-"));
  onTestFinished(() => rm(path, {recursive: true, force: true}));
  return path;
}

describe("openArchive", () => {
  it("finds a snapshot by its hash in any folder, whatever its name", async () => {
    const [one, two] = [await folder(), await folder()];
    await mkdir(join(two, "deep"));
    await writeFile(join(two, "deep", "whatever.bin"), "bytes");
    const snapshot = await openArchive([one, two]).find(sha256("bytes"));
    expect(snapshot?.fileName).toBe("whatever.bin");
    expect(await openArchive([one, two]).find(sha256("others"))).toBeUndefined();
  });

  it("does not follow links, so that a loop ends", async () => {
    const path = await folder();
    await symlink(path, join(path, "loop"));
    expect(await openArchive([path]).find(sha256("x"))).toBeUndefined();
  });

  it("does not believe a file that changed after it was hashed", async () => {
    const path = await folder();
    await writeFile(join(path, "a"), "first");
    const archive = openArchive([path]);
    await archive.find(sha256("first"));
    await writeFile(join(path, "a"), "second");
    expect(await archive.find(sha256("first"))).toBeUndefined();
  });
});
