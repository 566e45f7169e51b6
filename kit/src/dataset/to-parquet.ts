import {parquetWriteBuffer} from "hyparquet-writer";
import type {FlatColumn, FlatTable} from "./flat-table.ts";

const types = {
  number: "DOUBLE",
  boolean: "BOOLEAN",
  text: "STRING",
  time: "STRING"
} as const satisfies Record<FlatColumn["type"], string>;

/** Apache Parquet with typed columns under their names; `meta` goes into the file's own metadata. */
export function toParquet({columns, rows}: FlatTable, meta: Readonly<Record<string, string>>): Uint8Array {
  const buffer = parquetWriteBuffer({
    columnData: columns.map(({name, type}, at) => ({
      name,
      type: types[type],
      nullable: true,
      data: rows.map(row => row[at] ?? null)
    })),
    kvMetadata: Object.entries(meta).map(([key, value]) => ({key, value})),
    createdBy: "sourcebook"
  });
  return new Uint8Array(buffer);
}
