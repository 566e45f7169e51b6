import {gzipSync} from "node:zlib";
import type {Page} from "playwright-core";

export interface Weight {
  /** Bytes on the wire. */
  total: number;
  /** Bytes of each response by path, heaviest first. */
  parts: [path: string, bytes: number][];
}

/**
 * What a page and everything it loads weigh when a host compresses with gzip, the least good of the usual ways;
 * files that gzip makes no smaller (fonts, pictures) count as they are. Headers are not counted.
 */
export async function weighPage(page: Page, url: string): Promise<Weight> {
  const parts = new Map<string, Promise<number>>();
  page.on("response", response => {
    const {protocol, pathname, search} = new URL(response.url());
    if (protocol === "data:") return;
    parts.set(
      pathname + search,
      response.body().then(body => Math.min(body.length, gzipSync(body).length))
    );
  });
  await page.goto(url, {waitUntil: "networkidle"});
  const weighed = await Promise.all(
    [...parts].map(async ([path, bytes]) => [path, await bytes] as [string, number])
  );
  weighed.sort((a, b) => b[1] - a[1]);
  return {total: weighed.reduce((sum, [, bytes]) => sum + bytes, 0), parts: weighed};
}
