import {readFile} from "node:fs/promises";
import path from "node:path";
import {keepableUrl} from "../evidence/capture.ts";
import {checkLedger} from "../ledger/check-ledger.ts";
import type {IndicatorEntry, Ledger} from "../ledger/ledger.ts";
import {type NextFile, writeTogether} from "../ledger/write-together.ts";
import type {Problem} from "../problem/problem.ts";
import {suggest} from "../problem/suggest.ts";
import {type CapturedDocument, captureDocument} from "../refresh/capture-document.ts";
import {YamlEditor} from "../refresh/edit-yaml.ts";
import {toNewFigure} from "../refresh/figure-entry.ts";
import {formatQuantityLine, listQuantities} from "../refresh/list-quantities.ts";
import {toPrintable} from "../refresh/printable.ts";
import {formatSource, type NewSource} from "../refresh/source-entry.ts";
import {checkStaged} from "../refresh/stage-ledger.ts";
import {readNotebook} from "../site/read-notebook.ts";
import {type Asker, AskerClosed, openAsker} from "./ask.ts";
import {askSource, faultOfId} from "./ask-source.ts";
import {currentDay} from "./day.ts";
import {reportProblems} from "./report.ts";
import {limitsOf, type VisitOptions} from "./visit-options.ts";

export interface CaptureCommandOptions extends VisitOptions {
  as?: string;
  figure?: string;
  indicator?: string;
  number?: string;
  confidential?: boolean;
  today?: string;
}

const sourcesFile = "data/sources.yaml";

/** `sourcebook capture`: stores a document, writes its source's entry, and lists what it states. */
export async function runCapture(target: string, options: CaptureCommandOptions): Promise<number> {
  const {workspace, notebook, archives} = await readNotebook(process.cwd());
  const {root} = workspace;
  const {ledger} = await checkLedger({root, locales: notebook.locales, drafts: true});
  const misuse = misuseOf(options, ledger);
  if (misuse) return fail(misuse, 2);
  const day = options.today ?? currentDay();
  const captured = await captureDocument(target, {
    root,
    archives,
    store: path.resolve(root, notebook.archive),
    day,
    limits: limitsOf(options, notebook),
    name: options.as ?? "capture"
  });
  if ("reason" in captured) return fail(`"${keepableUrl(target)}" cannot be captured: ${captured.reason}`, 1);
  const asker = openAsker();
  try {
    const {as, confidential} = options;
    const source = await askSource(captured, {target, as, confidential, ledger, asker});
    if ("reason" in source) return fail(source.reason, 1);
    const files = await sourceFiles(root, source, ledger);
    const language = source.metadata.language ?? "en";
    const quantities = listQuantities(captured.document, {
      locale: readableLocale(language),
      units: ledger.units
    });
    process.stdout.write(
      quantities.map(one => `${formatQuantityLine(one).split("\t").map(toPrintable).join("\t")}\n`).join("")
    );
    const request = await askFigure(options, ledger, asker);
    if (request) {
      const file = await figureFile(root, captured, {...request, source: source.id, language, ledger});
      if ("reason" in file) return fail(file.reason, 1);
      if (file.note) process.stderr.write(`${toPrintable(file.note)}\n`);
      files.push(file);
    }
    const faults = await shapeFaults(files, {root, locales: notebook.locales});
    if (faults.length > 0) return reportProblems(faults);
    await writeTogether(root, files);
    process.stderr.write(
      `capture: ${source.id}, ${quantities.length === 1 ? "1 quantity" : `${quantities.length} quantities`}${request ? ", one figure as a draft" : ""}\n`
    );
    return 0;
  } catch (error) {
    if (!(error instanceof AskerClosed)) throw error;
    return fail("capture: stopped; the document lies in the archive, the ledger is as it was", 1);
  } finally {
    asker?.close();
  }
}

/** Faults of what is about to be written, such as an answer that a field does not admit. */
async function shapeFaults(
  files: readonly NextFile[],
  {root, locales}: {root: string; locales: readonly string[]}
): Promise<Problem[]> {
  const {problems} = await checkStaged(files, {root, locales, archive: []});
  const changed = new Set(files.map(({file}) => file));
  return problems.filter(
    ({file, code}) => changed.has(file) && /^(?:yaml|duplicate|wrong|unreadable|quote)-/.test(code)
  );
}

function fail(message: string, exitCode: number): number {
  process.stderr.write(`${toPrintable(message)}\n`);
  return exitCode;
}

function misuseOf({as, figure, indicator}: CaptureCommandOptions, ledger: Ledger): string | undefined {
  const badId = as === undefined ? undefined : faultOfId(as);
  if (badId) return badId;
  if ((figure === undefined) !== (indicator === undefined)) return "--figure and --indicator go together";
  return indicator === undefined ? undefined : faultOfIndicator(indicator, ledger);
}

function faultOfIndicator(indicator: string, {indicators}: Ledger): string | undefined {
  if (indicators.has(indicator)) return undefined;
  const hint = suggest(indicator, indicators.keys());
  return `the ledger has no indicator "${indicator}"${hint ? ` (${hint})` : ""}`;
}

/** `data/sources.yaml` with a new entry, or with the capture of one that had none; nothing where it has it. */
async function sourceFiles(root: string, source: NewSource, ledger: Ledger): Promise<NextFile[]> {
  const before = await readFile(path.join(root, sourcesFile), "utf8").catch(() => undefined);
  const known = ledger.sources.get(source.id);
  if (!known) {
    const start = before === undefined || before.trim() === "" ? "" : `${before.trimEnd()}\n\n`;
    return [{file: sourcesFile, before, after: start + formatSource(source)}];
  }
  if (known.input.snapshot || known.input.confidential || !source.snapshot) return [];
  const editor = new YamlEditor(before ?? "");
  editor.insertBefore([source.id, "language"], "snapshot", source.snapshot);
  const address = source.url
    ? (["url", source.url] as const)
    : source.path
      ? (["path", source.path] as const)
      : undefined;
  if (address && !known.input.url && !known.input.path)
    editor.insertBefore([source.id, "language"], address[0], JSON.stringify(address[1]));
  return [{file: sourcesFile, before, after: editor.toString()}];
}

interface AskedFigure {
  words: string;
  indicator: IndicatorEntry;
  number?: string;
}

/** The figure that the flags name, or the one that the author asks for in a terminal. */
async function askFigure(
  {figure, indicator, number}: CaptureCommandOptions,
  ledger: Ledger,
  asker: Asker | undefined
): Promise<AskedFigure | undefined> {
  const words = figure ?? (await asker?.ask("words of a figure to write, or nothing", ""));
  if (!words) return undefined;
  const known = [...ledger.indicators.keys()].join(", ");
  const id =
    indicator ??
    (await asker?.ask(`indicator (${known})`, "", answer => faultOfIndicator(answer, ledger))) ??
    "";
  const entry = ledger.indicators.get(id);
  return entry && {words, indicator: entry, ...(number ? {number} : {})};
}

async function figureFile(
  root: string,
  {document}: CapturedDocument,
  request: AskedFigure & {source: string; language: string; ledger: Ledger}
): Promise<(NextFile & {note?: string}) | {reason: string}> {
  const figure = toNewFigure(document, {...request, language: readableLocale(request.language)});
  if ("reason" in figure) return figure;
  const {file} = request.indicator.at();
  const before = await readFile(path.join(root, file), "utf8");
  const editor = new YamlEditor(before);
  editor.append([request.indicator.id, "figures"], figure.id, figure.fields);
  const {note} = figure;
  return {file, before, after: editor.toString(), ...(note ? {note} : {})};
}

/** Numbers are read in English and French; a text in another language is read by its digits, as English. */
function readableLocale(language: string): string {
  return /^(?:en|fr)\b/.test(language) ? language : "en";
}
