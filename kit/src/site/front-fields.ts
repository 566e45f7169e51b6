import {parseDocument} from "yaml";
import {daySchema} from "../ledger/read-corrections.ts";
import {fileProblem, type Problem} from "../problem/problem.ts";

/** The fields of a page's front matter that Framework does not pass on. */
export interface FrontFields {
  /** Name in the navigation. */
  nav?: string;
  /** Days of the first publication and of the last change, `YYYY-MM-DD`. */
  published?: string;
  updated?: string;
}

/** Reads the fields from a page's Markdown; what is no day of the calendar is left out and is a problem. */
export function readFrontFields(source: string, file: string): {fields: FrontFields; problems: Problem[]} {
  const front = /^---[^\S\n]*\n([\s\S]*?)^---[^\S\n]*$/m.exec(source);
  const fields: FrontFields = {};
  const problems: Problem[] = [];
  if (front?.index !== 0) return {fields, problems};
  const document = parseDocument(front[1] as string, {prettyErrors: false});
  const nav: unknown = document.get("nav");
  if (typeof nav === "string") fields.nav = nav;
  for (const name of ["published", "updated"] as const) {
    const value: unknown = document.get(name);
    if (value === undefined) continue;
    const day = daySchema.safeParse(String(value));
    if (day.success) fields[name] = day.data;
    else problems.push(fileProblem("wrong-field", file, `${name}: "${value}" is no day`, "write YYYY-MM-DD"));
  }
  return {fields, problems};
}
