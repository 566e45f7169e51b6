import {z} from "zod";
import type {Problem} from "../problem/problem.ts";
import {hues} from "./theme.ts";

const text = z.record(z.string(), z.string()).describe("Text by language; it may hold {{figure-id}}");
const field = z.string().min(1).describe("Name of a column of the dataset");
const hue = z.enum(hues);

const base = {
  version: z.literal(1),
  title: text.describe("What is to be seen; claims only what the figures support"),
  subtitle: text.describe("What is measured: thing, unit, place").optional(),
  note: text.describe("What a reader must know to read the chart rightly").optional(),
  noted: z
    .array(z.enum(["base", "time", "unit"]))
    .describe("Differences between the figures that the note itself explains")
    .optional()
};
const colors = {
  color: hue.describe("Hue of what is settled; default blue").optional(),
  planColor: hue.describe("Hue of plans, pledges and targets; default vermilion").optional()
};

const columnSchema = z.strictObject({...base, ...colors, form: z.literal("column"), x: field, y: field});
const barSchema = z.strictObject({
  ...base,
  ...colors,
  form: z.literal("bar"),
  x: field,
  y: field,
  facet: field.describe("The column whose values head the panels").optional()
});
const unitSchema = z.strictObject({
  ...base,
  form: z.literal("unit"),
  whole: field,
  part: field,
  y: field.describe("Heads the block of a row").optional(),
  partLabel: text.optional(),
  wholeLabel: text.optional(),
  per: z.number().positive().describe("How many things one mark stands for").optional(),
  color: hue.optional()
});

/** A chart's specification, as it may come from anywhere: a definition, a `chart.json`, another program. */
export const chartSpecSchema = z.discriminatedUnion("form", [columnSchema, barSchema, unitSchema]);

/** The published JSON Schema of a specification. */
export function chartSpecJsonSchema(): Record<string, unknown> {
  return z.toJSONSchema(chartSpecSchema) as Record<string, unknown>;
}

/** Faults of a specification: fields that are wrong or unknown, and texts that lack one of the languages. */
export function checkSpec(
  spec: unknown,
  {file, locales}: {file: string; locales: readonly string[]}
): Problem[] {
  const fault = (code: string, problem: string): Problem => {
    return {code, severity: "error", file, line: 0, column: 0, problem};
  };
  const result = chartSpecSchema.safeParse(spec);
  if (!result.success) {
    return result.error.issues.map(({path, message}) =>
      fault("chart-spec", path.length > 0 ? `${path.join(".")}: ${message}` : message)
    );
  }
  const {title, subtitle, note} = result.data;
  return Object.entries({title, subtitle, note}).flatMap(([name, words]) => {
    const missing = words ? locales.filter(locale => words[locale] === undefined) : [];
    return missing.map(locale => fault("missing-translation", `${name}: no text in "${locale}"`));
  });
}
