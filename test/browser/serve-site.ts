import {readFile, stat} from "node:fs/promises";
import {createServer} from "node:http";
import type {AddressInfo} from "node:net";
import {extname, join, normalize, sep} from "node:path";
import {gzipSync} from "node:zlib";

const types: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".csv": "text/csv; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".woff2": "font/woff2",
  ".xml": "application/xml; charset=utf-8",
  ".txt": "text/plain; charset=utf-8"
};

export interface ServedSite {
  /** `http://127.0.0.1:<port>`, without a slash at the end. */
  origin: string;
  close(): Promise<void>;
}

/** Changes a page on its way out; used to prove that a test fails on a faulty page. */
export type EditPage = (html: string, path: string) => string;

/** The file that a static host serves for a path: `/fr/` and `/fr` are both fr/index.html. */
async function fileFor(dir: string, path: string): Promise<string | undefined> {
  const file = normalize(join(dir, decodeURIComponent(path)));
  if (file !== dir && !file.startsWith(dir + sep)) return undefined;
  for (const candidate of [file, `${file}.html`, join(file, "index.html")]) {
    const found = await stat(candidate).catch(() => undefined);
    if (found?.isFile()) return candidate;
  }
  return undefined;
}

/** Serves a folder on loopback as a static host would, on a free port; with gzip only where it is asked for. */
export async function serveSite(
  dir: string,
  edit: EditPage = html => html,
  {gzip = false}: {gzip?: boolean} = {}
): Promise<ServedSite> {
  const server = createServer((request, response) => {
    const {pathname} = new URL(request.url ?? "/", "http://localhost");
    const answer = async () => {
      const file = await fileFor(normalize(dir), pathname);
      if (file === undefined) return response.writeHead(404, {"content-type": "text/plain"}).end("not found");
      const type = types[extname(file)] ?? "application/octet-stream";
      const bytes = await readFile(file);
      const body = extname(file) === ".html" ? edit(bytes.toString("utf8"), pathname) : bytes;
      const headers = {"content-type": type, "cache-control": "no-store"};
      if (!gzip || type.startsWith("font/")) return response.writeHead(200, headers).end(body);
      return response.writeHead(200, {...headers, "content-encoding": "gzip"}).end(gzipSync(body));
    };
    answer().catch(error => response.writeHead(500).end(String(error)));
  });
  await new Promise<void>(resolve => server.listen(0, "127.0.0.1", resolve));
  const {port} = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve, reject) => {
        server.closeAllConnections();
        server.close(error => (error ? reject(error) : resolve()));
      })
  };
}
