/** One request and its answer, as they went over the wire, the body decoded. */
export interface HttpExchange {
  url: string;
  /** When the answer came, ISO 8601 in UTC. */
  date: string;
  requestHeaders: readonly HttpHeader[];
  status: number;
  statusText: string;
  responseHeaders: readonly HttpHeader[];
  body: Uint8Array;
}

export type HttpHeader = readonly [name: string, value: string];

/** A document taken from the web: every redirect on the way, and at the end the answer that holds it. */
export interface WebCapture {
  exchanges: readonly HttpExchange[];
}

/** Who is let in, and who somebody is, is nobody's business later. */
const privateHeaders = new Set([
  "authentication-info",
  "authorization",
  "cookie",
  "proxy-authenticate",
  "proxy-authorization",
  "set-cookie",
  "set-cookie2",
  "www-authenticate",
  "x-amz-security-token",
  "x-api-key",
  "x-auth-token",
  "x-csrf-token",
  "x-xsrf-token"
]);

/** Headers as they may be kept: without cookies and authorisation, and addresses in them without a password. */
export function keepableHeaders(headers: readonly HttpHeader[]): HttpHeader[] {
  return headers
    .filter(([name]) => !privateHeaders.has(name.toLowerCase()))
    .map(([name, value]) => [
      name,
      /^(?:content-)?location$|^referer$/i.test(name) ? keepableUrl(value) : value
    ]);
}

/** An address as it may be shown and kept: without a name and a password. */
export function keepableUrl(address: string): string {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (!url || (url.username === "" && url.password === "")) return address;
  url.username = "";
  url.password = "";
  return url.href;
}

/** A header's value, or undefined; names are compared whatever their case. */
export function headerOf(headers: readonly HttpHeader[], name: string): string | undefined {
  return headers.find(([key]) => key.toLowerCase() === name)?.[1];
}
