import type {Problem} from "../problem/problem.ts";
import {suggest} from "../problem/suggest.ts";
import {dividedBy, minus, plus, round, times} from "../quantity/arithmetic.ts";
import {exact, type Quantity, QuantityError} from "../quantity/quantity.ts";
import {baseUnits, convertQuantity, toCanonicalUnit} from "../quantity/unit.ts";
import {type Status, statuses} from "./card.ts";
import {type Expression, FormulaError, namesIn, parseFormula} from "./formula.ts";
import type {DerivedFigure, Ledger} from "./ledger.ts";

/** What a formula makes of its inputs. */
export interface Derivation {
  quantity: Quantity;
  measure: "level" | "change";
  status: Status;
  hedged: boolean;
  time: string;
  base: Record<string, string>;
  /** Figure ids, in order of their first use. */
  inputs: string[];
  /** Ids of constants, in order of their first use. */
  constants: string[];
  /** Declared units whose factor was used. */
  factors: string[];
}

/** A figure's facts, whether sourced or derived, as formulas see them. */
type Facts = Omit<Derivation, "inputs" | "constants" | "factors">;

interface Evaluated {
  quantity: Quantity;
  /** Undefined for a bare number or a constant. */
  measure?: "level" | "change";
}

/** Computes every derived figure; what cannot be computed is left out, with a problem. */
export function deriveFigures(ledger: Ledger): {derived: Map<string, Derivation>; problems: Problem[]} {
  const deriver = new Deriver(ledger);
  for (const figure of ledger.figures.values()) if (figure.origin === "derived") deriver.derive(figure, []);
  return {derived: deriver.derived, problems: deriver.problems};
}

/** Evaluates an expression over a ledger whose derived figures are known. Throws `QuantityError`, `FormulaError`. */
export function evaluate(
  expression: Expression,
  ledger: Ledger,
  derived: ReadonlyMap<string, Derivation>
): {quantity: Quantity; factors: string[]} {
  const evaluation = new Evaluation(ledger, name => factsOf(name, ledger, derived));
  return {quantity: evaluation.run(expression).quantity, factors: [...evaluation.factors]};
}

function factsOf(name: string, ledger: Ledger, derived: ReadonlyMap<string, Derivation>): Facts | undefined {
  const figure = ledger.figures.get(name);
  if (figure?.origin === "derived") return derived.get(name);
  if (!figure?.quantity) return undefined;
  const {measure, status, hedged, time, base} = figure.input;
  return {quantity: figure.quantity, measure, status, hedged, time, base};
}

class Deriver {
  readonly derived = new Map<string, Derivation>();
  readonly problems: Problem[] = [];
  readonly #failed = new Set<string>();

  constructor(readonly ledger: Ledger) {}

  /** Derives a figure after its inputs; `path` is the chain of figures that asked for it. */
  derive(figure: DerivedFigure, path: readonly string[]): void {
    if (this.derived.has(figure.id) || this.#failed.has(figure.id)) return;
    const chain = [...path, figure.id];
    if (path.includes(figure.id)) {
      const circle = chain.slice(chain.indexOf(figure.id)).join(" -> ");
      this.#fail(figure, "formula-cycle", `the formula needs itself: ${circle}`, "break the circle");
      return;
    }
    try {
      const expression = parseFormula(figure.input.formula);
      if (!this.#resolveInputs(figure, expression, chain)) return;
      const derivation = this.#compute(figure, expression);
      if (derivation) this.derived.set(figure.id, derivation);
    } catch (error) {
      if (error instanceof QuantityError) this.#fail(figure, "formula-fault", error.message);
      else if (error instanceof FormulaError) {
        this.#fail(figure, "formula-syntax", `cannot read the formula: ${error.message}`);
      } else throw error;
    }
  }

  #resolveInputs(figure: DerivedFigure, expression: Expression, chain: readonly string[]): boolean {
    const {figures, constants} = this.ledger;
    for (const name of namesIn(expression)) {
      const input = figures.get(name);
      if (this.ledger.broken.has(name)) {
        this.#failed.add(figure.id);
        return false;
      }
      if (!input && !constants.has(name)) {
        const hint = suggest(name, [...figures.keys(), ...constants.keys()]);
        this.#fail(figure, "unknown-id", `the formula names "${name}", which the ledger does not have`, hint);
        return false;
      }
      if (input?.origin === "derived") this.derive(input, chain);
      // Its own problem is told where it stands.
      if (input && !factsOf(name, this.ledger, this.derived)) {
        this.#failed.add(figure.id);
        return false;
      }
    }
    return true;
  }

  #compute(figure: DerivedFigure, expression: Expression): Derivation | undefined {
    const names = namesIn(expression);
    const inputs = names.filter(name => this.ledger.figures.has(name));
    const facts = inputs.map(name => factsOf(name, this.ledger, this.derived) as Facts);
    const evaluation = new Evaluation(this.ledger, name => factsOf(name, this.ledger, this.derived));
    const result = evaluation.run(expression);
    const quantity = evaluation.convert(result.quantity, figure.indicator.unit);
    const time = figure.input.time ?? common(facts.map(fact => fact.time));
    if (time === undefined) {
      const times = inputs.map((name, index) => `${name} ${facts[index]?.time}`).join(", ");
      this.#fail(figure, "missing-field", `its inputs are of different times (${times})`, "declare `time`");
      return undefined;
    }
    const base = figure.input.base ?? commonBase(facts);
    const measure = figure.input.measure ?? result.measure ?? "level";
    this.#requireAssumption(figure, facts);
    return {
      quantity,
      measure,
      status: leastSettled(facts.map(fact => fact.status)),
      hedged: figure.input.hedged || facts.some(fact => fact.hedged),
      time,
      base,
      inputs,
      constants: names.filter(name => this.ledger.constants.has(name)),
      factors: [...evaluation.factors]
    };
  }

  /** Crossing bases, or a plan with a fact, must be said. */
  #requireAssumption(figure: DerivedFigure, facts: readonly Facts[]): void {
    if (figure.input.assuming) return;
    const crossed = crossedBase(facts);
    const plans = facts.filter(fact => isPlan(fact.status)).map(fact => fact.status);
    const mixed = plans.length > 0 && plans.length < facts.length;
    if (!crossed && !mixed) return;
    const problem = crossed
      ? `its inputs are counted on different bases (${crossed})`
      : `it computes a plan (${plans[0]}) with a fact`;
    this.#fail(figure, "needs-assuming", problem, "say so: `assuming: {en: …, fr: …}`");
  }

  #fail(figure: DerivedFigure, code: string, problem: string, hint?: string): void {
    this.#failed.add(figure.id);
    const place = figure.at("formula");
    this.problems.push({code, severity: "error", ...place, problem, ...(hint ? {hint} : {})});
  }
}

/** One run over an expression; remembers the unit factors it used. */
class Evaluation {
  readonly factors = new Set<string>();

  constructor(
    readonly ledger: Ledger,
    readonly look: (name: string) => Facts | undefined
  ) {}

  run(expression: Expression): Evaluated {
    switch (expression.type) {
      case "number":
        return {quantity: this.#literal(expression.text, expression.unit)};
      case "name":
        return this.#name(expression.name);
      case "round": {
        const of = this.run(expression.of);
        const step = this.run(expression.step).quantity;
        if (step.low === null) throw new QuantityError("a rounding step must be a number");
        return {...of, quantity: round(of.quantity, step.low)};
      }
      default:
        return this.#operation(expression);
    }
  }

  /** Converts by declared factors, and remembers which. */
  convert(quantity: Quantity, unit: string): Quantity {
    const converted = convertQuantity(quantity, unit, this.ledger.units);
    if (converted !== quantity) {
      for (const text of [quantity.unit, unit]) {
        const {above, below} = baseUnits(text);
        for (const name of [...above, ...below]) {
          if (this.ledger.units[name]?.is && this.ledger.declaredUnits.has(name)) this.factors.add(name);
        }
      }
    }
    return converted;
  }

  #literal(text: string, unit = "1"): Quantity {
    const canonical = toCanonicalUnit(unit);
    const {above, below} = baseUnits(canonical);
    const unknown = [...above, ...below].find(name => !this.ledger.units[name]);
    if (unknown) throw new QuantityError(`the ledger has no unit "${unknown}"`);
    return exact(text, canonical);
  }

  #name(name: string): Evaluated {
    const constant = this.ledger.constants.get(name);
    if (constant) return {quantity: constant.quantity};
    const facts = this.look(name);
    if (!facts) throw new QuantityError(`"${name}" has no value`);
    return {quantity: facts.quantity, measure: facts.measure};
  }

  #operation({operator, left, right}: Expression & {type: "operation"}): Evaluated {
    const a = this.run(left);
    const b = this.run(right);
    if (operator === "*") return withMeasure(times(a.quantity, b.quantity), a.measure ?? b.measure);
    if (operator === "/") return withMeasure(dividedBy(a.quantity, b.quantity), a.measure ?? b.measure);
    const addend = this.#toUnitOf(b.quantity, a.quantity);
    if (operator === "+") {
      const change = a.measure === "change" && b.measure === "change";
      return withMeasure(plus(a.quantity, addend), change ? "change" : (a.measure ?? b.measure) && "level");
    }
    const measure = a.measure === "level" && b.measure === "change" ? "level" : "change";
    return withMeasure(minus(a.quantity, addend), measure);
  }

  /** The second addend in the unit of the first, where declared factors lead there. */
  #toUnitOf(quantity: Quantity, other: Quantity): Quantity {
    try {
      return this.convert(quantity, other.unit);
    } catch (error) {
      if (error instanceof QuantityError) return quantity;
      throw error;
    }
  }
}

function withMeasure(quantity: Quantity, measure: "level" | "change" | undefined): Evaluated {
  return measure === undefined ? {quantity} : {quantity, measure};
}

export function isPlan(status: Status): boolean {
  return ["committed", "planned", "pledged", "target"].includes(status);
}

/** The status that everything computed from figures of these statuses has. */
export function leastSettled(list: readonly Status[]): Status {
  return statuses[Math.max(...list.map(status => statuses.indexOf(status)))] as Status;
}

function common(values: readonly string[]): string | undefined {
  return new Set(values).size === 1 ? values[0] : undefined;
}

/** Base keys on which no two inputs differ. */
export function commonBase(facts: readonly Pick<Facts, "base">[]): Record<string, string> {
  const merged: Record<string, string> = {};
  for (const {base} of facts) Object.assign(merged, base);
  return Object.fromEntries(
    Object.entries(merged).filter(([key, value]) => facts.every(({base}) => (base[key] ?? value) === value))
  );
}

/** `where: city, metropolitan-area`, or undefined where the inputs agree. */
export function crossedBase(facts: readonly Pick<Facts, "base">[]): string | undefined {
  for (const key of new Set(facts.flatMap(({base}) => Object.keys(base)))) {
    const values = new Set(facts.flatMap(({base}) => base[key] ?? []));
    if (values.size > 1) return `${key}: ${[...values].join(", ")}`;
  }
  return undefined;
}
