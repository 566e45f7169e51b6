import {toNotation} from "../quantity/notation.ts";
import {fromQuantityJson} from "../quantity/quantity.ts";
import {toPrintable} from "./printable.ts";
import {hasChanged, type QuoteReport, type RefreshReport, type SourceReport} from "./report.ts";

/** A report for a terminal: each source that is not as it was, each quote of it that is not, and a last line of counts. */
export function formatReport({sources}: RefreshReport): string {
  const shown = sources.filter(
    source => source.state !== "unchanged" || source.movedTo || source.quotes.some(isTold)
  );
  return [...shown.flatMap(formatSource), countLine(sources)].join("\n");
}

const isTold = ({state}: QuoteReport): boolean => state !== "unchanged" && state !== "cosmetic";

function formatSource({source, state, address, movedTo, reason, quotes}: SourceReport): string[] {
  const why = reason ? `: ${toPrintable(reason)}` : "";
  const where = address ? `  ${toPrintable(address)}` : "";
  const told = state === "unreachable" || state === "source gone" ? [] : quotes.filter(isTold);
  const moved = movedTo ? [`  moved for good; look at it, then write its url: ${toPrintable(movedTo)}`] : [];
  return [`${source}: ${state}${why}${where}`, ...moved, ...told.flatMap(formatQuote)];
}

function formatQuote(quote: QuoteReport): string[] {
  const {file, line, column, entry, state, before, after, reason, written} = quote;
  const values = [valueChange(quote), timeChange(quote)].filter(Boolean).join(", ");
  return [
    `  ${file}:${line}:${column} ${entry}: ${state}${values ? ` (${values})` : ""}${written ? ", written" : ""}`,
    `    - ${toPrintable(before)}`,
    ...(after === undefined || after === before ? [] : [`    + ${toPrintable(after)}`]),
    ...(reason ? [`    left to you: ${toPrintable(reason)}`] : [])
  ];
}

function valueChange({quantity}: QuoteReport): string | undefined {
  if (!quantity) return undefined;
  const before = toNotation(fromQuantityJson(quantity.before));
  const after = quantity.after ? toNotation(fromQuantityJson(quantity.after)) : "?";
  return before === after || !quantity.after ? undefined : `${before} -> ${after}`;
}

function timeChange({time}: QuoteReport): string | undefined {
  return time ? `time ${time.before} -> ${time.after}` : undefined;
}

function countLine(sources: readonly SourceReport[]): string {
  const unreachable = sources.filter(({state}) => state === "unreachable").length;
  const changed = sources.filter(hasChanged).length;
  const same = sources.length - changed - unreachable;
  const noun = sources.length === 1 ? "source" : "sources";
  return `${sources.length} ${noun}: ${same} unchanged, ${changed} changed, ${unreachable} unreachable`;
}
