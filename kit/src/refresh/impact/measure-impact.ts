import {readFile} from "node:fs/promises";
import path from "node:path";
import {isCell} from "../../dataset/cell.ts";
import type {Dataset} from "../../dataset/dataset.ts";
import {checkLedger} from "../../ledger/check-ledger.ts";
import {placePage} from "../../site/address.ts";
import {queryOptions} from "../../site/check.ts";
import {listFiles} from "../../site/list-files.ts";
import {readCharts, readDatasets, readLedger} from "../../site/read-stages.ts";
import type {StageContext} from "../../site/stage.ts";
import {withLedgerAt} from "../ledger-at.ts";
import {type ImpactInput, type ImpactReport, impactOf, type PartImpact} from "./impact.ts";

/**
 * What has become wrong since a revision: the ledger of that revision against the one at hand.
 * Ledger, datasets and charts are those that the last run of `check`, `load` and `draw` left.
 */
export async function measureImpact(context: StageContext, revision: string): Promise<ImpactReport> {
  const {workspace, notebook} = context;
  const after = readLedger(workspace);
  const {published: before} = await withLedgerAt(workspace.root, revision, root =>
    checkLedger({...queryOptions(context), root})
  );
  return impactOf({
    before,
    after,
    datasets: Object.values(await readDatasets(workspace)).map(dataset => ({
      id: dataset.id,
      figures: figuresInRows(dataset)
    })),
    charts: chartParts(readCharts(workspace)),
    pages: await readPages(workspace.root, notebook.locales)
  });
}

function figuresInRows({rows}: Dataset): string[] {
  const cells = rows.flatMap(row => Object.values(row).filter(isCell));
  return [...new Set(cells.flatMap(({figures}) => figures))];
}

/** The languages of a chart are one part. */
function chartParts(charts: readonly {id: string; figures: readonly string[]}[]): PartImpact[] {
  const parts = new Map<string, Set<string>>();
  for (const {id, figures} of charts) parts.set(id, new Set([...(parts.get(id) ?? []), ...figures]));
  return [...parts].map(([id, figures]) => ({id, figures: [...figures]}));
}

async function readPages(root: string, locales: readonly string[]): Promise<ImpactInput["pages"]> {
  const files = (await listFiles(path.join(root, "src"))).filter(
    file => file.endsWith(".md") && !file.startsWith(".")
  );
  return Promise.all(
    files.map(async name => ({
      file: `src/${name}`,
      locale: placePage(`/${name.slice(0, -".md".length)}`, locales).locale,
      text: await readFile(path.join(root, "src", name), "utf8")
    }))
  );
}
