import {copyFile, mkdir, readFile, rename, rm} from "node:fs/promises";
import path from "node:path";
import {fileProblem, type Problem} from "../../problem/problem.ts";
import {listFiles} from "../list-files.ts";
import {readChanges, readCharts, readDatasets, readLedger, readPageEntries} from "../read-stages.ts";
import type {Notebook} from "../settings.ts";
import {countOf, type Stage, type StageContext} from "../stage.ts";
import {emptyFolder, type Workspace, writeFiles} from "../workspace.ts";
import {charactersOf, charactersOfMarkup, charactersOfStyle, westernCharacters} from "./characters.ts";
import {withUsePanels} from "./embeds/use-panels.ts";
import type {Extra, ExtraContext} from "./extra.ts";
import {extras} from "./extras.ts";
import {feedFiles} from "./files/feed-files.ts";
import {searchFiles} from "./files/search-files.ts";
import {cutFonts} from "./fonts/cut-fonts.ts";
import {type FramedPage, framePage, type SiteAssets, type SitePage, toFramedPage} from "./frame-page.ts";
import {notFoundPage} from "./not-found.ts";
import {withNotices} from "./page-notices.ts";
import {linkSections} from "./section-links.ts";
import {makeStylesheet, readSiteRules} from "./stylesheet.ts";
import {takeMain} from "./take-main.ts";

/** Turns what Framework rendered into the finished site, in `.sourcebook/dist-next/`. */
export const finishStage: Stage = async ({workspace, notebook}: StageContext) => {
  const pages: SitePage[] = [];
  const changes = readChanges(workspace);
  for (const entry of readPageEntries(workspace)) {
    const html = await readFile(path.join(workspace.site, entry.file), "utf8");
    const {main, head} = takeMain(html, entry);
    pages.push({...entry, main: withNotices(main, entry, changes.corrections), head});
  }
  const settled = pages.filter(({status}) => status !== "draft");
  await emptyFolder(workspace.draft);
  const extraContext: ExtraContext = {
    notebook,
    ledger: readLedger(workspace),
    datasets: await readDatasets(workspace),
    charts: readCharts(workspace),
    changes,
    pages: settled
  };
  const made = await makeExtras(extraContext);
  const framed = [...frameArticles(pages, notebook), ...made.pages].map(page =>
    withUsePanels(page, extraContext)
  );
  const {assets, missing} = await writeAssets(workspace, {notebook, pages, framed});
  const context = {notebook, pages, assets, machine: extraContext, policies: new Map<string, string>()};
  await writeFiles(workspace.draft, framed, page => ({file: page.file, content: framePage(page, context)}));
  const files = [...made.files, ...feedFiles(framed, extraContext), ...searchFiles(framed, notebook)];
  await writeFiles(workspace.draft, files, file => file);
  await writeDraft(workspace, "404.html", notFoundPage(context));
  await copyFrameworkFiles(
    workspace,
    pages.some(({live}) => live)
  );
  // Whole or not at all: *verify* must never take a half-written site for a finished one.
  await rm(workspace.next, {recursive: true, force: true});
  await rename(workspace.draft, workspace.next);
  return {
    problems: [...made.problems, ...missing, ...siteNotices(notebook)],
    summary: `${countOf(framed.length, "page")}, ${countOf(assets.fonts.length, "font")}`
  };
};

/** The author's pages, each with links from its sections to those of its translations. */
function frameArticles(pages: readonly SitePage[], {locales}: Notebook): FramedPage[] {
  const articles = pages.map(page => toFramedPage(page, pages, locales));
  return articles.map(page => {
    const addresses = page.twins.map(({address}) => address);
    return linkSections(
      page,
      articles.filter(other => other !== page && addresses.includes(other.address))
    );
  });
}

async function makeExtras(context: ExtraContext): Promise<Required<Extra>> {
  const made = await Promise.all(extras.map(make => make(context)));
  return {
    pages: made.flatMap(({pages = []}) => pages),
    files: made.flatMap(({files = []}) => files),
    problems: made.flatMap(({problems = []}) => problems)
  };
}

/** Fonts cut to the characters that the pages show, and the style sheet that names them. */
async function writeAssets(
  workspace: Workspace,
  site: {notebook: Notebook; pages: readonly SitePage[]; framed: readonly FramedPage[]}
): Promise<{assets: SiteAssets; missing: Problem[]}> {
  const draft = {...site, assets: {stylesheet: "", fonts: []}};
  // The frame shows the same characters on each page of a language, so generated pages are read without it.
  const shown = new Map(
    site.framed.map(page => [
      sourceOf(page),
      page.alike === undefined ? charactersOf([framePage(page, draft)]) : charactersOfMarkup(page.main)
    ])
  );
  const text = new Set([...shown.values()].flatMap(characters => [...characters]));
  for (const char of charactersOf([notFoundPage(draft)])) text.add(char);
  for (const char of charactersOfStyle(await readSiteRules(), text)) text.add(char);
  if (site.pages.some(({live}) => live)) for (const char of westernCharacters) text.add(char);
  const {fonts, missing} = await cutFonts(text);
  for (const {name, bytes} of fonts) await writeDraft(workspace, `assets/${name}`, bytes);
  const {name, css} = await makeStylesheet(fonts, font => `./${font}`, site.notebook.theme);
  await writeDraft(workspace, `assets/${name}`, css);
  return {assets: {stylesheet: name, fonts}, missing: missingGlyphs(shown, missing)};
}

/** The file to mend: the Markdown of a page, else the page itself. */
const sourceOf = (page: FramedPage & {source?: string}) => page.source ?? page.file;

function missingGlyphs(
  framed: ReadonlyMap<string, ReadonlySet<string>>,
  missing: readonly string[]
): Problem[] {
  return [...framed].flatMap(([source, characters]) =>
    missing
      .filter(char => characters.has(char))
      .map(char => {
        const code = (char.codePointAt(0) as number).toString(16).toUpperCase().padStart(4, "0");
        const problem = `the fonts have no "${char}" (U+${code})`;
        return fileProblem("missing-character", source, problem, "write it otherwise");
      })
  );
}

/** Files that pages link to or load; Framework's client only where a page has cells. */
async function copyFrameworkFiles({site, draft}: Workspace, live: boolean): Promise<void> {
  for (const file of await listFiles(site)) {
    const client = /^_(?!file\/)/.test(file);
    if (file.endsWith(".html") || (client && !live)) continue;
    const target = path.join(draft, file);
    await mkdir(path.dirname(target), {recursive: true});
    await copyFile(path.join(site, file), target);
  }
}

async function writeDraft({draft}: Workspace, file: string, content: string | Uint8Array): Promise<void> {
  await writeFiles(draft, [{file, content}], each => each);
}

function siteNotices({url}: Notebook): Problem[] {
  if (url !== undefined) return [];
  const problem =
    "no url: there is no feed, no sitemap and no code to embed charts with, and pages have no canonical address and no picture in link previews";
  const notice = fileProblem("no-url", "observablehq.config.ts", problem, "set url or SOURCEBOOK_URL");
  return [{...notice, severity: "warning"}];
}
