import type {ChartContext} from "../values/context.ts";
import type {Datum} from "../values/datum.ts";
import {differenceWords} from "../words/difference-words.ts";
import {inLanguage} from "../words/in-language.ts";
import {collect, tellGroups} from "./collect.ts";

/** Levels and changes of levels that have one scale: 400 cameras and 100 more. */
export function groupMeasures(data: readonly Datum[], {words, locale}: ChartContext): string[] {
  const first = data.find(({value}) => value !== null)?.value?.measure;
  if (data.every(({value}) => value === null || value.measure === first)) return [];
  const {measures} = inLanguage(differenceWords, locale);
  return tellGroups(
    collect(data, ({value}) => (value ? measures[value.measure] : undefined)),
    words
  );
}
