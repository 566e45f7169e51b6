import type {SourceCard} from "../ledger/card.ts";

/** Terms under which data may be used. */
export interface Licence {
  /** Its name in the list of SPDX or Open Definition: `CC-BY-4.0`. */
  name: string;
  url: string;
  title: string;
}

/** What is said of a dataset beside its rows, in one language. */
export interface DataInfo {
  id: string;
  locale: string;
  title: string;
  /** Page of the dataset; left out where the site's address is not known. */
  url?: string;
  publisher?: string;
  licence?: Licence;
  /** What the data rests on; a confidential source has no title. */
  sources: readonly SourceCard[];
}
