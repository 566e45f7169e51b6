import type {Fault} from "./fault.ts";

/** A place in the Markdown that the renderer was given: 1-based, without the front matter. */
export interface TracePlace {
  line: number;
  column: number;
}

/** What the page rules saw on one page, left in the environment under `sourcebook`. */
export interface PageTrace {
  /** Ids that text is bound to, in order. */
  bindings: (TracePlace & {id: string})[];
  /** Charts, tables and lists, with the figures they show. */
  parts: (TracePlace & {text: string; figures: readonly string[]})[];
  /** Sources that the text cites. */
  citations: (TracePlace & {id: string})[];
  literals: (TracePlace & {text: string; reason: string})[];
  faults: (TracePlace & Omit<Fault, "start" | "end">)[];
  /** Text of the first top heading. */
  heading?: string;
}

interface TracedEnvironment {
  sourcebook?: PageTrace;
}

/** The trace of a parse; begun where there is none. */
export function traceOf(env: unknown): PageTrace {
  const traced = env as TracedEnvironment;
  traced.sourcebook ??= {bindings: [], parts: [], citations: [], literals: [], faults: []};
  return traced.sourcebook;
}

/** A fault without its offsets, at a place. */
export function placeFault({code, problem, hint}: Fault, place: TracePlace): PageTrace["faults"][number] {
  return {code, problem, ...(hint === undefined ? {} : {hint}), ...place};
}

/** Ids on the page in order of their first place, whether text or a chart shows them. */
export function idsOnPage({bindings, parts}: PageTrace): string[] {
  const shown = [
    ...bindings.map(({id, line, column}) => ({ids: [id], line, column})),
    ...parts.map(({figures, line, column}) => ({ids: figures, line, column}))
  ];
  shown.sort((a, b) => a.line - b.line || a.column - b.column);
  return [...new Set(shown.flatMap(({ids}) => ids))];
}
