import {chmod, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile} from "node:fs/promises";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {expect, it, onTestFinished} from "vitest";
import {removePartials, writePartial, writeWhole} from "../../src/evidence/write-whole.ts";

async function emptyFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "sourcebook-test-"));
  onTestFinished(() => rm(folder, {recursive: true}));
  return folder;
}

it("writeWhole leaves nothing where it cannot put the file in its place", async () => {
  const folder = await emptyFolder();
  await mkdir(join(folder, "taken/inner"), {recursive: true});
  await expect(writeWhole(join(folder, "taken"), "words")).rejects.toThrow();
  expect(await readdir(folder)).toEqual(["taken"]);
});

it("writeWhole lets several write one file at once, and one of them wins whole", async () => {
  const folder = await emptyFolder();
  const texts = Array.from({length: 20}, (_, at) => String(at).repeat(20_000));
  await Promise.all(texts.map(text => writeWhole(join(folder, "a"), text)));
  expect(texts).toContain(await readFile(join(folder, "a"), "utf8"));
  expect(await readdir(folder)).toEqual(["a"]);
});

it("writeWhole keeps who may read a file", async () => {
  const folder = await emptyFolder();
  await writeFile(join(folder, "a"), "private");
  await chmod(join(folder, "a"), 0o600);
  await writeWhole(join(folder, "a"), "still private");
  expect((await stat(join(folder, "a"))).mode & 0o777).toBe(0o600);
});

it("removePartials takes away what a killed process left, also one of the same id, and nothing that is in use", async () => {
  const folder = await emptyFolder();
  const own = await writePartial(join(folder, "a"), "next");
  await writeFile(join(folder, `.b.0f0f0f0f-1.${process.pid}.part`), "left");
  await writeFile(join(folder, ".c.0f0f0f0f-1.900000000.part"), "left");
  await writeFile(join(folder, `.d.0f0f0f0f-1.${process.ppid}.part`), "another's");
  await removePartials(folder);
  expect((await readdir(folder)).map(name => name[1])).toEqual(["a", "d"]);
  expect(await readFile(own, "utf8")).toBe("next");
});
