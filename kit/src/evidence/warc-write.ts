import {WARCRecord, WARCSerializer} from "warcio";
import {
  type HttpExchange,
  type HttpHeader,
  keepableHeaders,
  keepableUrl,
  type WebCapture
} from "./capture.ts";

/** Headers that speak of the body as it went over the wire; it is kept decoded. */
const wireHeaders = new Set(["content-encoding", "transfer-encoding", "content-length"]);

/**
 * A capture as a WARC 1.1 file, compressed record by record as replay tools expect it: what made it, then each answer
 * with its request. Bodies are kept decoded, so that their digest is the snapshot's.
 */
export async function toWarc({exchanges}: WebCapture, software: string): Promise<Uint8Array> {
  const date = exchanges.at(-1)?.date;
  const info = WARCRecord.createWARCInfo(
    {warcVersion: "WARC/1.1", ...(date ? {date} : {})},
    {software, format: "WARC File Format 1.1"}
  );
  const parts = [await serialize(info)];
  for (const exchange of exchanges) {
    const response = toResponse(exchange);
    parts.push(await serialize(response), await serialize(toRequest(exchange, response)));
  }
  return Buffer.concat(parts);
}

function toResponse({url, date, status, statusText, responseHeaders, body}: HttpExchange): WARCRecord {
  const headers = keepableHeaders(responseHeaders).map(
    ([name, value]): HttpHeader => [
      wireHeaders.has(name.toLowerCase()) ? `X-Archive-Orig-${name}` : name,
      value
    ]
  );
  return WARCRecord.create(
    {
      type: "response",
      warcVersion: "WARC/1.1",
      url: keepableUrl(url),
      date,
      statusline: `HTTP/1.1 ${status} ${statusText}`.trim(),
      httpHeaders: toPairs([...headers, ["Content-Length", String(body.length)]]),
      keepHeadersCase: true
    },
    chunks(body)
  );
}

function toRequest({url, date, requestHeaders}: HttpExchange, response: WARCRecord): WARCRecord {
  const {pathname, search} = new URL(url);
  const answer = response.warcHeader("WARC-Record-ID");
  return WARCRecord.create(
    {
      type: "request",
      warcVersion: "WARC/1.1",
      url: keepableUrl(url),
      date,
      statusline: `GET ${pathname}${search} HTTP/1.1`,
      httpHeaders: toPairs(keepableHeaders(requestHeaders)),
      keepHeadersCase: true,
      ...(answer ? {warcHeaders: {"WARC-Concurrent-To": answer}} : {})
    },
    chunks(new Uint8Array())
  );
}

/** A header with a line break in it would forge others. */
function toPairs(headers: readonly HttpHeader[]): [string, string][] {
  return headers.map(([name, value]) => [name, value.replace(/[\r\n]+/g, " ")]);
}

function chunks(body: Uint8Array): Iterable<Uint8Array> {
  return [body];
}

function serialize(record: WARCRecord): Promise<Uint8Array> {
  return WARCSerializer.serialize(record, {
    gzip: true,
    digest: {algo: "sha-256", prefix: "sha256:", base32: false}
  });
}
