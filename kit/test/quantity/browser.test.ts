import {gzipSync} from "node:zlib";
import {build} from "esbuild";
import {describe, expect, it} from "vitest";

const folder = new URL("../../src/quantity/", import.meta.url).pathname;

/** What a page ships that imports some names, both languages included. */
async function bundle(contents: string) {
  const {outputFiles, metafile} = await build({
    stdin: {contents, resolveDir: folder, loader: "ts"},
    bundle: true,
    charset: "utf8",
    format: "esm",
    metafile: true,
    minify: true,
    // A Node import does not resolve on this platform, and fails the build.
    platform: "browser",
    write: false
  });
  const size = gzipSync(outputFiles[0]?.contents as Uint8Array, {level: 9}).length;
  return {size, inputs: Object.keys(metafile.inputs)};
}

const packages = (inputs: readonly string[]) =>
  inputs.flatMap(file => /node_modules\/([^/]+)/.exec(file)?.[1] ?? []).sort();

describe("in a browser, compressed with gzip", () => {
  it("all of sourcebook/quantity takes at most 25 kB, without a package and without the parser of dates", async () => {
    const {size, inputs} = await bundle('export * from "./index.ts"');
    expect(size).toBeLessThanOrEqual(25_000);
    expect(packages(inputs)).toEqual([]);
  });

  it("writing alone takes at most 5 kB", async () => {
    const {size} = await bundle('export {formatQuantity} from "./index.ts"');
    expect(size).toBeLessThanOrEqual(5_000);
  });

  it("sourcebook/time takes at most 5 kB, without a package and without a reader of numbers", async () => {
    const {size, inputs} = await bundle('export * from "./time/index.ts"');
    expect(packages(inputs)).toEqual([]);
    expect(inputs.some(file => file.includes("quantity/read/"))).toBe(false);
    expect(size).toBeLessThanOrEqual(5_000);
  });
});
