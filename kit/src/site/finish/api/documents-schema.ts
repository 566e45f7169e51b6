import {z} from "zod";
import {chartSpecSchema} from "../../../chart/schema/spec-schema.ts";
import {statuses} from "../../../ledger/card.ts";
import {apiVersion} from "./version.ts";

const localized = z.record(z.string(), z.string()).describe("A text by language (BCP 47)");
const edtf = z.string().describe("EDTF (ISO 8601-2), or `unknown`");
const bound = z
  .string()
  .nullable()
  .describe("A decimal number or a fraction such as 3/35; null is unbounded");
const quantity = z.strictObject({
  low: bound,
  lowOpen: z.boolean().describe("True where the bound itself is left out"),
  high: bound,
  highOpen: z.boolean(),
  about: z.boolean().describe("True where the bounds themselves are approximate"),
  unit: z.string().describe("Canonical unit: camera, image/s, EUR/licence; 1 where there is none")
});
const base = z.record(z.string(), z.string()).describe("What is counted where: {where: city, tax: excluded}");
const state = z
  .enum(["verified", "quoted", "failed"])
  .describe("The words stand in the archived document, were only copied, or do not fit");
const measure = z.enum(["level", "change"]);
const status = z.enum(statuses);

const evidence = z.strictObject({
  source: z.string(),
  citing: z.string().optional(),
  exact: z.string().optional(),
  marks: z.array(z.tuple([z.int(), z.int()])).optional(),
  translation: localized.optional(),
  pointer: z.string().optional(),
  fragment: z.string().optional(),
  page: z.int().optional(),
  cell: z.string().optional(),
  supports: z.array(z.string()),
  state,
  checked: z.iso.date().optional()
});
const entry = {
  id: z.string(),
  time: edtf,
  timeBecause: localized.optional(),
  stated: edtf.optional(),
  saidBy: localized.optional(),
  hedged: z.boolean(),
  note: localized.optional(),
  evidence: z.array(evidence),
  state
};
const constant = z.strictObject({name: z.string(), value: quantity, because: localized});
const derived = z.strictObject({
  formula: z.string(),
  inputs: z.array(z.string()),
  constants: z.array(constant),
  assuming: localized.optional()
});
const figure = z.strictObject({
  ...entry,
  type: z.literal("figure"),
  indicator: z.string(),
  label: localized,
  quantity,
  measure,
  status,
  base,
  rank: z.enum(["preferred", "normal", "deprecated"]),
  supersedes: z.string().optional(),
  outcome: z.string().optional(),
  derived: derived.optional()
});
const event = z.strictObject({
  ...entry,
  type: z.literal("event"),
  text: localized,
  rulesOut: z.array(z.string()).optional()
});
const statement = z.strictObject({
  ...entry,
  type: z.literal("statement"),
  kind: z.enum(["statement", "response", "no-response"]),
  text: localized
});
const source = z.strictObject({
  id: z.string(),
  title: z.string().describe("Empty for a confidential source"),
  author: z.string().optional(),
  publisher: z.string(),
  published: edtf,
  url: z.url().optional(),
  language: z.string(),
  kind: z.string(),
  position: z.string(),
  origin: z.string().optional(),
  listedIn: z.string().optional(),
  note: localized.optional(),
  confidential: z.boolean().optional()
});
const words = z.looseObject({one: z.string(), other: z.string(), symbol: z.string().optional()});
const unit = z.strictObject({words: z.record(z.string(), words), currency: z.string().optional()});
const indicator = z.strictObject({
  id: z.string(),
  label: localized,
  unit: z.string(),
  definition: localized.optional(),
  figures: z.array(z.string())
});
const byId = <Item extends z.ZodType>(item: Item) => z.record(z.string(), item);
const closure = {
  figures: byId(figure),
  sources: byId(source),
  units: byId(unit),
  entries: byId(z.discriminatedUnion("type", [event, statement])).optional()
};

const column = z.strictObject({
  name: z.string(),
  type: z.enum(["quantity", "time", "text", "number"]),
  unit: z.string().optional(),
  label: localized
});
const cell = z.strictObject({
  quantity,
  figures: z.array(z.string()),
  status,
  measure,
  time: edtf,
  stated: edtf.optional(),
  base,
  hedged: z.boolean()
});
const entryCell = z.strictObject({entry: z.string(), text: localized});
const value = z.union([cell, entryCell, localized, z.string(), z.number(), z.boolean(), z.null()]);
const table = {columns: z.array(column), rows: z.array(z.record(z.string(), value)), ...closure};

const href = z.string().describe("Relative to this document");
const pages = z.record(z.string(), href).describe("Addresses of pages by language");
const licence = z.strictObject({name: z.string(), url: z.url(), title: localized}).optional();
const head = {
  $schema: href,
  version: z.literal(apiVersion).describe("Rises when a field goes away or changes its meaning"),
  licence
};
const listHead = {
  ...head,
  title: localized,
  languages: z.array(z.string()),
  url: z.url().describe("Address of the site").optional(),
  links: z.strictObject({
    docs: pages,
    figures: href,
    sources: href,
    datasets: href,
    charts: href
  })
};
const file = z.strictObject({
  href,
  type: z.string().describe("Media type"),
  bytes: z.int(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/)
});
const files = z.record(z.string(), z.array(file)).describe("Files to take along, by language");
const links = z.strictObject({json: href.optional(), pages});

/** What a site publishes for programs, by the name of its schema. */
export const documentSchemas = {
  figures: z.strictObject({
    ...listHead,
    indicators: byId(indicator.extend({links})),
    figures: byId(figure.extend({links})),
    events: byId(event.extend({links})),
    statements: byId(statement.extend({links})),
    units: byId(unit)
  }),
  sources: z.strictObject({...listHead, sources: byId(source.extend({links: links.optional()}))}),
  datasets: z.strictObject({
    ...listHead,
    datasets: byId(
      z.strictObject({
        id: z.string(),
        title: localized,
        columns: z.array(column),
        rows: z.int().describe("How many"),
        figures: z.array(z.string()),
        entries: z.array(z.string()).describe("Events and statements"),
        sources: z.array(z.string()),
        links: links.extend({files})
      })
    )
  }),
  charts: z.strictObject({
    ...listHead,
    charts: byId(
      z.strictObject({
        id: z.string(),
        title: localized,
        form: z.string(),
        dataset: z.string(),
        figures: z.array(z.string()),
        links: z.strictObject({pages, files})
      })
    )
  }),
  /** `data.json` of a dataset or a chart. */
  data: z.strictObject({...head, id: z.string(), title: localized, url: z.url().optional(), ...table}),
  /** `figures/<id>.json`, and those of events and statements. */
  figure: z.strictObject({
    $schema: href,
    version: head.version,
    figure: figure.optional(),
    event: event.optional(),
    statement: statement.optional(),
    ...closure
  }),
  /** `chart.json`. */
  chart: z.strictObject({spec: chartSpecSchema, data: z.strictObject(table)})
} as const;

/** The JSON Schemas of what programs read. Later fields may come within a version, so none is forbidden. */
export function documentJsonSchemas(): Record<string, object> {
  return Object.fromEntries(
    Object.entries(documentSchemas).map(([name, schema]) => [
      name,
      z.toJSONSchema(schema, {io: "input", reused: "ref", unrepresentable: "any", override: openObject})
    ])
  );
}

function openObject({jsonSchema}: {jsonSchema: {additionalProperties?: unknown}}): void {
  if (jsonSchema.additionalProperties === false) delete jsonSchema.additionalProperties;
}
