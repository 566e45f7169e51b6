import {existsSync} from "node:fs";
import {join} from "node:path";
import {type LighthouseResult, launchForLighthouse, runLighthouse} from "../test/browser/run-lighthouse.ts";
import {serveSite} from "../test/browser/serve-site.ts";
import {findChromium} from "../test/browser/unpack-chromium.ts";
import {type Measurement, median} from "./measurement.ts";

const runs = 5;
const root = join(import.meta.dirname, "..");

/**
 * How the built story comes to a reader on a phone, by Lighthouse's simulated slow network and processor: the middle of
 * five runs. Wants `dist/`: run `npm run build` first.
 */
export async function measureReading(): Promise<Measurement[]> {
  const dist = join(root, "dist");
  if (!existsSync(join(dist, "index.html"))) throw new Error('no site in dist/: run "npm run build" first');
  const site = await serveSite(dist, html => html, {gzip: true});
  const browser = await launchForLighthouse(findChromium(root));
  try {
    const measured: Measurement[] = [];
    for (const path of ["/", "/fr/"]) {
      const results: LighthouseResult[] = [];
      for (let run = 0; run < runs; run++)
        results.push(await runLighthouse(site.origin + path, browser, ["performance"]));
      measured.push(...summarise(path, results));
    }
    return measured;
  } finally {
    await browser.close();
    await site.close();
  }
}

function summarise(path: string, results: readonly LighthouseResult[]): Measurement[] {
  const middle = (audit: string) =>
    median(results.map(({audits}) => audits[audit]?.numericValue ?? Number.NaN));
  const score = median(results.map(({categories}) => (categories.performance?.score ?? 0) * 100));
  const of = (what: string) => `${path}, slow phone: ${what}`;
  return [
    {what: of("performance of 100"), value: score, unit: "points", note: "at least 95"},
    {what: of("largest paint"), value: middle("largest-contentful-paint"), unit: "ms", note: "under 1,500"},
    {what: of("layout shift"), value: middle("cumulative-layout-shift"), unit: "points", note: "0"},
    {what: of("all that is sent"), value: middle("total-byte-weight") / 1000, unit: "kB", note: "at most 150"}
  ];
}
