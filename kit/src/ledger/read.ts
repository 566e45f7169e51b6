import {readdir, readFile} from "node:fs/promises";
import {join} from "node:path";
import type {z} from "zod";
import {compareText, type Problem} from "../problem/problem.ts";
import {builtInUnits} from "../quantity/built-in-units.ts";
import {Fraction} from "../quantity/fraction.ts";
import {parseQuantity} from "../quantity/notation.ts";
import {QuantityError} from "../quantity/quantity.ts";
import {toCanonicalUnit, type UnitDefinition, type UnitWords} from "../quantity/unit.ts";
import type {FigureEntry, IndicatorEntry, Ledger} from "./ledger.ts";
import {
  checksSchema,
  eventSchema,
  figureBranches,
  indicatorSchema,
  sourceSchema,
  statementSchema,
  type UnitInput,
  unitSchema
} from "./schema.ts";
import {type Path, type Place, parseYaml, type YamlFile} from "./yaml.ts";
import {checkShape} from "./zod-problems.ts";

/** Reads `data/` of a notebook: every fault of every file at once, with its place. */
export async function readLedger(root: string): Promise<{ledger: Ledger; problems: Problem[]}> {
  const texts = new Map<string, string>();
  for (const file of [...entryFiles, ...(await listYaml(root, figureFolder))]) {
    const text = await readFile(join(root, file), "utf8").catch(() => undefined);
    if (text !== undefined) texts.set(file, text);
  }
  return parseLedger(texts);
}

/** Reads a ledger from the texts of its files, by path; `parse` may remember what it has parsed before. */
export function parseLedger(
  texts: ReadonlyMap<string, string>,
  parse: (text: string, file: string) => YamlFile = parseYaml
): {ledger: Ledger; problems: Problem[]} {
  const reader = new LedgerReader();
  const [units, sources, ...others] = entryFiles;
  const figures = [...texts.keys()].filter(isFigureFile).sort(compareText);
  for (const file of [units, sources, ...figures, ...others]) {
    const text = texts.get(file);
    if (text !== undefined) reader.read(parse(text, file));
  }
  return {ledger: reader.ledger, problems: reader.problems};
}

const entryFiles = [
  "data/units.yaml",
  "data/sources.yaml",
  "data/events.yaml",
  "data/statements.yaml",
  "data/checks.yaml"
] as const;
const figureFolder = "data/figures";

/** True for the path of a file that `parseLedger` reads. */
export function isLedgerFile(file: string): boolean {
  return (entryFiles as readonly string[]).includes(file) || isFigureFile(file);
}

const isFigureFile = (file: string): boolean => /^data\/figures\/[^/]+\.ya?ml$/.test(file);

async function listYaml(root: string, folder: string): Promise<string[]> {
  const names = await readdir(join(root, folder)).catch(() => []);
  return names
    .map(name => `${folder}/${name}`)
    .filter(isFigureFile)
    .sort(compareText);
}

/** Where an entry stands: its file and the path to it. */
class Spot {
  constructor(
    readonly yaml: YamlFile,
    readonly path: Path
  ) {}
  at = (...inner: PropertyKey[]): Place =>
    this.yaml.locate([...this.path, ...inner], {key: inner.length === 0});
}

class LedgerReader {
  readonly problems: Problem[] = [];
  readonly ledger: Ledger = {
    sources: new Map(),
    indicators: new Map(),
    figures: new Map(),
    events: new Map(),
    statements: new Map(),
    units: {...builtInUnits},
    declaredUnits: new Map(),
    constants: new Map(),
    broken: new Set(),
    checks: []
  };
  readonly #ids = new Map<string, () => Place>();

  read(yaml: YamlFile): void {
    const {file} = yaml;
    this.problems.push(...yaml.problems);
    if (yaml.problems.some(({severity}) => severity === "error")) return;
    if (file === "data/checks.yaml") {
      this.#readChecks(yaml);
      return;
    }
    for (const [id, data] of Object.entries((yaml.data ?? {}) as Record<string, unknown>)) {
      const spot = new Spot(yaml, [id]);
      if (file === "data/units.yaml") this.#readUnit(id, data, spot);
      else if (file === "data/sources.yaml") this.#readSource(id, data, spot);
      else if (file === "data/events.yaml") this.#readEvent(id, data, spot);
      else if (file === "data/statements.yaml") this.#readStatement(id, data, spot);
      else this.#readIndicator(id, data, spot);
    }
  }

  #shape<Schema extends z.ZodType>(schema: Schema, data: unknown, {yaml, path}: Spot) {
    return checkShape(schema, data, {yaml, path, problems: this.problems});
  }

  /** False, with a problem, where another entry of the ledger has the id already. */
  #claim(kind: string, id: string, place: () => Place): boolean {
    const key = `${kind} ${id}`;
    const first = this.#ids.get(key)?.();
    if (!first) {
      this.#ids.set(key, place);
      return true;
    }
    const problem = `the id "${id}" is taken already`;
    const hint = `it stands at ${first.file}:${first.line}:${first.column}; choose another`;
    this.problems.push({code: "duplicate-id", severity: "error", ...place(), problem, hint});
    return false;
  }

  /** Runs a parser of units or quantities; its error becomes a problem at the place. */
  #attempt<Result>(code: string, place: () => Place, parse: () => Result): Result | undefined {
    try {
      return parse();
    } catch (error) {
      if (!(error instanceof QuantityError)) throw error;
      const hint =
        code === "unreadable-value" ? 'write 350, "~100", ">400", ">=100", "<5" or 350..400' : undefined;
      this.problems.push({
        code,
        severity: "error",
        ...place(),
        problem: error.message,
        ...(hint ? {hint} : {})
      });
      return undefined;
    }
  }

  #readUnit(id: string, data: unknown, spot: Spot): void {
    const input = this.#shape(unitSchema, data, spot);
    if (!input) return;
    const {is, because, currency, ...languages} = input as UnitInput & Record<string, unknown>;
    const definition: UnitDefinition = {
      words: languages as Record<string, UnitWords>,
      ...(currency ? {currency} : {})
    };
    const [factor, unit] = is?.split(" ") ?? [];
    if (factor && unit) {
      definition.is = {
        factor: new Fraction(factor),
        unit: toCanonicalUnit(unit),
        ...(because ? {because} : {})
      };
    }
    this.ledger.units = {...this.ledger.units, [id]: definition};
    this.ledger.declaredUnits.set(id, () => spot.at());
  }

  #readSource(id: string, data: unknown, spot: Spot): void {
    const input = this.#shape(sourceSchema, data, spot);
    if (input) this.ledger.sources.set(id, {id, input, at: spot.at});
    else this.ledger.broken.add(id);
  }

  #readEvent(id: string, data: unknown, spot: Spot): void {
    const input = this.#shape(eventSchema, data, spot);
    if (!input) this.ledger.broken.add(id);
    else if (this.#claim("entry", id, () => spot.at()))
      this.ledger.events.set(id, {type: "event", id, input, at: spot.at});
  }

  #readStatement(id: string, data: unknown, spot: Spot): void {
    const input = this.#shape(statementSchema, data, spot);
    if (!input) this.ledger.broken.add(id);
    else if (this.#claim("entry", id, () => spot.at()))
      this.ledger.statements.set(id, {type: "statement", id, input, at: spot.at});
  }

  #readIndicator(id: string, data: unknown, spot: Spot): void {
    const input = this.#shape(indicatorSchema, data, spot);
    if (!input) this.#breakFigures(data);
    if (!input || !this.#claim("indicator", id, () => spot.at())) return;
    const unit = this.#attempt(
      "unknown-unit",
      () => spot.at("unit"),
      () => toCanonicalUnit(input.unit)
    );
    if (unit === undefined) {
      this.#breakFigures(data);
      return;
    }
    const {label, definition} = input;
    const indicator: IndicatorEntry = {id, label, unit, at: spot.at, ...(definition ? {definition} : {})};
    this.ledger.indicators.set(id, indicator);
    for (const [figureId, figure] of Object.entries(input.figures)) {
      const figureSpot = new Spot(spot.yaml, [...spot.path, "figures", figureId]);
      const entry = this.#readFigure(figureId, figure, {indicator, spot: figureSpot});
      if (!entry) this.ledger.broken.add(figureId);
      else if (this.#claim("entry", figureId, () => figureSpot.at()))
        this.ledger.figures.set(figureId, entry);
    }
  }

  /** The figures of an indicator that cannot be read are not unknown to formulas. */
  #breakFigures(data: unknown): void {
    const figures = typeof data === "object" && data !== null && "figures" in data ? data.figures : {};
    for (const id of Object.keys(figures ?? {})) this.ledger.broken.add(id);
  }

  #readFigure(
    id: string,
    data: unknown,
    {indicator, spot}: {indicator: IndicatorEntry; spot: Spot}
  ): FigureEntry | undefined {
    const placed = {type: "figure" as const, id, indicator, at: spot.at};
    if (typeof data === "object" && data !== null && "formula" in data) {
      const input = this.#shape(figureBranches.derived, data, spot);
      return input && {...placed, origin: "derived", input};
    }
    const input = this.#shape(figureBranches.sourced, data, spot);
    if (!input) return undefined;
    const quantity = this.#attempt(
      "unreadable-value",
      () => spot.at("value"),
      () => parseQuantity(input.value, indicator.unit)
    );
    return {...placed, origin: "sourced", input, ...(quantity ? {quantity} : {})};
  }

  #readChecks(yaml: YamlFile): void {
    const input = this.#shape(checksSchema, yaml.data ?? {}, new Spot(yaml, []));
    if (!input) return;
    for (const [id, {value, unit, because}] of Object.entries(input.constants)) {
      const spot = new Spot(yaml, ["constants", id]);
      const quantity = this.#attempt(
        "unreadable-value",
        () => spot.at("value"),
        () => parseQuantity(value, unit)
      );
      if (quantity && this.#claim("entry", id, () => spot.at()))
        this.ledger.constants.set(id, {id, quantity, because, at: spot.at});
    }
    for (const [id, {that, because}] of Object.entries(input.checks)) {
      this.ledger.checks.push({id, that, because, at: new Spot(yaml, ["checks", id]).at});
    }
  }
}
