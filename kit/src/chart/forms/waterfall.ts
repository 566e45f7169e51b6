import {QuantityError} from "../../quantity/quantity.ts";
import {known} from "../describe/compare-data.ts";
import {bindWords} from "../describe/computed-runs.ts";
import {wordValue} from "../describe/name-datum.ts";
import {barStandsOut} from "../describe/panels.ts";
import type {WaterfallSpec} from "../spec/waterfall.ts";
import {type ChartContext, plainText, resolveText} from "../values/context.ts";
import {type Datum, readDatum} from "../values/datum.ts";
import {isAhead} from "../values/mark-value.ts";
import {waterfallWords} from "../words/waterfall-words.ts";
import type {Form} from "./form.ts";
import {requireOneScale} from "./one-scale.ts";
import {groupByPanel} from "./panel.ts";
import {UnfitData} from "./unfit-data.ts";
import {lyingSteps} from "./waterfall/lying.ts";
import {wordChange} from "./waterfall/step-label.ts";
import {stepsOf} from "./waterfall/steps.ts";
import {uprightSteps} from "./waterfall/upright.ts";

/** Levels from zero, changes between them, and at the end the level that they make. */
export const waterfallForm: Form<WaterfallSpec> = {
  fields: ({x, y}) => [
    {name: y, is: "quantity"},
    {name: x, is: "label"}
  ],
  read(spec, context) {
    const {x, y, facet} = spec;
    const rows = context.data.rows.map((_, row) =>
      readDatum(row, {value: y, label: x, panel: facet}, context)
    );
    return groupByPanel(rows).flatMap(({data}) => [...data, ...endOf(spec, data, context)]);
  },
  layout(spec, data, options) {
    requireOneScale(options.all);
    const panels = groupByPanel(options.all).map(panel => stepsOf(panel.data));
    const most = Math.max(1, ...panels.map(({length}) => length));
    const all = {...options, allSteps: panels.flat(), most};
    const steps = stepsOf(data);
    return uprightSteps(spec, steps, all) ?? lyingSteps(spec, steps, all);
  },
  standsOut: stepsStandOut
};

/** The level that the last changes make; none where a level stands there, or it can't be known. */
function endOf(spec: WaterfallSpec, data: readonly Datum[], context: ChartContext): Datum[] {
  try {
    const last = stepsOf(data).at(-1);
    if (!last?.before) return [];
    const words = waterfallWords(context.locale);
    const label = spec.endLabel
      ? plainText(resolveText(spec.endLabel, context))
      : words[isAhead(last.after.status) ? "endPlanned" : "end"];
    const {panel, row} = last.datum;
    const end: Datum = {row, label, labelIsTime: false, value: last.after};
    return [panel === undefined ? end : {...end, panel}];
  } catch (error) {
    // The layout refuses the same data, with the reason.
    if (error instanceof UnfitData || error instanceof QuantityError) return [];
    throw error;
  }
}

/** The steps in their order, changes with their sign. */
function stepsStandOut(_spec: WaterfallSpec, data: readonly Datum[], context: ChartContext): string[] {
  if (groupByPanel(data).length > 1) return barStandsOut(data, context);
  const {sentences, statusLabel} = context.words;
  const items = known(data).map(({value, label}) => {
    const {text, way} =
      value.measure === "change"
        ? wordChange(value, {style: "prose", unit: true}, context)
        : {text: wordValue(value, context), way: ""};
    const signed = way === "" ? text : `${text} ${way}`;
    const place = [label, statusLabel[value.status]].filter(Boolean).join(", ");
    return bindWords(sentences.at(signed, place), value.figures);
  });
  return items.length > 0 ? [sentences.items(items)] : [];
}
