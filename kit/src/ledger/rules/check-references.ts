import type {Problem} from "../../problem/problem.ts";
import {suggest} from "../../problem/suggest.ts";
import {baseUnits} from "../../quantity/unit.ts";
import type {Ledger} from "../ledger.ts";
import {eachEvidence} from "../verify-evidence.ts";
import type {Place} from "../yaml.ts";

type Ids = {has(id: string): boolean; keys(): Iterable<string>};

/** Every source, unit and superseded figure that an entry names must be in the ledger. */
export function checkReferences(ledger: Ledger): Problem[] {
  const problems: Problem[] = [];
  const require = (kind: keyof typeof homes, id: string, known: Ids, place: () => Place) => {
    if (known.has(id) || ledger.broken.has(id)) return;
    const hint = suggest(id, known.keys()) ?? `add it to ${homes[kind]}`;
    problems.push({
      code: `unknown-${kind}`,
      severity: "error",
      ...place(),
      problem: `unknown ${kind} "${id}"`,
      hint
    });
  };
  const {sources, figures} = ledger;
  const entries = new Set([figures, ledger.events, ledger.statements].flatMap(map => [...map.keys()]));
  const units = new Set(Object.keys(ledger.units));
  for (const {entry, evidence, index} of eachEvidence(ledger)) {
    require("source", evidence.source, sources, () => entry.at("evidence", index, "source"));
    if (evidence.citing)
      require("source", evidence.citing, sources, () => entry.at("evidence", index, "citing"));
  }
  for (const source of sources.values()) {
    for (const field of ["origin", "listed-in"] as const) {
      const id = source.input[field];
      if (id) require("source", id, sources, () => source.at(field));
    }
  }
  for (const figure of figures.values()) {
    const supersedes = figure.origin === "sourced" ? figure.input.supersedes : undefined;
    if (supersedes) require("figure", supersedes, figures, () => figure.at("supersedes"));
    const outcome = figure.origin === "sourced" ? figure.input.outcome : undefined;
    if (outcome) require("entry", outcome, entries, () => figure.at("outcome"));
  }
  for (const event of ledger.events.values()) {
    for (const [index, id] of (event.input["rules-out"] ?? []).entries()) {
      require("figure", id, figures, () => event.at("rules-out", index));
    }
  }
  for (const indicator of ledger.indicators.values()) {
    const {above, below} = baseUnits(indicator.unit);
    for (const unit of [...above, ...below]) require("unit", unit, units, () => indicator.at("unit"));
  }
  for (const constant of ledger.constants.values()) {
    const {above, below} = baseUnits(constant.quantity.unit);
    for (const unit of [...above, ...below]) require("unit", unit, units, () => constant.at("unit"));
  }
  return problems;
}

const homes = {
  source: "data/sources.yaml",
  figure: "data/figures/",
  unit: "data/units.yaml",
  entry: "data/"
};
