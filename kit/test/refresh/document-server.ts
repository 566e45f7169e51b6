import {once} from "node:events";
import {createServer, type IncomingMessage, type Server, type ServerResponse} from "node:http";
import type {AddressInfo} from "node:net";
import {onTestFinished} from "vitest";

export type Handler = (request: IncomingMessage, response: ServerResponse) => void;

/** A server on loopback whose documents change at a word; it keeps what was asked of it. */
export interface DocumentServer {
  url(path: string): string;
  /** Serves a text or bytes with an ETag, or whatever a handler does. */
  serve(path: string, content: string | Uint8Array | Handler, mediaType?: string): void;
  requests: {path: string; headers: IncomingMessage["headers"]; atMs: number}[];
  close(): Promise<void>;
}

/** Starts a server that ends with the test. */
export async function documentServer(): Promise<DocumentServer> {
  const started = await startServer();
  onTestFinished(() => started.close());
  return started;
}

export async function startServer(): Promise<DocumentServer> {
  const handlers = new Map<string, Handler>();
  const requests: DocumentServer["requests"] = [];
  const server: Server = createServer((request, response) => {
    const path = request.url ?? "/";
    requests.push({path, headers: request.headers, atMs: performance.now()});
    const handler = handlers.get(path);
    if (handler) handler(request, response);
    else response.writeHead(404).end();
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const {port} = server.address() as AddressInfo;
  return {
    requests,
    url: path => `http://127.0.0.1:${port}${path}`,
    serve(path, content, mediaType = "text/html; charset=utf-8") {
      handlers.set(path, typeof content === "function" ? content : contentHandler(content, mediaType));
    },
    async close() {
      server.closeAllConnections();
      if (server.listening) await new Promise(resolve => server.close(resolve));
    }
  };
}

function contentHandler(content: string | Uint8Array, mediaType: string): Handler {
  const bytes = Buffer.from(content as string);
  const etag = `"${bytes.length}-${bytes.reduce((sum, byte) => (sum * 31 + byte) % 1_000_003, 7)}"`;
  return (request, response) => {
    if (request.headers["if-none-match"] === etag) {
      response.writeHead(304, {etag}).end();
      return;
    }
    response.writeHead(200, {"content-type": mediaType, "content-length": bytes.length, etag});
    response.end(bytes);
  };
}
