import {mkdir, writeFile} from "node:fs/promises";
import path from "node:path";
import type {Config} from "@observablehq/framework/dist/config.js";
import {escapeHtml} from "../../page/escape-html.ts";
import {fileProblem, formatProblem, type Problem, sortProblems, UserError} from "../../problem/problem.ts";
import {inBuildTurn} from "../build-turn.ts";
import {folderOfChart} from "../finish/chart-files.ts";
import {type CutFont, wholeFonts} from "../finish/fonts/cut-fonts.ts";
import {framePage, toFramedPage} from "../finish/frame-page.ts";
import {withNotices} from "../finish/page-notices.ts";
import {makeStylesheet} from "../finish/stylesheet.ts";
import {takeMain} from "../finish/take-main.ts";
import {prepareCache} from "../framework/cache.ts";
import {previewConfig, previewPaths, renderPreview} from "../framework/preview-server.ts";
import {type PageEntry, toPageEntries} from "../page-entry.ts";
import {parsePages} from "../parse-pages.ts";
import {readNotebook} from "../read-notebook.ts";
import {readChanges, readCharts} from "../read-stages.ts";
import {runStages} from "../run-stages.ts";
import type {StageContext} from "../stage.ts";
import type {WatchedFolder} from "./watch-notebook.ts";

const bannerRules =
  ".sb-problems{white-space:pre-wrap;font-size:0.875rem;padding:0.75rem;border:2px solid var(--sb-vermilion)}";

const silent = {start() {}, end() {}};

/** The site of the moment, in memory. What is broken shows its problems; what was whole before stays. */
export class DevSite {
  problems: readonly Problem[] = [];
  #pages: readonly PageEntry[] = [];

  private constructor(
    readonly root: string,
    private context: StageContext,
    public config: Config,
    private readonly fonts: readonly CutFont[],
    private readonly css: string
  ) {}

  /** Runs the stages for the first time. Throws `UserError` only where the folder holds no notebook. */
  static async open(root: string): Promise<DevSite> {
    const context = await readNotebook(root, {preview: true});
    await prepareCache(path.join(root, "src"));
    const fonts = await wholeFonts();
    const {css: rules} = await makeStylesheet(fonts, name => `./${name}`, context.notebook.theme);
    const css = rules + bannerRules;
    const problems = await runPreviewStages(context);
    const site = new DevSite(root, context, previewConfig(context.config, stampOf(context)), fonts, css);
    await site.#readPages(problems);
    return site;
  }

  /** Runs again what a change calls for, then reloads the browser. Never throws for a fault of the author. */
  async refresh(folders: ReadonlySet<WatchedFolder>): Promise<void> {
    const problems: Problem[] = [];
    try {
      this.context = await readNotebook(this.root, {preview: true});
      if ([...folders].some(folder => folder !== "src"))
        problems.push(...(await runPreviewStages(this.context)));
      this.config = previewConfig(this.context.config, stampOf(this.context));
    } catch (error) {
      problems.push(...problemsOf(error));
    }
    await this.#readPages(problems);
  }

  async #readPages(problems: readonly Problem[]): Promise<void> {
    const {workspace, notebook} = this.context;
    const found = [...problems];
    try {
      const options = {md: this.config.md, root: this.root, notebook};
      const read = await parsePages(previewPaths(this.config), options);
      this.#pages = await toPageEntries(read.pages, {live: new Set(), ...options});
      found.push(...read.problems);
    } catch (error) {
      found.push(...problemsOf(error));
    }
    this.problems = sortProblems(found);
    await mkdir(workspace.folder, {recursive: true});
    await writeFile(stampOf(this.context), `${this.problems.length}\n`);
  }

  /** The content of a published file; undefined where Framework has to answer. */
  async read(file: string): Promise<string | Uint8Array | undefined> {
    if (file === "assets/site.css") return this.css;
    const font = this.fonts.find(({name}) => file === `assets/${name}`);
    if (font) return font.bytes;
    const page = this.#pages.find(entry => entry.file === file || entry.file === `${file}.html`);
    return page ? this.#render(page) : this.#chartFile(file);
  }

  async #render(page: PageEntry): Promise<string> {
    const {notebook} = this.context;
    const {main, head} = takeMain(await renderPreview(this.config, page.path), {live: true});
    const {corrections} = readChanges(this.context.workspace);
    const shown = {...page, main: this.#banner() + withNotices(main, page, corrections), head};
    return framePage(toFramedPage(shown, this.#pages, notebook.locales), {
      notebook,
      pages: this.#pages,
      assets: {stylesheet: "site.css", fonts: []}
    });
  }

  #banner(): string {
    if (this.problems.length === 0) return "";
    return `<pre class="sb-problems">${escapeHtml(this.problems.map(formatProblem).join("\n"))}</pre>\n`;
  }

  #chartFile(file: string): string | undefined {
    const {workspace, notebook} = this.context;
    const folder = path.posix.dirname(file);
    const chart = readCharts(workspace).find(
      ({id, locale}) => folderOfChart(id, locale, notebook.locales) === folder
    );
    return chart?.files[path.posix.basename(file)];
  }
}

/** All three stages, whatever the one before found: a draft page is looked at before it is right. */
async function runPreviewStages(context: StageContext): Promise<Problem[]> {
  const problems: Problem[] = [];
  const run = async () => {
    for (const stage of ["check", "load", "draw"] as const) {
      problems.push(...(await runStages([stage], context, silent)));
    }
  };
  await inBuildTurn(context.workspace.root, run, {patienceMs});
  return problems;
}

/** A build beside the preview is waited for. */
const patienceMs = 60_000;

function stampOf({workspace}: StageContext): string {
  return path.join(workspace.folder, "preview-stamp");
}

function problemsOf(error: unknown): readonly Problem[] {
  if (error instanceof UserError) return error.problems;
  const problem = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return [fileProblem("preview-fails", "src", problem)];
}
