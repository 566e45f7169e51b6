import {pickText} from "../../quantity/localized.ts";
import {settled} from "../describe/compare-data.ts";
import type {ChartContext} from "../values/context.ts";
import type {Datum} from "../values/datum.ts";
import {byPlace, collect, tellGroups} from "./collect.ts";

/**
 * Indicators that share a unit and are not the same thing, where no label, series or panel tells them apart: cameras
 * in use and cameras bought, both in cameras.
 */
export function groupThings(
  data: readonly Datum[],
  {data: {figures}, words, locale}: ChartContext
): string[] {
  const cardOf = ({value}: Datum) => {
    const [id] = value?.figures ?? [];
    return id === undefined ? undefined : figures[id];
  };
  const facts = settled(data);
  const mixed = byPlace(facts).filter(
    group => new Set(group.map(datum => cardOf(datum)?.indicator).filter(Boolean)).size > 1
  );
  const labels = collect(mixed.flat(), datum => {
    const card = cardOf(datum);
    return card && pickText(card.label, locale);
  });
  return tellGroups(labels, words);
}
