import {readFile} from "node:fs/promises";
import {join} from "node:path";
import {checkLedger} from "../../src/ledger/check-ledger.ts";
import {pinEvidence} from "../../src/ledger/pin.ts";
import {defaultLimits} from "../../src/refresh/fetch-limits.ts";
import {type RefreshOptions, type RefreshResult, refreshSources} from "../../src/refresh/refresh-sources.ts";
import {notebookFolder} from "../ledger/notebook-folder.ts";
import {type DocumentServer, documentServer} from "./document-server.ts";

/** A page of a town, in words of its own. */
export const page = (sentences: readonly string[]): string =>
  `<!doctype html><html lang="en"><head><title>The town in numbers</title></head><body><nav>Home 7</nav><main>
<h1>The town in numbers</h1>
${sentences.map(sentence => `<p>${sentence}</p>`).join("\n")}
</main></body></html>`;

export const sentences = [
  "In 2020 the town counted 12 libraries, of which 5 open on Sundays.",
  "More than 400 cameras have watched its streets since 2018.",
  "The mayor says that nobody is recognised by the cameras.",
  "Its budget for books is kept in a report that anybody may ask for at the town hall."
];

const units = `library:
  en: {one: library, other: libraries}
camera:
  en: {one: camera, other: cameras}
`;

const figures = `# Counted by the town.
libraries:
  label: {en: Libraries}
  unit: library
  figures:
    # The census of the libraries.
    libraries-2020:
      value: 12 # all of them
      time: 2020
      status: reported
      base: any-day
      evidence:
        source: town-page
        quote: {exact: "In 2020 the town counted 12 libraries", number: "12"}
        supports: [value, time]

    libraries-on-sundays:
      value: 5
      time: 2020
      status: reported
      base: sundays
      evidence:
        - source: town-page
          quote:
            exact: the town counted 12 libraries, of which 5 open on Sundays
            number: "5"
        - {source: town-page, quote: {exact: "In 2020 the town"}, supports: [time]}

cameras:
  label: {en: Cameras}
  unit: camera
  figures:
    cameras-now:
      value: ">400"
      time: 2018/..
      status: reported
      evidence:
        source: town-page
        quote: {exact: "More than 400 cameras have watched its streets since 2018"}
        supports: [value, time]
`;

const statements = `no-recognition:
  text: {en: Nobody is recognised.}
  evidence:
    source: town-page
    quote: {exact: "nobody is recognised by the cameras"}
`;

const sourceEntry = (id: string, url: string) => `${id}:
  title: The town in numbers
  publisher: The town
  published: 2021
  url: ${url}
  language: en
  kind: web-page
  position: governs
`;

export interface TownNotebook {
  root: string;
  server: DocumentServer;
  refresh(options?: Partial<RefreshOptions>): Promise<RefreshResult>;
  read(file: string): Promise<string>;
  /** Error codes of the ledger, checked against the archive. */
  faults(): Promise<string[]>;
}

export const limits = {
  ...defaultLimits,
  userAgent: "sourcebook/test",
  allowPrivate: true,
  delayMs: 0,
  retryDelayMs: 1,
  idleTimeoutMs: 500,
  totalTimeoutMs: 1000
};

/** A notebook about a page that a server on loopback serves, captured and pinned on 2026-01-05. */
export async function townNotebook(files: Readonly<Record<string, string>> = {}): Promise<TownNotebook> {
  const server = await documentServer();
  server.serve("/town", page(sentences));
  const root = await notebookFolder({
    "data/units.yaml": units,
    "data/sources.yaml": sourceEntry("town-page", server.url("/town")),
    "data/figures/town.yaml": figures,
    "data/statements.yaml": statements,
    ...files
  });
  const store = join(root, "data/archive");
  const refresh = (options: Partial<RefreshOptions> = {}) =>
    refreshSources({
      root,
      locales: ["en"],
      archives: [store],
      store,
      sources: [],
      day: "2026-03-09",
      limits,
      write: false,
      ...options
    });
  const options = {root, locales: ["en"], archive: [store], quotedShare: {warn: 1, fail: 1}};
  await refresh({day: "2026-01-05", write: true});
  const {problems} = await pinEvidence(options, "2026-01-05");
  if (problems.length > 0) throw new Error(JSON.stringify(problems));
  return {
    root,
    server,
    refresh,
    read: file => readFile(join(root, file), "utf8"),
    faults: async () => (await checkLedger(options)).problems.map(({code}) => code)
  };
}

/** The sentences with words of one replaced; the words must be there. */
export function reworded(from: string, to: string): string[] {
  const next = sentences.map(sentence => sentence.replace(from, to));
  if (next.join() === sentences.join()) throw new Error(`no sentence has "${from}"`);
  return next;
}
