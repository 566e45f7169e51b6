import type MarkdownIt from "markdown-it";
import {isMap, isScalar, parseDocument} from "yaml";
import type {Problem} from "../problem/problem.ts";
import type {PageContext} from "./context.ts";
import {lintBoundText} from "./lint-bound-text.ts";
import {idsOnPage, type PageTrace, traceOf} from "./page-trace.ts";

/** A page as the later stages need it: its texts with their figures filled in, what it binds, and its faults. */
export interface Page {
  /** Path relative to the notebook's root: `src/fr/method.md`. */
  file: string;
  /** Path without extension, as the renderer has it: `/fr/method`. */
  path: string;
  locale: string;
  /** From the front matter, else the first heading; plain. */
  title: string;
  description?: string;
  /** The file's text. */
  source: string;
  /** Ids that its text binds and its charts show, in order. */
  ids: string[];
  /** Ids that its text binds, with their places. */
  bindings: {id: string; line: number; column: number}[];
  /** `{{chart …}}`, `{{table …}}` and `{{sources}}`, with their places. */
  parts: {text: string; line: number; column: number}[];
  /** Sources that its text cites, with their places. */
  citations: {id: string; line: number; column: number}[];
  literals: {text: string; reason: string; line: number; column: number}[];
  problems: Problem[];
}

export interface ParsePageOptions {
  /** A renderer with the page rules installed. */
  md: MarkdownIt;
  context: PageContext;
  file: string;
  path: string;
}

const frontMatterPattern = /^---[^\S\n]*\n(?<yaml>[\s\S]*?)(?:^|\n)---[^\S\n]*(?:\n|$)/;

/** Reads a Markdown page; what is wrong with it is among its problems, and nothing throws. */
export function parsePage(source: string, {md, context, file, path}: ParsePageOptions): Page {
  const text = source.replace(/\r\n?/g, "\n");
  const locale = context.localeOf(path);
  const front = frontMatterPattern.exec(text);
  const content = front ? text.slice(front[0].length) : text;
  const offset = front ? front[0].split("\n").length - 1 : 0;
  const fields = readFields(front?.groups?.yaml ?? "", {context, locale, file});
  const trace = traceMarkdown(md, content, path);
  const shift = <Place extends {line: number}>(place: Place): Place =>
    place.line === 0 ? place : {...place, line: place.line + offset};
  const faults = trace.faults.map((fault): Problem => ({severity: "error", file, ...shift(fault)}));
  return {
    file,
    path,
    locale,
    title: fields.title ?? trace.heading ?? "",
    ...(fields.description === undefined ? {} : {description: fields.description}),
    source: text,
    ids: idsOnPage(trace),
    bindings: trace.bindings.map(shift),
    parts: trace.parts.map(({text: part, line, column}) => shift({text: part, line, column})),
    citations: trace.citations.map(shift),
    literals: trace.literals.map(shift),
    problems: [...fields.problems, ...faults]
  };
}

function traceMarkdown(md: MarkdownIt, content: string, path: string): PageTrace {
  // The fields of Framework's own environment, which its rules expect.
  const env = {path, code: [], startLine: 0, currentLine: 0};
  try {
    md.parse(content, env);
  } catch (error) {
    const problem = `the Markdown could not be parsed: ${error instanceof Error ? error.message : String(error)}`;
    traceOf(env).faults.push({code: "page-rule-failed", problem, line: 0, column: 0});
  }
  return traceOf(env);
}

/** Title and description, which readers and search engines see. */
function readFields(
  yaml: string,
  {context, locale, file}: {context: PageContext; locale: string; file: string}
): {title?: string; description?: string; problems: Problem[]} {
  const read: {title?: string; description?: string; problems: Problem[]} = {problems: []};
  const {contents} = parseDocument(yaml, {prettyErrors: false});
  if (!isMap(contents)) return read;
  for (const name of ["title", "description"] as const) {
    const node = contents.get(name, true);
    if (!isScalar(node) || node.value === null || node.value === undefined) continue;
    const at = node.range?.[0] ?? 0;
    const raw = yaml.slice(at, node.range?.[1] ?? at);
    const value = String(node.value);
    const before = yaml.slice(0, at).split("\n");
    // Inside quotes, escapes or folding, the scalar's start is as near as one can tell.
    const within = Math.max(0, raw.indexOf(value));
    const {text, problems} = lintBoundText(value, {
      locale,
      ledger: context.ledger,
      file,
      line: before.length + 1,
      column: (before.at(-1)?.length ?? 0) + within + 1
    });
    read[name] = text;
    read.problems.push(...problems);
  }
  return read;
}
