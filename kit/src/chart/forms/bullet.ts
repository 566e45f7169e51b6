import {isMoreThan} from "../../quantity/compare.ts";
import {pickText} from "../../quantity/localized.ts";
import {known} from "../describe/compare-data.ts";
import {bindWords} from "../describe/computed-runs.ts";
import {wordValue} from "../describe/name-datum.ts";
import type {BulletSpec} from "../spec/bullet.ts";
import type {ChartContext} from "../values/context.ts";
import {columnOf, type Datum, readDatum} from "../values/datum.ts";
import type {MarkValue} from "../values/mark-value.ts";
import {bulletWords} from "../words/bullet-words.ts";
import {layoutBullets} from "./bullet/layout.ts";
import {type BulletDatum, type BulletRow, rowsOf} from "./bullet/row.ts";
import type {Form} from "./form.ts";

/** What was reached against what was aimed at. */
export const bulletForm: Form<BulletSpec, BulletDatum> = {
  fields: ({y, value, target, bands = []}) => [
    ...[value, target, ...bands].map(name => ({name, is: "quantity" as const})),
    {name: y, is: "label"}
  ],
  read: ({y, value, target, bands = []}, context) =>
    context.data.rows.flatMap((_, row) =>
      [value, target, ...bands].map((field, index): BulletDatum => {
        const column = columnOf(field, context);
        const text = column ? pickText(column.label, context.locale) : field;
        const datum = readDatum(row, {value: field, label: y}, context);
        const role = index === 0 ? "value" : index === 1 ? "target" : "band";
        return {...datum, series: {key: field, text}, role};
      })
    ),
  layout: layoutBullets,
  standsOut: (_spec, data, context) =>
    rowsOf(data as readonly BulletDatum[]).map(row => compare(row, context))
};

/** `North: 350 cameras, Target: 500 cameras, below the target.` */
function compare({label, value, target}: BulletRow, context: ChartContext): string {
  const {sentences, noFigure} = context.words;
  const said = [value, target].map(datum => {
    const [only] = known([datum as Datum]);
    const amount = only ? bindWords(wordValue(only.value, context), only.value.figures) : noFigure;
    return sentences.entry(datum.series?.text ?? "", amount);
  });
  const relation = relate(value.value, target.value);
  const all = relation ? [...said, bulletWords(context.locale)[relation]] : said;
  const name = bindWords(label, []);
  return sentences.panel(name === "" ? "–" : name, context.words.semicolons(all));
}

function relate(value: MarkValue | null, target: MarkValue | null) {
  if (!value || !target || value.quantity.unit !== target.quantity.unit) return undefined;
  if (value.kind === "exact" && target.kind === "exact" && value.low === target.low) return "at";
  if (isMoreThan(value.quantity, target.quantity) === "yes") return "above";
  return isMoreThan(target.quantity, value.quantity) === "yes" ? "below" : "unknown";
}
