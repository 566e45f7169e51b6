import type {PublishedLedger} from "../../../ledger/card.ts";
import {closureOf} from "../../../ledger/closure.ts";
import {relativeHref} from "../../address.ts";
import {jsonOfEntry} from "../../entry-address.ts";
import {apiVersion} from "../api/version.ts";
import type {ExtraContext, ExtraFile} from "../extra.ts";
import {cardsOf} from "./entry-site.ts";

/** Each figure, event and statement as JSON: its card, with the inputs, sources and units that it rests on. */
export function cardFiles(all: ExtraContext): ExtraFile[] {
  return cardsOf(all).map(card => {
    const file = jsonOfEntry(card.type, card.id);
    const $schema = relativeHref(file, "schemas/figure.json");
    return {file, content: toJson({$schema, [card.type]: card, ...restingOn([card.id], all.ledger)})};
  });
}

/** Each indicator with its figures and what these rest on. */
export function indicatorFiles({ledger}: ExtraContext): ExtraFile[] {
  return Object.values(ledger.indicators).map(indicator => ({
    file: jsonOfEntry("indicator", indicator.id),
    content: toJson({indicator, ...restingOn(indicator.figures, ledger)})
  }));
}

const restingOn = (ids: readonly string[], ledger: PublishedLedger) => closureOf(ids, ledger);

/** A document for programs, with the version of its shape. */
export const toJson = ({$schema, ...value}: {$schema?: string} & Readonly<Record<string, unknown>>) =>
  `${JSON.stringify({...($schema !== undefined && {$schema}), version: apiVersion, ...value})}\n`;
