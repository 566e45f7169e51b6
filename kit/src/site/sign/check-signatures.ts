import type {ChartSpec} from "../../chart/spec/spec.ts";
import type {Page} from "../../page/parse-page.ts";
import type {Problem} from "../../problem/problem.ts";
import {readCharts} from "../read-stages.ts";
import type {Workspace} from "../workspace.ts";
import {type HashContext, pageHash} from "./page-hash.ts";
import {readPageStatus} from "./page-status.ts";

/** Pages that say they are signed, but whose words or figures are others than those that were signed. */
export function checkSignatures(pages: readonly Page[], context: HashContext): Problem[] {
  return pages.flatMap(page => {
    const {state, problems} = readPageStatus(page.source, page.file);
    if (state.status !== "signed" || problems.length > 0) return problems;
    const hash = pageHash(page, context);
    if (state.signed?.hash === hash) return [];
    const place = {file: page.file, line: state.line, column: state.column};
    const path = page.path.slice(1);
    const hint = `read it again and run \`sourcebook sign ${path} --by "name"\` (its hash is now ${hash}), or write status: checking`;
    const {signed} = state;
    const problem = signed
      ? `words or figures are no longer those that ${signed.by} signed on ${signed.on} (${signed.hash})`
      : "status is signed, but nobody has signed it";
    return [{code: signed ? "signature-fallen" : "not-signed", severity: "error", ...place, problem, hint}];
  });
}

/** The specifications of the charts that *draw* wrote. */
export function readSpecs(workspace: Workspace): Record<string, ChartSpec> {
  return Object.fromEntries(
    readCharts(workspace).map(({id, files}) => {
      const {spec} = JSON.parse(files["chart.json"] ?? "{}") as {spec: ChartSpec};
      return [id, spec];
    })
  );
}
