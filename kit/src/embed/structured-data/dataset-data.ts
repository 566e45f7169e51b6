import type {Dataset} from "../../dataset/dataset.ts";
import type {PublishedLedger} from "../../ledger/card.ts";
import {pickText} from "../../quantity/localized.ts";
import {organization, type SiteData} from "./article-data.ts";
import type {LinkedData} from "./json-script.ts";
import {citationData} from "./source-data.ts";

/** One file of a dataset, by its absolute address. */
export interface DataFile {
  url: string;
  /** Media type: `text/csv`. */
  type: string;
}

export interface DatasetInput {
  dataset: Dataset;
  locale: string;
  url?: string;
  description?: string;
  files?: readonly DataFile[];
  /** Address of the terms under which it may be used. */
  license?: string;
  site: SiteData;
}

/** A dataset as schema.org has it: what its columns measure, where its files are, what it rests on. */
export function datasetData(
  {dataset, locale, url, description, files = [], license, site}: DatasetInput,
  ledger: PublishedLedger
): LinkedData {
  const name = pickText(dataset.title, locale);
  const sources = citationData(Object.keys(dataset.sources), ledger);
  return {
    "@type": "Dataset",
    ...(url !== undefined && {"@id": url, url}),
    name,
    description: description ?? name,
    inLanguage: locale,
    creator: organization(site),
    publisher: organization(site),
    isAccessibleForFree: true,
    license,
    variableMeasured: dataset.columns.map(({label, unit}) => ({
      "@type": "PropertyValue",
      name: pickText(label, locale),
      unitText: unit === "1" ? undefined : unit
    })),
    distribution:
      files.length > 0
        ? files.map(({url: contentUrl, type}) => ({
            "@type": "DataDownload",
            contentUrl,
            encodingFormat: type
          }))
        : undefined,
    isBasedOn: sources.length > 0 ? sources : undefined
  };
}
