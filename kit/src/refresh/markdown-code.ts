import {toPrintable} from "./printable.ts";

/** Any text as a code span of Markdown, in which neither HTML nor a link, a mention or an emphasis is read. */
export function code(text: string): string {
  const shown = toPrintable(text);
  const marks = "`".repeat(longestRun(shown) + 1);
  const space = /^`|`$|^ .* $/.test(shown) ? " " : "";
  return `${marks}${space}${shown}${space}${marks}`;
}

/** Lines as a fenced block, whose fence is longer than any run of backticks in it; indents stay. */
export function fence(lines: readonly string[], language = ""): string[] {
  const shown = lines.map(
    line => `${/^[-+ ] */.exec(line)?.[0] ?? ""}${toPrintable(line.replace(/^[-+ ] */, ""))}`
  );
  const marks = "`".repeat(Math.max(3, longestRun(shown.join("\n")) + 1));
  return [marks + language, ...shown, marks];
}

function longestRun(text: string): number {
  return Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
}
