import {mkdir, rm} from "node:fs/promises";
import path from "node:path";

/**
 * Versions of Framework's built-in libraries. Framework asks the package registry for the latest ones on every
 * cold build, used or not, unless its cache names a version: an empty folder is enough.
 */
const libraryVersions: Readonly<Record<string, string>> = {
  "@observablehq/plot": "0.6.17",
  "@observablehq/sample-datasets": "1.0.1",
  "apache-arrow": "21.2.0",
  arquero: "8.0.3",
  d3: "7.9.2",
  "d3-dsv": "3.0.2",
  echarts: "6.1.0",
  htl: "1.0.0",
  leaflet: "1.9.4",
  lodash: "4.18.1",
  "mapbox-gl": "3.32.0",
  "parquet-wasm": "0.8.0",
  react: "19.3.1",
  "react-dom": "19.3.1",
  "topojson-client": "3.1.0"
};

/**
 * Empties Framework's cache, which ages data by the time of one file and bundles by version alone, so that it
 * would ship old content without a word; then names the libraries' versions in it.
 */
export async function prepareCache(siteRoot: string): Promise<void> {
  const cache = path.join(siteRoot, ".observablehq", "cache");
  await rm(cache, {recursive: true, force: true});
  for (const [name, version] of Object.entries(libraryVersions)) {
    await mkdir(path.join(cache, "_npm", `${name}@${version}`), {recursive: true});
  }
}
