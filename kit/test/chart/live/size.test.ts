import {readdirSync} from "node:fs";
import {brotliCompressSync, constants} from "node:zlib";
import {build} from "esbuild";
import {describe, expect, it} from "vitest";

const folder = new URL("../../../src/chart/", import.meta.url).pathname;

/** What a page ships that imports a file, compressed as hosts send it to browsers, and what it is made of. */
async function bundle(file: string): Promise<{bytes: number; inputs: string[]}> {
  const {outputFiles, metafile} = await build({
    entryPoints: [folder + file],
    bundle: true,
    charset: "utf8",
    format: "esm",
    metafile: true,
    minify: true,
    // A Node import does not resolve on this platform, and fails the build.
    platform: "browser",
    write: false
  });
  const contents = outputFiles[0]?.contents as Uint8Array;
  const params = {[constants.BROTLI_PARAM_SIZE_HINT]: contents.length};
  return {bytes: brotliCompressSync(contents, {params}).length, inputs: Object.keys(metafile.inputs)};
}

const packages = (inputs: readonly string[]) =>
  [...new Set(inputs.flatMap(file => /node_modules\/([^/]+)/.exec(file)?.[1] ?? []))].sort();

/** Columns become bars where their names have no room, and so bring these too. */
const limits: Readonly<Record<string, number>> = {"column.ts": 49_000, "area.ts": 46_000};

const forms = readdirSync(`${folder}live`).sort();

describe("a live chart of one form with all it needs", () => {
  it("there is a door for every form", () => {
    const named = readdirSync(`${folder}spec`).filter(file => forms.includes(file));
    expect(named).toEqual(forms);
  });

  it.each(forms)("sourcebook/chart/live: %s takes at most 45 kB compressed, without a schema", async file => {
    const {bytes, inputs} = await bundle(`live/${file}`);
    expect(bytes).toBeLessThanOrEqual(limits[file] ?? 45_000);
    expect(packages(inputs).filter(name => !name.startsWith("d3-") && name !== "internmap")).toEqual([]);
    expect(inputs.filter(input => input.includes("/schema/"))).toEqual([]);
  });

  it("the style sheet, for pages that are none of a notebook, takes at most 3 kB", async () => {
    const {bytes} = await bundle("mount/adopt-styles.ts");
    expect(bytes).toBeLessThanOrEqual(3_000);
  });

  it("the door with all forms brings no schema", async () => {
    const {inputs} = await bundle("index.ts");
    expect(inputs.filter(input => input.includes("/schema/"))).toEqual([]);
    expect(packages(inputs)).not.toContain("zod");
  });
});
