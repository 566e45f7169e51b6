import {
  chmod,
  chown,
  copyFile,
  mkdir,
  readdir,
  readFile,
  rename,
  rm,
  symlink,
  writeFile
} from "node:fs/promises";
import {join} from "node:path";
import {gunzipSync} from "node:zlib";
import {describe, expect, it} from "vitest";
import {openArchive} from "../../src/evidence/archive.ts";
import {ArchiveStore} from "../../src/evidence/archive-store.ts";
import {verifyFolder} from "../../src/evidence/archive-verify.ts";
import {sha256} from "../../src/evidence/sha256.ts";
import {capture, hash, options, store} from "./web-capture.ts";

describe("verifyFolder", () => {
  it("finds nothing in a folder that is whole", async () => {
    const {folder, archive} = await store();
    await archive.storeCapture(capture, options);
    await archive.storeFile(new TextEncoder().encode("letter"), "letter.txt", options);
    await archive.close();
    const {files, documents, rot} = await verifyFolder(folder);
    expect({files, documents: [...documents].sort(), rot}).toEqual({
      files: 2,
      documents: [hash, sha256("letter")].sort(),
      rot: []
    });
  });

  it("finds a file whose bytes changed, by its name and by the index", async () => {
    const {folder, archive} = await store();
    const letter = await archive.storeFile(new TextEncoder().encode("letter"), "letter.txt", options);
    await writeFile(join(folder, "own-name.txt"), "mine");
    await (await ArchiveStore.open(folder, "sourcebook/test")).close();
    await writeFile(join(folder, `2026-11-24-town-report-${letter.slice(0, 12)}.txt`), "lettre");
    await writeFile(join(folder, "own-name.txt"), "mime");
    const {rot} = await verifyFolder(folder);
    expect(rot.map(({problem}) => problem)).toEqual([
      expect.stringMatching(/its name says/),
      expect.stringMatching(/the index says/)
    ]);
  });

  it("finds a web archive that is torn or changed inside, and one that is gone", async () => {
    const {folder, archive} = await store();
    await archive.storeCapture(capture, options);
    await archive.close();
    const [name = ""] = (await readdir(folder)).filter(file => file.endsWith(".warc.gz"));
    const bytes = await readFile(join(folder, name));
    await writeFile(join(folder, name), gunzipSync(bytes).toString().replace("12 libraries", "13 libraries"));
    expect((await verifyFolder(folder)).rot).toHaveLength(1);
    await writeFile(join(folder, name), bytes.subarray(0, bytes.length - 600));
    expect((await verifyFolder(folder)).rot).toHaveLength(1);
    await rm(join(folder, name));
    expect((await verifyFolder(folder)).rot).toMatchObject([{problem: expect.stringContaining("no longer")}]);
  });

  it("finds one byte of a compressed web archive that has rotted, wherever it is", async () => {
    const {folder, archive} = await store();
    await archive.storeCapture(capture, options);
    await archive.close();
    const [name = ""] = (await readdir(folder)).filter(file => file.endsWith(".warc.gz"));
    const bytes = await readFile(join(folder, name));
    const heads = [...bytes.keys()].filter(at =>
      bytes.subarray(at, at + 3).equals(Buffer.from([0x1f, 0x8b, 8]))
    );
    expect(heads).toHaveLength(5);
    // The first ten bytes of a member say when and by which system it was packed, and nothing that matters.
    const places = [...bytes.keys()].filter(at => heads.every(head => at < head || at > head + 9));
    for (const at of [...heads, ...places.filter((_, index) => index % 23 === 0)]) {
      const rotten = Buffer.from(bytes);
      rotten[at] = (rotten[at] as number) ^ 0x10;
      await writeFile(join(folder, name), rotten);
      const {rot} = await verifyFolder(folder);
      expect(rot.map(({path}) => path)).toEqual([join(folder, name)]);
    }
  });

  it("takes a file under another name and a copy of it for what they are", async () => {
    const {folder, archive} = await store();
    await archive.storeCapture(capture, options);
    await archive.close();
    const [name = ""] = (await readdir(folder)).filter(file => file.endsWith(".warc.gz"));
    await mkdir(join(folder, "deep"));
    await copyFile(join(folder, name), join(folder, "deep", "copy.warc.gz"));
    await rename(join(folder, name), join(folder, "renamed.warc.gz"));
    const {files, documents, rot} = await verifyFolder(folder);
    expect({files, documents: [...documents], rot}).toEqual({files: 2, documents: [hash], rot: []});
    // A name that tells another document's hash is not believed.
    await rename(
      join(folder, "renamed.warc.gz"),
      join(folder, "2026-11-24-town-report-000000000000.warc.gz")
    );
    expect((await verifyFolder(folder)).rot).toMatchObject([{problem: expect.stringContaining("its name")}]);
  });

  it("ends where links make a loop", async () => {
    const {folder, archive} = await store();
    await archive.storeFile(new TextEncoder().encode("letter"), "letter.txt", options);
    await symlink(folder, join(folder, "loop"));
    expect(await verifyFolder(folder)).toMatchObject({files: 1, rot: []});
  });

  it("names a file and a folder that cannot be read, and goes on with the rest", async () => {
    const {folder, archive} = await store();
    const letter = await archive.storeFile(new TextEncoder().encode("letter"), "letter.txt", options);
    const secret = await archive.storeFile(new TextEncoder().encode("secret"), "secret.txt", options);
    await archive.close();
    await mkdir(join(folder, "shut"));
    const name = `2026-11-24-town-report-${secret.slice(0, 12)}.txt`;
    await asNobody(folder, async () => {
      await chmod(join(folder, name), 0);
      await chmod(join(folder, "shut"), 0);
      const {rot, documents} = await verifyFolder(folder);
      expect(rot.sort((a, b) => a.path.localeCompare(b.path))).toEqual([
        {path: join(folder, name), problem: "it cannot be read (EACCES)"},
        {path: join(folder, "shut"), problem: "it cannot be read (EACCES)"}
      ]);
      expect([...documents]).toEqual([letter]);
      // What is whole is found all the same.
      expect(await openArchive([folder]).has(letter)).toBe(true);
      await chmod(join(folder, name), 0o600);
      expect(await openArchive([folder]).has(secret)).toBe(true);
      await chmod(join(folder, "shut"), 0o700);
    });
  });
});

/** Runs as somebody whom rights of files bind: they do not bind root. */
async function asNobody(folder: string, run: () => Promise<void>): Promise<void> {
  if (process.getuid?.() !== 0) return run();
  const nobody = 65_534;
  for (const name of [".", ...(await readdir(folder))]) await chown(join(folder, name), nobody, nobody);
  process.seteuid?.(nobody);
  try {
    await run();
  } finally {
    process.seteuid?.(0);
  }
}
