import {readFile} from "node:fs/promises";
import path from "node:path";
import {build, FileBuildEffects} from "@observablehq/framework/dist/build.js";
import {type Config, normalizeConfig, type PageSource} from "@observablehq/framework/dist/config.js";
import type MarkdownIt from "markdown-it";
import {isDraft} from "../sign/page-status.ts";
import {prepareCache} from "./cache.ts";
import {withoutNetwork} from "./offline.ts";
import {withQuietConsole} from "./quiet.ts";

/** What Framework found out about a page, by its path (`/fr/method`). */
interface LoadedPage {
  draft: boolean;
  /** True where the page has cells that run in the browser. */
  live: boolean;
}

export interface PagesResult {
  /** Paths of every page that is no draft, in order; those that were not reached before a failure too. */
  paths: string[];
  /** Those in which cells run. */
  live: ReadonlySet<string>;
  /** The renderer that made them. */
  md: MarkdownIt;
  /** What Framework logged as a fault, one line each; it goes on after most of them. */
  faults: string[];
  /** Addresses that Framework asked the network for, in vain. */
  refused: string[];
}

/**
 * Renders every page of the site into `spec.output` in this process, without network and without times.
 * Framework resolves its paths against the working directory, so that must be the notebook's root.
 */
export async function buildPages(
  spec: {root: string; output: string},
  {drafts = false} = {}
): Promise<PagesResult> {
  const {config, pages} = recordPages({...spec}, {drafts});
  const refused: string[] = [];
  await prepareCache(config.root);
  const {result: failure, faults} = await withQuietConsole(() =>
    withoutNetwork(
      () => runBuild(config).then(() => [], toMessages),
      address => refused.push(address)
    )
  );
  const found = [...config.loaders.findPagePaths()].sort();
  return {
    paths: found.filter(page => !pages.get(page)?.draft),
    live: new Set(found.filter(page => pages.get(page)?.live)),
    md: config.md,
    faults: [...faults, ...failure],
    refused: [...new Set(refused)].sort()
  };
}

async function runBuild(config: Config): Promise<void> {
  const cache = path.posix.join(config.root, ".observablehq", "cache");
  const output = {logger: console, output: {write() {}}};
  await build({config}, new FileBuildEffects(config.output, cache, output));
}

/**
 * A configuration that writes down each page it loads, and in which no file has a time. Drafts are skipped, unless
 * they are asked for.
 */
export function recordPages(
  spec: object,
  {drafts = false} = {}
): {config: Config; pages: Map<string, LoadedPage>} {
  process.env.OBSERVABLE_TELEMETRY_DISABLE = "true";
  const config = normalizeConfig(spec);
  const pages = new Map<string, LoadedPage>();
  const {loaders} = config;
  const loadPage = loaders.loadPage.bind(loaders);
  loaders.loadPage = async (page, options, effects) => {
    const source = await loadPage(page, options, effects);
    const draft = !drafts && isDraft(await readFile(path.join(config.root, `${page}.md`), "utf8"));
    source.data.draft = draft;
    pages.set(page, {draft, live: isLive(source)});
    return source;
  };
  const getOutputInfo = loaders.getOutputInfo.bind(loaders);
  loaders.getOutputInfo = name => withoutTime(getOutputInfo(name));
  const getSourceInfo = loaders.getSourceInfo.bind(loaders);
  loaders.getSourceInfo = name => withoutTime(getSourceInfo(name));
  return {config, pages};
}

function withoutTime<Info extends {mtimeMs: number}>(info: Info | undefined): Info | undefined {
  return info && {...info, mtimeMs: 0};
}

function isLive({code, body}: PageSource): boolean {
  return code.length > 0 || /<script[\s>]/i.test(body);
}

function toMessages(error: unknown): string[] {
  return [error instanceof Error ? `${error.name}: ${error.message}` : String(error)];
}
