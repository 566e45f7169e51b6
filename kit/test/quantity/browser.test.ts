import {brotliCompressSync} from "node:zlib";
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
  const size = brotliCompressSync(outputFiles[0]?.contents as Uint8Array).length;
  return {size, inputs: Object.keys(metafile.inputs)};
}

const packages = (inputs: readonly string[]) =>
  inputs.flatMap(file => /node_modules\/([^/]+)/.exec(file)?.[1] ?? []).sort();

describe("in a browser, compressed", () => {
  it("reading, writing and parsing the notation take at most 25 kB, without the parser of dates", async () => {
    const {size, inputs} = await bundle(
      'export {readQuantities, formatQuantity, parseQuantity} from "./index.ts"'
    );
    expect(size).toBeLessThanOrEqual(25_000);
    expect(packages(inputs)).toEqual(["fraction.js"]);
  });

  it("writing alone takes at most 8 kB", async () => {
    const {size} = await bundle('export {formatQuantity} from "./index.ts"');
    expect(size).toBeLessThanOrEqual(8_000);
  });

  it("all of sourcebook/quantity, with arithmetic and conversion, takes at most 27 kB", async () => {
    const {size, inputs} = await bundle('export * from "./index.ts"');
    expect(size).toBeLessThanOrEqual(27_000);
    expect(packages(inputs)).toEqual(["fraction.js"]);
  });

  it("sourcebook/time brings the parser of dates, and no reader", async () => {
    const {size, inputs} = await bundle('export * from "./time/index.ts"');
    expect(packages(inputs)).toContain("edtf");
    expect(inputs.some(file => file.includes("quantity/read/"))).toBe(false);
    expect(size).toBeLessThanOrEqual(20_000);
  });
});
