import {toNotation} from "../quantity/notation.ts";
import {isSameQuantity, type Quantity} from "../quantity/quantity.ts";
import type {WrittenFigure} from "./edit-ledger.ts";
import {toScalar} from "./edit-yaml.ts";

const heading = `# Written by \`sourcebook refresh --write\`: figures whose source says something else than when they were published.
# Not for errors: those go into corrections.yaml.
`;

/** The record with an entry for each figure whose new value differs from what was published. */
export function noteUpdates(
  text: string | undefined,
  figures: readonly WrittenFigure[],
  {day, published}: {day: string; published: ReadonlyMap<string, readonly Quantity[]>}
): string | undefined {
  const entries = figures
    .filter(({id, after}) => published.get(id)?.some(value => !isSameQuantity(value, after)))
    .map(({id, former, source, before, after}) =>
      [
        `- date: ${day}`,
        `  figure: ${id}`,
        `  former: ${toScalar(former)}`,
        `  source: ${source}`,
        `  from: ${toScalar(toNotation(before))}`,
        `  to: ${toScalar(toNotation(after))}`,
        ""
      ].join("\n")
    );
  if (entries.length === 0) return undefined;
  const start = text === undefined || text.trim() === "" ? heading : text.replace(/\n?$/, "\n");
  return start + entries.join("");
}
