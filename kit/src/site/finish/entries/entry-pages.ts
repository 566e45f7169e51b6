import {toBibtex, toCslJson} from "../../../page/cite/bibliography.ts";
import {type CslItem, cslOfPage} from "../../../page/cite/csl-item.ts";
import type {Citation} from "../../../page/entry/entry-context.ts";
import {entryTitle, renderEntryPage} from "../../../page/entry/entry-page.ts";
import {renderFigureIndex} from "../../../page/entry/figure-index.ts";
import {renderIndicatorPage} from "../../../page/entry/indicator-page.ts";
import {addressOfEntry, addressOfIndex, entryHrefs, folderOfLocale} from "../../entry-address.ts";
import type {Extra, ExtraContext} from "../extra.ts";
import type {FramedPage} from "../frame-page.ts";
import {cardFiles, indicatorFiles} from "./entry-files.ts";
import {cardsOf, contextOf, type EntrySite, entrySites, framedEntry} from "./entry-site.ts";

/** A page for each figure, event, statement and indicator in each language, the list of all, and their JSON. */
export function entryPages(all: ExtraContext): Extra {
  const pages = entrySites(all).flatMap(site => [
    indexPage(site),
    ...cardPages(site),
    ...Object.values(all.ledger.indicators).map(indicator => indicatorPage(site, indicator.id))
  ]);
  return {pages, files: [...cardFiles(all), ...indicatorFiles(all)]};
}

function cardPages(site: EntrySite): FramedPage[] {
  return cardsOf(site.all).map(card => {
    const context = contextOf(site, {kind: card.type, id: card.id});
    const citation = citationOf({
      id: `${card.type}-${card.id}`,
      title: entryTitle(card, context),
      site: context.site.title,
      locale: site.locale,
      ...(context.site.publisher !== undefined && {publisher: context.site.publisher}),
      ...(context.url !== undefined && {url: context.url})
    });
    const page = renderEntryPage(card, {...context, citation});
    return framedEntry(site, page, {
      addressIn: prefix => addressOfEntry(card.type, card.id, prefix),
      kind: {type: "figure", id: card.id}
    });
  });
}

/** A page of the notebook as programs cite it. */
function citationOf(page: Parameters<typeof cslOfPage>[0]): Citation {
  return toCitation(cslOfPage(page));
}

export function toCitation(item: CslItem): Citation {
  return {bibtex: toBibtex([item]), csl: toCslJson([item])};
}

function indicatorPage(site: EntrySite, id: string): FramedPage {
  const indicator = site.all.ledger.indicators[id];
  if (!indicator) throw new Error(`there is no indicator "${id}"`);
  const context = contextOf(site, {kind: "indicator", id, ids: indicator.figures});
  return framedEntry(site, renderIndicatorPage(indicator, context), {
    addressIn: prefix => addressOfEntry("indicator", id, prefix),
    kind: {type: "indicator", id}
  });
}

function indexPage(site: EntrySite): FramedPage {
  const {locale, lines, all} = site;
  const {ledger, notebook} = all;
  const addressIn = (prefix: string) => addressOfIndex("figure", prefix);
  const address = addressIn(folderOfLocale(locale, notebook.locales));
  const hrefs = entryHrefs(`${address}index.html`, locale, notebook.locales);
  const page = renderFigureIndex({ledger, locale, hrefs, lines});
  return {...framedEntry(site, page, {addressIn}), alike: "figure-index"};
}
