import {articleData, type SiteData} from "../../../embed/structured-data/article-data.ts";
import {datasetData} from "../../../embed/structured-data/dataset-data.ts";
import {figureData} from "../../../embed/structured-data/figure-data.ts";
import {jsonScript, type LinkedData} from "../../../embed/structured-data/json-script.ts";
import {sourceData} from "../../../embed/structured-data/source-data.ts";
import {cardOf} from "../../../page/page-cards.ts";
import {pickText} from "../../../quantity/localized.ts";
import {addressOfPage, pathOfPage} from "../../address.ts";
import type {FramedPage} from "../frame-page.ts";
import type {MachineTagContext} from "./machine-tags.ts";

/** What a page is about as schema.org data, by its kind; an empty text for a page without one. */
export function structuredData(page: FramedPage, context: MachineTagContext): string {
  const graph = graphOf(page, context);
  return graph.length > 0 ? jsonScript(graph) : "";
}

function graphOf(page: FramedPage, context: MachineTagContext): LinkedData[] {
  const {kind, locale} = page;
  const {ledger, datasets} = context.machine;
  const {url} = context.notebook;
  const here = url === undefined ? undefined : `${url}/${page.address}`;
  switch (kind?.type) {
    case undefined:
      return [];
    case "article":
      return [toArticle(page, kind, context)];
    case "figure":
    case "indicator": {
      const ids = kind.type === "figure" ? [kind.id] : (ledger.indicators[kind.id]?.figures ?? []);
      return ids.flatMap(id => {
        const card = cardOf(ledger, id);
        return card ? [figureData(card, {ledger, locale}, here)] : [];
      });
    }
    case "source": {
      const source = ledger.sources[kind.id];
      const data = source && sourceData(source);
      return data ? [data] : [];
    }
    case "dataset": {
      const dataset = datasets[kind.id];
      if (!dataset) return [];
      const files =
        url === undefined ? [] : (kind.files ?? []).map(({file, type}) => ({url: `${url}/${file}`, type}));
      const {description} = page;
      const license = context.notebook.licence?.url;
      const input = {dataset, locale, files, site: siteOf(context, locale), ...(here && {url: here})};
      return [
        datasetData(
          {...input, ...(description !== undefined && {description}), ...(license && {license})},
          ledger
        )
      ];
    }
  }
}

function toArticle(
  page: FramedPage,
  kind: {id: string; published?: string; updated?: string},
  context: MachineTagContext
): LinkedData {
  const {title, description, locale, address, ids, twins, card} = page;
  const {url, locales} = context.notebook;
  const {ledger, changes} = context.machine;
  const others = twins.filter(twin => twin.locale !== locale);
  const input = {
    title,
    locale,
    ids,
    corrections: changes.corrections.filter(({pages}) => pages.includes(kind.id)),
    ...(description !== undefined && {description}),
    ...(kind.published !== undefined && {published: kind.published}),
    ...(kind.updated !== undefined && {updated: kind.updated}),
    ...(url !== undefined && {
      url: `${url}/${address}`,
      ...(card !== undefined && {image: `${url}/${card}`}),
      translations: others.map(twin => ({
        locale: twin.locale,
        url: `${url}/${twin.address}`,
        original: twin.locale === locales[0]
      }))
    })
  };
  return articleData(input, siteOf(context, locale), ledger);
}

function siteOf({notebook}: MachineTagContext, locale: string): SiteData {
  const {title, publisher, url, locales} = notebook;
  const home = addressOfPage(pathOfPage("index", locale, locales));
  return {
    title: pickText(title, locale),
    ...(publisher && {publisher: pickText(publisher, locale)}),
    ...(url !== undefined && {url: `${url}/${home}`})
  };
}
