import type {FigureCard, PublishedLedger} from "../../ledger/card.ts";
import {fromQuantityJson, type Quantity} from "../../quantity/quantity.ts";
import type {Prose} from "../prose.ts";
import {splitSentences} from "../split-sentences.ts";

/** Stands for a bound figure in the text of a sentence. */
export const figureMark = "\ufffc";
// For what else is no prose: code, dates of figures, events, literals.
const otherMark = "\ufffb";

/** A figure whose number a sentence shows. */
export interface SentenceFigure {
  card: FigureCard;
  quantity: Quantity;
  /** Offset of its mark in the sentence. */
  at: number;
  /** What is printed, where that is known. */
  printed: string;
  /** True for the author's own words. */
  worded: boolean;
}

/** A sentence of prose with its figures, and those of its paragraph before it. */
export interface ClaimSentence {
  /** As long as the prose it comes from. */
  text: string;
  /** Offset in the text of the prose. */
  start: number;
  figures: SentenceFigure[];
  before: SentenceFigure[];
}

/** The sentences of a paragraph that show a figure. */
export function claimSentences(prose: Prose, ledger: PublishedLedger): ClaimSentence[] {
  const figures = prose.pieces.flatMap((piece, index): SentenceFigure[] => {
    if (piece.type !== "bound" || piece.shows === "time") return [];
    const card = Object.hasOwn(ledger.figures, piece.id) ? ledger.figures[piece.id] : undefined;
    if (!card) return [];
    const quantity = fromQuantityJson(card.quantity);
    const printed = piece.text ?? "";
    return [{card, quantity, at: prose.startOf(index), printed, worded: piece.shows === "words"}];
  });
  const marks = new Set(figures.map(({at}) => at));
  const text = prose.text.replace(/\ufffc/g, (_, at: number) => (marks.has(at) ? figureMark : otherMark));
  return splitSentences(text).flatMap(({offset, sentence}) => {
    const own = figures.filter(({at}) => at >= offset && at < offset + sentence.length);
    if (own.length === 0) return [];
    return [
      {
        text: sentence,
        start: offset,
        figures: own.map(figure => ({...figure, at: figure.at - offset})),
        before: figures.filter(({at}) => at < offset)
      }
    ];
  });
}

/** The figure whose mark stands at an offset of the sentence. */
export function figureAt({figures}: ClaimSentence, at: number): SentenceFigure | undefined {
  return figures.find(figure => figure.at === at);
}

/** Figures that can be compared with one: in its unit. */
export function comparable(to: SentenceFigure, figures: readonly SentenceFigure[]): SentenceFigure[] {
  return figures.filter(other => other !== to && other.quantity.unit === to.quantity.unit);
}
