import {renderDatasetPage} from "../../../page/entry/dataset-page.ts";
import {addressOfEntry, jsonOfEntry} from "../../entry-address.ts";
import type {Extra, ExtraContext} from "../extra.ts";
import {toJson} from "./entry-files.ts";
import {contextOf, entrySites, framedEntry} from "./entry-site.ts";
import {datasetKey} from "./places.ts";

/** A page for each dataset in each language, and the dataset as JSON. */
export function datasetPages(all: ExtraContext): Extra {
  const datasets = Object.values(all.datasets);
  return {
    pages: entrySites(all).flatMap(site =>
      datasets.map(dataset => {
        const {id} = dataset;
        const context = contextOf(site, {kind: "dataset", id, ids: [datasetKey(id)]});
        const page = renderDatasetPage(dataset, context);
        return framedEntry(site, page, {
          addressIn: prefix => addressOfEntry("dataset", id, prefix),
          kind: {type: "dataset", id}
        });
      })
    ),
    files: datasets.map(dataset => ({file: jsonOfEntry("dataset", dataset.id), content: toJson(dataset)}))
  };
}
