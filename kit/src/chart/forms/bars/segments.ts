import type {Category} from "../../values/categories.ts";
import type {ChartContext} from "../../values/context.ts";
import type {Series} from "../../values/series.ts";
import {shareOf} from "../../values/share-of.ts";
import {sumValues} from "../../values/sum-values.ts";
import {UnfitData} from "../unfit-data.ts";
import {type Part, partsByKind, type Segment, type Stack, type StackLayout, totalOf} from "./stack.ts";

interface StackOptions {
  layout: StackLayout;
  series: readonly Series[];
  /** Some value of the chart is below zero: sides follow the sign, not the order of the series. */
  hasNegative: boolean;
  context: ChartContext;
}

/** What a part takes on one side of zero: certainly, possibly, and without limit. */
interface Piece {
  part: Part;
  way: 1 | -1;
  sure: number;
  most: number | null;
}

/**
 * The stacks of a category. On each side first stands what is certain, in the order of the series, then what is only
 * possible: so a stack is solid to the least that its sum can be, and ends where the most is.
 */
export function stacksOf(category: Category, options: StackOptions): Stack[] {
  const isIncomplete = category.data.some(({value}) => value === null);
  return partsByKind(category, options.series, options.context).map(parts =>
    options.layout === "share" ? shareStack(parts, isIncomplete) : sumStack(parts, isIncomplete, options)
  );
}

function sumStack(parts: Part[], isIncomplete: boolean, options: StackOptions): Stack {
  const pieces = parts.flatMap(part => piecesOf(part, options));
  const [right, left] = [1, -1].map(way => pieces.filter(piece => piece.way === way)) as [Piece[], Piece[]];
  // Of series on two sides, those in the middle stand nearest to zero.
  const fromMiddle = options.layout === "diverging" && !options.hasNegative;
  const sides = [layPieces(right), layPieces(fromMiddle ? left.reverse() : left)];
  return {
    parts,
    segments: sides.flatMap(({segments}) => segments),
    caps: sides.flatMap(({caps}) => caps),
    open: sides.flatMap(({open}) => open),
    total: isIncomplete || options.layout === "diverging" ? null : totalOf(parts, options.series),
    isIncomplete,
    unsettled: null
  };
}

function piecesOf(part: Part, {layout, series, hasNegative}: StackOptions): Piece[] {
  const {low, high} = part.datum.value;
  const isBelow = high !== null && high <= 0 && (low === null || low < 0);
  // `requireSummable` let no value through that lies on both sides of zero.
  const sure = isBelow ? -(high ?? 0) : (low ?? 0);
  const most = isBelow ? low && -low : high;
  const middle = (series.length - 1) / 2;
  if (layout !== "diverging" || hasNegative) return [{part, way: isBelow ? -1 : 1, sure, most}];
  if (part.index !== middle) return [{part, way: part.index < middle ? -1 : 1, sure, most}];
  const half = {part, sure: sure / 2, most: most === null ? null : most / 2};
  return [
    {...half, way: -1},
    {...half, way: 1}
  ];
}

/** Lays the pieces of one side from zero outwards. */
function layPieces(pieces: readonly Piece[]): Pick<Stack, "segments" | "caps" | "open"> {
  const segments: Segment[] = [];
  const way = pieces[0]?.way ?? 1;
  let at = 0;
  const lay = ({part}: Piece, length: number, sure: boolean) => {
    if (length > 0 || sure)
      segments.push({
        datum: part.datum,
        hue: part.series.hue,
        from: at * way,
        to: (at + length) * way,
        sure
      });
    at += length;
  };
  for (const piece of pieces) lay(piece, piece.sure, true);
  const solidTo = at;
  for (const piece of pieces) lay(piece, piece.most === null ? 0 : piece.most - piece.sure, false);
  const open = pieces.filter(({most}) => most === null);
  const hues = new Set(open.map(({part}) => part.series.hue));
  const [hue] = hues;
  return {
    segments,
    caps: at > solidTo ? [at * way] : [],
    open: hue === undefined ? [] : [{at: at * way, way, hue: hues.size === 1 ? hue : "grey"}]
  };
}

/** A whole of 100 %: certain shares in order, then what may belong to one part or another. */
function shareStack(parts: Part[], isIncomplete: boolean): Stack {
  const segments: Segment[] = [];
  const rest = {parts, caps: [], open: [], total: null, isIncomplete};
  // A part without a figure leaves the whole unknown, and with it every share.
  if (isIncomplete) return {...rest, segments, unsettled: null};
  let at = 0;
  for (const part of parts) {
    const share = shareOfPart(part, parts);
    if (!share) throw new UnfitData(`row ${part.datum.row + 1}: a share needs a whole above zero`);
    const size = (share.low?.valueOf() ?? 0) * 100;
    segments.push({datum: part.datum, hue: part.series.hue, from: at, to: at + size, sure: true});
    at += size;
  }
  // Sums of floating-point shares end a hair beside the whole.
  const isWhole = at > 100 - 1e-7;
  return {...rest, segments, unsettled: isWhole ? null : [at, 100]};
}

/** The share of one part in its stack, with its bounds; undefined where the whole may be nothing. */
export function shareOfPart(part: Part, parts: readonly Part[]) {
  const {quantity} = part.datum.value;
  const [first, ...others] = parts.filter(other => other !== part).map(({datum}) => datum.value);
  const zero = {...quantity, low: quantity.low?.mul(0) ?? null, high: null};
  const rest = first ? sumValues([first, ...others]).quantity : {...zero, high: zero.low, about: false};
  return shareOf(quantity, rest);
}
