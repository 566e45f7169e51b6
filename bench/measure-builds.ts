import {readFileSync} from "node:fs";
import {join} from "node:path";
import {gzipSync} from "node:zlib";
import {NotebookCopy} from "../test/site/copy-notebook.ts";
import {listFiles} from "../test/site/read-site.ts";
import {type Measurement, median} from "./measurement.ts";

const runs = 5;

async function timeOf(copy: NotebookCopy, command: string): Promise<number> {
  const start = performance.now();
  const {code, output} = await copy.sourcebook([command]);
  if (code !== 0) throw new Error(output);
  return (performance.now() - start) / 1000;
}

/** Whole builds of this notebook, from nothing and again, the check alone, and the size of the site. */
export async function measureBuilds(): Promise<Measurement[]> {
  const times: Record<string, number[]> = {first: [], again: [], check: []};
  let bytes = 0;
  for (let run = 0; run < runs; run += 1) {
    const copy = new NotebookCopy();
    try {
      times.first?.push(await timeOf(copy, "build"));
      times.again?.push(await timeOf(copy, "build"));
      times.check?.push(await timeOf(copy, "check"));
      const dist = join(copy.dir, "dist");
      const sizes = listFiles(dist).map(file => gzipSync(readFileSync(join(dist, file))).length);
      bytes = sizes.reduce((sum, size) => sum + size, 0);
    } finally {
      copy.dispose();
    }
  }
  return [
    {what: `build from nothing, median of ${runs}`, value: median(times.first ?? []), unit: "s"},
    {what: `build again, median of ${runs}`, value: median(times.again ?? []), unit: "s"},
    {what: `check, median of ${runs}`, value: median(times.check ?? []), unit: "s"},
    {what: "the whole site, compressed", value: bytes / 1000, unit: "kB"}
  ];
}
