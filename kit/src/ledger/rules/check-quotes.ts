import type {Problem} from "../../problem/problem.ts";
import {toNotation} from "../../quantity/notation.ts";
import {type Ledger, type SourcedFigure, supportsOf} from "../ledger.ts";
import {matchValue} from "../quote-number.ts";
import type {EvidenceInput} from "../schema.ts";
import {eachEvidence} from "../verify-evidence.ts";

/** A quote is short: at most 25 words, split at spaces. */
const mostWords = 25;

/** Quotes must be short, and say the number they stand for. `failed` holds the evidence that does not. */
export function checkQuotes(ledger: Ledger): {problems: Problem[]; failed: Set<EvidenceInput>} {
  const problems: Problem[] = [];
  const failed = new Set<EvidenceInput>();
  for (const {entry, evidence, index} of eachEvidence(ledger)) {
    if (!evidence.quote) continue;
    const count = evidence.quote.exact.trim().split(/\s+/).length;
    if (count > mostWords) {
      const problem = `the quote has ${count} words; at most ${mostWords} may be quoted`;
      problems.push({
        code: "quote-too-long",
        severity: "error",
        ...entry.at("evidence", index, "quote", "exact"),
        problem,
        hint: "quote only what is counted"
      });
    }
    if (entry.type !== "figure" || !supportsOf(entry, evidence).includes("value")) continue;
    const problem = checkNumber(entry, evidence, {ledger, index});
    if (problem) {
      problems.push(problem);
      failed.add(evidence);
    }
  }
  for (const figure of ledger.figures.values()) {
    if (figure.origin === "sourced") problems.push(...requireValueEvidence(figure));
  }
  return {problems, failed};
}

function checkNumber(
  figure: SourcedFigure,
  evidence: EvidenceInput,
  {ledger, index}: {ledger: Ledger; index: number}
): Problem | undefined {
  const {quote} = evidence;
  const match = matchValue(figure, evidence, ledger);
  if (!figure.quantity || !quote || !match || match.state === "fits") return undefined;
  const seen = match.readings.map(({text}) => `"${text}"`).join(", ");
  if (match.state === "ambiguous") {
    return {
      code: "quote-ambiguous",
      severity: "error",
      ...figure.at("evidence", index, "quote", "exact"),
      problem: `several readings of the quote fit the value: ${seen}`,
      hint: 'say which: `number: "…"`'
    };
  }
  const value = `${toNotation(figure.quantity)} ${figure.quantity.unit}`;
  return {
    code: "quote-disagrees",
    severity: "error",
    ...figure.at("value"),
    problem: `the value is ${value}, but its quote says ${seen || "no quantity"} («${quote.exact}»)`,
    hint: "correct the value or the quote"
  };
}

function requireValueEvidence(figure: SourcedFigure): Problem[] {
  const proved = figure.input.evidence.some(evidence => supportsOf(figure, evidence).includes("value"));
  if (proved) return [];
  return [
    {
      code: "value-unsupported",
      severity: "error",
      ...figure.at("evidence"),
      problem: "no evidence supports the value",
      hint: "add `value` to the `supports` of the quote that says it"
    }
  ];
}
