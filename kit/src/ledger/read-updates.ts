import {readFile} from "node:fs/promises";
import {join} from "node:path";
import {z} from "zod";
import {compareText, type Problem} from "../problem/problem.ts";
import {daySchema, toList} from "./read-corrections.ts";
import {parseYaml} from "./yaml.ts";
import {checkShape} from "./zod-problems.ts";

/** The record of values that changed after they were published; `data/corrections.yaml` is for errors of ours. */
export const updatesFile = "data/updates.yaml";

const updateSchema = z.strictObject({
  /** `YYYY-MM-DD`. */
  date: daySchema,
  figure: z.string(),
  /** The id under which the former version is kept. */
  former: z.string(),
  source: z.string(),
  /** The former value and the present one, in the notation of the ledger. */
  from: z.string(),
  to: z.string()
});

/** A figure whose source says something else than when it was published. */
export type Update = z.output<typeof updateSchema>;

/** Reads what `sourcebook refresh` recorded, the newest first. None where there is no file. */
export async function readUpdates(root: string): Promise<{updates: Update[]; problems: Problem[]}> {
  const text = await readFile(join(root, updatesFile), "utf8").catch(() => undefined);
  if (text === undefined) return {updates: [], problems: []};
  const yaml = parseYaml(text, updatesFile);
  const problems = [...yaml.problems];
  if (problems.length > 0) return {updates: [], problems};
  const updates = toList(yaml, problems).flatMap(
    (data, index) => checkShape(updateSchema, data, {yaml, path: [index], problems}) ?? []
  );
  return {updates: updates.sort((a, b) => compareText(b.date, a.date)), problems};
}
