import type {Fact} from "./fact-rows.ts";
import {factWords} from "./fact-words.ts";

/** One line of the list: the cells of the columns after the sentence. */
export interface FactLine {
  entry: string;
  evidence: string;
  source: string;
  state: string;
}

/** A sentence with its lines, at least one. */
export interface FactGroup {
  line: string;
  sentence: string;
  claims: string;
  lines: FactLine[];
}

/** The column heads of the list, and what stands under them. */
export function factTable(facts: readonly Fact[], locale: string): {heads: string[]; groups: FactGroup[]} {
  const words = factWords(locale);
  const {line, sentence, claims, entry, evidence, source, state, initials} = words;
  const groups = facts.map((fact): FactGroup => {
    const literals = fact.literals.map(literal => words.literal + literal);
    const lines = fact.bases.flatMap(basis =>
      basis.evidence.map(({words: exact, ...where}, index) => ({
        entry: index === 0 ? `${basis.id}\n${basis.says}` : "",
        evidence: exact,
        ...where
      }))
    );
    const none = {entry: words.unbound, evidence: "", source: "", state: ""};
    return {
      line: String(fact.line),
      sentence: fact.text,
      claims: [...fact.claims, ...literals].join("\n"),
      lines: lines.length > 0 ? lines : [none]
    };
  });
  return {heads: [line, sentence, claims, entry, evidence, source, state, initials], groups};
}

/** The list as rows of cells, for a spreadsheet: sentences stand in their first row only. */
export function factCells(facts: readonly Fact[], locale: string): string[][] {
  const {heads, groups} = factTable(facts, locale);
  const rows = groups.flatMap(({line, sentence, claims, lines}) =>
    lines.map(({entry, evidence, source, state}, index) => [
      ...(index === 0 ? [line, sentence, claims] : ["", "", ""]),
      entry,
      evidence,
      source,
      state,
      ""
    ])
  );
  return [heads, ...rows];
}
