import {mkdtempSync, rmSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {fileURLToPath, pathToFileURL} from "node:url";
import {build} from "esbuild";
import type {drawChart} from "../kit/src/chart/draw-chart.ts";
import {type ChartCase, columns, line, scatter, toSpec} from "./chart-cases.ts";
import {type Draw, loadPeers} from "./chart-peers.ts";
import {type Measurement, median} from "./measurement.ts";

const rounds = 5;
/** A thousand charts are many rounds by themselves. */
const roundsOfMany = 2;
/** Each library draws at least this long in a round, so that a small chart is drawn many times. */
const roundMs = 150;

const own = "Sourcebook";
const many = 1000;

/**
 * Charts as SVG text against other libraries, all in one process and in turns, so that a slow moment of the machine
 * meets all of them; the median of the rounds. This library also words the alt text, a description and a table.
 */
export async function measureCharts(): Promise<Measurement[]> {
  const ours = await loadOwn();
  const peers = await loadPeers().catch(() => undefined);
  if (!peers) console.log("nothing to compare with: npm ci --prefix bench --ignore-scripts");
  const all = {[own]: ours, ...peers};
  const single = [columns(0), line(), scatter()].map(chart => ({name: chart.name, charts: [chart]}));
  const small = Array.from({length: many}, (_, seed) => columns(seed));
  const measured: Measurement[] = [];
  for (const {name, charts} of [...single, {name: `${many} small charts`, charts: small}])
    measured.push(...(await compare(name, charts, all)));
  return measured;
}

async function compare(
  name: string,
  charts: readonly ChartCase[],
  all: Readonly<Record<string, Draw>>
): Promise<Measurement[]> {
  const first = charts[0] as ChartCase;
  if ((await all[own]?.(first)) === "") {
    console.log(`${name}: there is no such form yet`);
    return [];
  }
  const times = new Map(Object.keys(all).map(library => [library, [] as number[]]));
  const last = charts.length > 1 ? roundsOfMany : rounds;
  for (let round = 0; round <= last; round += 1)
    for (const [library, draw] of Object.entries(all)) {
      // The first round only warms up, for longer: how a library is compiled settles late.
      const fillMs = round === 0 ? 5 * roundMs : roundMs;
      const ms = await timeOf(draw, charts, charts.length > 1 ? 0 : fillMs);
      if (round > 0) times.get(library)?.push(ms);
    }
  const ownMs = median(times.get(own) ?? []);
  const ratio = (ms: number) => (ms / ownMs >= 10 ? (ms / ownMs).toFixed(0) : (ms / ownMs).toPrecision(2));
  return [...times].map(([library, list]) => {
    const value = median(list);
    const note = library === own ? undefined : `${ratio(value)} times as long`;
    return {what: `${name}, ${library}`, value, unit: "ms", ...(note && {note})};
  });
}

/** How long it takes to draw all the charts once, over as many turns as fill the time. */
async function timeOf(draw: Draw, charts: readonly ChartCase[], atLeastMs: number): Promise<number> {
  const start = performance.now();
  let turns = 0;
  let passed = 0;
  do {
    for (const chart of charts)
      if ((await draw(chart)).length < 100) throw new Error(`no SVG of ${chart.name}`);
    turns += 1;
    passed = performance.now() - start;
  } while (passed < atLeastMs);
  return passed / turns;
}

/** This library as it is shipped, and not as a runner of TypeScript changes it; an empty text for a form it lacks. */
async function loadOwn(): Promise<Draw> {
  const folder = mkdtempSync(join(tmpdir(), "sourcebook-bench-"));
  try {
    const outfile = join(folder, "draw-chart.mjs");
    const entry = fileURLToPath(new URL("../kit/src/chart/draw-chart.ts", import.meta.url));
    await build({
      entryPoints: [entry],
      outfile,
      bundle: true,
      format: "esm",
      platform: "node",
      logLevel: "error"
    });
    const module = (await import(pathToFileURL(outfile).href)) as {drawChart: typeof drawChart};
    const specs = new Map<ChartCase, ReturnType<typeof toSpec>>();
    return chart => {
      const given = specs.get(chart) ?? toSpec(chart);
      specs.set(chart, given);
      const {svg, problems} = module.drawChart(given.spec, given.data, {locale: "en"});
      return problems.some(({code}) => code === "chart-form") ? "" : svg;
    };
  } finally {
    rmSync(folder, {recursive: true, force: true});
  }
}
