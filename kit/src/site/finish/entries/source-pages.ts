import type {SourceCard} from "../../../ledger/card.ts";
import {toBibtex, toCslJson} from "../../../page/cite/bibliography.ts";
import {cslOfSource} from "../../../page/cite/csl-item.ts";
import {renderSourceIndex} from "../../../page/entry/source-index.ts";
import {renderSourcePage} from "../../../page/entry/source-page.ts";
import {
  addressOfEntry,
  addressOfIndex,
  entryHrefs,
  folderOfLocale,
  jsonOfEntry
} from "../../entry-address.ts";
import type {Extra, ExtraContext, ExtraFile} from "../extra.ts";
import type {FramedPage} from "../frame-page.ts";
import {toJson} from "./entry-files.ts";
import {toCitation} from "./entry-pages.ts";
import {contextOf, type EntrySite, entrySites, framedEntry} from "./entry-site.ts";

/** The bibliography of all sources, from the site's root. */
const bibliographies = [
  {name: "BibTeX", file: "sources.bib", write: toBibtex},
  {name: "CSL-JSON", file: "sources.csl.json", write: toCslJson}
];

/** A page for each source that may be named, the list of all, and their bibliography. */
export function sourcePages(all: ExtraContext): Extra {
  // A confidential source is neither named nor listed anywhere.
  const sources = Object.values(all.ledger.sources).filter(({confidential}) => !confidential);
  const items = sources.map(cslOfSource);
  const sites = entrySites(all);
  return {
    pages: sites.flatMap(site => [indexPage(site), ...sources.map(source => sourcePage(source, site))]),
    files: [
      ...bibliographies.map(({file, write}) => ({file, content: write(items)})),
      ...(sites[0] ? sources.map(source => sourceFile(source, sites[0] as EntrySite)) : [])
    ]
  };
}

function sourcePage(source: SourceCard, site: EntrySite): FramedPage {
  const context = {
    ...contextOf(site, {kind: "source", id: source.id, ids: []}),
    citation: toCitation(cslOfSource(source))
  };
  return framedEntry(site, renderSourcePage(source, context), {
    addressIn: prefix => addressOfEntry("source", source.id, prefix),
    kind: {type: "source", id: source.id}
  });
}

function indexPage(site: EntrySite): FramedPage {
  const {locale, relations, all} = site;
  const {ledger, notebook} = all;
  const addressIn = (prefix: string) => addressOfIndex("source", prefix);
  const file = `${addressIn(folderOfLocale(locale, notebook.locales))}index.html`;
  const hrefs = entryHrefs(file, locale, notebook.locales);
  const downloads = bibliographies.map(({name, file: to}) => ({name, href: hrefs.at(to)}));
  return framedEntry(site, renderSourceIndex({ledger, locale, hrefs, relations}, downloads), {addressIn});
}

/** A source with the ids of what rests on it. */
function sourceFile(source: SourceCard, {relations}: EntrySite): ExtraFile {
  const cards = relations.sources.get(source.id)?.cards ?? [];
  const ids = (type: string) => cards.filter(card => card.type === type).map(({id}) => id);
  const restOnIt = {figures: ids("figure"), events: ids("event"), statements: ids("statement")};
  return {file: jsonOfEntry("source", source.id), content: toJson({source, restOnIt})};
}
