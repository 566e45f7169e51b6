import type {ChartSpec} from "../../../src/chart/spec/spec.ts";
import type {Dataset} from "../../../src/dataset/dataset.ts";
import type {DrawnChart} from "../../../src/site/read-stages.ts";

/** A chart of a dataset as *draw* leaves it, as far as its data goes: nothing is drawn. */
export function sampleChart(locale: string, {title: _, id, ...data}: Dataset): DrawnChart {
  const spec: ChartSpec = {
    version: 1,
    form: "bar",
    x: "bridges",
    y: "name",
    title: {en: "{{exact}} bridges", fr: "{{exact}} ponts"}
  };
  const files = {"chart.json": JSON.stringify({spec, data})};
  return {id: "count", locale, dataset: id, html: "", figures: ["exact"], text: "", files};
}
