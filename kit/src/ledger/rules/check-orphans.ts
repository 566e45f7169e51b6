import type {Problem} from "../../problem/problem.ts";
import {baseUnits} from "../../quantity/unit.ts";
import {FormulaError, namesIn, parseComparison, parseFormula} from "../formula.ts";
import type {Ledger} from "../ledger.ts";
import {eachEvidence} from "../verify-evidence.ts";

/** Sources, units, indicators and constants that nothing uses: a warning, as a ledger may be in the making. */
export function checkOrphans(ledger: Ledger): Problem[] {
  const cited = new Set(eachEvidence(ledger).flatMap(({evidence}) => [evidence.source, evidence.citing]));
  for (const {input} of ledger.sources.values()) cited.add(input.origin);
  const named = namesInFormulas(ledger);
  const units = unitsInUse(ledger);
  const filled = new Set([...ledger.figures.values()].map(({indicator}) => indicator.id));
  const orphan = (
    kind: string,
    {id, at}: {id: string; at(): {file: string; line: number; column: number}}
  ) => ({
    code: "orphan",
    severity: "warning" as const,
    ...at(),
    problem: `nothing uses the ${kind} "${id}"`,
    hint: "take it out, or use it"
  });
  return [
    ...[...ledger.sources.values()]
      .filter(({id, input}) => !cited.has(id) && !input["listed-in"])
      .map(source => orphan("source", source)),
    ...[...ledger.indicators.values()].filter(({id}) => !filled.has(id)).map(one => orphan("indicator", one)),
    ...[...ledger.constants.values()].filter(({id}) => !named.has(id)).map(one => orphan("constant", one)),
    ...[...ledger.declaredUnits].filter(([id]) => !units.has(id)).map(([id, at]) => orphan("unit", {id, at}))
  ];
}

function namesInFormulas(ledger: Ledger): Set<string> {
  const names = new Set<string>();
  const add = (read: () => string[]) => {
    try {
      for (const name of read()) names.add(name);
    } catch (error) {
      // Told where the formula is checked.
      if (!(error instanceof FormulaError)) throw error;
    }
  };
  for (const figure of ledger.figures.values()) {
    if (figure.origin === "derived") add(() => namesIn(parseFormula(figure.input.formula)));
  }
  for (const {that} of ledger.checks) {
    add(() => {
      const {left, right} = parseComparison(that);
      return [...namesIn(left), ...namesIn(right)];
    });
  }
  return names;
}

function unitsInUse(ledger: Ledger): Set<string> {
  const texts = [
    ...[...ledger.indicators.values()].map(({unit}) => unit),
    ...[...ledger.constants.values()].map(({quantity}) => quantity.unit),
    ...Object.values(ledger.units).flatMap(({is}) => (is ? [is.unit] : []))
  ];
  return new Set(texts.flatMap(text => Object.values(baseUnits(text)).flat()));
}
