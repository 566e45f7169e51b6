import {readFile, stat} from "node:fs/promises";
import {basename, dirname, resolve} from "node:path";
import PQueue from "p-queue";
import type {Archive} from "../evidence/archive.ts";
import type {ArchiveStore} from "../evidence/archive-store.ts";
import {headerOf} from "../evidence/capture.ts";
import {sha256} from "../evidence/sha256.ts";
import type {SourceEntry} from "../ledger/ledger.ts";
import type {Fetched, Visitor} from "./fetch-document.ts";
import {keyOf, type Visit, type VisitLog} from "./visit-log.ts";

/** What is at a source's address now. */
export type Visited =
  | {state: "read"; sha256: string}
  | {state: "gone"; reason: string}
  | {state: "unreachable"; reason: string};

export interface VisitContext {
  root: string;
  day: string;
  visitor: Visitor;
  store: ArchiveStore;
  /** What was in the archive when the run began. */
  archive: Archive;
  log: VisitLog;
  /** Sources that are asked even where an interrupted run has asked them today. */
  again: boolean;
  /** Called after each source. */
  onVisit(source: string, visited: Visited): void;
}

/** The URL or the path of a source; undefined where it has none. */
export function addressOf({input}: SourceEntry): string | undefined {
  return input.url ?? input.path;
}

/** Asks for every source: one after another on each host, several hosts at once. Documents go into the archive. */
export async function visitSources(
  sources: readonly SourceEntry[],
  context: VisitContext
): Promise<Map<string, Visited>> {
  const visited = new Map<string, Visited>();
  const byHost = new Map<string, SourceEntry[]>();
  for (const source of sources) {
    const host = hostOf(source);
    byHost.set(host, [...(byHost.get(host) ?? []), source]);
  }
  const queue = new PQueue({concurrency: context.visitor.limits.hostsAtOnce});
  const runs = [...byHost.values()].map(group =>
    queue.add(async () => {
      for (const source of group) {
        const result = await visit(source, context);
        visited.set(source.id, result);
        context.onVisit(source.id, result);
      }
    })
  );
  try {
    await Promise.all(runs);
  } finally {
    queue.clear();
  }
  await context.log.end();
  return visited;
}

function hostOf({input: {url}}: SourceEntry): string {
  return url && URL.canParse(url) ? new URL(url).host : "";
}

async function visit(source: SourceEntry, context: VisitContext): Promise<Visited> {
  const address = addressOf(source) ?? "";
  const key = {source: source.id, address};
  const former = context.again ? undefined : context.log.resumed.get(keyOf(key));
  if (former?.outcome === "gone") return {state: "gone", reason: former.reason ?? ""};
  if (former?.sha256 && (await isKept(former.sha256, context))) return {state: "read", sha256: former.sha256};
  return source.input.url ? visitUrl(source, address, context) : visitPath(source, address, context);
}

async function isKept(hash: string, {store, archive}: VisitContext): Promise<boolean> {
  return store.has(hash) || (await archive.has(hash));
}

async function visitUrl(source: SourceEntry, address: string, context: VisitContext): Promise<Visited> {
  const known = await knownVersion(source, address, context);
  const fetched = await context.visitor.fetchDocument(address, known ?? {});
  const visit = await toVisit({source: source.id, address}, fetched, {known, context});
  if (visit) await context.log.add(visit);
  if (visit?.sha256) return {state: "read", sha256: visit.sha256};
  if (fetched.state === "gone" || fetched.state === "unreachable") return fetched;
  return {state: "unreachable", reason: "it says that nothing changed, but was not asked so"};
}

/** What the archive holds of a source, with what its server gave to ask for changes. */
async function knownVersion(
  source: SourceEntry,
  address: string,
  context: VisitContext
): Promise<Visit | undefined> {
  const last = context.log.of(source.id, address);
  if (last?.sha256 && (await isKept(last.sha256, context))) return last;
  const {snapshot} = source.input;
  const found = snapshot ? await context.archive.find(snapshot) : undefined;
  if (!found || found.url === undefined) return undefined;
  const {etag, lastModified} = found;
  return {
    source: source.id,
    address,
    outcome: "read",
    sha256: found.sha256,
    ...(etag ? {etag} : {}),
    ...(lastModified ? {lastModified} : {})
  };
}

async function toVisit(
  key: Pick<Visit, "source" | "address">,
  fetched: Fetched,
  {known, context}: {known: Visit | undefined; context: VisitContext}
): Promise<Visit | undefined> {
  if (fetched.state === "same") return known && {...known, ...key};
  if (fetched.state === "gone") return {...key, outcome: "gone", reason: fetched.reason};
  if (fetched.state !== "fetched") return undefined;
  const {store, day} = context;
  const hash = await store.storeCapture(fetched.capture, {source: key.source, day});
  const headers = fetched.capture.exchanges.at(-1)?.responseHeaders ?? [];
  const etag = headerOf(headers, "etag");
  const lastModified = headerOf(headers, "last-modified");
  return {
    ...key,
    outcome: "read",
    sha256: hash,
    ...(etag ? {etag} : {}),
    ...(lastModified ? {lastModified} : {})
  };
}

/** Reads a file that the author keeps. It is gone where its folder is there and it is not. */
async function visitPath(source: SourceEntry, address: string, context: VisitContext): Promise<Visited> {
  const path = resolve(context.root, address);
  try {
    const bytes = await readFile(path);
    if (bytes.length === 0) return {state: "unreachable", reason: "the file is empty"};
    const {id} = source;
    const hash = sha256(bytes);
    if (!(await isKept(hash, context)))
      await context.store.storeFile(bytes, basename(path), {source: id, day: context.day});
    await context.log.add({source: id, address, outcome: "read", sha256: hash});
    return {state: "read", sha256: hash};
  } catch (error) {
    const {code, path: failed} = error as NodeJS.ErrnoException;
    if (failed !== undefined && failed !== path) throw error;
    if (code === "ENOENT" && (await isFolder(dirname(path))))
      return {state: "gone", reason: "the file is not in its folder"};
    if (code === "ENOENT" || code === "EACCES" || code === "EISDIR" || code === "ENOTDIR")
      return {state: "unreachable", reason: `the file cannot be read (${code})`};
    throw error;
  }
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    status => status.isDirectory(),
    () => false
  );
}
