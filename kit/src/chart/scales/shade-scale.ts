import type {MarkValue} from "../values/mark-value.ts";

/** A shade: its strength, and the side of the centre it lies on. */
export interface Shade {
  step: 1 | 2 | 3 | 4 | 5;
  low: boolean;
}

export interface ShadeScale {
  /** Round values where one shade ends and the next begins, from the lowest to the highest. */
  bounds: readonly number[];
  /** The shade between `bounds[index]` and the next. */
  shadeAt(index: number): Shade;
  /** The shade of a value; null where it may belong to more than one, or lies at the very centre. */
  shadeOf(value: MarkValue): Shade | null;
}

const maxClasses = 5;
const maxClassesASide = 3;

/** Classes of equal width and round bounds: one way from pale to full, or with a centre both ways from it. */
export function shadeScale(values: readonly MarkValue[], center?: number): ShadeScale {
  const bounds =
    center === undefined ? roundBounds(boundsOf(values), maxClasses) : boundsRound(boundsOf(values), center);
  const middle = center === undefined ? 0 : bounds.indexOf(center);
  const classAt = (value: number) => {
    const next = bounds.findIndex(bound => bound > value);
    // The highest bound itself belongs to the class below it.
    return next < 0 ? bounds.length - 2 : Math.max(0, next - 1);
  };
  const shadeAt = (index: number): Shade => {
    const low = index < middle;
    const [rank, count] = low ? [middle - 1 - index, middle] : [index - middle, bounds.length - 1 - middle];
    return {step: stepOf(rank, count), low};
  };
  const shadeOf = (value: MarkValue) => {
    const from = value.low === null ? 0 : classAt(value.low);
    const to = value.high === null ? bounds.length - 2 : classAt(value.high);
    const isCenter = center !== undefined && value.low === center && value.high === center;
    return from === to && !isCenter ? shadeAt(from) : null;
  };
  return {bounds, shadeAt, shadeOf};
}

/** Shades spread over the steps: one class takes the middle, two the second and the last. */
function stepOf(rank: number, count: number): Shade["step"] {
  if (count === 1) return 3;
  const first = count === 2 ? 2 : 1;
  return Math.round(first + (rank * (5 - first)) / (count - 1)) as Shade["step"];
}

function boundsOf(values: readonly MarkValue[]): [number, number] {
  const all = values.flatMap(({low, high}) => [low, high]).filter(bound => bound !== null);
  return all.length === 0 ? [0, 1] : [Math.min(...all), Math.max(...all)];
}

/** Bounds at multiples of a round step, of at most `most` classes that hold both values. */
function roundBounds([low, high]: readonly [number, number], most: number): number[] {
  const span = high - low || Math.abs(low) || 1;
  const power = 10 ** Math.floor(Math.log10(span / most));
  for (const factor of [1, 2, 2.5, 5, 10, 20]) {
    const step = factor * power;
    const [first, last] = [
      Math.floor(low / step),
      Math.max(Math.ceil(high / step), Math.floor(low / step) + 1)
    ];
    if (last - first > most || !Number.isFinite(first / step)) continue;
    return Array.from({length: last - first + 1}, (_, index) => (first + index) * step);
  }
  return [low, low + span];
}

/** The same round distances on both sides of the centre. */
function boundsRound([low, high]: readonly [number, number], center: number): number[] {
  const far = Math.max(Math.abs(low - center), Math.abs(high - center)) || 1;
  const away = roundBounds([0, far], maxClassesASide).slice(1);
  return [
    ...away.map(distance => center - distance).reverse(),
    center,
    ...away.map(distance => center + distance)
  ];
}
