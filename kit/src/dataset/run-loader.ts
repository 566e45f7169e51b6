import {z} from "zod";
import type {PublishedLedger} from "../ledger/card.ts";
import {closureOf} from "../ledger/closure.ts";
import {fileProblem, type Problem} from "../problem/problem.ts";
import {isCell} from "./cell.ts";
import type {Column, Dataset, Row} from "./dataset.ts";
import {isEntry} from "./entry.ts";
import {toLedgerView} from "./ledger-view.ts";
import {columnRegistry, type DatasetDefinition} from "./loader.ts";
import {clashingName} from "./to-flat-table.ts";

export interface RunOptions {
  id: string;
  /** The loader's file, for problems. */
  file: string;
  ledger: PublishedLedger;
}

/** Runs one loader and checks every row; a fault of the loader or of a row is a problem, never a throw. */
export async function runLoader(
  definition: unknown,
  {id, file, ledger}: RunOptions
): Promise<{dataset?: Dataset; problems: Problem[]}> {
  const fault = (code: string, problem: string, hint?: string) => fileProblem(code, file, problem, hint);
  if (!isDefinition(definition)) {
    return {
      problems: [fault("loader-shape", "its default export is no dataset", "export default loader({…})")]
    };
  }
  let rows: unknown;
  try {
    rows = await definition.load({ledger: toLedgerView(ledger)});
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return {problems: [fault("loader-fails", `the loader "${id}" fails: ${reason}`)]};
  }
  if (!Array.isArray(rows))
    return {problems: [fault("loader-shape", `the loader "${id}" gives no list of rows`)]};
  const {checked, problems} = checkRows(rows, definition);
  if (problems.length > 0)
    return {problems: problems.map(problem => fault("row-shape", `the loader "${id}": ${problem}`))};
  const columns = toColumns(definition, ledger);
  const clash = clashingName({columns, rows: checked});
  if (clash !== undefined) return {problems: [nameClash(clash, {id, file})]};
  const figures = checked.flatMap(row =>
    Object.values(row).flatMap(value => (isCell(value) ? value.figures : isEntry(value) ? [value.entry] : []))
  );
  return {
    dataset: {
      id,
      title: definition.title,
      columns,
      rows: checked,
      ...closureOf(figures, ledger)
    },
    problems: []
  };
}

function isDefinition(value: unknown): value is DatasetDefinition {
  return (
    typeof value === "object" &&
    value !== null &&
    "load" in value &&
    typeof value.load === "function" &&
    "row" in value &&
    value.row instanceof z.ZodObject
  );
}

function checkRows(
  rows: readonly unknown[],
  {row: schema}: DatasetDefinition
): {checked: Row[]; problems: string[]} {
  const checked: Row[] = [];
  const problems: string[] = [];
  for (const [index, row] of rows.entries()) {
    const result = schema.safeParse(row);
    if (result.success) {
      checked.push(result.data as Row);
      continue;
    }
    for (const {path, message} of result.error.issues) {
      problems.push(`row ${index + 1}, ${path.map(String).join(".") || "row"}: ${message}`);
    }
  }
  return {checked, problems};
}

function nameClash(name: string, {id, file}: {id: string; file: string}): Problem {
  const problem = `the loader "${id}": two columns of its downloads would be named "${name}"`;
  return fileProblem("column-names", file, problem, "give the column of that name another one");
}

/** Columns in the order of the row's schema; a heading is the loader's, else the indicator's, else the name. */
function toColumns({row}: DatasetDefinition, ledger: PublishedLedger): Column[] {
  return Object.entries(row.shape).map(([name, given]) => {
    const schema = contentOf(given as z.ZodType);
    const {type = typeOf(schema), unit, label} = columnRegistry.get(schema) ?? {};
    return {
      name,
      type,
      ...(unit ? {unit} : {}),
      label: label ?? ledger.indicators[name]?.label ?? {en: name}
    };
  });
}

/** `quantity("camera").nullable()` is a column of figures of which some are missing. */
function contentOf(schema: z.ZodType): z.ZodType {
  return schema instanceof z.ZodNullable ? contentOf(schema.unwrap() as z.ZodType) : schema;
}

function typeOf(schema: z.ZodType): Column["type"] {
  return schema instanceof z.ZodNumber ? "number" : "text";
}
