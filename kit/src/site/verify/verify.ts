import {existsSync} from "node:fs";
import {rename, rm} from "node:fs/promises";
import path from "node:path";
import {fileProblem, type Problem} from "../../problem/problem.ts";
import {fileOfPage, pathOfPage} from "../address.ts";
import {readCharts} from "../read-stages.ts";
import type {Notebook} from "../settings.ts";
import {hasErrors, type Stage} from "../stage.ts";
import type {Workspace} from "../workspace.ts";
import {checkCharts} from "./check-charts.ts";
import {checkImports} from "./check-imports.ts";
import {checkLinks} from "./check-links.ts";
import {checkLoads} from "./check-loads.ts";
import {checkMarks} from "./check-marks.ts";
import {checkNumbers} from "./check-numbers.ts";
import {checkWeight} from "./check-weight.ts";
import {type PublishedSite, readSite} from "./read-site.ts";

/**
 * Reads the finished site again, as a stranger would: only its files. What passes takes the place of `dist/`;
 * what fails stays where it is, and `dist/` stays as it was.
 */
export const verifyStage: Stage = async ({workspace, notebook}) => {
  const fresh = existsSync(workspace.next);
  const folder = fresh ? workspace.next : workspace.dist;
  if (!existsSync(folder)) {
    const hint = `run "sourcebook finish" first`;
    return {
      problems: [fileProblem("stage-missing", "dist", "there is no site to verify", hint)],
      summary: ""
    };
  }
  const site = await readSite(folder, notebook);
  const weight = checkWeight(site);
  const problems = [
    ...checkFrontPages(site, notebook),
    ...checkLinks(site),
    ...checkLoads(site),
    ...(await checkImports(site)),
    ...checkMarks(site),
    ...checkNumbers(site),
    ...checkCharts(site, readCharts(workspace)),
    ...weight.problems
  ];
  if (fresh && !hasErrors(problems)) await swapIn(workspace);
  return {problems, summary: weight.summary};
};

function checkFrontPages({files}: PublishedSite, {locales}: Notebook): Problem[] {
  return locales
    .map(locale => fileOfPage(pathOfPage("index", locale, locales)))
    .filter(file => !files.has(file))
    .map(file => fileProblem("no-front-page", `dist/${file}`, "is not there"));
}

async function swapIn({next, dist, folder}: Workspace): Promise<void> {
  const former = path.join(folder, "dist-former");
  await rm(former, {recursive: true, force: true});
  if (existsSync(dist)) await rename(dist, former);
  await rename(next, dist);
  await rm(former, {recursive: true, force: true});
}
