import type Token from "markdown-it/lib/token.mjs";
import type {Fault} from "./fault.ts";
import type {Resolved} from "./resolve-binding.ts";

/** What a token made from a binding carries. `start` and `end` are offsets in the inline content. */
export interface BindingMeta {
  sourcebook: true;
  start: number;
  end: number;
  resolved: Resolved;
}

/** True for the token that opens, or is, a binding. */
export function isBindingToken(token: Token): token is Token & {meta: BindingMeta} {
  return (token.meta as {sourcebook?: unknown} | null)?.sourcebook === true;
}

/** What is wrong with a binding, if anything is. */
export function faultOf({resolved}: BindingMeta): Fault | undefined {
  return "fault" in resolved ? resolved.fault : undefined;
}
