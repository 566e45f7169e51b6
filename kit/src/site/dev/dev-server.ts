import {once} from "node:events";
import {createServer, type IncomingMessage, type ServerResponse} from "node:http";
import type {AddressInfo} from "node:net";
import {attachPreview} from "../framework/preview-server.ts";
import {DevSite} from "./dev-site.ts";
import {watchNotebook} from "./watch-notebook.ts";

export interface DevOptions {
  root: string;
  /** Default: the first free one from 3000. */
  port?: number;
  host: string;
  /** Told after every round of stages. */
  onRefresh(site: DevSite): void;
}

export interface DevServer {
  url: string;
  close(): Promise<void>;
}

const contentTypes: Readonly<Record<string, string>> = {
  html: "text/html; charset=utf-8",
  css: "text/css; charset=utf-8",
  svg: "image/svg+xml; charset=utf-8",
  json: "application/json; charset=utf-8",
  ttf: "font/ttf"
};

/** Serves the notebook while it is written: runs the stages again when a file changes, and reloads the browser. */
export async function startDevServer({root, port, host, onRefresh}: DevOptions): Promise<DevServer> {
  const site = await DevSite.open(root);
  onRefresh(site);
  const server = createServer();
  attachPreview(
    server,
    () => site.config,
    (request, response) => answer(site, request, response)
  );
  await listen(server, host, port);
  const watcher = watchNotebook(root, async folders => {
    await site.refresh(folders);
    onRefresh(site);
  });
  return {
    url: `http://${host}:${(server.address() as AddressInfo).port}/`,
    async close() {
      watcher.close();
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    }
  };
}

async function answer(site: DevSite, request: IncomingMessage, response: ServerResponse): Promise<boolean> {
  const {pathname} = new URL(request.url ?? "/", "http://localhost");
  const file = decodeURI(pathname.endsWith("/") ? `${pathname}index.html` : pathname).slice(1);
  const content = await site.read(file);
  if (content === undefined) return false;
  response.setHeader("Content-Type", contentTypes[file.split(".").at(-1) as string] ?? "text/plain");
  response.setHeader("Cache-Control", "no-store");
  response.end(content);
  return true;
}

async function listen(server: ReturnType<typeof createServer>, host: string, given?: number): Promise<void> {
  for (let port = given ?? 3000; ; port++) {
    try {
      server.listen(port, host);
      await once(server, "listening");
      return;
    } catch (error) {
      const taken = (error as NodeJS.ErrnoException).code === "EADDRINUSE";
      if (!taken || given !== undefined || port > 3100) throw error;
    }
  }
}
