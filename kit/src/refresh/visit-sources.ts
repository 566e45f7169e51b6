import {readFile, stat} from "node:fs/promises";
import {basename, dirname, resolve} from "node:path";
import PQueue from "p-queue";
import type {Archive} from "../evidence/archive.ts";
import type {ArchiveStore} from "../evidence/archive-store.ts";
import {sha256} from "../evidence/sha256.ts";
import type {SourceEntry} from "../ledger/ledger.ts";
import {type Fetched, type Validators, type Visitor, validatorsOf} from "./fetch-document.ts";
import {keyOf, type Visit, type VisitLog} from "./visit-log.ts";

/** What is at a source's address now. */
export type Visited =
  | {state: "read"; sha256: string; movedTo?: string | undefined}
  | {state: "gone"; reason: string; movedTo?: string | undefined}
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
  let failed = false;
  const runs = [...byHost.values()].map(group =>
    queue.add(async () => {
      for (const source of group) {
        if (failed) return;
        const result = await visit(source, context);
        visited.set(source.id, result);
        context.onVisit(source.id, result);
      }
    })
  );
  try {
    await Promise.all(runs);
  } catch (error) {
    // A disk that is full, for one: nobody else is asked for what could not be kept.
    failed = true;
    queue.clear();
    await queue.onIdle();
    throw error;
  }
  await context.log.end();
  return visited;
}

function hostOf({input: {url}}: SourceEntry): string {
  return url && URL.canParse(url) ? new URL(url).hostname : "";
}

async function visit(source: SourceEntry, context: VisitContext): Promise<Visited> {
  const address = addressOf(source) ?? "";
  const key = {source: source.id, address};
  const former = context.again ? undefined : context.log.resumed.get(keyOf(key));
  const known = former && (await toVisited(former, context));
  if (known) return known;
  return source.input.url ? visitUrl(source, address, context) : visitPath(source, address, context);
}

async function isKept(hash: string, {store, archive}: VisitContext): Promise<boolean> {
  return store.has(hash) || (await archive.has(hash));
}

/** What an earlier visit found, as long as the archive holds it. */
async function toVisited(
  {outcome, reason = "", sha256: hash, movedTo}: Visit,
  context: VisitContext
): Promise<Visited | undefined> {
  if (outcome === "gone") return {state: "gone", reason, movedTo};
  if (hash === undefined || !(await isKept(hash, context))) return undefined;
  return {state: "read", sha256: hash, movedTo};
}

async function visitUrl(source: SourceEntry, address: string, context: VisitContext): Promise<Visited> {
  const known = await knownVersion(source, address, context);
  const fetched = await context.visitor.fetchDocument(address, known ?? {});
  if (fetched.state === "unreachable") return fetched;
  const visit = await toVisit({source: source.id, address}, fetched, {known, context});
  await context.log.add(visit);
  return (await toVisited(visit, context)) ?? {state: "unreachable", reason: "the archive has lost it"};
}

/** What the archive holds of a source, with what its server gave to ask for changes. */
async function knownVersion(
  source: SourceEntry,
  address: string,
  context: VisitContext
): Promise<Visit | undefined> {
  const last = context.log.of(source.id, address);
  const {snapshot} = source.input;
  // What the ledger does not have yet is read again even where nothing changed since: it has to be there.
  const isThere = async (hash: string) =>
    hash === snapshot ? isKept(hash, context) : (await context.archive.find(hash)) !== undefined;
  if (last?.sha256 && (await isThere(last.sha256))) return last;
  const found = snapshot ? await context.archive.find(snapshot) : undefined;
  if (!found || found.url === undefined) return undefined;
  const {url, etag, lastModified} = found;
  const key = {source: source.id, address};
  return {...key, outcome: "read", sha256: found.sha256, ...validatorFields({url, etag, lastModified}, key)};
}

async function toVisit(
  key: Pick<Visit, "source" | "address">,
  fetched: Exclude<Fetched, {state: "unreachable"}>,
  {known, context}: {known: Visit | undefined; context: VisitContext}
): Promise<Visit> {
  const moved = fetched.movedTo === undefined ? {} : {movedTo: fetched.movedTo};
  if (fetched.state === "gone") return {...key, outcome: "gone", reason: fetched.reason, ...moved};
  if (fetched.state === "same") {
    if (!known) throw new Error("a document is the same as one that is not known");
    const {sha256: hash, url} = known;
    const {etag = known.etag, lastModified = known.lastModified} = fetched;
    const validators = validatorFields({url, etag, lastModified}, key);
    return {...key, outcome: "read", sha256: hash, ...validators, ...moved};
  }
  const {store, day} = context;
  const hash = await store.storeCapture(fetched.capture, {source: key.source, day});
  const last = fetched.capture.exchanges.at(-1);
  const validators = {url: last?.url, ...validatorsOf(last?.responseHeaders ?? [])};
  return {...key, outcome: "read", sha256: hash, ...validatorFields(validators, key), ...moved};
}

/** Validators as they are written down: their address only where it is another one than the source's. */
function validatorFields(
  {url, etag, lastModified}: Validators,
  {address}: Pick<Visit, "address">
): Partial<Visit> {
  return {
    ...(url !== undefined && url !== address ? {url} : {}),
    ...(etag ? {etag} : {}),
    ...(lastModified ? {lastModified} : {})
  };
}

/** Reads a file that the author keeps. It is gone where its folder is there and it is not. */
async function visitPath(source: SourceEntry, address: string, context: VisitContext): Promise<Visited> {
  const path = resolve(context.root, address);
  try {
    const {mostBytes} = context.visitor.limits;
    const status = await stat(path);
    // Of a pipe or a device there is no end to read to.
    if (!status.isFile()) return {state: "unreachable", reason: "there is no file at its path"};
    if (status.size > mostBytes)
      return {state: "unreachable", reason: `the file is larger than ${mostBytes / 1e6} MB`};
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
    if (code === "ENOENT" || code === "EACCES" || code === "ENOTDIR" || code === "ELOOP")
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
