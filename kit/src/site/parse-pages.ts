import {readFile} from "node:fs/promises";
import path from "node:path";
import type MarkdownIt from "markdown-it";
import {comparePages} from "../page/compare-pages.ts";
import {lintPage} from "../page/lint-page.ts";
import {type Page, parsePage} from "../page/parse-page.ts";
import {fileProblem, type Problem, sortProblems} from "../problem/problem.ts";
import {fontCodePoints} from "./finish/fonts/faces.ts";
import {readFrontFields} from "./front-fields.ts";
import {readPageContext} from "./markdown.ts";
import type {Notebook} from "./settings.ts";
import {checkSignatures, readSpecs} from "./sign/check-signatures.ts";
import {workspaceOf} from "./workspace.ts";

/** The Markdown files of pages with everything wrong with them. `md` is a renderer with the page rules installed. */
export async function parsePages(
  paths: readonly string[],
  {md, root, notebook}: {md: MarkdownIt; root: string; notebook: Notebook}
): Promise<{pages: Page[]; problems: Problem[]}> {
  const context = readPageContext(root, notebook);
  const codePoints = await fontCodePoints();
  const pages: Page[] = [];
  for (const pagePath of paths) {
    const file = `src${pagePath}.md`;
    const source = await readFile(path.join(root, file), "utf8");
    pages.push(parsePage(source, {md, context, file, path: pagePath}));
  }
  const problems = [
    ...pages.flatMap(page => [
      ...lintPage(page, {codePoints}),
      ...missingDescription(page),
      ...readFrontFields(page.source, page.file).problems
    ]),
    ...checkSignatures(pages, {ledger: context.ledger, specs: readSpecs(workspaceOf(root))}),
    ...comparePages(pages, notebook.locales),
    ...missingPages(pages, notebook)
  ];
  return {pages, problems: sortProblems(problems)};
}

function missingDescription({file, description}: Page): Problem[] {
  if (description !== undefined) return [];
  const problem = "has no description for search engines and link previews";
  const hint = "add description: to its front matter";
  return [{...fileProblem("missing-description", file, problem, hint), severity: "warning"}];
}

/** Pages that the navigation lists and that are not there. */
function missingPages(pages: readonly Page[], {pages: listed = []}: Notebook): Problem[] {
  return listed
    .filter(id => !pages.some(page => page.path === `/${id}`))
    .map(id =>
      fileProblem("unknown-page", `src/${id}.md`, `the notebook lists the page "${id}", which is not there`)
    );
}
