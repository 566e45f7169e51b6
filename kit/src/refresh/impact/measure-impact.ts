import {readFile} from "node:fs/promises";
import path from "node:path";
import {isCell} from "../../dataset/cell.ts";
import type {Dataset} from "../../dataset/dataset.ts";
import type {PublishedLedger} from "../../ledger/card.ts";
import {checkLedger} from "../../ledger/check-ledger.ts";
import {readLedger as readEntries} from "../../ledger/read.ts";
import {formatProblem, type Problem} from "../../problem/problem.ts";
import {placePage} from "../../site/address.ts";
import {queryOptions} from "../../site/check.ts";
import {addressOfEntry, folderOfLocale} from "../../site/entry-address.ts";
import {folderOfChart} from "../../site/finish/chart-files.ts";
import {listFiles} from "../../site/list-files.ts";
import {type DrawnChart, readCharts, readDatasets, readLedger} from "../../site/read-stages.ts";
import {runStages} from "../../site/run-stages.ts";
import type {StageContext} from "../../site/stage.ts";
import {withLedgerAt} from "../ledger-at.ts";
import type {BoundSentence} from "./bound-sentence.ts";
import {chartSentences} from "./chart-sentences.ts";
import {type AddressImpact, type ImpactReport, impactOf, type PartImpact} from "./impact.ts";
import {ledgerSentences} from "./ledger-sentences.ts";
import {pageSentences} from "./page-sentences.ts";

/**
 * What has become wrong since a revision: the ledger of that revision against the one at hand. Runs `check`, `load` and
 * `draw`, each whatever the one before found: what fails now is part of the answer. Throws `UserError` where git does
 * not know the revision.
 */
export async function measureImpact(context: StageContext, revision: string): Promise<ImpactReport> {
  const {workspace, notebook} = context;
  const former = await withLedgerAt(workspace.root, revision, root =>
    checkLedger({...queryOptions(context), drafts: context.preview, root})
  );
  const problems: Problem[] = [];
  for (const stage of ["check", "load", "draw"] as const)
    problems.push(...(await runStages([stage], context, {start() {}, end() {}})));
  const charts = readCharts(workspace);
  const after = readLedger(workspace);
  const {ledger} = await readEntries(workspace.root);
  return impactOf({
    before: former.published,
    after,
    datasets: Object.values(await readDatasets(workspace)).map(dataset => ({
      id: dataset.id,
      figures: figuresInRows(dataset)
    })),
    charts: chartParts(charts),
    figurePages: figurePages(after, notebook.locales),
    embeds: charts.map(({id, locale, figures}) => ({
      address: `${folderOfChart(id, locale, notebook.locales)}/`,
      locale,
      figures
    })),
    sentences: [
      ...(await readPages(workspace.root, notebook.locales)),
      ...charts.flatMap(chartSentences),
      ...ledgerSentences(ledger)
    ],
    problems: newErrors(problems, former.problems)
  });
}

/** The page of each figure in each language. */
function figurePages({figures}: PublishedLedger, locales: readonly string[]): AddressImpact[] {
  return locales.flatMap(locale => {
    const prefix = folderOfLocale(locale, locales);
    return Object.keys(figures).map(id => ({
      address: addressOfEntry("figure", id, prefix),
      locale,
      figures: [id]
    }));
  });
}

/** Places shift while lines are added: a problem is known by its words. */
function newErrors(now: readonly Problem[], before: readonly Problem[]): Problem[] {
  const wordsOf = (problem: Problem) => formatProblem({...problem, line: 0, column: 0});
  const known = new Set(before.map(wordsOf));
  return now.filter(problem => problem.severity === "error" && !known.has(wordsOf(problem)));
}

function figuresInRows({rows}: Dataset): string[] {
  const cells = rows.flatMap(row => Object.values(row).filter(isCell));
  return [...new Set(cells.flatMap(({figures}) => figures))];
}

/** The languages of a chart are one part. */
function chartParts(charts: readonly DrawnChart[]): PartImpact[] {
  const parts = new Map<string, Set<string>>();
  for (const {id, figures} of charts) parts.set(id, new Set([...(parts.get(id) ?? []), ...figures]));
  return [...parts].map(([id, figures]) => ({id, figures: [...figures]}));
}

async function readPages(root: string, locales: readonly string[]): Promise<BoundSentence[]> {
  const files = (await listFiles(path.join(root, "src"))).filter(
    file => file.endsWith(".md") && !file.startsWith(".")
  );
  const pages = files.map(async name =>
    pageSentences({
      file: `src/${name}`,
      locale: placePage(`/${name.slice(0, -".md".length)}`, locales).locale,
      text: await readFile(path.join(root, "src", name), "utf8")
    })
  );
  return (await Promise.all(pages)).flat();
}
