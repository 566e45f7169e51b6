import {fileURLToPath} from "node:url";
import edtf from "edtf";
import {build} from "esbuild";
import fc from "fast-check";
import {expect, it} from "vitest";
import {parseTime} from "../../src/quantity/time.ts";

it("parseTime reads the same in a bundle, in which classes have other names", async () => {
  const {outputFiles} = await build({
    entryPoints: [fileURLToPath(new URL("../../src/quantity/time.ts", import.meta.url))],
    bundle: true,
    minify: true,
    format: "esm",
    write: false
  });
  const url = `data:text/javascript;base64,${Buffer.from(outputFiles[0]?.text ?? "").toString("base64")}`;
  const bundled = (await import(/* @vite-ignore */ url)) as {parseTime: typeof parseTime};
  for (const text of [
    "2017",
    "2019-01",
    "2017~",
    "201X",
    "2014/2020",
    "../2025",
    "[2019-01..2022-12]",
    "2020-21"
  ])
    expect(bundled.parseTime(text)).toEqual(parseTime(text));
});

it("parseTime reads plain dates as the grammar does", () => {
  const two = (max: number) => fc.integer({min: 0, max}).map(number => String(number).padStart(2, "0"));
  const date = fc
    .tuple(fc.integer({min: 0, max: 9999}), two(13), two(32), fc.integer({min: 1, max: 3}))
    .map(([year, month, day, parts]) =>
      [String(year).padStart(4, "0"), month, day].slice(0, parts).join("-")
    );
  const read = (text: string) => {
    try {
      const {min, max} = edtf(text);
      return [min, max].map(time => new Date(time as number).toISOString().slice(0, 10));
    } catch {
      return undefined;
    }
  };
  fc.assert(
    fc.property(date, text => {
      const days = read(text);
      if (!days) expect(() => parseTime(text)).toThrow(text);
      else expect([parseTime(text).earliest, parseTime(text).latest]).toEqual(days);
    })
  );
});
