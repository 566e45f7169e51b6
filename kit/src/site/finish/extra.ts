import type {Dataset} from "../../dataset/dataset.ts";
import type {PublishedLedger} from "../../ledger/card.ts";
import type {Problem} from "../../problem/problem.ts";
import type {Changes, DrawnChart} from "../read-stages.ts";
import type {Notebook} from "../settings.ts";
import type {FramedPage, SitePage} from "./frame-page.ts";

/** What everything that is published beside the author's pages is made from. */
export interface ExtraContext {
  notebook: Notebook;
  ledger: PublishedLedger;
  datasets: Readonly<Record<string, Dataset>>;
  charts: readonly DrawnChart[];
  changes: Changes;
  /** The author's pages, in the order of the navigation. */
  pages: readonly SitePage[];
}

/** A file as it is published, by its path from the site's root. */
export interface ExtraFile {
  file: string;
  content: string | Uint8Array;
}

/** What one part of the site adds: pages to be set into the frame, and files as they are. */
export interface Extra {
  pages?: readonly FramedPage[];
  files?: readonly ExtraFile[];
  problems?: readonly Problem[];
}

/** A part of the site that no author writes: figure pages, chart files, feeds. */
export type MakeExtra = (context: ExtraContext) => Extra | Promise<Extra>;
