import {bindWords} from "../describe/computed-runs.ts";
import {wordValue} from "../describe/name-datum.ts";
import type {PromiseSpec} from "../spec/promise.ts";
import type {ChartContext} from "../values/context.ts";
import {readDatum} from "../values/datum.ts";
import type {Form} from "./form.ts";
import {requireOneScale} from "./one-scale.ts";
import {layoutPromise} from "./promise/layout-promise.ts";
import {type PromiseRow, promiseRows, wordOutcome, wordPromise} from "./promise/promise-rows.ts";
import {UnfitData} from "./unfit-data.ts";

/** Promises with their deadlines against what is known of them; where nothing is, that is said. */
export const promiseForm: Form<PromiseSpec> = {
  fields: ({label, promised, outcome}) => [
    {name: promised, is: "quantity"},
    {name: outcome, is: "quantity"},
    {name: label, is: "label"}
  ],
  read: ({label, promised, outcome}, context) =>
    context.data.rows.flatMap((_, row) => [
      readDatum(row, {value: promised, label}, context),
      readDatum(row, {value: outcome, label}, context)
    ]),
  layout(spec, data, options) {
    requireOneScale(options.all);
    return layoutPromise(spec, promiseRows(data, options.context), options);
  },
  standsOut: (_spec, data, context) => rowsOrNone(data, context).map(row => tell(row, context))
};

/** What can't be drawn has nothing that stands out. */
function rowsOrNone(data: Parameters<typeof promiseRows>[0], context: ChartContext): PromiseRow[] {
  try {
    return promiseRows(data, context);
  } catch (error) {
    if (error instanceof UnfitData) return [];
    throw error;
  }
}

/** `Cameras: 545 cameras (planned, by 2023); 455 cameras (January 2025, less than that).` */
function tell(row: PromiseRow, context: ChartContext): string {
  const {sentences, semicolons} = context.words;
  const {promised, outcome} = row;
  const first = bindWords(
    sentences.at(wordValue(promised.value, context), wordPromise(row, context)),
    promised.value.figures
  );
  const second = outcome.value
    ? bindWords(
        sentences.at(wordValue(outcome.value, context), wordOutcome(row, context)),
        outcome.value.figures
      )
    : wordOutcome(row, context);
  return sentences.panel(promised.label, semicolons([first, second]));
}
