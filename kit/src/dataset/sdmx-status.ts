import type {Status} from "../ledger/card.ts";

/**
 * The nearest code of the SDMX code list CL_OBS_STATUS; `null` for what was withdrawn, which SDMX does not know.
 * Committed, planned, pledged and aimed at are all `F`: values of a time to come.
 */
export function sdmxStatus(status: Status): string | null {
  return codes[status];
}

const codes: Readonly<Record<Status, string | null>> = {
  reported: "A",
  estimated: "E",
  provisional: "P",
  committed: "F",
  planned: "F",
  pledged: "F",
  target: "F",
  withdrawn: null
};
