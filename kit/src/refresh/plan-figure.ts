import {type SourcedFigure, supportsOf} from "../ledger/ledger.ts";
import {isSameQuantity, type Quantity} from "../quantity/quantity.ts";
import type {Finding} from "./examine-source.ts";

/** What a figure is to say now, or why that is for a person to decide. */
export type FigurePlan = {value: Quantity; time?: string} | {reason: string};

/**
 * Decides on a figure of which a document says something else now: all of its evidence for the value must agree.
 * `findings` are those of the figure, of every source that was read.
 */
export function planFigure(figure: SourcedFigure, findings: readonly Finding[]): FigurePlan {
  const changed = findings.filter(({examined}) => examined.state === "figure changed");
  const values: Quantity[] = [];
  const times: string[] = [];
  for (const {evidence, examined} of changed) {
    if (examined.time) times.push(examined.time);
    const isForValue = supportsOf(figure, evidence).includes("value");
    if (isForValue && !examined.quantity)
      return {reason: examined.reason ?? "no one number is read there for sure"};
    if (!isForValue && !examined.time) return {reason: "what it supports is for a person to judge"};
    if (isForValue && examined.quantity) values.push(examined.quantity);
  }
  const value = values[0] ?? figure.quantity;
  if (!value) return {reason: "its value is not known"};
  if (values.some(other => !isSameQuantity(other, value)))
    return {reason: "its evidence says several values now"};
  const moved = !figure.quantity || !isSameQuantity(value, figure.quantity);
  const others = figure.input.evidence.filter(
    evidence =>
      supportsOf(figure, evidence).includes("value") && !changed.some(one => one.evidence === evidence)
  );
  if (moved && others.length > 0) return {reason: "other evidence still says the former value"};
  const [time, ...more] = new Set(times);
  if (more.length > 0) return {reason: "its evidence says several times now"};
  return {value, ...(time ? {time} : {})};
}
