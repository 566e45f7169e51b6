import {fileURLToPath} from "node:url";
import {build} from "esbuild";
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
