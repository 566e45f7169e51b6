import type {Card, IndicatorCard, SourceCard} from "../../../ledger/card.ts";
import {relativeHref} from "../../address.ts";
import {addressOfEntry, type EntryKind, folderOfLocale, jsonOfEntry} from "../../entry-address.ts";
import {folderOfChart} from "../chart-files.ts";
import {chartDownloads, chartTitle, readChartFile} from "../downloads/chart-downloads.ts";
import {datasetDownloads} from "../downloads/dataset-downloads.ts";
import type {Download} from "../downloads/download.ts";
import type {ExtraContext} from "../extra.ts";
import {apiAddress} from "./address.ts";
import {apiVersion} from "./version.ts";

/** The lists that programs start from, by name: all lie at the site's root, one for all languages. */
export const apiDocuments = {
  figures: figuresDocument,
  sources: sourcesDocument,
  datasets: datasetsDocument,
  charts: chartsDocument
} as const satisfies Record<string, (context: ExtraContext) => object>;

function figuresDocument(context: ExtraContext): object {
  const {indicators, figures, events, statements, units} = context.ledger;
  return {
    ...headOf("figures", context),
    indicators: withLinks("indicator", indicators, context),
    figures: withLinks("figure", figures, context),
    events: withLinks("event", events, context),
    statements: withLinks("statement", statements, context),
    units
  };
}

function sourcesDocument(context: ExtraContext): object {
  const {sources} = context.ledger;
  const listed = Object.entries(sources).map(([id, source]) => {
    // A confidential source has no page.
    return [id, source.confidential ? source : {...source, links: linksOf("source", id, context)}];
  });
  return {...headOf("sources", context), sources: Object.fromEntries(listed)};
}

function datasetsDocument(context: ExtraContext): object {
  const {notebook, datasets} = context;
  const listed = Object.values(datasets).map(dataset => {
    const {id, title, columns, rows, figures, entries = {}, sources} = dataset;
    const files = inLocales(context, locale => datasetDownloads(dataset, locale, notebook).map(toLink));
    const content = {
      id,
      title,
      columns,
      rows: rows.length,
      figures: Object.keys(figures),
      entries: Object.keys(entries),
      sources: Object.keys(sources),
      links: {
        ...linksOf("dataset", id, context),
        json: at(`${addressOfEntry("dataset", id, "")}data.json`),
        files
      }
    };
    return [id, content];
  });
  return {...headOf("datasets", context), datasets: Object.fromEntries(listed)};
}

function chartsDocument(context: ExtraContext): object {
  const {notebook, charts} = context;
  const {locales} = notebook;
  const listed = [...new Set(charts.map(({id}) => id))].map(id => {
    const drawn = charts.filter(chart => chart.id === id);
    const [first] = drawn as [(typeof drawn)[number]];
    const byLocale = <Value>(read: (chart: typeof first) => Value) =>
      Object.fromEntries(drawn.map(chart => [chart.locale, read(chart)]));
    const content = {
      id,
      title: chartTitle(first, locales),
      form: readChartFile(first).spec.form,
      dataset: first.dataset,
      figures: first.figures,
      links: {
        pages: byLocale(({locale}) => at(`${folderOfChart(id, locale, locales)}/`)),
        files: byLocale(chart => chartDownloads(chart, notebook).map(toLink))
      }
    };
    return [id, content];
  });
  return {...headOf("charts", context), charts: Object.fromEntries(listed)};
}

type ListName = "figures" | "sources" | "datasets" | "charts";

function headOf(name: ListName, context: ExtraContext): object {
  const {title, locales, licence, url} = context.notebook;
  return {
    $schema: at(`schemas/${name}.json`),
    version: apiVersion,
    title,
    languages: locales,
    ...(licence && {licence}),
    ...(url !== undefined && {url: `${url}/`}),
    links: {
      docs: inLocales(context, locale => at(apiAddress(locale, locales))),
      figures: at("figures.json"),
      sources: at("sources.json"),
      datasets: at("datasets.json"),
      charts: at("charts.json")
    }
  };
}

function withLinks<Entry extends Card | IndicatorCard | SourceCard>(
  kind: EntryKind,
  entries: Readonly<Record<string, Entry>>,
  context: ExtraContext
): object {
  return Object.fromEntries(
    Object.entries(entries).map(([id, entry]) => [id, {...entry, links: linksOf(kind, id, context)}])
  );
}

function linksOf(kind: EntryKind, id: string, context: ExtraContext): object {
  const {locales} = context.notebook;
  return {
    json: at(jsonOfEntry(kind, id)),
    pages: inLocales(context, locale => at(addressOfEntry(kind, id, folderOfLocale(locale, locales))))
  };
}

function inLocales<Value>(
  {notebook}: ExtraContext,
  read: (locale: string) => Value
): Readonly<Record<string, Value>> {
  return Object.fromEntries(notebook.locales.map(locale => [locale, read(locale)]));
}

function toLink({file, type, bytes, sha256}: Download): object {
  return {href: at(file), type, bytes, sha256};
}

/** A link from a document at the site's root. */
const at = (address: string) => relativeHref("figures.json", address);
