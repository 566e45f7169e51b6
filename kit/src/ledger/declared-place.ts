import type {Problem} from "../problem/problem.ts";
import type {Search} from "./evidence-search.ts";

/**
 * A problem where the `page` or the `cell` that evidence declares is not where its words stand. Documents without pages
 * or cells of their own, such as the text of a scanned paper, are believed.
 */
export function checkDeclaredPlace(
  {entry, evidence, at, document}: Search,
  {start, end}: {start: number; end: number}
): Problem | undefined {
  for (const field of ["page", "cell"] as const) {
    const declared = evidence[field];
    if (declared === undefined) continue;
    const touched = document.places.filter(place => place.start < end && place.end > start);
    const actual = touched.flatMap(place => place[field] ?? []).map(String);
    const [first] = actual;
    if (first === undefined || actual.some(one => isSame[field](declared, one))) continue;
    const where = field === "page" ? `on page ${first}` : `in cell ${first}`;
    return {
      code: "quote-elsewhere",
      severity: "error",
      ...entry.at("evidence", at, field),
      problem: `the words stand ${where} of "${evidence.source}", not ${declared}`,
      hint: `write \`${field}: ${field === "page" ? first : JSON.stringify(first)}\``
    };
  }
  return undefined;
}

/** A cell may lack its sheet and may hold the dollar signs of a formula: `$B$4` is `Budget!B4`. */
export function isSameCell(declared: string, actual: string): boolean {
  const at = declared.lastIndexOf("!") + 1;
  const cell = declared.slice(at).replaceAll("$", "").toUpperCase();
  return at === 0 ? actual.endsWith(`!${cell}`) : actual === declared.slice(0, at) + cell;
}

const isSame = {
  page: (declared: string, actual: string) => Number(declared) === Number(actual),
  cell: isSameCell
};
