import {execFileSync} from "node:child_process";
import {existsSync, mkdtempSync, renameSync, rmSync, writeFileSync} from "node:fs";
import {createRequire} from "node:module";
import {tmpdir} from "node:os";
import {dirname, join} from "node:path";
import type {} from "vitest";
import type {TestProject} from "vitest/node";

declare module "vitest" {
  interface ProvidedContext {
    chromium: UnpackedChromium;
  }
}

export interface UnpackedChromium {
  /** The program; empty where there is none. */
  path: string;
  /** First part of the version that must answer; any for a browser that was given. */
  major?: string;
  /** Environment that the packed browser needs: its own libraries and fonts. */
  env: Record<string, string>;
  /** Why there is no browser. */
  fault?: string;
}

const packageName = "@sparticuz/chromium";

// The package unpacks into TMPDIR, takes any file named "chromium" it finds there for its own, and brings the
// system libraries along only where it believes it runs on Lambda: so it is run apart, in a folder of its own.
const unpackScript = `
const {default: chromium} = await import(${JSON.stringify(packageName)});
await chromium.executablePath();
`;

// The package's own file looks for its fonts in /tmp/fonts, whatever TMPDIR is; without fonts text has no size.
const fontsConfig = (folder: string) => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${folder}/fonts</dir>
  <cachedir>${folder}/fonts-cache</cachedir>
</fontconfig>
`;

function unpack(folder: string, from: string): void {
  const making = mkdtempSync(`${folder}-`);
  const env = {...process.env, TMPDIR: making, AWS_LAMBDA_JS_RUNTIME: "nodejs20.x"};
  execFileSync(process.execPath, ["--input-type=module", "--eval", unpackScript], {cwd: from, env});
  writeFileSync(join(making, "fonts/fonts.conf"), fontsConfig(folder));
  try {
    renameSync(making, folder);
  } catch (error) {
    // Another run was quicker; its copy serves as well.
    if (!existsSync(join(folder, "chromium"))) throw error;
    rmSync(making, {recursive: true});
  }
}

/**
 * The browser for the tests: the one `SOURCEBOOK_CHROMIUM` names, else the one from npm, unpacked once a version.
 * Says why where there is none, so that every test that needs one fails by that name.
 */
export function findChromium(root: string): UnpackedChromium {
  const given = process.env.SOURCEBOOK_CHROMIUM;
  if (given !== undefined && given !== "") {
    const fault = existsSync(given)
      ? {}
      : {fault: `no browser: SOURCEBOOK_CHROMIUM names ${given}, which is not there`};
    return {path: given, env: {}, ...fault};
  }
  try {
    const require = createRequire(join(root, "package.json"));
    // The package does not export its package.json; two folders above its entry stands its root.
    const home = join(dirname(require.resolve(packageName)), "../..");
    const {version} = require(join(home, "package.json")) as {version: string};
    const folder = join(tmpdir(), `sourcebook-chromium-${version}`);
    if (!existsSync(join(folder, "chromium"))) unpack(folder, root);
    const env = {LD_LIBRARY_PATH: join(folder, "al2023/lib"), FONTCONFIG_PATH: join(folder, "fonts")};
    return {path: join(folder, "chromium"), major: version.split(".")[0] ?? "", env};
  } catch (error) {
    return {path: "", env: {}, fault: `no browser: ${packageName} could not be unpacked: ${error}`};
  }
}

export default function unpackChromium(project: TestProject): void {
  project.provide("chromium", findChromium(project.config.root));
}
