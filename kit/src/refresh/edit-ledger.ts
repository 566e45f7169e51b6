import {placeAt} from "../evidence/place.ts";
import {isSameCell} from "../ledger/declared-place.ts";
import {type EvidencedEntry, type Ledger, languageOf, type SourcedFigure} from "../ledger/ledger.ts";
import type {EvidenceInput} from "../ledger/schema.ts";
import {toNotation} from "../quantity/notation.ts";
import type {Quantity} from "../quantity/quantity.ts";
import {toScalar, type YamlEditor} from "./edit-yaml.ts";
import {supportedValue} from "./examine-quote.ts";
import type {Finding} from "./examine-source.ts";
import {boundedTime, boundReason, formerId} from "./former-version.ts";
import type {LedgerFiles} from "./ledger-files.ts";
import {
  type FigureUpdate,
  formerEvidence,
  leave,
  type SourceUpdate,
  type UpdatePlan
} from "./plan-updates.ts";
import {type RenewedQuote, renewQuote} from "./renew-quote.ts";
import {renewTranslation} from "./renew-translation.ts";

/** A figure that was written, with the id of its former version. */
export interface WrittenFigure {
  id: string;
  former: string;
  source: string;
  before: Quantity;
  after: Quantity;
}

export interface EditContext {
  ledger: Ledger;
  files: LedgerFiles;
  locales: readonly string[];
  day: string;
}

type Path = (string | number)[];

/** Edits the ledger's files as planned; what cannot be worded without a person is left, with its reason. */
export async function editLedger(
  {sources, figures}: UpdatePlan,
  context: EditContext
): Promise<WrittenFigure[]> {
  const renewals = new Map<Finding, Renewal>();
  const wordable = figures.filter(update => isWordable(update, {sources, renewals, context}));
  const versions = new Map<FigureUpdate, string>();
  for (const update of wordable) {
    const former = formerId(update.figure.id, context.ledger);
    versions.set(update, former);
    (await editorOf(update.figure, context)).duplicate(pathOf(update.figure), former);
  }
  context.files.settle();
  for (const [update, former] of versions) await editFigure(update, former, {sources, renewals, context});
  for (const source of sources) await editSource(source, renewals, context);
  return [...versions].map(([{figure, value, findings}, former]) => ({
    id: figure.id,
    former,
    source: findings.find(({examined}) => examined.state === "figure changed")?.evidence.source ?? "",
    before: figure.quantity as Quantity,
    after: value
  }));
}

/** The words that a piece of evidence gets. */
interface Renewal {
  quote?: RenewedQuote;
  page?: number;
  cell?: string;
  translation?: Readonly<Record<string, string>>;
}

interface Workshop {
  sources: readonly SourceUpdate[];
  renewals: Map<Finding, Renewal>;
  context: EditContext;
}

/** True where all changed evidence of a figure can be written anew; else it is left, with the reason. */
function isWordable(update: FigureUpdate, {sources, renewals, context}: Workshop): boolean {
  for (const finding of update.findings) {
    if (finding.examined.state !== "figure changed") continue;
    const value = supportedValue(finding.entry, finding.evidence) ? update.value : undefined;
    const renewal = renew(finding, {sources, context, ...(value ? {value} : {})});
    if ("reason" in renewal) {
      leave(update.findings, renewal.reason);
      return false;
    }
    renewals.set(finding, renewal);
  }
  return true;
}

function renew(
  {entry, evidence, examined}: Finding,
  {sources, context, value}: {sources: readonly SourceUpdate[]; context: EditContext; value?: Quantity}
): Renewal | {reason: string} {
  const document = sources.find(({examined: {source}}) => source.id === evidence.source)?.examined.document;
  if (!evidence.quote) return {};
  if (!document || examined.start === undefined || examined.end === undefined)
    return {reason: "its words are not in the document"};
  const tax = entry.type === "figure" ? entry.input.base.tax : undefined;
  const quote = renewQuote(document.text, evidence.quote, {
    start: examined.start,
    end: examined.end,
    language: languageOf(context.ledger, evidence.source),
    units: context.ledger.units,
    ...(value ? {value} : {}),
    ...(tax ? {tax} : {})
  });
  if ("reason" in quote) return quote;
  const {page, cell} = placeAt(document, examined.start) ?? {};
  const before = supportedValue(entry, evidence);
  const {translation} = evidence;
  const renewed =
    translation && value && before && examined.state === "figure changed"
      ? renewTranslation(translation, {before, after: value, units: context.ledger.units})
      : translation;
  if (translation && !renewed) return {reason: "its translation has to be written anew"};
  return {
    quote,
    ...(page === undefined ? {} : {page}),
    ...(cell === undefined ? {} : {cell}),
    ...(renewed ? {translation: renewed} : {})
  };
}

async function editFigure(
  {figure, value, time, findings}: FigureUpdate,
  former: string,
  {sources, renewals, context}: Workshop
): Promise<void> {
  const editor = await editorOf(figure, context);
  const path = pathOf(figure);
  const formerPath: Path = [...path.slice(0, -1), former];
  const notation = toNotation(value);
  if (notation !== figure.input.value) editor.replace([...path, "value"], notation);
  if (time !== undefined) editor.replace([...path, "time"], time);
  if (figure.input.supersedes) editor.replace([...path, "supersedes"], former);
  else editor.insertBefore([...path, "evidence"], "supersedes", toScalar(former));
  boundFormer(editor, formerPath, figure, context);
  for (const [index, evidence] of figure.input.evidence.entries()) {
    const finding = findings.find(one => one.evidence === evidence);
    const renewal = finding && renewals.get(finding);
    if (renewal) editEvidence(editor, [...path, "evidence", index], {evidence, renewal});
    if (finding && renewal) finding.report.written = true;
    const before = sources.find(({examined: {source}}) => source.id === evidence.source)?.before;
    if (before && !evidence.snapshot)
      insertSnapshot(editor, [...formerPath, "evidence", index], {evidence, hash: before});
  }
}

/** What was true of its time stays a figure like others, which ends where the new one begins. */
function boundFormer(
  editor: YamlEditor,
  path: Path,
  figure: SourcedFigure,
  {day, locales}: EditContext
): void {
  if (figure.input.rank !== "normal") editor.replace([...path, "rank"], "normal");
  const time = boundedTime(figure, day);
  if (time === undefined) return;
  editor.replace([...path, "time"], time);
  const reason = boundReason(day, locales);
  if (figure.input["time-because"]) editor.remove([...path, "time-because"]);
  const words = Object.entries(reason).map(([locale, text]) => `${locale}: ${toScalar(text)}`);
  editor.insertBefore([...path, "evidence"], "time-because", `{${words.join(", ")}}`);
}

/** Makes the new capture the current one: quotes that stand in it are renewed, others are left at the former one. */
async function editSource(
  {examined, before, after}: SourceUpdate,
  renewals: Workshop["renewals"],
  context: EditContext
): Promise<void> {
  const {source, findings} = examined;
  if (before !== after) {
    const editor = await context.files.edit(source.at().file);
    if (before !== undefined) editor.replace([source.id, "snapshot"], after);
    else editor.insertBefore([source.id, source.input.url ? "url" : "path"], "snapshot", after);
  }
  for (const finding of findings) {
    const {entry, evidence, index, report} = finding;
    if (renewals.has(finding)) continue;
    const editor = await editorOf(entry, context);
    const path: Path = [...pathOf(entry), "evidence", index];
    const renewal = isStanding(finding)
      ? renewStanding(finding, {examined, before, after}, context)
      : undefined;
    if (renewal && !("reason" in renewal)) {
      editEvidence(editor, path, {evidence, renewal});
      report.written = report.state !== "unchanged" || evidence.snapshot !== undefined;
    } else {
      if (renewal) report.reason ??= renewal.reason;
      if (before && before !== after && !evidence.snapshot)
        insertSnapshot(editor, path, {evidence, hash: before});
    }
  }
  if (before === undefined || before === after) return;
  for (const {entry, evidence, index} of formerEvidence(source.id, context.ledger)) {
    const editor = await editorOf(entry, context);
    insertSnapshot(editor, [...pathOf(entry), "evidence", index], {evidence, hash: before});
  }
}

const isStanding = ({examined: {state}}: Finding) =>
  state === "unchanged" || state === "cosmetic" || state === "quote moved";

/** Words that stand as they were need nothing. */
function renewStanding(
  finding: Finding,
  source: SourceUpdate,
  context: EditContext
): Renewal | {reason: string} {
  const {entry, evidence, examined} = finding;
  const isPlaced = evidence.page !== undefined || evidence.cell !== undefined;
  if (examined.state === "unchanged" && !isPlaced) return {};
  const value = supportedValue(entry, evidence);
  return renew(finding, {sources: [source], context, ...(value ? {value} : {})});
}

function editEvidence(
  editor: YamlEditor,
  path: Path,
  {evidence, renewal}: {evidence: EvidenceInput; renewal: Renewal}
): void {
  const {quote, page, cell, translation} = renewal;
  const former = evidence.quote;
  if (evidence.snapshot) editor.remove([...path, "snapshot"]);
  if (quote && former) {
    if (quote.exact !== former.exact) editor.replace([...path, "quote", "exact"], quote.exact);
    for (const field of ["prefix", "suffix", "number"] as const) {
      const next = quote[field];
      if (next === former[field]) continue;
      if (next === undefined) editor.remove([...path, "quote", field]);
      else if (former[field] !== undefined) editor.replace([...path, "quote", field], next);
      else editor.insertBefore([...path, "quote", "exact"], field, toScalar(next));
    }
  }
  if (page !== undefined && evidence.page !== undefined && String(page) !== evidence.page)
    editor.replace([...path, "page"], String(page));
  if (cell !== undefined && evidence.cell !== undefined && !isSameCell(evidence.cell, cell))
    editor.replace([...path, "cell"], cell);
  for (const [locale, words] of Object.entries(translation ?? {}))
    if (words !== evidence.translation?.[locale]) editor.replace([...path, "translation", locale], words);
}

function insertSnapshot(
  editor: YamlEditor,
  path: Path,
  {evidence, hash}: {evidence: EvidenceInput; hash: string}
): void {
  const field = evidence.quote ? "quote" : evidence.pointer !== undefined ? "pointer" : "fragment";
  editor.insertBefore([...path, field], "snapshot", hash);
}

function pathOf(entry: EvidencedEntry): Path {
  return entry.type === "figure" ? [entry.indicator.id, "figures", entry.id] : [entry.id];
}

function editorOf(entry: EvidencedEntry, {files}: EditContext): Promise<YamlEditor> {
  return files.edit(entry.at().file);
}
