import type {FigureCard, PublishedLedger} from "../../ledger/card.ts";
import {resolveBoundText} from "../../ledger/figure-text.ts";
import {toNotation} from "../../quantity/notation.ts";
import {fromQuantityJson} from "../../quantity/quantity.ts";
import {type ChangedFigure, changedFigures} from "./changed-figures.ts";
import {claimWords} from "./claim-words.ts";
import {type PageSentence, pageSentences} from "./page-sentences.ts";

/** A sentence that shows a changed figure. */
export interface SentenceImpact extends Pick<PageSentence, "file" | "line"> {
  locale: string;
  /** Changed figures that it shows. */
  figures: string[];
  /** As readers saw it, and as they see it now. */
  before: string;
  after: string;
  /** Words of the author's that may no longer fit. */
  claims: string[];
}

/** A dataset or a chart that shows changed figures. */
export interface PartImpact {
  id: string;
  figures: string[];
}

/** What a changed ledger makes wrong, as plain JSON. */
export interface ImpactReport {
  version: 1;
  figures: {
    id: string;
    /** In the ledger's notation with the unit; missing where the figure is new, or gone. */
    before?: string;
    after?: string;
    fields: ChangedFigure["fields"];
    because: string[];
  }[];
  datasets: PartImpact[];
  charts: PartImpact[];
  sentences: SentenceImpact[];
}

export interface ImpactInput {
  before: PublishedLedger;
  after: PublishedLedger;
  datasets: readonly PartImpact[];
  charts: readonly PartImpact[];
  pages: readonly {file: string; locale: string; text: string}[];
}

/** Everything that depends on what differs between two ledgers, through derived figures too. */
export function impactOf({before, after, datasets, charts, pages}: ImpactInput): ImpactReport {
  const changed = changedFigures(before, after);
  const ids = new Set(changed.map(({id}) => id));
  const touched = (parts: readonly PartImpact[]) =>
    parts.flatMap(({id, figures}) => {
      const hit = figures.filter(figure => ids.has(figure));
      return hit.length > 0 ? [{id, figures: hit}] : [];
    });
  return {
    version: 1,
    figures: changed.map(({id, fields, because, ...cards}) => ({
      id,
      ...(cards.before && {before: stateOf(cards.before)}),
      ...(cards.after && {after: stateOf(cards.after)}),
      fields,
      because
    })),
    datasets: touched(datasets),
    charts: touched(charts),
    sentences: pages.flatMap(page => sentencesOf(page, {before, after, ids}))
  };
}

function stateOf({quantity, time, status}: FigureCard): string {
  const unit = quantity.unit === "1" ? "" : ` ${quantity.unit}`;
  return `${toNotation(fromQuantityJson(quantity))}${unit} (${status}, ${time})`;
}

function sentencesOf(
  {file, locale, text}: ImpactInput["pages"][number],
  {before, after, ids}: {before: PublishedLedger; after: PublishedLedger; ids: ReadonlySet<string>}
): SentenceImpact[] {
  return pageSentences(file, text).flatMap(({line, source, ids: bound, worded}) => {
    const figures = bound.filter(id => ids.has(id));
    if (figures.length === 0) return [];
    const read = (ledger: PublishedLedger) =>
      resolveBoundText(source, {locale, figures: ledger.figures, units: ledger.units})
        .runs.map(run => run.text)
        .join("");
    const sentence = {before: read(before), after: read(after)};
    // The author's own words stay as they are, and are wrong all the same.
    if (sentence.before === sentence.after && !worded.some(id => ids.has(id))) return [];
    return [{file, line, locale, figures, ...sentence, claims: claimWords(source, locale)}];
  });
}
