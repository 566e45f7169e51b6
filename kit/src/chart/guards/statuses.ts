import {settled} from "../describe/compare-data.ts";
import type {ChartContext} from "../values/context.ts";
import type {Datum} from "../values/datum.ts";
import {byPlace, collect, tellGroups} from "./collect.ts";

/**
 * What is so and what is only ordered are drawn alike: where no label, series or panel tells them apart, the note
 * does. Estimates and plans say what they are at their marks.
 */
export function groupStatuses(data: readonly Datum[], {words}: ChartContext): string[] {
  const statusOf = ({value}: Datum) => (value?.status === "committed" ? "committed" : "reported");
  const facts = settled(data);
  const mixed = byPlace(facts).filter(group => new Set(group.map(statusOf)).size > 1);
  return tellGroups(
    collect(mixed.flat(), datum => words.status[statusOf(datum)]),
    words
  );
}
