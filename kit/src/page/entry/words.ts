import type {Card, VerificationState} from "../../ledger/card.ts";

/** Words of the pages of entries in one language. */
export interface EntryWords {
  /** The link from a note. */
  pageOf: Readonly<Record<Card["type"], string>>;
  kinds: Readonly<Record<Card["type"] | "indicator" | "source" | "dataset", string>>;
  aboutSource: string;
  allFigures: string;
  allFiguresIntro: string;
  allSources: string;
  allSourcesIntro: string;
  /** Heads the part with quotes, or the calculation. */
  evidence: string;
  calculation: string;
  /** What was checked of a figure computed from others, on its page. */
  derivedStates: Readonly<Record<VerificationState, string>>;
  calculated: string;
  inputs: string;
  particulars: string;
  history: string;
  thisVersion: string;
  formerVersion: string;
  replaced: string;
  rivals: string;
  more: string;
  outcome: string;
  plans: string;
  endings: string;
  rulesOut: string;
  results: string;
  places: string;
  nowhere: string;
  /** Before the title of a chart. */
  chart: string;
  page: string;
  inNotes: string;
  cite: string;
  data: string;
  json: string;
  bibtex: string;
  unit: string;
  ranks: Readonly<Record<"preferred" | "deprecated", string>>;
  figures: string;
  otherEntries: string;
  definition: string;
  document: string;
  origin: string;
  reposts: string;
  listedIn: string;
  lists: string;
  cites: string;
  citedBy: string;
  /** Heads what rests on a source. */
  restsOn: string;
  nothingRests: string;
  columns: string;
  rows: string;
  sources: string;
  datasets: string;
  events: string;
  statements: string;
  bibliography: string;
  filter: string;
  /** Announced by the filter; `#` stands for how many of `##` are shown. */
  shown: string;
  /** A plain citation: who, what, in which site, at which address. */
  citation(cited: {who?: string; what: string; site: string; address?: string}): string;
  /** `La Dépêche, January 2019`, in the text: who published when. */
  shortCitation(publisher: string, published: string): string;
}
