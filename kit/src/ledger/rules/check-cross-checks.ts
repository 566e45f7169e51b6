import type {Problem} from "../../problem/problem.ts";
import {suggest} from "../../problem/suggest.ts";
import {isMoreThan} from "../../quantity/compare.ts";
import {toNotation} from "../../quantity/notation.ts";
import {isSameQuantity, type Quantity, QuantityError} from "../../quantity/quantity.ts";
import {convertQuantity} from "../../quantity/unit.ts";
import {type Derivation, evaluate} from "../derive.ts";
import {type Comparison, FormulaError, namesIn, parseComparison} from "../formula.ts";
import type {CrossCheck, Ledger} from "../ledger.ts";

/** Runs the ledger's own `checks:`; one that does not hold, or cannot be computed, is a problem. */
export function checkCrossChecks(ledger: Ledger, derived: ReadonlyMap<string, Derivation>): Problem[] {
  return ledger.checks.flatMap(check => runCheck(check, ledger, derived));
}

function runCheck(
  {that, at}: CrossCheck,
  ledger: Ledger,
  derived: ReadonlyMap<string, Derivation>
): Problem[] {
  const fault = (code: string, problem: string, hint?: string): Problem[] => [
    {code, severity: "error", ...at("that"), problem, ...(hint ? {hint} : {})}
  ];
  try {
    const {left, comparison, right} = parseComparison(that);
    const names = [...namesIn(left), ...namesIn(right)];
    // What could not be read or computed is told where it stands.
    if (names.some(name => isBroken(name, ledger, derived))) return [];
    const known = [...ledger.figures.keys(), ...ledger.constants.keys()];
    const unknown = names.find(name => !known.includes(name));
    if (unknown) {
      return fault(
        "unknown-id",
        `the check names "${unknown}", which the ledger does not have`,
        suggest(unknown, known)
      );
    }
    const a = evaluate(left, ledger, derived).quantity;
    const b = convertQuantity(evaluate(right, ledger, derived).quantity, a.unit, ledger.units);
    if (holds(a, comparison, b)) return [];
    const sides = `${toNotation(a)} ${comparison} ${toNotation(b)} (${a.unit})`;
    return fault("check-fails", `the check "${that}" does not hold: ${sides}`, "one of its figures is wrong");
  } catch (error) {
    if (error instanceof FormulaError)
      return fault("formula-syntax", `cannot read the check: ${error.message}`);
    if (error instanceof QuantityError) return fault("formula-fault", error.message);
    throw error;
  }
}

function isBroken(name: string, ledger: Ledger, derived: ReadonlyMap<string, Derivation>): boolean {
  const figure = ledger.figures.get(name);
  if (!figure) return ledger.broken.has(name);
  return figure.origin === "derived" ? !derived.has(name) : !figure.quantity;
}

function holds(a: Quantity, comparison: Comparison, b: Quantity): boolean {
  switch (comparison) {
    case "=":
      return isSameQuantity(a, b);
    case ">":
      return isMoreThan(a, b) === "yes";
    case "<":
      return isMoreThan(b, a) === "yes";
    case ">=":
      return isMoreThan(b, a) === "no";
    case "<=":
      return isMoreThan(a, b) === "no";
  }
}
