import type {Place, PlacedText} from "./extract/extracted.ts";

/** What a selector may say of a place besides the words. */
export type PlaceSelector = Pick<Place, "page" | "cell" | "fragment" | "pointer">;

/** Page, cell, fragment or pointer of the place where an offset lies; undefined where the document has none. */
export function placeAt({places}: PlacedText, offset: number): PlaceSelector | undefined {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] as Place).end > offset) high = middle;
    else low = middle + 1;
  }
  const place = places[low];
  if (!place || place.start > offset) return undefined;
  const {start: _start, end: _end, ...selector} = place;
  return selector;
}

/**
 * The texts that a selector names, in order: a page, a cell, a JSON Pointer, or an RFC 7111 fragment (`row=3`,
 * `col=2-4`, `cell=4,2`, `cell=4,1-6,2`, `*` for the last). Empty where it names nothing.
 */
export function textsAt(placed: PlacedText, selector: PlaceSelector): string[] {
  return placesAt(placed, selector).map(({start, end}) => placed.text.slice(start, end));
}

/** Like `textsAt`, with the offsets of each text. */
export function placesAt(placed: PlacedText, selector: PlaceSelector): Place[] {
  const {fragment, ...exact} = selector;
  const [key, value] = Object.entries(exact)[0] ?? [];
  const isMeant = fragment === undefined ? undefined : toFragmentTest(fragment, placed.places);
  return placed.places.filter(place =>
    isMeant ? isMeant(place) : key !== undefined && place[key as keyof Place] === value
  );
}

interface Range {
  from: number;
  to: number;
}

function toFragmentTest(fragment: string, places: readonly Place[]): (place: Place) => boolean {
  const addresses = new Map(places.map(place => [place, addressOf(place)]));
  const last = {row: 0, column: 0};
  for (const address of addresses.values()) {
    last.row = Math.max(last.row, address?.row ?? 0);
    last.column = Math.max(last.column, address?.column ?? 0);
  }
  const areas = parseFragment(fragment, last);
  const isIn = (value: number, {from, to}: Range) => value >= from && value <= to;
  return place => {
    const address = addresses.get(place);
    return (
      !!address && areas.some(({rows, columns}) => isIn(address.row, rows) && isIn(address.column, columns))
    );
  };
}

function addressOf({fragment}: Place): {row: number; column: number} | undefined {
  const match = /^cell=(\d+),(\d+)$/.exec(fragment ?? "");
  return match ? {row: Number(match[1]), column: Number(match[2])} : undefined;
}

const all: Range = {from: 1, to: Number.POSITIVE_INFINITY};

/** Parts of a fragment that cannot be read are ignored, as RFC 7111 says. */
function parseFragment(
  fragment: string,
  last: {row: number; column: number}
): {rows: Range; columns: Range}[] {
  const [scheme, list = ""] = fragment.replace(/^#/, "").split("=", 2);
  const number = (text: string, end: number) => (text === "*" ? end : Number(text));
  return list.split(";").flatMap(part => {
    const [from = "", to = from] = part.split("-");
    if (scheme === "cell") {
      const [row = "", column = ""] = from.split(",");
      const [lastRow = "", lastColumn = ""] = to.split(",");
      if (![row, column, lastRow, lastColumn].every(isPosition)) return [];
      return [
        {
          rows: {from: number(row, last.row), to: number(lastRow, last.row)},
          columns: {from: number(column, last.column), to: number(lastColumn, last.column)}
        }
      ];
    }
    if (!isPosition(from) || !isPosition(to)) return [];
    const end = scheme === "row" ? last.row : last.column;
    const range = {from: number(from, end), to: number(to, end)};
    if (scheme === "row") return [{rows: range, columns: all}];
    return scheme === "col" ? [{rows: all, columns: range}] : [];
  });
}

const isPosition = (text: string) => /^(?:\d+|\*)$/.test(text);
