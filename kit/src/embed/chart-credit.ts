/** What a chart is called, and what is owed for it, wherever it is shown. Plain text; addresses are absolute. */
export interface ChartCredit {
  id: string;
  locale: string;
  title: string;
  alt: string;
  /** `Sources: La Dépêche (January 2019)`, and a byline; empty where neither is known. */
  source: string;
  siteTitle: string;
  /** Folder of the site, and of the chart in it, each with a slash at the end. */
  siteUrl: string;
  url: string;
  /** The drawing that stands alone, by its name in the chart's folder. */
  picture: {file: string; widthPx: number; heightPx: number};
}

/** The credit as a sentence ends it: with one full stop, or empty. */
export function creditSentence({source}: Pick<ChartCredit, "source">): string {
  return source === "" || /[.!?…]$/.test(source) ? source : `${source}.`;
}
