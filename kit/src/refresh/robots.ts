import robotsParser from "robots-parser";
import type {HttpExchange} from "../evidence/capture.ts";
import {FetchFault} from "./fetch-fault.ts";

/** What a site asks of programs that visit it. */
export interface RobotsRules {
  mayFetch(url: URL): boolean;
  /** The pause it asks for between two requests. */
  pauseMs: number;
}

// Its types describe a default export inside the module; the module itself is the function.
const parseRobots = robotsParser as unknown as typeof robotsParser.default;

/** The name that rules are written for. */
const productToken = "sourcebook";
const longestPauseMs = 30_000;
/** RFC 9309: at least 500 KiB are to be read; what is beyond is not. */
export const mostRobotsBytes = 512_000;

/**
 * Reads the rules of a site from the answer to `/robots.txt`, as RFC 9309 says: without the file everything may be
 * fetched; a server in trouble lets nothing be fetched for now. Throws `FetchFault` for the latter.
 */
export function toRobotsRules({url, status, body}: HttpExchange): RobotsRules {
  if (status === 429 || status >= 500)
    throw new FetchFault(`its robots.txt answers ${status}, so that nothing may be asked now`, {
      passing: true
    });
  if (status !== 200) return {mayFetch: () => true, pauseMs: 0};
  const rules = parseRobots(url, new TextDecoder().decode(body));
  const pauseMs = Math.min((rules.getCrawlDelay(productToken) ?? 0) * 1000, longestPauseMs);
  return {mayFetch: ({href}) => rules.isAllowed(href, productToken) !== false, pauseMs};
}
