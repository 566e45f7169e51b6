import {apiFiles} from "./api/api-files.ts";
import {chartFiles} from "./chart-files.ts";
import {downloadFiles} from "./downloads/download-files.ts";
import {embedFiles} from "./embeds/embed-files.ts";
import {datasetPages} from "./entries/dataset-pages.ts";
import {entryPages} from "./entries/entry-pages.ts";
import {sourcePages} from "./entries/source-pages.ts";
import type {MakeExtra} from "./extra.ts";
import {cardFiles} from "./files/card-files.ts";
import {mentionsPages} from "./mentions-page.ts";

/** Everything that is published beside the author's pages. */
export const extras: readonly MakeExtra[] = [
  chartFiles,
  cardFiles,
  entryPages,
  sourcePages,
  datasetPages,
  downloadFiles,
  apiFiles,
  embedFiles,
  mentionsPages
];
