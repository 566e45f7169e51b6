import {execFileSync} from "node:child_process";
import {existsSync} from "node:fs";
import {join, resolve} from "node:path";
import type {} from "vitest";
import type {TestProject} from "vitest/node";

declare module "vitest" {
  interface ProvidedContext {
    /** Absolute path of the built site that the tests read. */
    siteDir: string;
  }
}

/**
 * Builds the notebook into `dist/` before the site and browser tests, and tells them where it is.
 * `SOURCEBOOK_DIST` names a site built before, to try tests without building again.
 */
export default function buildSite(project: TestProject): void {
  const root = project.config.root;
  const given = process.env.SOURCEBOOK_DIST;
  if (!given)
    execFileSync("npx", ["sourcebook", "build"], {cwd: root, stdio: ["ignore", "inherit", "inherit"]});
  const siteDir = resolve(root, given ?? "dist");
  if (!existsSync(join(siteDir, "index.html")))
    throw new Error(`no site at ${siteDir}: index.html is missing`);
  project.provide("siteDir", siteDir);
}
