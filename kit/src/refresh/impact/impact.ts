import type {FigureCard, PublishedLedger} from "../../ledger/card.ts";
import {resolveBoundText} from "../../ledger/figure-text.ts";
import {findClaimWords} from "../../page/claims/find-claim-words.ts";
import type {Problem} from "../../problem/problem.ts";
import {toNotation} from "../../quantity/notation.ts";
import {fromQuantityJson} from "../../quantity/quantity.ts";
import type {BoundSentence} from "./bound-sentence.ts";
import {type ChangedFigure, changedFigures} from "./changed-figures.ts";

/** A sentence that shows a changed figure, or claims something beside one. */
export interface SentenceImpact extends Pick<BoundSentence, "file" | "line" | "locale" | "worded"> {
  /** Changed figures that it shows; none where it only stands beside them. */
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

/** A published address that shows changed figures, from the site's root. */
export interface AddressImpact {
  address: string;
  locale: string;
  figures: string[];
}

/** A figure that is not what it was. */
export interface FigureImpact extends Pick<ChangedFigure, "id" | "fields" | "because" | "kept"> {
  /** In the ledger's notation with the unit; missing where the figure is new, or gone. */
  before?: string;
  after?: string;
}

/** What a changed ledger makes wrong, as plain JSON. */
export interface ImpactReport {
  version: 1;
  figures: FigureImpact[];
  datasets: PartImpact[];
  charts: PartImpact[];
  /** Pages of the figures themselves, in each language. */
  figurePages: AddressImpact[];
  /** What other sites may have embedded: the charts' addresses, in each language. */
  embeds: AddressImpact[];
  sentences: SentenceImpact[];
  /** Errors that the notebook has now and its ledger did not have before. */
  problems: Problem[];
}

export interface ImpactInput {
  before: PublishedLedger;
  after: PublishedLedger;
  /** Every part that shows figures, with all that it shows. */
  datasets: readonly PartImpact[];
  charts: readonly PartImpact[];
  figurePages: readonly AddressImpact[];
  embeds: readonly AddressImpact[];
  sentences: readonly BoundSentence[];
  problems?: readonly Problem[];
}

/** Everything that depends on what differs between two ledgers, through derived figures too. */
export function impactOf({
  before,
  after,
  datasets,
  charts,
  figurePages,
  embeds,
  sentences,
  problems = []
}: ImpactInput): ImpactReport {
  const changed = changedFigures(before, after);
  const ids = new Set(changed.map(({id}) => id));
  // Other words of the evidence change nothing that a sentence could claim.
  const restated = new Set(
    changed.filter(({fields}) => fields.some(field => field !== "words")).map(({id}) => id)
  );
  const touched = <Part extends {figures: string[]}>(parts: readonly Part[]) =>
    parts.flatMap(part => {
      const hit = part.figures.filter(figure => ids.has(figure));
      return hit.length > 0 ? [{...part, figures: hit}] : [];
    });
  return {
    version: 1,
    figures: changed.map(({before: from, after: to, ...figure}) => ({
      ...figure,
      ...(from && {before: stateOf(from)}),
      ...(to && {after: stateOf(to)})
    })),
    datasets: touched(datasets),
    charts: touched(charts),
    figurePages: touched(figurePages),
    embeds: touched(embeds),
    sentences: sentences.flatMap(sentence => sentenceImpact(sentence, {before, after, restated})),
    problems: [...problems]
  };
}

/** True where a report has nothing to say. */
export function isEmptyImpact({figures, problems}: ImpactReport): boolean {
  return figures.length === 0 && problems.length === 0;
}

function stateOf({quantity, time, status}: FigureCard): string {
  const unit = quantity.unit === "1" ? "" : ` ${quantity.unit}`;
  return `${toNotation(fromQuantityJson(quantity))}${unit} (${status}, ${time})`;
}

function sentenceImpact(
  {file, line, locale, source, ids, worded, near}: BoundSentence,
  {before, after, restated}: {before: PublishedLedger; after: PublishedLedger; restated: ReadonlySet<string>}
): SentenceImpact[] {
  const figures = ids.filter(id => restated.has(id));
  if (figures.length === 0 && !near.some(id => restated.has(id))) return [];
  const read = (ledger: PublishedLedger) =>
    resolveBoundText(source, {locale, figures: ledger.figures, units: ledger.units})
      .runs.map(run => run.text)
      .join("");
  const sentence = {before: read(before), after: read(after)};
  // The author's own words stay as they are, and are wrong all the same.
  const stale = worded.filter(({figure}) => restated.has(figure));
  const claims = findClaimWords(source, locale);
  if (sentence.before === sentence.after && stale.length === 0 && claims.length === 0) return [];
  return [{file, line, locale, figures, ...sentence, worded: stale, claims}];
}
