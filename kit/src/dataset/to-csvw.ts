import type {DataInfo} from "./data-info.ts";
import type {FlatColumn, FlatTable} from "./flat-table.ts";

const datatypes = {
  number: "number",
  boolean: "boolean",
  text: "string",
  time: "string"
} as const satisfies Record<FlatColumn["type"], string>;

/** Metadata of a CSV file beside it, as CSV on the Web (W3C) has it; `file` is the CSV's name. */
export function toCsvw({columns}: FlatTable, {file, info}: {file: string; info: DataInfo}): object {
  const {locale, title, publisher, licence, sources} = info;
  const documents = sources.filter(({confidential}) => !confidential);
  return {
    "@context": ["http://www.w3.org/ns/csvw", {"@language": locale}],
    url: file,
    "dc:title": title,
    "dc:language": locale,
    ...(publisher !== undefined && {"dc:publisher": publisher}),
    ...(licence && {"dc:license": {"@id": licence.url}}),
    "dc:source": documents.map(source => (source.url === undefined ? source.title : {"@id": source.url})),
    dialect: {encoding: "utf-8", delimiter: ",", header: true, lineTerminators: ["\r\n"]},
    tableSchema: {columns: columns.map(toColumn)}
  };
}

function toColumn({name, type, label, about, missing}: FlatColumn): object {
  return {
    name: variableName(name),
    titles: name,
    datatype: datatypes[type],
    null: [""],
    "rdfs:label": label,
    "dc:description": `${about === undefined ? "" : `${about} `}(“”: ${missing})`,
    ...(type === "time" && {"dc:conformsTo": {"@id": "http://id.loc.gov/datatypes/edtf"}})
  };
}

/** A name as a variable of a URI template, percent-encoded where it must be. */
function variableName(name: string): string {
  const percent = (char: string) => `%${char.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`;
  return encodeURIComponent(name).replace(/[-!'()*~]|^_/g, percent);
}
