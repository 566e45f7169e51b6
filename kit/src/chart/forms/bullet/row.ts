import type {Datum} from "../../values/datum.ts";

/** One mark of a row: its bar, the line of its target, or the end of a band. */
export interface BulletDatum extends Datum {
  role: "value" | "target" | "band";
}

export interface BulletRow {
  label: string;
  value: BulletDatum;
  target: BulletDatum;
  /** From the lowest. */
  bands: readonly BulletDatum[];
}

/** Rows in their order; data of one row come together. */
export function rowsOf(data: readonly BulletDatum[]): BulletRow[] {
  return data
    .filter(({role}) => role === "value")
    .flatMap(value => {
      const own = data.filter(({row}) => row === value.row);
      const target = own.find(({role}) => role === "target");
      const bands = own.filter(({role}) => role === "band");
      return target ? [{label: value.label, value, target, bands}] : [];
    });
}
