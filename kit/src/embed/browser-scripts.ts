import {fileURLToPath} from "node:url";
import {build} from "esbuild";

const names = {frame: "report-size", frames: "size-frames", element: "chart-element"} as const;

/** The scripts of embeds, each in one line. */
export interface BrowserScripts {
  /** Inside a chart's frame: tells its height. */
  frame: string;
  /** In a page with frames: gives them their heights. */
  frames: string;
  /** In a page with `<sourcebook-chart>`: defines it. */
  element: string;
}

/** Bundles the scripts of embeds for browsers, without a name left in the page's global scope. */
export async function bundleScripts(): Promise<BrowserScripts> {
  const [frame, frames, element] = await Promise.all([
    bundle(names.frame),
    bundle(names.frames),
    bundle(names.element)
  ]);
  return {frame, frames, element};
}

async function bundle(name: string): Promise<string> {
  // From its source in tests, compiled in the package.
  const extension = import.meta.url.endsWith(".ts") ? "ts" : "js";
  const entry = new URL(`./browser/${name}.${extension}`, import.meta.url);
  const {outputFiles} = await build({
    entryPoints: [fileURLToPath(entry)],
    bundle: true,
    minify: true,
    write: false,
    format: "iife",
    platform: "browser",
    target: ["es2022"],
    charset: "utf8",
    // Comments and a final line break would be hashed with it.
    legalComments: "none",
    tsconfigRaw: {}
  });
  return (outputFiles[0]?.text ?? "").trim();
}
