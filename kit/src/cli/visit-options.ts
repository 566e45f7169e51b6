import {type Command, InvalidArgumentError} from "commander";
import {defaultLimits, type FetchLimits} from "../refresh/fetch-limits.ts";
import type {Notebook} from "../site/settings.ts";
import {readVersion} from "./version.ts";

/** Options of every command that asks servers. */
export interface VisitOptions {
  allowPrivate?: boolean;
  delay?: number;
}

export function addVisitOptions(command: Command): Command {
  return command
    .option("--allow-private", "also ask addresses of this machine and of local networks")
    .option("--delay <ms>", "the pause between two requests to a host; 1000 by default", parseMilliseconds);
}

/** How documents are asked for, under a name that says who asks and where to complain. */
export function limitsOf({allowPrivate = false, delay}: VisitOptions, {url}: Notebook): FetchLimits {
  return {
    ...defaultLimits,
    allowPrivate,
    ...(delay === undefined ? {} : {delayMs: delay, retryDelayMs: 2 * delay}),
    userAgent: `sourcebook/${readVersion()}${url ? ` (+${url})` : ""}`
  };
}

function parseMilliseconds(text: string): number {
  if (!/^\d{1,6}$/.test(text)) throw new InvalidArgumentError("write it in milliseconds");
  return Number(text);
}
