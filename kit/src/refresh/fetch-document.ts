import {setTimeout as wait} from "node:timers/promises";
import {type HttpExchange, type HttpHeader, headerOf, type WebCapture} from "../evidence/capture.ts";
import {FetchFault} from "./fetch-fault.ts";
import type {FetchLimits} from "./fetch-limits.ts";
import {HostTurns} from "./host-turns.ts";
import {refusePrivate} from "./public-address.ts";
import {type RequestLimits, request} from "./request.ts";
import {mostRobotsBytes, type RobotsRules, toRobotsRules} from "./robots.ts";

/** What a server gave when the document was last fetched, to ask whether it has changed. */
export interface Validators {
  /** The address whose answer carried them, after redirects: no other is to see them. The document's own by default. */
  url?: string | undefined;
  etag?: string | undefined;
  lastModified?: string | undefined;
}

/** What came of asking for a document. */
export type Fetched =
  | ({state: "fetched"; capture: WebCapture} & Moved)
  /** As it was when the validators were given; with those that its server gives now, if it does. */
  | ({state: "same"; etag?: string; lastModified?: string} & Moved)
  /** 404 or 410. */
  | ({state: "gone"; reason: string} & Moved)
  | {state: "unreachable"; reason: string};

/** Where a document is for good, as its server says (301 or 308). */
interface Moved {
  movedTo?: string;
}

const redirects = new Set([301, 302, 303, 307, 308]);
const passingStatuses = new Set([408, 425, 429, 500, 502, 503, 504]);

/** Asks for documents as a polite visitor. One visitor serves a whole run, so that hosts see their pauses. */
export class Visitor {
  readonly #turns = new HostTurns();
  readonly #rules = new Map<string, Promise<RobotsRules>>();

  constructor(readonly limits: FetchLimits) {}

  /** Fetches a document, over redirects and with new attempts. Never throws for what a server or the network does. */
  async fetchDocument(address: string, validators: Validators = {}): Promise<Fetched> {
    for (let attempt = 1; ; attempt++) {
      try {
        return await this.#follow(address, validators);
      } catch (error) {
        if (!(error instanceof FetchFault)) throw error;
        const {limits} = this;
        const pauseMs = error.retryAfterMs ?? limits.retryDelayMs * 2 ** (attempt - 1);
        if (!error.passing || attempt >= limits.attempts || pauseMs > limits.longestWaitMs)
          return {state: "unreachable", reason: error.message};
        await wait(pauseMs);
      }
    }
  }

  async #follow(address: string, validators: Validators): Promise<Fetched> {
    const exchanges: HttpExchange[] = [];
    let url = parseAddress(address);
    const judged = parseAddress(validators.url ?? address).href;
    for (;;) {
      const conditions = url.href === judged ? toConditions(validators) : [];
      refusePrivate(url, this.limits.allowPrivate);
      const rules = await this.#rulesOf(url);
      if (!rules.mayFetch(url)) throw new FetchFault("its robots.txt asks programs not to fetch it");
      const exchange = await this.#ask(url, conditions, rules);
      exchanges.push(exchange);
      const next = redirectOf(exchange);
      if (!next) return toFetched(exchanges, conditions.length > 0);
      if (exchanges.length > this.limits.redirects)
        throw new FetchFault(`it redirects more than ${this.limits.redirects} times`);
      url = next;
    }
  }

  #ask(
    url: URL,
    headers: readonly HttpHeader[],
    {pauseMs, limits = this.limits}: {pauseMs: number; limits?: RequestLimits}
  ): Promise<HttpExchange> {
    const pause = Math.max(this.limits.delayMs, pauseMs);
    return this.#turns.take(url.hostname, pause, () => request(url, headers, limits));
  }

  /** The rules of a site, asked for once in a run; a fault is not remembered. */
  #rulesOf(url: URL): Promise<RobotsRules> {
    let rules = this.#rules.get(url.origin);
    if (!rules) {
      rules = this.#askRules(new URL("/robots.txt", url));
      this.#rules.set(url.origin, rules);
      rules.catch(() => this.#rules.delete(url.origin));
    }
    return rules;
  }

  async #askRules(robots: URL): Promise<RobotsRules> {
    let url = robots;
    const limits: RequestLimits = {...this.limits, mostBytes: mostRobotsBytes, cut: true};
    for (let hop = 0; hop <= this.limits.redirects; hop++) {
      const exchange = await this.#ask(url, [], {pauseMs: 0, limits}).catch(error => {
        if (!(error instanceof FetchFault)) throw error;
        const {message, passing} = error;
        throw new FetchFault(`${message} (asked for its robots.txt)`, {passing});
      });
      const next = redirectOf(exchange);
      if (!next) return toRobotsRules({...exchange, url: robots.href});
      url = next;
    }
    // RFC 9309: after five redirects, as if there were none.
    return {mayFetch: () => true, pauseMs: 0};
  }
}

function parseAddress(address: string): URL {
  if (!URL.canParse(address)) throw new FetchFault("it is no address");
  const url = new URL(address);
  url.hash = "";
  return url;
}

/** Headers are read as Latin-1; servers write the letters of an address in UTF-8. */
function readLocation(value: string | undefined): string | undefined {
  if (value === undefined) return undefined;
  try {
    return new TextDecoder("utf-8", {fatal: true}).decode(Buffer.from(value, "latin1"));
  } catch {
    return value;
  }
}

function redirectOf({status, url, responseHeaders}: HttpExchange): URL | undefined {
  const location = readLocation(headerOf(responseHeaders, "location"));
  if (!redirects.has(status) || location === undefined) return undefined;
  if (!URL.canParse(location, url)) throw new FetchFault("it redirects to what is no address");
  const next = new URL(location, url);
  next.hash = "";
  return next;
}

function toConditions({etag, lastModified}: Validators): HttpHeader[] {
  return [
    ...(etag ? [["If-None-Match", etag] as const] : []),
    ...(lastModified ? [["If-Modified-Since", lastModified] as const] : [])
  ];
}

/** The address that the first redirects lead to, as long as they are for good. */
function movedTo(exchanges: readonly HttpExchange[]): Moved {
  const end = exchanges.findIndex(({status}) => status !== 301 && status !== 308);
  const url = end > 0 ? exchanges[end]?.url : undefined;
  return url === undefined ? {} : {movedTo: url};
}

function toFetched(exchanges: readonly HttpExchange[], isConditional: boolean): Fetched {
  const {status, body, responseHeaders} = exchanges.at(-1) as HttpExchange;
  const moved = movedTo(exchanges);
  if (status === 304 && !isConditional)
    throw new FetchFault("it says that nothing changed, but was not asked so");
  if (status === 304) return {state: "same", ...validatorsOf(responseHeaders), ...moved};
  if (status === 404 || status === 410) return {state: "gone", reason: `it answers ${status}`, ...moved};
  if (status !== 200) {
    const retryAfterMs = readRetryAfter(headerOf(responseHeaders, "retry-after"));
    const asked = retryAfterMs === undefined ? "" : `, and asks to wait ${Math.ceil(retryAfterMs / 1000)} s`;
    throw new FetchFault(`it answers ${status}${asked}`, {
      passing: passingStatuses.has(status),
      ...(retryAfterMs === undefined ? {} : {retryAfterMs})
    });
  }
  if (body.length === 0) throw new FetchFault("its answer is empty", {passing: true});
  return {state: "fetched", capture: {exchanges}, ...moved};
}

/** What a server gives to ask later whether a document has changed; not what it would refuse as too large. */
export function validatorsOf(headers: readonly HttpHeader[]): {etag?: string; lastModified?: string} {
  const isFit = (value: string | undefined): value is string => value !== undefined && value.length < 1000;
  const etag = headerOf(headers, "etag");
  const lastModified = headerOf(headers, "last-modified");
  return {...(isFit(etag) ? {etag} : {}), ...(isFit(lastModified) ? {lastModified} : {})};
}

/** Seconds, or a date. */
function readRetryAfter(value: string | undefined): number | undefined {
  if (value === undefined) return undefined;
  if (/^\d+$/.test(value.trim())) return Number(value) * 1000;
  const date = Date.parse(value);
  return Number.isNaN(date) ? undefined : Math.max(0, date - Date.now());
}
