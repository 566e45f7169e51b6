import type {Card} from "../../../ledger/card.ts";
import type {EntryContext, EntryPage} from "../../../page/entry/entry-context.ts";
import {EntryLines} from "../../../page/entry/entry-line.ts";
import {type Relations, relate} from "../../../page/entry/relations.ts";
import {pickText} from "../../../quantity/localized.ts";
import {relativeHref} from "../../address.ts";
import {
  addressOfEntry,
  type EntryKind,
  entryHrefs,
  folderOfLocale,
  jsonOfEntry
} from "../../entry-address.ts";
import type {ExtraContext} from "../extra.ts";
import type {FramedPage, PageKind} from "../frame-page.ts";
import {placesOf, type SitePlace} from "./places.ts";

/** What the pages of a language's entries share. */
export interface EntrySite {
  locale: string;
  relations: Relations;
  lines: EntryLines;
  places: ReadonlyMap<string, readonly SitePlace[]>;
  all: ExtraContext;
}

export function entrySites(all: ExtraContext): EntrySite[] {
  const relations = relate(all.ledger);
  return all.notebook.locales.map(locale => ({
    locale,
    relations,
    lines: new EntryLines(all.ledger, locale),
    places: placesOf({...all, locale}),
    all
  }));
}

/** What the page of one entry is written from; `ids` are those of the entries whose places it lists. */
export function contextOf(
  {locale, relations, lines, places, all}: EntrySite,
  {kind, id, ids = [id]}: {kind: EntryKind; id: string; ids?: readonly string[]}
): EntryContext {
  const {ledger, notebook} = all;
  const address = addressOfEntry(kind, id, folderOfLocale(locale, notebook.locales));
  const file = `${address}index.html`;
  const found = new Map(
    ids.flatMap(each => places.get(each) ?? []).map(place => [`${place.address}#${place.anchor}`, place])
  );
  return {
    ledger,
    locale,
    hrefs: entryHrefs(file, locale, notebook.locales),
    onEntryPage: true,
    relations,
    lines,
    site: siteName(all, locale),
    ...(notebook.url !== undefined && {url: `${notebook.url}/${address}`}),
    json: relativeHref(file, jsonOfEntry(kind, id)),
    places: [...found.values()].map(({kind: what, title, address: to, anchor}) => ({
      kind: what,
      title,
      href: `${relativeHref(file, to)}${anchor === undefined ? "" : `#${anchor}`}`
    }))
  };
}

export function siteName({notebook}: ExtraContext, locale: string): {title: string; publisher?: string} {
  return {
    title: pickText(notebook.title, locale),
    ...(notebook.publisher && {publisher: pickText(notebook.publisher, locale)})
  };
}

/** A page of an entry as it goes into the frame, with its twins in the other languages. */
export function framedEntry(
  {locale, all}: EntrySite,
  {title, description, main}: EntryPage,
  {addressIn, kind}: {addressIn: (prefix: string) => string; kind?: PageKind}
): FramedPage {
  const {locales} = all.notebook;
  const addressOf = (each: string) => addressIn(folderOfLocale(each, locales));
  const address = addressOf(locale);
  return {
    locale,
    title,
    description,
    main,
    head: "",
    alike: "entry",
    ...(kind && {kind}),
    ids: [],
    address,
    file: `${address}index.html`,
    twins: locales.map(each => ({locale: each, address: addressOf(each)}))
  };
}

/** Every figure, event and statement, in the ledger's order. */
export function cardsOf({ledger}: ExtraContext): Card[] {
  return [ledger.figures, ledger.events, ledger.statements].flatMap(group => Object.values<Card>(group));
}
