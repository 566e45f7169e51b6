/**
 * A step between round values, 1, 2 or 5 times a power of ten. It is kept as a whole number to divide or to multiply
 * by, so that a multiple is as exact as a double can be: 3 tenths are 3 / 10, not 3 times 0.1.
 */
interface RoundStep {
  times: number;
  over: number;
}

/** The ratios at which the next step is as near as the one before, by their logarithms. */
const factors: readonly [from: number, factor: number][] = [
  [Math.sqrt(50), 10],
  [Math.sqrt(10), 5],
  [Math.sqrt(2), 2],
  [0, 1]
];

function roundStep(low: number, high: number, count: number): RoundStep {
  const rough = (high - low) / count;
  const power = Math.floor(Math.log10(rough));
  const ratio = rough / 10 ** power;
  const factor = factors.find(([from]) => ratio >= from)?.[1] ?? 1;
  return power < 0 ? {times: 1, over: 10 ** -power / factor} : {times: 10 ** power * factor, over: 1};
}

const multiple = (whole: number, {times, over}: RoundStep) => (whole * times) / over;
const within = (value: number, {times, over}: RoundStep) => (value * over) / times;

/** A step about so many of which fit, with the first and the last multiple of it in between. */
function stepWithin(
  low: number,
  high: number,
  count: number
): {step: RoundStep; first: number; last: number} {
  const step = roundStep(low, high, count);
  let first = Math.round(within(low, step));
  let last = Math.round(within(high, step));
  if (multiple(first, step) < low) first += 1;
  if (multiple(last, step) > high) last -= 1;
  // Where one is wanted and none fits, two will.
  return last < first && count < 2 ? stepWithin(low, high, count * 2) : {step, first, last};
}

/** Round values from `low` to `high`, about `count` of them; the way of the `ticks` of d3-array, without the rest of it. */
export function roundValues(low: number, high: number, count: number): number[] {
  if (low === high) return [low];
  const {step, first, last} = stepWithin(low, high, count);
  return Array.from({length: Math.max(0, last - first + 1)}, (_, at) => multiple(first + at, step));
}

/** The round values around both ends. */
export function niceEnds(low: number, high: number, count: number): [low: number, high: number] {
  let ends: [number, number] = [low, high];
  let before = Number.NaN;
  // Wider ends may ask for a wider step; it settles within a few turns.
  for (;;) {
    const {step} = stepWithin(...ends, count);
    const size = step.times / step.over;
    if (size === before || size === 0 || !Number.isFinite(size)) return ends;
    before = size;
    const [from, to] = ends;
    ends = [multiple(Math.floor(within(from, step)), step), multiple(Math.ceil(within(to, step)), step)];
  }
}
