import {existsSync, readdirSync, readFileSync} from "node:fs";
import path from "node:path";
import type {Dataset} from "../dataset/dataset.ts";
import type {PublishedLedger} from "../ledger/card.ts";
import type {Correction} from "../ledger/read-corrections.ts";
import type {Update} from "../ledger/read-updates.ts";
import {fileProblem, type Problem, UserError} from "../problem/problem.ts";
import {listFiles} from "./list-files.ts";
import type {PageEntry} from "./page-entry.ts";
import type {StageName} from "./stage.ts";
import type {Workspace} from "./workspace.ts";

/** What *draw* writes of a chart in one language. */
export interface DrawnChart {
  id: string;
  locale: string;
  /** The dataset that it shows. */
  dataset: string;
  /** The whole `<figure>`, as pages show it. */
  html: string;
  /** Ids of the figures it shows. */
  figures: string[];
  /** Its text, for the lint of pages. */
  text: string;
  /** Stand-alone files by name. */
  files: Record<string, string>;
}

/** The ledger that *check* wrote. */
export function readLedger({ledger}: Workspace): PublishedLedger {
  return readStageFile(ledger, "check");
}

/** What was corrected and what sources changed, each the newest first, as *check* read it. */
export interface Changes {
  corrections: Correction[];
  updates: Update[];
}

export function readChanges({changes}: Workspace): Changes {
  return readStageFile(changes, "check");
}

/** The datasets that *load* wrote, by id. */
export async function readDatasets({datasets}: Workspace): Promise<Record<string, Dataset>> {
  const read: Record<string, Dataset> = {};
  for (const file of await listFiles(datasets)) {
    const dataset = readStageFile<Dataset>(path.join(datasets, file), "load");
    read[dataset.id] = dataset;
  }
  return read;
}

/** The charts that *draw* wrote, by id and language. Synchronous: the rules of Markdown need them. */
export function readCharts({charts}: Workspace): DrawnChart[] {
  if (!existsSync(charts)) throw new UserError(stageMissing(charts, "draw"));
  const names = readdirSync(charts).sort();
  return names.map(name => readStageFile<DrawnChart>(path.join(charts, name), "draw"));
}

/** What *pages* says of the pages that it rendered, in the order of the navigation. */
export function readPageEntries({sitePages}: Workspace): PageEntry[] {
  return readStageFile(sitePages, "pages");
}

/** Reads the output of a stage. Throws `UserError` where it has not run. */
export function readStageFile<Value>(file: string, stage: StageName): Value {
  try {
    return JSON.parse(readFileSync(file, "utf8")) as Value;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
    throw new UserError(stageMissing(file, stage));
  }
}

function stageMissing(file: string, stage: StageName): Problem {
  const name = `.sourcebook/${path.basename(file)}`;
  return fileProblem("stage-missing", name, "is not there", `run "sourcebook ${stage}" first`);
}
