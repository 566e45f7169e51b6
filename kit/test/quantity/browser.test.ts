import {brotliCompressSync} from "node:zlib";
import {build} from "esbuild";
import {expect, it} from "vitest";

/** The door as a page would ship it, both languages included. */
async function bundle(door: string) {
  const {outputFiles, metafile} = await build({
    entryPoints: [new URL(`../../src/quantity/${door}`, import.meta.url).pathname],
    bundle: true,
    charset: "utf8",
    format: "esm",
    metafile: true,
    minify: true,
    platform: "browser",
    write: false
  });
  return {code: outputFiles[0]?.contents as Uint8Array, inputs: Object.keys(metafile.inputs)};
}

it("sourcebook/quantity runs in a browser in at most 25 kB, without the parser of dates", async () => {
  const {code, inputs} = await bundle("index.ts");
  expect(brotliCompressSync(code).length).toBeLessThanOrEqual(25 * 1024);
  expect(inputs.filter(file => /node_modules\/(?!fraction\.js)/.test(file))).toEqual([]);
});

it("sourcebook/time brings the parser of dates, and no reader", async () => {
  const {code, inputs} = await bundle("time/index.ts");
  expect(inputs.some(file => file.includes("node_modules/edtf"))).toBe(true);
  expect(inputs.some(file => file.includes("quantity/read/"))).toBe(false);
  expect(brotliCompressSync(code).length).toBeLessThanOrEqual(20_000);
});
