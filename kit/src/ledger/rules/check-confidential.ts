import type {Problem} from "../../problem/problem.ts";
import type {Ledger} from "../ledger.ts";
import {eachEvidence} from "../verify-evidence.ts";
import type {Place} from "../yaml.ts";

/** Nothing that leads to a confidential document may stand in the ledger, which is public with its history. */
export function checkConfidential(ledger: Ledger): Problem[] {
  const problems: Problem[] = [];
  const expose = (what: string, place: Place) =>
    problems.push({
      code: "confidential-exposed",
      severity: "error",
      ...place,
      problem: `the source is confidential, but its ${what} stands here`,
      hint: "take it out, and out of the history if it was committed"
    });
  for (const {input, at} of ledger.sources.values()) {
    if (!input.confidential) continue;
    for (const field of ["url", "path", "snapshot"] as const) if (input[field]) expose(field, at(field));
  }
  for (const {entry, evidence, index} of eachEvidence(ledger)) {
    const isConfidential = ledger.sources.get(evidence.source)?.input.confidential ?? false;
    if (isConfidential && evidence.snapshot) expose("snapshot", entry.at("evidence", index, "snapshot"));
  }
  return problems;
}
