/** Runs every measurement, or those whose name holds an argument: `npm run bench -- build`. */
import {measureBuilds} from "./measure-builds.ts";
import {measureCharts} from "./measure-charts.ts";
import {measureFigurePages} from "./measure-figure-pages.ts";
import {measureLedger} from "./measure-ledger.ts";
import {measureReading} from "./measure-reading.ts";
import {measureRefresh} from "./measure-refresh.ts";
import type {Measurement} from "./measurement.ts";

const measurements: Record<string, () => Promise<Measurement[]>> = {
  ledger: measureLedger,
  build: measureBuilds,
  "figure-pages": measureFigurePages,
  charts: measureCharts,
  reading: measureReading,
  refresh: measureRefresh
};

const wanted = process.argv.slice(2);
for (const [name, measure] of Object.entries(measurements)) {
  if (wanted.length > 0 && !wanted.some(word => name.includes(word))) continue;
  for (const {what, value, unit, note = ""} of await measure()) {
    const number = value.toFixed(value < 10 ? 2 : 0).padStart(10);
    console.log(`${what.padEnd(56)}${number} ${unit}  ${note}`.trimEnd());
  }
}
