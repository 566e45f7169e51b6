import {existsSync} from "node:fs";
import {readFile} from "node:fs/promises";
import {join} from "node:path";
import {z} from "zod";
import {compareText, type Problem} from "../problem/problem.ts";
import {suggest} from "../problem/suggest.ts";
import type {Localized} from "../quantity/localized.ts";
import {localized} from "./schema.ts";
import {type Path, parseYaml, type YamlFile} from "./yaml.ts";
import {checkShape} from "./zod-problems.ts";

/** Errors of ours, written by people only; what changed in a source stands in `data/updates.yaml`. */
export const correctionsFile = "data/corrections.yaml";

/** An error of ours that was published and is now mended. */
export interface Correction {
  /** `YYYY-MM-DD`. */
  date: string;
  /** Pages that said it, without language: `index`, `method`. */
  pages: string[];
  /** Ids of the figures, events and statements that were wrong. */
  figures: string[];
  /** What was wrong and what is right. */
  text: Localized;
  /** The former wording and the present one. */
  was?: Localized;
  now?: Localized;
}

export interface CorrectionOptions {
  /** Languages that every text must have. */
  locales: readonly string[];
  /** Every id of the ledger that a correction may name. */
  ids: readonly string[];
}

/** A day that the calendar has. */
export const daySchema = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, "a day is written YYYY-MM-DD")
  .refine(isDay, "the calendar has no such day");

/** One wording for all languages, such as a number in digits, or one for each. */
const wordingSchema = z.union([z.string().trim().min(1, "it is empty"), localized]);

const correctionSchema = z.strictObject({
  date: daySchema,
  pages: z.array(z.string()).default([]),
  figures: z.array(z.string()).default([]),
  text: localized,
  was: wordingSchema.optional(),
  now: wordingSchema.optional()
});

/** Reads the corrections, the newest first; every fault is a problem with its place. None where there is no file. */
export async function readCorrections(
  root: string,
  options: CorrectionOptions
): Promise<{corrections: Correction[]; problems: Problem[]}> {
  const text = await readFile(join(root, correctionsFile), "utf8").catch(() => undefined);
  if (text === undefined) return {corrections: [], problems: []};
  const yaml = parseYaml(text, correctionsFile);
  const problems = [...yaml.problems];
  if (problems.length > 0) return {corrections: [], problems};
  const corrections: Correction[] = [];
  for (const [index, data] of toList(yaml, problems).entries()) {
    const input = checkShape(correctionSchema, data, {yaml, path: [index], problems});
    if (!input) continue;
    const {was, now, ...rest} = input;
    const correction: Correction = {
      ...rest,
      ...(was !== undefined && {was: toLocalized(was, options.locales)}),
      ...(now !== undefined && {now: toLocalized(now, options.locales)})
    };
    corrections.push(correction);
    problems.push(...checkCorrection(correction, {...options, root, yaml, path: [index]}));
  }
  return {corrections: corrections.sort((a, b) => compareText(b.date, a.date)), problems};
}

/** The entries of a file that is a list. */
export function toList({data, file, locate}: YamlFile, problems: Problem[]): unknown[] {
  if (data === null) return [];
  if (Array.isArray(data)) return data;
  const hint = "start each entry with a dash";
  problems.push({
    code: "wrong-field",
    severity: "error",
    ...locate([]),
    problem: `${file} is no list of entries`,
    hint
  });
  return [];
}

function checkCorrection(
  {pages, figures, ...texts}: Correction,
  {root, locales, ids, yaml, path}: CorrectionOptions & {root: string; yaml: YamlFile; path: Path}
): Problem[] {
  const faultAt = (inner: Path, fault: Pick<Problem, "code" | "problem"> & {hint?: string}): Problem => ({
    severity: "error",
    ...yaml.locate([...path, ...inner]),
    ...fault
  });
  const unknownFigures = figures.flatMap((id, index) => {
    if (ids.includes(id)) return [];
    const hint = suggest(id, ids);
    const problem = `unknown figure "${id}"`;
    return [faultAt(["figures", index], {code: "unknown-figure", problem, ...(hint && {hint})})];
  });
  const unknownPages = pages.flatMap((id, index) => {
    if (existsSync(join(root, "src", `${id}.md`))) return [];
    const problem = `there is no page "${id}": src/${id}.md is not there`;
    return [faultAt(["pages", index], {code: "unknown-page", problem})];
  });
  const untranslated = (["text", "was", "now"] as const).flatMap(field =>
    locales.flatMap(locale => {
      if (texts[field] === undefined || texts[field][locale] !== undefined) return [];
      const problem = `this text has no "${locale}"`;
      return [faultAt([field], {code: "missing-translation", problem, hint: `add \`${locale}:\``})];
    })
  );
  return [...unknownFigures, ...unknownPages, ...untranslated];
}

function toLocalized(text: string | Localized, locales: readonly string[]): Localized {
  return typeof text === "string" ? Object.fromEntries(locales.map(locale => [locale, text])) : text;
}

function isDay(day: string): boolean {
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
}
