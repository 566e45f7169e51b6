import {existsSync} from "node:fs";
import path from "node:path";
import {fileProblem, type Problem} from "../problem/problem.ts";
import {buildPages, type PagesResult} from "./framework/build-pages.ts";
import {toPageEntries} from "./page-entry.ts";
import {parsePages} from "./parse-pages.ts";
import {countOf, type Stage} from "./stage.ts";
import {writeJson} from "./workspace.ts";

/** Renders the Markdown pages with Observable Framework, and checks their prose. */
export const pagesStage: Stage = async ({workspace, config, notebook, drafts = false}) => {
  const {root} = workspace;
  if (!existsSync(path.join(root, "src", "index.md"))) {
    return {problems: [fileProblem("no-pages", "src/index.md", "there is no front page")], summary: ""};
  }
  const {md, paths, live, ...said} = await buildPages(
    {...config, root: "src", output: ".sourcebook/site"},
    {drafts}
  );
  const {pages, problems} = await parsePages(paths, {md, root, notebook});
  await writeJson(workspace.sitePages, toPageEntries(pages, {live, notebook}));
  return {problems: [...frameworkProblems(said), ...problems], summary: countOf(pages.length, "page")};
};

/** Framework says most faults on the side and goes on with a broken page: each one ends the build here. */
function frameworkProblems({faults, refused}: Pick<PagesResult, "faults" | "refused">): Problem[] {
  const requests = refused.map(address =>
    fileProblem(
      "network-refused",
      "src",
      `a page needs ${address} while it is built`,
      "import an installed package instead of an npm: import or a built-in such as d3, Plot, Inputs, html"
    )
  );
  const others = faults.filter(fault => !isLinkReport(fault) && !isRefusal(fault));
  return [...requests, ...others.map(fault => fileProblem("framework-fault", "src", fault))];
}

/** Framework knows only its own files: links are followed by *verify*, in the finished site. */
function isLinkReport(fault: string): boolean {
  return /^Warning:\s+\d+ broken links?\b/.test(fault);
}

function isRefusal(fault: string): boolean {
  return fault.includes("refused to fetch");
}
