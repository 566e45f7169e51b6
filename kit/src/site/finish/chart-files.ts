import path from "node:path";
import type {DrawnChart} from "../read-stages.ts";
import {type Workspace, writeOutput} from "../workspace.ts";

/** Folder of a chart's files, from the site's root: `charts/<id>`, or `fr/charts/<id>`. */
export function folderOfChart(id: string, locale: string, locales: readonly string[]): string {
  return locale === locales[0] ? `charts/${id}` : `${locale}/charts/${id}`;
}

/** Writes the files that a chart's links lead to: `chart.svg`, `chart-narrow.svg`, `chart.json`. */
export async function writeChartFiles(
  {draft}: Workspace,
  charts: readonly DrawnChart[],
  locales: readonly string[]
): Promise<void> {
  for (const {id, locale, files} of charts) {
    for (const [name, content] of Object.entries(files)) {
      await writeOutput(path.join(draft, folderOfChart(id, locale, locales), name), content);
    }
  }
}
