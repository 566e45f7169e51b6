import {mkdirSync, writeFileSync} from "node:fs";
import path from "node:path";
import {openArchive} from "../../src/evidence/archive.ts";
import {verifyFolder} from "../../src/evidence/archive-verify.ts";
import {checkLedger} from "../../src/ledger/check-ledger.ts";
import {readLock} from "../../src/ledger/lock.ts";
import {finishWrites} from "../../src/ledger/write-together.ts";
import type {DocumentServer} from "./document-server.ts";

/** A town's page with one count in it, and as many other words as are wanted. */
export function manyPage(town: number, count: number, words = 40): string {
  const filler = Array.from({length: words}, (_, at) => `word${(town * 31 + at * 7) % 997}`).join(" ");
  return `<!doctype html><html lang="en"><title>Town ${town}</title><main><h1>Town</h1>
<p>Town number ${town} lies by the river.</p><p>This town has ${count} cameras in its streets today.</p><p>${filler}.</p></main></html>`;
}

/** Serves the page of every town with one count. */
export function serveMany(server: DocumentServer, towns: number, count: number, words?: number): void {
  for (let town = 0; town < towns; town++) server.serve(`/${town}`, manyPage(town, count, words));
}

/** Writes the ledger of a notebook with one figure a source. */
export function writeManyLedger(
  root: string,
  server: DocumentServer,
  {towns, count}: {towns: number; count: number}
): void {
  const all = Array.from({length: towns}, (_, town) => town);
  const write = (file: string, text: string) => {
    mkdirSync(path.dirname(path.join(root, file)), {recursive: true});
    writeFileSync(path.join(root, file), text);
  };
  write("data/units.yaml", "camera:\n  en: {one: camera, other: cameras}\n");
  write(
    "data/sources.yaml",
    all
      .map(
        town =>
          `town-${town}:\n  title: Town ${town}\n  publisher: The town\n  published: 2021\n  url: ${server.url(`/${town}`)}\n  language: en\n  kind: web-page\n  position: governs\n`
      )
      .join("\n")
  );
  write(
    "data/figures/cameras.yaml",
    `cameras:\n  label: {en: Cameras}\n  unit: camera\n  figures:\n${all
      .map(
        town =>
          `    cameras-${town}:\n      value: ${count}\n      time: unknown\n      status: reported\n      base: town-${town}\n      evidence:\n        source: town-${town}\n        quote: {exact: "This town has ${count} cameras in its streets"}\n`
      )
      .join("\n")}`
  );
}

/** What is not whole in a notebook as a kill left it: nothing, if all is well. */
export async function inconsistencies(root: string): Promise<string[]> {
  const archive = path.join(root, "data/archive");
  await finishWrites(root);
  const {problems, published} = await checkLedger({
    root,
    locales: ["en"],
    archive: [archive],
    quotedShare: {warn: 1, fail: 1}
  });
  const {proofs} = await readLock(root);
  const {rot} = await verifyFolder(archive);
  const snapshots = openArchive([archive]);
  const lost: string[] = [];
  for (const {snapshot} of proofs) if (!(await snapshots.find(snapshot))) lost.push(snapshot);
  const unproved = Object.values(published.figures).filter(({state}) => state !== "verified");
  return [
    ...problems.map(({code, problem}) => `${code}: ${problem}`),
    ...rot.map(({path: file, problem}) => `${file}: ${problem}`),
    ...lost.map(hash => `lost ${hash}`),
    ...unproved.map(({id, state}) => `${id} is ${state}`)
  ];
}

/** Numbers between 0 and 1 that are the same in every run. */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
