import type {Form} from "../forms/form.ts";
import type {ChartSpec} from "../spec/spec.ts";
import {type ChartContext, plainText, resolveText} from "../values/context.ts";
import type {Datum} from "../values/datum.ts";
import {isAhead} from "../values/mark-value.ts";
import {formName} from "../words/form-names.ts";
import {highest, type Known, known, settled, trend} from "./compare-data.ts";
import {bindWords, toPlainWords} from "./computed-runs.ts";
import {wordValue} from "./name-datum.ts";

/** As many values as one is willing to listen to; the description and the table have all. */
const maxSpoken = 12;

/** Alt text in the order: kind, subject, what stands out, numbers. Computed, so that it can't go stale. */
export function altText<Spec extends ChartSpec>(
  {
    spec,
    form,
    data,
    out
  }: {spec: Spec; form: Form<Spec>; data: readonly Datum[]; out: readonly string[] | undefined},
  context: ChartContext
): string {
  const {sentences} = context.words;
  const opening = sentences.opening(formName(spec.form, context.locale), subjectOf(spec, context));
  if (known(data).length === 0 && !form.drawsWithoutValues) return `${opening} ${context.words.noData}`;
  const told = out ?? standsOut(data, context);
  return [opening, ...told.map(toPlainWords)].join(" ");
}

/** What a chart is about: its subtitle, which says what is measured, else its title. */
export function subjectOf({title, subtitle}: ChartSpec, context: ChartContext): string {
  return plainText(resolveText(subtitle ?? title, context)).replace(/[.\s]+$/u, "");
}

/** The trend or the highest value, what is planned, then the settled values. */
export function standsOut(data: readonly Datum[], context: ChartContext): string[] {
  const facts = settled(data);
  const {sentences} = context.words;
  const told =
    facts.length > maxSpoken
      ? sentences.count(facts.length)
      : sentences.items(facts.map(datum => wordItem(datum, context)));
  return [...comparison(facts, context), ...aheadOf(data, context), ...(facts.length > 1 ? [told] : [])];
}

/** One sentence on the settled values, where one is certain. */
export function comparison(facts: readonly Known[], context: ChartContext): string[] {
  const {sentences} = context.words;
  const change = trend(facts, context);
  if (change) return [sentences[change.way](wordItem(change.from, context), wordItem(change.to, context))];
  const top = highest(facts);
  if (top) return [sentences.highest(wordItem(top, context))];
  const only = facts[0];
  return facts.length === 1 && only ? [sentences.items([wordItem(only, context)])] : [];
}

/** Plans, pledges and targets: said as such. */
export function aheadOf(data: readonly Datum[], context: ChartContext): string[] {
  const {sentences, semicolons} = context.words;
  const ahead = known(data).filter(({value}) => isAhead(value.status));
  return (["planned", "pledged", "target"] as const).flatMap(status => {
    const items = ahead.filter(({value}) => value.status === status);
    if (items.length === 0) return [];
    const told = items.slice(0, maxSpoken).map(datum => wordItem(datum, context));
    return [sentences.ahead(status, semicolons(told))];
  });
}

/** `350 cameras (2017)`, bound to its figure. */
export function wordItem({value, label}: Known, context: ChartContext): string {
  return bindWords(context.words.sentences.at(wordValue(value, context), label), value.figures);
}
