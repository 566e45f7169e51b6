import type {Problem} from "../../problem/problem.ts";
import type {Ledger} from "../ledger.ts";

/** A draft may be looked at in a preview; a build refuses it. */
export function checkDrafts(ledger: Ledger): Problem[] {
  const entries = [...ledger.figures.values(), ...ledger.events.values(), ...ledger.statements.values()];
  return entries
    .filter(({input}) => input.draft)
    .map(({id, at}) => ({
      code: "draft-figure",
      severity: "error",
      ...at("draft"),
      problem: `"${id}" is a draft`,
      hint: "finish it and take `draft: true` away, or take the entry out"
    }));
}
