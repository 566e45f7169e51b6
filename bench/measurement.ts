/** One number that a measurement found. */
export interface Measurement {
  what: string;
  value: number;
  unit: "s" | "ms" | "kB" | "points";
  /** How it compares with another. */
  note?: string;
}

/** The middle of several runs: one slow run does not move it. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const [low = Number.NaN, high = Number.NaN] = [
    sorted[sorted.length % 2 === 1 ? middle : middle - 1],
    sorted[middle]
  ];
  return (low + high) / 2;
}
