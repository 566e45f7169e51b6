import {request as httpRequest, type IncomingMessage} from "node:http";
import {request as httpsRequest} from "node:https";
import {pipeline} from "node:stream/promises";
import {createBrotliDecompress, createGunzip, createInflate} from "node:zlib";
import type {HttpExchange, HttpHeader} from "../evidence/capture.ts";
import {FetchFault, toFetchFault} from "./fetch-fault.ts";
import type {FetchLimits} from "./fetch-limits.ts";
import {publicLookup, refusePrivate} from "./public-address.ts";

/** Limits of one request; with `cut`, what is beyond the size limit is left out instead of being a fault. */
export type RequestLimits = FetchLimits & {cut?: boolean};

/** One request and its whole answer, without following it anywhere. Throws `FetchFault`. */
export async function request(
  url: URL,
  headers: readonly HttpHeader[],
  limits: RequestLimits
): Promise<HttpExchange> {
  refusePrivate(url, limits.allowPrivate);
  const sent: HttpHeader[] = [
    ["Host", url.host],
    ["User-Agent", limits.userAgent],
    ["Accept", "*/*"],
    ["Accept-Encoding", "gzip"],
    ["Connection", "close"],
    ...headers
  ];
  const controller = new AbortController();
  const timeout = new FetchFault(`no whole answer within ${limits.totalTimeoutMs / 1000} s`, {passing: true});
  const timer = setTimeout(() => controller.abort(timeout), limits.totalTimeoutMs);
  try {
    const {response, lateFault} = await send(url, sent, {limits, signal: controller.signal});
    const body = await readBody(response, {limits, signal: controller.signal});
    if (lateFault()) throw new FetchFault("its answer is longer than it says", {passing: true});
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
    throw toFetchFault(controller.signal.aborted ? timeout : error);
  } finally {
    clearTimeout(timer);
  }
}

interface SendOptions {
  limits: RequestLimits;
  signal: AbortSignal;
}

interface Sent {
  response: IncomingMessage;
  /** What went wrong after the answer had come: bytes that are no part of it. */
  lateFault(): Error | undefined;
}

function send(url: URL, headers: readonly HttpHeader[], {limits, signal}: SendOptions): Promise<Sent> {
  const secure = url.protocol === "https:";
  return new Promise((resolve, reject) => {
    const sending = (secure ? httpsRequest : httpRequest)(url, {
      headers: Object.fromEntries(headers),
      // A connection of its own: one that is kept may lead to an address that was judged by other rules, and may hold
      // the end of another answer.
      agent: false,
      signal,
      ...(limits.allowPrivate ? {} : {lookup: publicLookup})
    });
    sending.setTimeout(limits.idleTimeoutMs, () =>
      sending.destroy(new FetchFault(`silent for ${limits.idleTimeoutMs / 1000} s`, {passing: true}))
    );
    let late: Error | undefined;
    sending
      .on("response", response => resolve({response, lateFault: () => late}))
      .on("error", error => {
        late = error;
        reject(error);
      })
      // Where the server changes the protocol, neither an answer nor an error comes.
      .on("close", () => reject(new FetchFault("the answer broke off", {passing: true})))
      .end();
  });
}

/** The decoded body; a small one that would unpack to a huge one is given up at the limit. */
async function readBody(response: IncomingMessage, {limits, signal}: SendOptions): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let length = 0;
  const decoder = decoderOf(response);
  const tooLarge = new FetchFault(`the answer is larger than ${limits.mostBytes / 1e6} MB`);
  const collect = async (source: AsyncIterable<Uint8Array>) => {
    for await (const part of source) {
      length += part.length;
      if (length > limits.mostBytes) throw tooLarge;
      parts.push(part);
    }
  };
  try {
    if (decoder) await pipeline(response, decoder, collect, {signal});
    else await pipeline(response, collect, {signal});
  } catch (error) {
    // A stream that is given up in the middle tells that it was, not why.
    if (length <= limits.mostBytes) throw error;
    if (!limits.cut) throw tooLarge;
    return Buffer.concat(parts);
  }
  if (!response.complete) throw new FetchFault("the answer broke off", {passing: true});
  return Buffer.concat(parts);
}

function decoderOf(response: IncomingMessage) {
  const encoding = response.headers["content-encoding"] ?? "";
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
      response.destroy();
      throw new FetchFault(`the answer is encoded as "${encoding}", which is not read`);
  }
}

function pairs(raw: readonly string[]): HttpHeader[] {
  const headers: HttpHeader[] = [];
  for (let at = 0; at + 1 < raw.length; at += 2) headers.push([raw[at] as string, raw[at + 1] as string]);
  return headers;
}
