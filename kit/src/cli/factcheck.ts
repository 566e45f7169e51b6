import path from "node:path";
import {toXlsx} from "../dataset/to-xlsx.ts";
import {factRows} from "../page/factcheck/fact-rows.ts";
import {factCells} from "../page/factcheck/fact-table.ts";
import {type FactSheet, formatFactsHtml, formatFactsText} from "../page/factcheck/format-facts.ts";
import {inBuildTurn} from "../site/build-turn.ts";
import {readPageContext} from "../site/markdown.ts";
import {readNotebook} from "../site/read-notebook.ts";
import {readSpecs} from "../site/sign/check-signatures.ts";
import {findPage} from "../site/sign/find-page.ts";
import {pageHash} from "../site/sign/page-hash.ts";
import {writeOutput} from "../site/workspace.ts";

export const factFormats = ["text", "html", "xlsx"] as const;
type FactFormat = (typeof factFormats)[number];

export interface FactcheckOptions {
  format?: FactFormat;
  /** A file; its ending gives the format where none is named. */
  out?: string;
  /** True to print the page's hash and nothing else. */
  hash?: boolean;
}

/** `sourcebook factcheck`: what there is to check in a page, sentence by sentence. */
export async function runFactcheck(
  name: string,
  {format, out, hash: hashOnly}: FactcheckOptions
): Promise<number> {
  const kind = format ?? formatOf(out);
  if (kind === "xlsx" && out === undefined && !hashOnly) {
    process.stderr.write("error: a spreadsheet needs a file: --out check.xlsx\n");
    return 2;
  }
  const context = await readNotebook(process.cwd(), {preview: true});
  const {root} = context.workspace;
  const sheet = await inBuildTurn(root, async (): Promise<FactSheet> => {
    const page = await findPage(context, name);
    const {ledger, charts} = readPageContext(root, context.notebook);
    const hash = pageHash(page, {ledger, specs: readSpecs(context.workspace)});
    const {locale, title, file} = page;
    return {facts: factRows(page, {ledger, charts}), locale, title, file, hash};
  });
  if (hashOnly) process.stdout.write(`${sheet.hash}\n`);
  else await write(contentOf(sheet, kind), out);
  return 0;
}

function formatOf(out: string | undefined): FactFormat {
  const ending = path.extname(out ?? "").slice(1);
  return ending === "xlsx" || ending === "html" ? ending : "text";
}

function contentOf(sheet: FactSheet, format: FactFormat): string | Uint8Array {
  if (format === "html") return formatFactsHtml(sheet);
  if (format === "text") return formatFactsText(sheet);
  const {facts, locale, title} = sheet;
  return toXlsx({name: title, rows: factCells(facts, locale), widths: [6, 60, 20, 40, 50, 40, 25, 10]});
}

async function write(content: string | Uint8Array, out: string | undefined): Promise<void> {
  if (out === undefined) process.stdout.write(content);
  else await writeOutput(path.resolve(out), content);
}
