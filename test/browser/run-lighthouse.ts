import type {AddressInfo} from "node:net";
import {createServer} from "node:net";
import lighthouse, {type Flags, type RunnerResult} from "lighthouse";
import {chromium} from "playwright-core";
import {chromiumArgs} from "./launch-chromium.ts";
import type {UnpackedChromium} from "./unpack-chromium.ts";

/** A browser that Lighthouse can drive; it wants a port, and closes no browser that it has not started. */
export interface LighthouseBrowser {
  port: number;
  close(): Promise<void>;
}

export async function launchForLighthouse({path, env, fault}: UnpackedChromium): Promise<LighthouseBrowser> {
  if (fault !== undefined) throw new Error(fault);
  const port = await freePort();
  const browser = await chromium.launch({
    executablePath: path,
    args: [...chromiumArgs, `--remote-debugging-port=${port}`],
    env: {...process.env, ...env} as Record<string, string>
  });
  return {port, close: () => browser.close()};
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>(resolve => server.listen(0, "127.0.0.1", resolve));
  const {port} = server.address() as AddressInfo;
  await new Promise(resolve => server.close(resolve));
  return port;
}

type Category = "accessibility" | "best-practices" | "seo" | "performance";

export type LighthouseResult = RunnerResult["lhr"];

/** Audits a page as on a phone: its screen, and, for performance, a simulated slow network and processor. */
export async function runLighthouse(
  url: string,
  {port}: LighthouseBrowser,
  categories: readonly Category[]
): Promise<LighthouseResult> {
  const flags: Flags = {
    port,
    output: "json",
    logLevel: "error",
    onlyCategories: [...categories],
    formFactor: "mobile",
    throttlingMethod: "simulate",
    // Only reports for people show it.
    disableFullPageScreenshot: true
  };
  const result = await lighthouse(url, flags);
  if (!result) throw new Error(`Lighthouse gave no result for ${url}`);
  const {lhr} = result;
  if (lhr.runtimeError) throw new Error(`${url}: ${lhr.runtimeError.message}`);
  return lhr;
}

/** Categories below 100 with the audits that cost it. */
export function lighthouseFaults({categories, audits}: LighthouseResult): string[] {
  return Object.values(categories).flatMap(({title, score, auditRefs}) => {
    if (score === 1) return [];
    const failed = auditRefs.filter(({id, weight}) => weight > 0 && (audits[id]?.score ?? 1) < 1);
    const named = failed.map(({id}) => {
      const items = (audits[id]?.details as {items?: unknown[]} | undefined)?.items ?? [];
      return `${id} ${JSON.stringify(items.slice(0, 2)).slice(0, 400)}`;
    });
    return [`${title} ${Math.round((score ?? 0) * 100)}: ${named.join("; ")}`];
  });
}
