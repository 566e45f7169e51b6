import {parseBoundText} from "../../ledger/bound-text.ts";
import type {ChartSpec} from "./spec.ts";

/** Ids of the figures that a specification names, in its texts and as places or values of its annotations. */
export function namedFigures(spec: ChartSpec): string[] {
  return [...textsIn(spec).flatMap(idsOf), ...placesIn(spec.annotations)];
}

function textsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

function idsOf(text: string): string[] {
  return parseBoundText(text).flatMap(token => ("id" in token ? [token.id] : []));
}

function placesIn(value: unknown): string[] {
  if (typeof value !== "object" || value === null) return [];
  if ("figure" in value && typeof value.figure === "string") return [value.figure];
  return Object.values(value).flatMap(placesIn);
}
