import {existsSync} from "node:fs";
import {mkdir, writeFile} from "node:fs/promises";
import path from "node:path";
import type {ExtractedText} from "../../evidence/extract-text.ts";
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
import {
  type PreviewConfig,
  previewConfig,
  previewPaths,
  putBack,
  renderPreview
} from "../framework/preview-server.ts";
import {type PageEntry, toPageEntries} from "../page-entry.ts";
import {parsePages} from "../parse-pages.ts";
import {readNotebook} from "../read-notebook.ts";
import {readChanges, readCharts} from "../read-stages.ts";
import {runStages} from "../run-stages.ts";
import {configFile} from "../settings.ts";
import type {Drawings, StageContext} from "../stage.ts";
import type {WatchedFolder} from "./watch-notebook.ts";

const bannerRules =
  ".sb-problems{white-space:pre-wrap;font-size:0.875rem;padding:0.75rem;border:2px solid var(--sb-vermilion)}" +
  // What is wrong is read where it is wrong, without a pointer over it.
  'mark.problem::after{content:" (" attr(title) ")";font-size:0.8125rem}';

const silent = {start() {}, end() {}};

/** The site of the moment, in memory. What is broken shows its problems; what was whole before stays. */
export class DevSite {
  problems: readonly Problem[] = [];
  /** The page rules in it read what the stages wrote, so it is made after them. */
  config!: PreviewConfig;
  #pages: readonly PageEntry[] = [];
  readonly #stageProblems = new Map<PreviewStage, readonly Problem[]>();
  readonly #drawings: Drawings = new Map();
  readonly #extracted = new Map<string, ExtractedText>();

  private constructor(
    readonly root: string,
    private context: StageContext,
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
    const site = new DevSite(root, context, fonts, css);
    await site.#runStages(previewStages);
    site.config = previewConfig(context.config, stampOf(context));
    await site.#readPages([]);
    return site;
  }

  /** Runs again what a change calls for, then reloads the browser. Never throws for a fault of the author. */
  async refresh(folders: ReadonlySet<WatchedFolder>): Promise<void> {
    const problems: Problem[] = [];
    try {
      this.context = await readNotebook(this.root, {preview: true});
      await this.#runStages(stagesAfter(folders));
      this.config = previewConfig(this.context.config, stampOf(this.context));
    } catch (error) {
      problems.push(...problemsOf(error));
    }
    await this.#readPages(problems);
  }

  /** Each stage, whatever the one before found: a draft page is looked at before it is right. */
  async #runStages(stages: readonly PreviewStage[]): Promise<void> {
    if (stages.length === 0) return;
    const context = {...this.context, drawings: this.#drawings, extracted: this.#extracted};
    const run = async () => {
      for (const stage of stages) this.#stageProblems.set(stage, await runStages([stage], context, silent));
    };
    await inBuildTurn(this.root, run, {patienceMs});
  }

  async #readPages(problems: readonly Problem[]): Promise<void> {
    const {workspace, notebook} = this.context;
    const found = [...problems, ...[...this.#stageProblems.values()].flat()];
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
    if (!page) return this.#chartFile(file);
    // Deleted a moment ago: there is no page any more, though the list of them still has it.
    return existsSync(path.join(this.root, page.source)) ? this.#render(page) : undefined;
  }

  async #render(page: PageEntry): Promise<string> {
    const {notebook} = this.context;
    const {main: light, head} = takeMain(await renderPreview(this.config, page.path), {live: true});
    const main = putBack(light, this.config);
    const {corrections} = readChanges(this.context.workspace);
    const whole = withFaults(withNotices(main, page, corrections), this.problems);
    const shown = {...page, main: this.#banner() + whole, head};
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

const previewStages = ["check", "load", "draw"] as const;
type PreviewStage = (typeof previewStages)[number];

/** What a change calls for: prose needs no stage, a chart only to be drawn. */
function stagesAfter(folders: ReadonlySet<WatchedFolder>): readonly PreviewStage[] {
  if (folders.has("data") || folders.has(configFile)) return previewStages;
  if (folders.has("loaders")) return ["load", "draw"];
  return folders.has("charts") ? ["draw"] : [];
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

/** Where a chart could not be drawn, its own fault instead of its missing: a page knows only that it is not there. */
function withFaults(main: string, problems: readonly Problem[]): string {
  return main.replace(
    /(<mark class="problem" title=")[^"]*(">\{\{chart ([\w.@-]+)\}\})/g,
    (mark, open: string, rest: string, id: string) => {
      const own = problems.find(({file}) => file === `charts/${id}.ts` || file === `loaders/${id}.ts`);
      return own ? open + escapeHtml(formatProblem(own)) + rest : mark;
    }
  );
}
