import {group} from "d3-array";
import type {Problem} from "../../problem/problem.ts";
import {isMoreThan} from "../../quantity/compare.ts";
import {toNotation} from "../../quantity/notation.ts";
import type {Quantity} from "../../quantity/quantity.ts";
import {parseTime, type TimeSpan} from "../../quantity/time.ts";
import {isPlan} from "../derive.ts";
import {formerVersions, type Ledger, type SourcedFigure} from "../ledger.ts";

/** Figures of one indicator that contradict each other at one time must be acknowledged by `rank` or a `note`. */
export function checkRivals(ledger: Ledger): Problem[] {
  const facts = [...ledger.figures.values()].filter(
    (figure): figure is SourcedFigure & {quantity: Quantity} =>
      figure.origin === "sourced" && figure.quantity !== undefined && !isPlan(figure.input.status)
  );
  const byIndicator = group(facts, ({indicator}) => indicator.id);
  return [...byIndicator.values()].flatMap(figures =>
    figures.flatMap((figure, index) =>
      figures
        .slice(0, index)
        .filter(other => isSameBase(figure, other) && areRivals(figure, other))
        .filter(other => !isVersionOf(figure, other, ledger))
        .map(other => toProblem(figure, other))
    )
  );
}

/** A figure and the one that it replaces, at once or over others, do not contradict each other. */
function isVersionOf(a: SourcedFigure, b: SourcedFigure, ledger: Ledger): boolean {
  return formerVersions(a, ledger).has(b.id) || formerVersions(b, ledger).has(a.id);
}

type KnownFigure = SourcedFigure & {quantity: Quantity};

/** A key that one of them does not state is no difference. */
function isSameBase(a: KnownFigure, b: KnownFigure): boolean {
  for (const key in a.input.base) {
    const other = b.input.base[key];
    if (other !== undefined && other !== a.input.base[key]) return false;
  }
  return true;
}

function areRivals(a: KnownFigure, b: KnownFigure): boolean {
  if (a.input.measure !== b.input.measure || isAcknowledged(a, b)) return false;
  const [first, second] = [spanOf(a), spanOf(b)];
  if (!first || !second || !overlap(first, second)) return false;
  return isMoreThan(a.quantity, b.quantity) === "yes" || isMoreThan(b.quantity, a.quantity) === "yes";
}

/** A rank that differs chooses between the two; a note on both explains them. */
function isAcknowledged(a: KnownFigure, b: KnownFigure): boolean {
  return a.input.rank !== b.input.rank || Boolean(a.input.note && b.input.note);
}

function spanOf({input}: KnownFigure): TimeSpan | undefined {
  try {
    return parseTime(input.time);
  } catch {
    return undefined;
  }
}

/** An unknown time overlaps with nothing; an open end reaches as far as it must. */
function overlap(a: TimeSpan, b: TimeSpan): boolean {
  if (a.kind === "unknown" || b.kind === "unknown") return false;
  const startsInTime = (x: TimeSpan, y: TimeSpan) => !x.earliest || !y.latest || x.earliest <= y.latest;
  // One of several dates may be outside the other: only spans that must meet are rivals.
  if (a.kind === "one of" || b.kind === "one of") return a.earliest === b.earliest && a.latest === b.latest;
  return startsInTime(a, b) && startsInTime(b, a);
}

function toProblem(figure: KnownFigure, other: KnownFigure): Problem {
  return {
    code: "rival-figures",
    severity: "error",
    ...figure.at("value"),
    problem: `"${figure.id}" (${toNotation(figure.quantity)}) contradicts "${other.id}" (${toNotation(other.quantity)}) at the same time`,
    hint: "rank one `preferred` or `deprecated`, or give both a `note`"
  };
}
