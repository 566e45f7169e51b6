/** Lines that a text lost and gained, each in the order of its text; a line that moved is neither. */
export function diffLines(before: string, after: string): {removed: string[]; added: string[]} {
  return {removed: without(before, after), added: without(after, before)};
}

function without(text: string, other: string): string[] {
  const left = new Map<string, number>();
  for (const line of other.split("\n")) left.set(line, (left.get(line) ?? 0) + 1);
  return text.split("\n").filter(line => {
    const count = left.get(line) ?? 0;
    if (count > 0) left.set(line, count - 1);
    return count === 0;
  });
}
