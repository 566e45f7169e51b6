import {request} from "node:http";
import type {Socket} from "node:net";

/** What a browser would be told over a web socket (RFC 6455), as texts; Node 20 has no client of its own. */
export interface SocketMessages {
  messages: string[];
  send(text: string): void;
  close(): void;
}

/** Opens a web socket. Reads and writes short text frames in one piece, which is all that Framework sends here. */
export async function listenToSocket(url: string): Promise<SocketMessages> {
  const headers = {
    Connection: "Upgrade",
    Upgrade: "websocket",
    "Sec-WebSocket-Version": "13",
    "Sec-WebSocket-Key": Buffer.from("sixteen bytes 16").toString("base64")
  };
  const socket = await new Promise<Socket>((resolve, reject) => {
    request(url, {headers})
      .on("upgrade", (_, upgraded) => resolve(upgraded as Socket))
      .on("error", reject)
      .end();
  });
  const messages: string[] = [];
  let rest = Buffer.alloc(0);
  socket.on("data", bytes => {
    rest = Buffer.concat([rest, bytes]);
    for (let frame = readFrame(rest); frame; frame = readFrame(rest)) {
      messages.push(frame.text);
      rest = rest.subarray(frame.bytes);
    }
  });
  return {
    messages,
    send(text) {
      const body = Buffer.from(text);
      const length = Buffer.alloc(2);
      length.writeUInt16BE(body.length);
      const size = body.length < 126 ? Buffer.from([0x80 | body.length]) : Buffer.from([0xfe, ...length]);
      // Clients mask what they send; a mask of zeros leaves it readable.
      socket.write(Buffer.concat([Buffer.from([0x81]), size, Buffer.alloc(4), body]));
    },
    close: () => socket.destroy()
  };
}

function readFrame(bytes: Buffer): {text: string; bytes: number} | undefined {
  if (bytes.length < 4) return undefined;
  const short = (bytes[1] as number) & 0x7f;
  const start = short < 126 ? 2 : 4;
  const end = start + (short < 126 ? short : bytes.readUInt16BE(2));
  return bytes.length < end ? undefined : {text: bytes.toString("utf8", start, end), bytes: end};
}
