import {z} from "zod";
import type {Problem} from "../problem/problem.ts";
import {suggest} from "../problem/suggest.ts";
import type {Path, YamlFile} from "./yaml.ts";

/** Checks data against a schema; faults become problems at their place in the YAML file. */
export function checkShape<Schema extends z.ZodType>(
  schema: Schema,
  data: unknown,
  {yaml, path, problems}: {yaml: YamlFile; path: Path; problems: Problem[]}
): z.output<Schema> | undefined {
  const result = schema.safeParse(data);
  if (result.success) return result.data;
  for (const issue of result.error.issues) problems.push(...toProblems(issue, {schema, yaml, path}));
  return undefined;
}

function toProblems(
  issue: z.core.$ZodIssue,
  {schema, yaml, path}: {schema: z.ZodType; yaml: YamlFile; path: Path}
): Problem[] {
  const at = [...path, ...issue.path];
  const base = {severity: "error" as const};
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map(key => {
      const hint = suggest(key, knownKeys(schema, issue.path));
      const place = yaml.locate([...at, key], {key: true});
      return {
        ...base,
        code: "unknown-field",
        ...place,
        problem: `unknown field "${key}"`,
        ...(hint ? {hint} : {})
      };
    });
  }
  const name = at.map(String).join(" > ");
  const missing = issue.code !== "custom" && valueAt(yaml.data, at) === undefined;
  if (missing) {
    const problem = `"${String(at.at(-1))}" is missing`;
    return [
      {
        ...base,
        code: "missing-field",
        ...yaml.locate(at),
        problem,
        hint: `add it to ${at.slice(0, -1).join(" > ")}`
      }
    ];
  }
  const seen = valueAt(yaml.data, at);
  const shown = seen === null || typeof seen === "object" ? "" : `, seen "${String(seen).slice(0, 60)}"`;
  return [{...base, code: "wrong-field", ...yaml.locate(at), problem: `${name}: ${wording(issue)}${shown}`}];
}

function wording(issue: z.core.$ZodIssue): string {
  if (issue.code === "invalid_value") return `it must be one of ${issue.values.map(String).join(", ")}`;
  return issue.message;
}

function valueAt(data: unknown, path: Path): unknown {
  let value = data;
  for (const step of path) {
    if (step === 0 && !Array.isArray(value)) continue;
    if (typeof value !== "object" || value === null) return undefined;
    value = (value as Record<PropertyKey, unknown>)[step];
  }
  return value;
}

/** Field names that the object at a path admits, for "did you mean". */
function knownKeys(schema: z.ZodType, path: Path): string[] {
  let node: unknown = schema;
  for (const step of path) {
    node = unwrap(node);
    if (node instanceof z.ZodObject) node = node.shape[String(step)];
    else if (node instanceof z.ZodArray) node = node.element;
    else if (node instanceof z.ZodRecord) node = node.valueType;
    else return [];
  }
  node = unwrap(node);
  return node instanceof z.ZodObject ? Object.keys(node.shape) : [];
}

function unwrap(node: unknown): unknown {
  let inner = node;
  for (let depth = 0; depth < 8; depth++) {
    if (inner instanceof z.ZodOptional || inner instanceof z.ZodDefault) inner = inner.unwrap();
    else if (inner instanceof z.ZodPipe) inner = inner.out;
    else return inner;
  }
  return inner;
}
