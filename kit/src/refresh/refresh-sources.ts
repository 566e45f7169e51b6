import {existsSync} from "node:fs";
import {readFile} from "node:fs/promises";
import {basename, join} from "node:path";
import PQueue from "p-queue";
import {openArchive} from "../evidence/archive.ts";
import {ArchiveStore} from "../evidence/archive-store.ts";
import {checkLedger} from "../ledger/check-ledger.ts";
import type {SourceEntry} from "../ledger/ledger.ts";
import {readLock} from "../ledger/lock.ts";
import {finishWrites} from "../ledger/write-together.ts";
import {type Problem, UserError} from "../problem/problem.ts";
import {suggest} from "../problem/suggest.ts";
import {inBuildTurn} from "../site/build-turn.ts";
import {examineSource} from "./examine-source.ts";
import {Visitor} from "./fetch-document.ts";
import type {FetchLimits} from "./fetch-limits.ts";
import {takeTurn} from "./refresh-turn.ts";
import type {RefreshReport} from "./report.ts";
import {VisitLog} from "./visit-log.ts";
import {addressOf, type Visited, visitSources} from "./visit-sources.ts";
import {writeUpdates} from "./write-updates.ts";

export interface RefreshOptions {
  root: string;
  locales: readonly string[];
  /** Folders of snapshots. */
  archives: readonly string[];
  /** The one of them that new captures go to. */
  store: string;
  /** Ids of sources; all that have a URL or a path where there are none. */
  sources: readonly string[];
  /** A file that holds the one source as it is now, for a page that only a person can reach. */
  from?: string;
  /** `YYYY-MM-DD` */
  day: string;
  limits: FetchLimits;
  write: boolean;
  /** Called as the work goes on: how many sources of how many are done. */
  onProgress?(step: "visit" | "examine", done: number, all: number): void;
}

/** The report, and the problems that the ledger has after a write and did not have before. */
export interface RefreshResult {
  report: RefreshReport;
  problems: Problem[];
}

/**
 * Asks for every source, keeps what is new in the archive, looks every quote up again and reports; with `write`, puts
 * what needs no judgement into the ledger. Throws `UserError` on a source that is not in the ledger or has no address,
 * and while another refresh of the notebook is running.
 */
export async function refreshSources(options: RefreshOptions): Promise<RefreshResult> {
  const endTurn = await takeTurn(options.root);
  try {
    return await refreshAlone(options);
  } finally {
    endTurn();
  }
}

async function refreshAlone(options: RefreshOptions): Promise<RefreshResult> {
  const {root, locales, day, limits, onProgress} = options;
  await finishWrites(root);
  const {ledger, problems} = await checkLedger({root, locales, drafts: true});
  const broken = problems.filter(
    ({code, severity}) => severity === "error" && /^(?:yaml|wrong|missing-f)/.test(code)
  );
  if (broken.length > 0) throw new UserError(broken);
  const sources = chooseSources([...ledger.sources.values()], options);
  const store = await ArchiveStore.open(options.store, limits.userAgent);
  let done = 0;
  onProgress?.("visit", 0, sources.length);
  const {from} = options;
  const visited = await (from === undefined
    ? visitSources(sources, {
        root,
        day,
        store,
        archive: openArchive(options.archives.filter(existsSync)),
        visitor: new Visitor(limits),
        log: await VisitLog.open(join(root, ".sourcebook", "visits.jsonl"), day),
        again: options.sources.length > 0,
        onVisit: () => onProgress?.("visit", ++done, sources.length)
      })
    : readFrom(from, sources, {store, day})
  ).finally(() => store.close());
  const archives = [...new Set([...options.archives, options.store])].filter(existsSync);
  const archive = openArchive(archives);
  const {proofs} = await readLock(root);
  const queue = new PQueue({concurrency: examinedAtOnce});
  let read = 0;
  const examined = await queue.addAll(
    sources.map(source => async () => {
      const found = visited.get(source.id) ?? {state: "unreachable", reason: "it was not asked"};
      const one = await examineSource(source, found, {ledger, proofs, archive});
      // A thousand texts are not kept where nothing is written.
      if (!options.write) delete one.document;
      onProgress?.("examine", ++read, sources.length);
      return one;
    })
  );
  const fresh = options.write
    ? await inBuildTurn(
        root,
        () => writeUpdates(examined, {root, ledger, proofs, problems, locales, archive: archives, day}),
        {patienceMs: longestBuildMs}
      )
    : [];
  return {report: {version: 1, day, sources: examined.map(({report}) => report)}, problems: fresh};
}

/** One text is taken out of its document while quotes are looked up in another. */
const examinedAtOnce = 2;
/** A build or a `pin` that reads the ledger meanwhile is waited for. */
const longestBuildMs = 120_000;

/** Takes a file for what is at the one source's address. */
async function readFrom(
  file: string,
  sources: readonly SourceEntry[],
  {store, day}: {store: ArchiveStore; day: string}
): Promise<Map<string, Visited>> {
  const [source, ...others] = sources;
  if (!source || others.length > 0) throw new Error("one file stands for one source");
  const sha256 = await store.storeFile(await readFile(file), basename(file), {source: source.id, day});
  return new Map([[source.id, {state: "read", sha256}]]);
}

/** The named sources, or all that can be asked, in the ledger's order. */
function chooseSources(
  all: readonly SourceEntry[],
  {sources: ids, from}: Pick<RefreshOptions, "sources" | "from">
): SourceEntry[] {
  const problems: Problem[] = [];
  const known = new Map(all.map(source => [source.id, source]));
  for (const id of ids) {
    const source = known.get(id);
    if (source && (addressOf(source) || from !== undefined)) continue;
    const hint = source ? "give it a `url`, or a `path` where you keep it" : suggest(id, known.keys());
    problems.push({
      code: source ? "source-without-address" : "unknown-source",
      severity: "error",
      ...(source?.at() ?? {file: "data/sources.yaml", line: 0, column: 0}),
      problem: source
        ? `"${id}" has neither url nor path, so it cannot be read again`
        : `unknown source "${id}"`,
      ...(hint ? {hint} : {})
    });
  }
  if (problems.length > 0) throw new UserError(problems);
  const wanted = new Set(ids);
  return all.filter(source => (wanted.size === 0 ? addressOf(source) : wanted.has(source.id)));
}
