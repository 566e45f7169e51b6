import {renderDatasetPage} from "../../../page/entry/dataset-page.ts";
import {addressOfEntry, folderOfLocale} from "../../entry-address.ts";
import {datasetDownloads} from "../downloads/dataset-downloads.ts";
import {downloadLinks} from "../downloads/download-links.ts";
import type {Extra, ExtraContext} from "../extra.ts";
import {contextOf, entrySites, framedEntry} from "./entry-site.ts";
import {datasetKey} from "./places.ts";

/** A page for each dataset in each language, with the files that it can be had in. */
export function datasetPages(all: ExtraContext): Extra {
  const {notebook, datasets} = all;
  const pages = entrySites(all).flatMap(site =>
    Object.values(datasets).map(dataset => {
      const {id} = dataset;
      const {locale} = site;
      const addressIn = (prefix: string) => addressOfEntry("dataset", id, prefix);
      const file = `${addressIn(folderOfLocale(locale, notebook.locales))}index.html`;
      const files = datasetDownloads(dataset, locale, notebook);
      const {json: _, ...context} = contextOf(site, {kind: "dataset", id, ids: [datasetKey(id)]});
      const page = renderDatasetPage(dataset, {...context, downloads: downloadLinks(files, file, locale)});
      return framedEntry(site, page, {addressIn, kind: {type: "dataset", id, files}});
    })
  );
  return {pages};
}
