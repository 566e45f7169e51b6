import type {Place} from "../../../page/entry/entry-context.ts";
import type {DrawnChart} from "../../read-stages.ts";
import type {SitePage} from "../frame-page.ts";

/** A place of the site: `anchor` is an id of the page at `address`. */
export interface SitePlace extends Omit<Place, "href"> {
  address: string;
  anchor?: string;
}

/** What a dataset is known by among entries. */
export const datasetKey = (id: string) => `dataset/${id}`;

interface PlaceInput {
  pages: readonly SitePage[];
  charts: readonly DrawnChart[];
  locale: string;
}

/** Where the pages and charts of a language show each entry, by its id; charts only where a page has them. */
export function placesOf({pages, charts, locale}: PlaceInput): Map<string, SitePlace[]> {
  const places = new Map<string, SitePlace[]>();
  const add = (id: string, place: SitePlace) => places.set(id, [...(places.get(id) ?? []), place]);
  const own = pages.filter(page => page.locale === locale);
  for (const {main, ids, title, address} of own) {
    const anchors = anchorsIn(main);
    for (const id of ids) {
      const anchor = anchors.get(id);
      if (anchor !== undefined) add(id, {kind: "page", title, address, anchor});
    }
  }
  for (const chart of charts.filter(each => each.locale === locale)) {
    const anchor = `chart-${chart.id}`;
    const page = own.find(({main}) => main.includes(`id="${anchor}"`));
    const [title = ""] = chart.text.split("\n");
    if (!page) continue;
    const place: SitePlace = {kind: "chart", title, address: page.address, anchor};
    for (const id of [...chart.figures, datasetKey(chart.dataset)]) add(id, place);
  }
  return places;
}

/** The id of the first link that each entry has in a page's text. */
function anchorsIn(main: string): Map<string, string> {
  const anchors = new Map<string, string>();
  for (const [tag] of main.matchAll(/<a\b[^>]*\bid="use-\d+"[^>]*>/g)) {
    const id = /\bdata-figure="([^"]+)"/.exec(tag)?.[1];
    const anchor = /\bid="(use-\d+)"/.exec(tag)?.[1];
    if (id !== undefined && anchor !== undefined) anchors.set(id, anchor);
  }
  return anchors;
}
