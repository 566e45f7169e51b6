import {createServer} from "node:http";
import type {AddressInfo} from "node:net";
import type {Page} from "playwright-core";

/** Somebody else's site: pages that a test writes, on an origin and site of their own. */
export interface EmbedHost {
  origin: string;
  /** Publishes a page with this body, and says its address. */
  publish(body: string, options?: {head?: string; policy?: string}): string;
  close(): Promise<void>;
}

/** Serves pages on `localhost`, which is another site than `127.0.0.1`. */
export async function serveHost(): Promise<EmbedHost> {
  const pages = new Map<string, {html: string; policy?: string}>();
  const server = createServer((request, response) => {
    const page = pages.get(request.url ?? "");
    if (!page) return response.writeHead(404).end();
    const policy = page.policy === undefined ? {} : {"content-security-policy": page.policy};
    return response.writeHead(200, {"content-type": "text/html; charset=utf-8", ...policy}).end(page.html);
  });
  await new Promise<void>(resolve => server.listen(0, "127.0.0.1", resolve));
  const origin = `http://localhost:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    publish(body, {head = "", policy} = {}) {
      const path = `/${pages.size}`;
      const icon = `<link rel="icon" href="data:,">`;
      const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Host</title>${icon}${head}</head><body>${body}</body></html>`;
      pages.set(path, {html, ...(policy !== undefined && {policy})});
      return origin + path;
    },
    close: () =>
      new Promise((resolve, reject) => {
        server.closeAllConnections();
        server.close(error => (error ? reject(error) : resolve()));
      })
  };
}

export interface FrameSize {
  url: string;
  /** Height of the frame's box in the host's page, and of what it holds. */
  boxPx: number;
  contentPx: number;
}

/** The size of every chart's frame of a page, in shadow roots too, in order. */
export async function frameSizes(page: Page): Promise<FrameSize[]> {
  const sizes: FrameSize[] = [];
  for (const handle of await page.locator("iframe").elementHandles()) {
    const frame = await handle.contentFrame();
    if (!frame) continue;
    // What is not on the screen is not drawn, and tells no height.
    if (await handle.isVisible()) await handle.scrollIntoViewIfNeeded();
    const boxPx = (await handle.boundingBox())?.height ?? 0;
    const contentPx = await frame.evaluate(() => document.documentElement.getBoundingClientRect().height);
    sizes.push({url: frame.url(), boxPx, contentPx: Math.ceil(contentPx)});
  }
  return sizes;
}
