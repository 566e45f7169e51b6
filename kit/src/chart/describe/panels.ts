import type {ChartContext} from "../values/context.ts";
import type {Datum} from "../values/datum.ts";
import {comparison, standsOut, wordItem} from "./alt.ts";
import {known, settled} from "./compare-data.ts";

/** As many values, and as many panels, as one is willing to listen to; the description and the table have all. */
const maxSpoken = 16;
const maxPanels = 8;

/** Panels are told one by one, and never compared with each other. */
export function barStandsOut(data: readonly Datum[], context: ChartContext): string[] {
  return panelsStandOut(data, context) ?? standsOut(data, context);
}

/** As `barStandsOut`; undefined where there is one panel only. */
export function panelsStandOut(data: readonly Datum[], context: ChartContext): string[] | undefined {
  const {sentences, semicolons} = context.words;
  const panels = [...new Set(data.map(({panel}) => panel))];
  if (panels.length < 2) return undefined;
  const isLong = known(data).length > maxSpoken;
  const told = panels.slice(0, isLong ? maxPanels : panels.length).flatMap((panel = "") => {
    const own = data.filter(datum => (datum.panel ?? "") === panel).map(inSeries);
    if (!isLong) {
      return [sentences.panel(panel, semicolons(known(own).map(datum => wordItem(datum, context))))];
    }
    const [most] = comparison(settled(own), context);
    return most === undefined ? [] : [sentences.entry(panel, most)];
  });
  return [sentences.apart, ...told];
}

/** Within its panel a datum is named with its series. */
function inSeries(datum: Datum): Datum {
  return {...datum, label: [datum.series?.text, datum.label].filter(Boolean).join(", ")};
}
