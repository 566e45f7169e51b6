/** One refresh in a process of its own, without pauses: `tsx refresh-once.ts <root> <day> [write]`. Prints JSON. */
import {join} from "node:path";
import {defaultLimits} from "../kit/src/refresh/fetch-limits.ts";
import {refreshSources} from "../kit/src/refresh/refresh-sources.ts";

const [root = ".", day = "2026-01-01", write] = process.argv.slice(2);
const store = join(root, "data/archive");
const start = performance.now();
const {report} = await refreshSources({
  root,
  locales: ["en"],
  archives: [store],
  store,
  sources: [],
  day,
  limits: {...defaultLimits, userAgent: "sourcebook/bench", delayMs: 0, retryDelayMs: 0, allowPrivate: true},
  write: write !== undefined
});
const seconds = (performance.now() - start) / 1000;
const states = [...new Set(report.sources.map(({state}) => state))].join();
console.log(JSON.stringify({seconds, states, memoryKb: process.resourceUsage().maxRSS}));
