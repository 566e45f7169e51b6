import type {DataInfo} from "./data-info.ts";
import type {FlatColumn, FlatTable} from "./flat-table.ts";
import {flatWords} from "./flat-words.ts";

const profiles = "https://datapackage.org/profiles/2.0";

/** One file of a package. */
export interface PackagedFile {
  /** Its name in the package's folder. */
  path: string;
  mediatype: string;
  bytes: number;
  /** SHA-256, in hexadecimal digits. */
  sha256: string;
}

/**
 * `datapackage.json` of Data Package v2: the files with their sizes and hashes, terms, sources, and a schema of the
 * table with what its empty cells mean. The file that is described by the schema is the first.
 */
export function toDataPackage(table: FlatTable, info: DataInfo, files: readonly PackagedFile[]): object {
  const {id, locale, title, url, publisher, licence, sources} = info;
  const words = flatWords(locale);
  return {
    $schema: `${profiles}/datapackage.json`,
    name: id,
    title,
    ...(url !== undefined && {id: url, homepage: url}),
    ...(publisher !== undefined && {contributors: [{title: publisher, roles: ["publisher"]}]}),
    ...(licence && {licenses: [{name: licence.name, path: licence.url, title: licence.title}]}),
    ...(sources.length > 0 && {
      sources: sources.map(source =>
        source.confidential
          ? {title: words.confidential}
          : {
              title: `${source.publisher}, ${source.title}`,
              ...(source.url !== undefined && {path: source.url})
            }
      )
    }),
    resources: files.map((file, at) => toResource(file, at === 0 ? table : undefined))
  };
}

function toResource({path, mediatype, bytes, sha256}: PackagedFile, table?: FlatTable): object {
  return {
    $schema: `${profiles}/dataresource.json`,
    name: path.replaceAll(".", "-").toLowerCase(),
    path,
    format: path.split(".").at(-1),
    mediatype,
    bytes,
    hash: `sha256:${sha256}`,
    ...(table && {
      type: "table",
      encoding: "utf-8",
      dialect: {$schema: `${profiles}/tabledialect.json`, delimiter: ",", header: true},
      schema: {
        $schema: `${profiles}/tableschema.json`,
        fields: table.columns.map(column => toField(column, table.locale))
      }
    })
  };
}

function toField({name, type, label, about, missing}: FlatColumn, locale: string): object {
  const empty = {value: "", label: missing};
  const isTime = type === "time";
  return {
    name,
    type: isTime || type === "text" ? "string" : type,
    title: label,
    ...(about !== undefined && {description: about}),
    missingValues: isTime ? [empty, {value: "unknown", label: flatWords(locale).unknownTime}] : [empty]
  };
}
