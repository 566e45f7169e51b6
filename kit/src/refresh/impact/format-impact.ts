import type {ImpactReport, SentenceImpact} from "./impact.ts";

/** The report as plain text for a terminal; control characters of sources are shown, not sent. */
export function formatImpactText(report: ImpactReport): string {
  if (report.figures.length === 0) return "nothing has changed";
  const lines = ["Figures"];
  for (const {id, before, after, because} of report.figures) {
    lines.push(
      `  ${id}: ${before ?? "not there"} -> ${after ?? "gone"}${because.length > 0 ? `, through ${because.join(", ")}` : ""}`
    );
  }
  for (const [title, parts] of [
    ["Datasets", report.datasets],
    ["Charts", report.charts]
  ] as const) {
    if (parts.length > 0)
      lines.push(title, ...parts.map(({id, figures}) => `  ${id} (${figures.join(", ")})`));
  }
  if (report.sentences.length > 0) lines.push("Sentences");
  for (const sentence of report.sentences) {
    lines.push(`  ${sentence.file}:${sentence.line}`, `    - ${sentence.before}`, `    + ${sentence.after}`);
    if (sentence.claims.length > 0) lines.push(`    read again: ${sentence.claims.join(", ")}`);
  }
  return visible(lines.join("\n"));
}

/** The report as Markdown for a pull request; words of documents are escaped. */
export function formatImpactMarkdown(report: ImpactReport): string {
  if (report.figures.length === 0) return "No figure has changed.\n";
  const rows = report.figures.map(
    ({id, before, after, because}) =>
      `| ${code(id)} | ${before ? code(before) : "not there"} | ${after ? code(after) : "gone"} | ${because.map(code).join(", ")} |`
  );
  const parts = (title: string, list: ImpactReport["charts"]) =>
    list.length === 0
      ? []
      : [
          "",
          `### ${title}`,
          "",
          ...list.map(({id, figures}) => `- ${code(id)}: ${figures.map(code).join(", ")}`)
        ];
  return [
    "### Figures",
    "",
    "| figure | before | now | through |",
    "|---|---|---|---|",
    ...rows,
    ...parts("Datasets", report.datasets),
    ...parts("Charts", report.charts),
    ...(report.sentences.length > 0 ? ["", "### Sentences", ""] : []),
    ...report.sentences.flatMap(sentenceLines),
    ""
  ].join("\n");
}

function sentenceLines({file, line, before, after, claims}: SentenceImpact): string[] {
  const again = claims.length > 0 ? [`  - read again: ${claims.map(escapeMarkdown).join(", ")}`] : [];
  return [
    `- ${code(`${file}:${line}`)}`,
    `  - before: ${escapeMarkdown(before)}`,
    `  - now: ${escapeMarkdown(after)}`,
    ...again
  ];
}

function code(text: string): string {
  return `\`${text.replace(/[`|\s]+/g, " ")}\``;
}

function escapeMarkdown(text: string): string {
  return visible(text).replace(/[\\`*_{}[\]<>#|~]/g, "\\$&");
}

/** Escape sequences in a document's words must not reach a terminal. */
function visible(text: string): string {
  return text.replace(/(?!\n)\p{Cc}/gu, character => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
  });
}
