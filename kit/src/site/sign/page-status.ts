import {LineCounter, parseDocument} from "yaml";
import {daySchema} from "../../ledger/read-corrections.ts";
import type {Problem} from "../../problem/problem.ts";
import {suggest} from "../../problem/suggest.ts";

export const pageStatuses = ["draft", "checking", "signed"] as const;
export type PageStatus = (typeof pageStatuses)[number];

/** Who checked a page, when, and what it said then. */
export interface Signature {
  by: string;
  /** `YYYY-MM-DD`. */
  on: string;
  hash: string;
}

export interface PageState {
  status?: PageStatus;
  signed?: Signature;
  /** Where the status stands, 1-based; 0 where there is none. */
  line: number;
  column: number;
}

const frontMatter = /^---[^\S\n]*\n([\s\S]*?)^---[^\S\n]*(?:\n|$)/m;

/** The front matter of a Markdown file as text, with what follows it. */
export function splitFrontMatter(source: string): {front: string; body: string} {
  const text = source.replace(/\r\n?/g, "\n");
  const match = frontMatter.exec(text);
  if (match?.index !== 0) return {front: "", body: text};
  return {front: match[1] ?? "", body: text.slice(match[0].length)};
}

/** How far a page is: `status` and `signed` of its front matter, or Framework's `draft: true`. */
export function readPageStatus(source: string, file: string): {state: PageState; problems: Problem[]} {
  const lines = new LineCounter();
  const document = parseDocument(splitFrontMatter(source).front, {prettyErrors: false, lineCounter: lines});
  const problems: Problem[] = [];
  const at = (path: readonly string[]) => {
    const node = document.getIn(path, true) as {range?: [number, number, number]} | undefined;
    const {line, col} = lines.linePos(node?.range?.[0] ?? 0);
    return {line: line + 1, column: col};
  };
  const fault = (path: string[], problem: string, hint?: string) =>
    problems.push({
      code: "wrong-field",
      severity: "error",
      file,
      ...at(path),
      problem,
      ...(hint !== undefined && {hint})
    });
  const read = (document.toJS() ?? {}) as Record<string, unknown>;
  const written = read.status ?? (read.draft === true ? "draft" : undefined);
  if (written === undefined) return {state: {line: 0, column: 0}, problems};
  const place = at([read.status === undefined ? "draft" : "status"]);
  const status = pageStatuses.find(each => each === written);
  if (!status) {
    fault(
      ["status"],
      `unknown status "${written}"`,
      suggest(String(written), pageStatuses) ?? pageStatuses.join(", ")
    );
    return {state: {...place}, problems};
  }
  const signed = toSignature(document.getIn(["signed"]) === undefined ? undefined : read.signed, document);
  if (read.signed !== undefined && !signed)
    fault(["signed"], "signed needs by, on (YYYY-MM-DD) and hash", "let `sourcebook sign` write it");
  return {state: {status, ...(signed && {signed}), ...place}, problems};
}

function toSignature(read: unknown, document: ReturnType<typeof parseDocument>): Signature | undefined {
  if (typeof read !== "object" || read === null) return undefined;
  // YAML would take a hash such as 12e4 for a number: its text counts.
  const text = (name: string) => {
    const node = document.getIn(["signed", name], true) as {source?: string; value?: unknown} | undefined;
    return node?.value == null ? "" : String(node.source ?? node.value).trim();
  };
  const signature = {by: text("by"), on: text("on"), hash: text("hash")};
  const isWhole = signature.by !== "" && signature.hash !== "" && daySchema.safeParse(signature.on).success;
  return isWhole ? signature : undefined;
}

/** True where a page is left out of a build. */
export function isDraft(source: string): boolean {
  return readPageStatus(source, "").state.status === "draft";
}
