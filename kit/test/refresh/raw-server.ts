import {once} from "node:events";
import type {AddressInfo, Socket} from "node:net";
import {createServer} from "node:net";
import {onTestFinished} from "vitest";

export interface RawServerOptions {
  host?: string;
  /** True where the answer is that to `/robots.txt`, too; else there is none. */
  robots?: boolean;
}

/** A server on loopback that answers each request with bytes of the test's own; resolves to its port. */
export async function rawServer(
  answer: (socket: Socket, request: string) => void,
  {host = "127.0.0.1", robots = false}: RawServerOptions = {}
): Promise<number> {
  const server = createServer(socket => {
    socket.on("error", () => {});
    socket.once("data", data => {
      const request = data.toString("latin1");
      if (request.startsWith("GET /robots.txt") && !robots)
        socket.end("HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n");
      else answer(socket, request);
    });
  });
  server.listen(0, host);
  await once(server, "listening");
  onTestFinished(() => void server.close());
  return (server.address() as AddressInfo).port;
}
