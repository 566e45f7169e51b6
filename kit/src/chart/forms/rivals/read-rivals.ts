import type {FigureCard} from "../../../ledger/card.ts";
import {pickText} from "../../../quantity/localized.ts";
import {isSameQuantity} from "../../../quantity/quantity.ts";
import type {RivalsSpec} from "../../spec/rivals.ts";
import type {ChartContext} from "../../values/context.ts";
import {type Datum, readDatum} from "../../values/datum.ts";
import {wordDate} from "../../values/word-time.ts";
import {pointsWords} from "../../words/points-words.ts";

/** What one source says. */
export interface Rival extends Datum {
  /** Who is quoted, when it was said, who else published it. */
  detail: string;
  /** Set aside in the ledger: it no longer counts. */
  setAside: boolean;
  /** Repeats an earlier row: the same value from the same first publication. It has no line of its own. */
  repeats: boolean;
}

/** One rival a row; a row that repeats an earlier one is named there, and counts once. */
export function readRivals(spec: RivalsSpec, context: ChartContext): Rival[] {
  const {locale, data} = context;
  const firsts: {rival: Rival; origin: string; panel: unknown; others: string[]}[] = [];
  const all = data.rows.map((row, index) => {
    const {x: value, y: label} = spec;
    const datum = readDatum(index, {value, label}, context);
    const card = cardOf(datum, context);
    const publisher = publisherOf(card, context);
    const name = datum.label || publisher;
    const rival: Rival = {
      ...datum,
      label: name,
      detail: detailOf(datum, card, context),
      setAside: card?.rank === "deprecated",
      repeats: false
    };
    const origin = originOf(card, context);
    const panel = spec.facet === undefined ? "" : JSON.stringify(row[spec.facet]);
    const first = firsts.find(
      each =>
        origin !== undefined && each.origin === origin && each.panel === panel && isSame(each.rival, rival)
    );
    if (first) {
      if (publisher !== first.rival.label && !first.others.includes(publisher)) first.others.push(publisher);
      return {...rival, repeats: true};
    }
    firsts.push({rival, origin: origin ?? `row ${index}`, panel, others: []});
    return rival;
  });
  const words = pointsWords(locale);
  for (const {rival, others} of firsts) {
    if (others.length > 0)
      rival.detail = context.words.semicolons([rival.detail, words.also(others.join(", "))].filter(Boolean));
  }
  return all;
}

function isSame(a: Rival, b: Rival): boolean {
  if (!a.value || !b.value) return false;
  return a.value.status === b.value.status && isSameQuantity(a.value.quantity, b.value.quantity);
}

function cardOf({value}: Datum, {data}: ChartContext): FigureCard | undefined {
  const [figure] = value?.figures ?? [];
  return figure === undefined ? undefined : data.figures[figure];
}

function publisherOf(card: FigureCard | undefined, {data}: ChartContext): string {
  const source = card?.evidence[0]?.source;
  return source === undefined ? "" : (data.sources[source]?.publisher ?? source);
}

/** The first publication: what the document itself relies on, else where a repost was first published. */
function originOf(card: FigureCard | undefined, {data}: ChartContext): string | undefined {
  const evidence = card?.evidence[0];
  const source = evidence?.citing ?? evidence?.source;
  return source === undefined ? undefined : (data.sources[source]?.origin ?? source);
}

/** `says the mayor, stated in January 2019` */
function detailOf({value}: Datum, card: FigureCard | undefined, context: ChartContext): string {
  const source = card?.evidence[0]?.source;
  const published = source === undefined ? undefined : context.data.sources[source]?.published;
  const date = value?.stated ?? published;
  const said = card?.saidBy ? pointsWords(context.locale).saidBy(pickText(card.saidBy, context.locale)) : "";
  const stated =
    date === undefined || date === "unknown" ? "" : context.words.stated(wordDate(date, context));
  return [said, stated].filter(Boolean).join(", ");
}
