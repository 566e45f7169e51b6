import {Agent as HttpAgent, request as httpRequest, type IncomingMessage} from "node:http";
import {Agent as HttpsAgent, request as httpsRequest} from "node:https";
import {pipeline} from "node:stream/promises";
import {createBrotliDecompress, createGunzip, createInflate} from "node:zlib";
import type {HttpExchange, HttpHeader} from "../evidence/capture.ts";
import {FetchFault} from "./fetch-fault.ts";
import type {FetchLimits} from "./fetch-limits.ts";
import {publicLookup, refusePrivate} from "./public-address.ts";

const agents = {http: new HttpAgent({keepAlive: true}), https: new HttpsAgent({keepAlive: true})};

/** One request and its whole answer, without following it anywhere. Throws `FetchFault`. */
export async function request(
  url: URL,
  headers: readonly HttpHeader[],
  limits: FetchLimits
): Promise<HttpExchange> {
  refusePrivate(url, limits.allowPrivate);
  const sent: HttpHeader[] = [
    ["Host", url.host],
    ["User-Agent", limits.userAgent],
    ["Accept", "*/*"],
    ["Accept-Encoding", "gzip, deflate"],
    ...headers
  ];
  const controller = new AbortController();
  const timeout = new FetchFault(`no whole answer within ${limits.totalTimeoutMs / 1000} s`, {passing: true});
  const timer = setTimeout(() => controller.abort(timeout), limits.totalTimeoutMs);
  try {
    const response = await send(url, sent, {limits, signal: controller.signal});
    const body = await readBody(response, {limits, signal: controller.signal});
    return {
      url: url.href,
      date: new Date().toISOString().replace(/\.\d+Z$/, "Z"),
      requestHeaders: sent,
      status: response.statusCode ?? 0,
      statusText: response.statusMessage ?? "",
      responseHeaders: pairs(response.rawHeaders),
      body
    };
  } catch (error) {
    throw toFault(controller.signal.aborted ? timeout : error);
  } finally {
    clearTimeout(timer);
  }
}

interface SendOptions {
  limits: FetchLimits;
  signal: AbortSignal;
}

function send(
  url: URL,
  headers: readonly HttpHeader[],
  {limits, signal}: SendOptions
): Promise<IncomingMessage> {
  const secure = url.protocol === "https:";
  return new Promise((resolve, reject) => {
    const sending = (secure ? httpsRequest : httpRequest)(url, {
      headers: Object.fromEntries(headers),
      agent: secure ? agents.https : agents.http,
      signal,
      ...(limits.allowPrivate ? {} : {lookup: publicLookup})
    });
    sending.setTimeout(limits.idleTimeoutMs, () =>
      sending.destroy(new FetchFault(`silent for ${limits.idleTimeoutMs / 1000} s`, {passing: true}))
    );
    sending.on("response", resolve).on("error", reject).end();
  });
}

/** The decoded body; a small one that would unpack to a huge one is given up at the limit. */
async function readBody(response: IncomingMessage, {limits, signal}: SendOptions): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let length = 0;
  const tooLarge = new FetchFault(`the answer is larger than ${limits.mostBytes / 1e6} MB`);
  const collect = async (source: AsyncIterable<Uint8Array>) => {
    for await (const part of source) {
      length += part.length;
      if (length > limits.mostBytes) throw tooLarge;
      parts.push(part);
    }
  };
  const decoder = decoderOf(response.headers["content-encoding"]);
  try {
    if (decoder) await pipeline(response, decoder, collect, {signal});
    else await pipeline(response, collect, {signal});
  } catch (error) {
    // A stream that is given up in the middle tells that it was, not why.
    throw length > limits.mostBytes ? tooLarge : error;
  }
  if (!response.complete) throw new FetchFault("the answer broke off", {passing: true});
  return Buffer.concat(parts);
}

function decoderOf(encoding = "") {
  switch (encoding.trim().toLowerCase()) {
    case "":
    case "identity":
      return undefined;
    case "gzip":
    case "x-gzip":
      return createGunzip();
    case "deflate":
      return createInflate();
    case "br":
      return createBrotliDecompress();
    default:
      throw new FetchFault(`the answer is encoded as "${encoding}", which is not read`);
  }
}

function pairs(raw: readonly string[]): HttpHeader[] {
  const headers: HttpHeader[] = [];
  for (let at = 0; at + 1 < raw.length; at += 2) headers.push([raw[at] as string, raw[at + 1] as string]);
  return headers;
}

const wordings: Readonly<Record<string, string>> = {
  ECONNREFUSED: "the connection is refused",
  ECONNRESET: "the connection broke off",
  ENOTFOUND: "there is no such host",
  EAI_AGAIN: "the host's name cannot be looked up",
  ETIMEDOUT: "the host does not answer",
  EHOSTUNREACH: "there is no way to the host",
  ENETUNREACH: "there is no network",
  ERR_STREAM_PREMATURE_CLOSE: "the answer broke off"
};

function toFault(error: unknown): FetchFault {
  if (error instanceof FetchFault) return error;
  const {code = "", message} = error as NodeJS.ErrnoException;
  return new FetchFault(
    wordings[code] ?? (code.startsWith("Z_") ? "the answer cannot be unpacked" : message),
    {
      passing: true
    }
  );
}
