import {existsSync} from "node:fs";
import {readFile} from "node:fs/promises";
import path from "node:path";
import {type Page, parsePage} from "../../page/parse-page.ts";
import {fileProblem, UserError} from "../../problem/problem.ts";
import {suggest} from "../../problem/suggest.ts";
import {notebookMarkdown} from "../framework/notebook-markdown.ts";
import {listFiles} from "../list-files.ts";
import {readPageContext} from "../markdown.ts";
import {runStages} from "../run-stages.ts";
import {hasErrors, type StageContext} from "../stage.ts";

/** A page with what is said of it elsewhere, from the notebook as it stands now. */
export async function findPage(context: StageContext, name: string): Promise<Page> {
  const {root} = context.workspace;
  const file = fileOf(name);
  if (!existsSync(path.join(root, file))) {
    const pages = (await listFiles(path.join(root, "src"))).filter(each => each.endsWith(".md"));
    const hint = suggest(
      file.slice("src/".length, -".md".length),
      pages.map(each => each.slice(0, -".md".length))
    );
    throw new UserError(fileProblem("unknown-page", file, "there is no such page", hint));
  }
  const silent = {start() {}, end() {}};
  const problems = await runStages(["check", "load", "draw"], context, silent);
  if (hasErrors(problems)) throw new UserError(problems);
  const pageContext = readPageContext(root, context.notebook);
  const source = await readFile(path.join(root, file), "utf8");
  const pagePath = `/${file.slice("src/".length, -".md".length)}`;
  return parsePage(source, {md: notebookMarkdown(pageContext), context: pageContext, file, path: pagePath});
}

/** `src/fr/method.md`, `fr/method.md` and `fr/method` are one page. */
function fileOf(name: string): string {
  const inside = name
    .split(path.sep)
    .join("/")
    .replace(/^(?:\.\/)?(?:src\/)?/, "");
  return `src/${inside.endsWith(".md") ? inside : `${inside}.md`}`;
}
