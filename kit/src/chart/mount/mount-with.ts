import type {Problem} from "../../problem/problem.ts";
import type {Form} from "../forms/form.ts";
import type {FigureLink, NoteHref} from "../html/figure-parts.ts";
import {type AnyForm, type PreparedChart, prepareChart} from "../prepare-chart.ts";
import type {ChartData, ChartSpec} from "../spec/spec.ts";
import {narrowPx, widePx} from "../style.ts";
import type {Brand, ThemeName} from "../theme.ts";
import {evidenceWords} from "../words/evidence-words.ts";
import {inLanguage} from "../words/in-language.ts";
import {applyTheme} from "./apply-theme.ts";
import {evidenceHtml} from "./evidence-html.ts";
import {evidencePopover} from "./evidence-popover.ts";
import {liveFigureHtml} from "./live-figure.ts";
import {morphChildren} from "./morph.ts";

export interface MountOptions {
  /** BCP 47 tag of the words and numbers. Default: the language of the element. */
  locale?: string;
  /** Default: the page's. `auto` follows the reader's system. */
  theme?: ThemeName | "auto";
  brand?: Brand;
  /** Names the chart in the page: `data-chart`, and the beginning of every id in it. Default `live-1`, `live-2`, … */
  id?: string;
  /** Stand opposite to the sources. */
  links?: readonly FigureLink[];
  /** Where a figure's marks lead without the popover. Default `#note-<figure>`. */
  noteHref?: NoteHref;
}

/** A chart in a page. */
export interface ChartHandle<Spec extends ChartSpec = ChartSpec> {
  readonly figure: HTMLElement;
  /** What was found wrong with the last drawing; where it could not be drawn, the chart says so in its place. */
  readonly problems: readonly Problem[];
  /** Draws it anew with other data or another specification, in place: focus, selection and what is open stay. */
  update(change: {spec?: Spec; data?: ChartData}): void;
  /** Takes the chart out of the page, with everything that listens. */
  destroy(): void;
}

export type MountChart<Spec extends ChartSpec = ChartSpec> = (
  element: HTMLElement,
  spec: Spec,
  data: ChartData,
  options?: MountOptions
) => ChartHandle<Spec>;

/** Charts that stood without a name so far. */
let unnamed = 0;

/**
 * A `mountChart` that draws with the given form, or with the one that each specification names. It draws into an
 * element in the width that this has, and anew when that changes; a static chart inside is taken over. Hover, focus and
 * touch show evidence from the data. Never throws on data. The page must have the style sheet of charts.
 */
export function mountWith<Spec extends ChartSpec>(
  formFor: (spec: ChartSpec) => AnyForm | undefined
): MountChart<Spec> {
  return (element, spec, data, options = {}) => {
    unnamed += options.id === undefined ? 1 : 0;
    const {id = `live-${unnamed}`, links = [], noteHref = figure => `#note-${figure}`} = options;
    const locale = options.locale ?? (element.closest<HTMLElement>("[lang]")?.lang || "en");
    const stop = new AbortController();
    let shown: {spec: ChartSpec; data: ChartData} = {spec, data};
    let widthPx = widthOf(element);
    let chart: PreparedChart;
    const figure = element.querySelector<HTMLElement>("figure.sb-chart") ?? document.createElement("figure");
    figure.className = "sb-chart";
    figure.id = `chart-${id}`;
    figure.lang = locale;
    figure.dataset.chart = id;
    const popover = evidencePopover({
      host: element,
      id: `${id}-evidence`,
      words: () => inLanguage(evidenceWords, locale),
      content: entry => evidenceHtml(entry, {data: shown.data, locale, noteHref}),
      signal: stop.signal
    });
    const prepare = () => {
      chart = prepareChart(shown.spec, shown.data, {form: formFor(shown.spec), locale, file: id});
    };
    const draw = () => {
      const template = document.createElement("template");
      template.innerHTML = liveFigureHtml(chart, widthPx, {id, locale, noteHref, links});
      morphChildren(figure, template.content);
      popover.refresh();
    };
    prepare();
    draw();
    applyTheme(figure, options, stop.signal);
    element.classList.add("sb-mount");
    element.replaceChildren(figure, popover.element);
    const observer = new ResizeObserver(() => {
      const now = widthOf(element);
      if (now === widthPx) return;
      widthPx = now;
      draw();
    });
    observer.observe(element);
    return {
      figure,
      get problems() {
        return chart.problems;
      },
      update(change) {
        shown = {...shown, ...change};
        prepare();
        draw();
      },
      destroy() {
        observer.disconnect();
        stop.abort();
        element.classList.remove("sb-mount");
        figure.remove();
      }
    };
  };
}

/** One form whatever the specification: for bundles that hold no other. */
export function onlyForm<Spec extends ChartSpec>(
  name: Spec["form"],
  form: Form<Spec>
): (spec: ChartSpec) => AnyForm | undefined {
  return spec => (spec.form === name ? (form as unknown as AnyForm) : undefined);
}

/** The width to draw in; of a place that is not shown, that of a phone. */
function widthOf({clientWidth}: HTMLElement): number {
  return clientWidth === 0 ? narrowPx : Math.min(widePx, Math.max(leastWidthPx, clientWidth));
}

/** Below, a plot has no room for its labels: the page scales the drawing. */
const leastWidthPx = 288;
