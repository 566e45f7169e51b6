import {z} from "zod";
import type {PublishedLedger} from "./card.ts";
import {
  baseSchema,
  checksSchema,
  eventSchema,
  evidenceList,
  evidenceSchema,
  figureBranches,
  indicatorSchema,
  sourceSchema,
  statementSchema,
  unitSchema
} from "./schema.ts";

type JsonSchema = Record<string, unknown>;

/**
 * JSON Schemas of the ledger's files by name (`sources`, `figures`, …), for editors that complete and check
 * YAML while it is typed. Ids of sources, units and figures are offered as the ledger has them.
 */
export function editorSchemas(ledger: PublishedLedger): Record<string, JsonSchema> {
  const sources = Object.keys(ledger.sources);
  const entries = [
    ...Object.keys(ledger.figures),
    ...Object.keys(ledger.events),
    ...Object.keys(ledger.statements)
  ];
  const toSchema = (schema: z.ZodType) =>
    offerIds(toJsonSchema(schema), {source: sources, citing: sources, outcome: entries});
  const figure = {anyOf: [toSchema(figureBranches.sourced), toSchema(figureBranches.derived)]};
  const indicator = offerIds(toJsonSchema(indicatorSchema), {unit: Object.keys(ledger.units)}, "examples");
  setProperty(indicator, "figures", {type: "object", additionalProperties: figure});
  return {
    sources: fileOf("Sources", toSchema(sourceSchema)),
    figures: fileOf("Indicators and figures", indicator),
    events: fileOf("Events", toSchema(eventSchema)),
    statements: fileOf("Statements", toSchema(statementSchema)),
    units: fileOf("Units", toSchema(unitSchema)),
    checks: {...toJsonSchema(checksSchema), title: "Constants and checks"}
  };
}

/** A file is a map from ids to entries. */
function fileOf(title: string, entry: JsonSchema): JsonSchema {
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    title,
    type: "object",
    propertyNames: {pattern: "^[a-z0-9%‰][A-Za-z0-9-]*(@\\d+)?$"},
    additionalProperties: entry
  };
}

/** What an author writes: defaults are optional, a number may stand without quotes, one entry without its list. */
function toJsonSchema(schema: z.ZodType): JsonSchema {
  const json = z.toJSONSchema(schema, {
    io: "input",
    unrepresentable: "any",
    reused: "inline",
    override({zodSchema, jsonSchema}) {
      if (zodSchema === evidenceList) {
        const entry = toJsonSchema(evidenceSchema);
        replace(jsonSchema, {anyOf: [entry, {type: "array", items: entry, minItems: 1}]});
      } else if (zodSchema === baseSchema) {
        const map = {type: "object", additionalProperties: {type: "string"}};
        replace(jsonSchema, {anyOf: [{type: "string"}, map]});
      } else if (jsonSchema.type === "string" && !jsonSchema.enum) {
        jsonSchema.type = ["string", "number"] as never;
      }
    }
  }) as JsonSchema;
  const {$schema: _dialect, ...rest} = json;
  return rest;
}

function replace(target: object, content: JsonSchema): void {
  for (const key of Object.keys(target)) delete (target as JsonSchema)[key];
  Object.assign(target, content);
}

/** Sets `enum` (or `examples`) of every property with one of these names, at any depth. */
function offerIds(
  schema: JsonSchema,
  ids: Readonly<Record<string, readonly string[]>>,
  keyword: "enum" | "examples" = "enum"
): JsonSchema {
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) node.forEach(visit);
    else if (typeof node === "object" && node !== null) {
      const {properties} = node as {properties?: Record<string, JsonSchema>};
      for (const [name, list] of Object.entries(ids)) {
        const property = properties?.[name];
        if (property && list.length > 0) property[keyword] = list;
      }
      Object.values(node).forEach(visit);
    }
  };
  visit(schema);
  return schema;
}

function setProperty(schema: JsonSchema, name: string, value: JsonSchema): void {
  (schema.properties as Record<string, JsonSchema>)[name] = value;
}
