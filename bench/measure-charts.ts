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
const withWords = "Sourcebook with description and table";
const many = 1000;

/** How long one turn took, by the clock and of the processor: other work on the machine moves the clock most. */
interface Taken {
  wallMs: number;
  cpuMs: number;
}

/**
 * Charts as SVG text against other libraries, all in one process. Each turn of another stands beside one of this
 * library, so that a slow moment of the machine meets both. Drawing is compared: the picture with its alt text, as
 * the others word nothing; what description, table and problems add stands on a line of its own.
 */
export async function measureCharts(): Promise<Measurement[]> {
  const ours = await loadOwn();
  const peers = await loadPeers().catch(() => undefined);
  if (!peers) console.log("nothing to compare with: npm ci --prefix bench --ignore-scripts");
  const others = {[withWords]: ours.drawWithWords, ...peers};
  const single = [columns(0), line(), scatter()].map(chart => ({name: chart.name, charts: [chart]}));
  const small = Array.from({length: many}, (_, seed) => columns(seed));
  const measured: Measurement[] = [];
  for (const {name, charts} of [...single, {name: `${many} small charts`, charts: small}])
    measured.push(...(await compare(name, charts, {ours: ours.draw, others})));
  return measured;
}

async function compare(
  name: string,
  charts: readonly ChartCase[],
  {ours, others}: {ours: Draw; others: Readonly<Record<string, Draw>>}
): Promise<Measurement[]> {
  const pairs = Object.entries(others).map(([library, draw]) => {
    return {library, draw, own: [] as Taken[], other: [] as Taken[]};
  });
  const isMany = charts.length > 1;
  const last = isMany ? roundsOfMany : rounds;
  for (let round = 0; round <= last; round += 1)
    for (const pair of pairs) {
      // The first round only warms up, for longer: how a library is compiled settles late.
      const fillMs = isMany ? 0 : round === 0 ? 5 * roundMs : roundMs;
      const taken = [await timeOf(ours, charts, fillMs), await timeOf(pair.draw, charts, fillMs)] as const;
      if (round === 0) continue;
      pair.own.push(taken[0]);
      pair.other.push(taken[1]);
    }
  return [
    toMeasurement(
      `${name}, ${own}`,
      pairs.flatMap(pair => pair.own)
    ),
    ...pairs.map(({library, own: list, other}) => toMeasurement(`${name}, ${library}`, other, list))
  ];
}

function toMeasurement(what: string, taken: readonly Taken[], beside?: readonly Taken[]): Measurement {
  const summary = summarize(taken);
  const base = beside && summarize(beside);
  const ratio = (key: keyof typeof summary) => (summary[key] / (base?.[key] ?? 1)).toPrecision(2);
  const times = base
    ? `${ratio("cpuMs")} times as long (least ${ratio("leastCpuMs")}, by the clock ${ratio("wallMs")}); `
    : "";
  const {cpuMs, leastCpuMs, wallMs} = summary;
  const note = `${times}CPU ${cpuMs.toPrecision(3)}, least ${leastCpuMs.toPrecision(3)}`;
  return {what, value: wallMs, unit: "ms", note};
}

function summarize(taken: readonly Taken[]) {
  const cpu = taken.map(({cpuMs}) => cpuMs);
  return {wallMs: median(taken.map(({wallMs}) => wallMs)), cpuMs: median(cpu), leastCpuMs: Math.min(...cpu)};
}

/** How long it takes to draw all the charts once, over as many turns as fill the time. */
async function timeOf(draw: Draw, charts: readonly ChartCase[], atLeastMs: number): Promise<Taken> {
  const start = performance.now();
  const before = process.cpuUsage();
  let turns = 0;
  let passed = 0;
  do {
    for (const chart of charts)
      if ((await draw(chart)).length < 100) throw new Error(`no SVG of ${chart.name}`);
    turns += 1;
    passed = performance.now() - start;
  } while (passed < atLeastMs);
  const {user, system} = process.cpuUsage(before);
  return {wallMs: passed / turns, cpuMs: (user + system) / 1000 / turns};
}

/** This library as it is shipped, and not as a runner of TypeScript changes it. */
async function loadOwn(): Promise<{draw: Draw; drawWithWords: Draw}> {
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
    const drawing = (chart: ChartCase) => {
      const given = specs.get(chart) ?? toSpec(chart);
      specs.set(chart, given);
      return module.drawChart(given.spec, given.data, {locale: "en"});
    };
    return {
      draw: chart => drawing(chart).svg,
      drawWithWords(chart) {
        const {svg, description, table, problems} = drawing(chart);
        if (problems.length > 0 || description === "" || table.rows.length === 0)
          throw new Error(`${chart.name} is not drawn as it should be: ${problems[0]?.problem}`);
        return svg;
      }
    };
  } finally {
    rmSync(folder, {recursive: true, force: true});
  }
}
