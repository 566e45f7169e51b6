import {existsSync} from "node:fs";
import path from "node:path";
import {indexFolder, writeIndex} from "../evidence/archive-index.ts";
import {verifyFolder} from "../evidence/archive-verify.ts";
import {readLedger} from "../ledger/read.ts";
import {eachEvidence} from "../ledger/verify-evidence.ts";
import {fileProblem, type Problem} from "../problem/problem.ts";
import {readNotebook} from "../site/read-notebook.ts";
import {countOf} from "../site/stage.ts";
import {reportProblems} from "./report.ts";

/** `sourcebook archive index`: hashes every file of the notebook's own archive, and writes what it found. */
export async function runArchiveIndex(): Promise<number> {
  const {workspace, notebook} = await readNotebook(process.cwd());
  const folder = path.resolve(workspace.root, notebook.archive);
  if (!existsSync(folder)) return missingFolder(notebook.archive);
  const index = await indexFolder(folder);
  await writeIndex(folder, index);
  process.stderr.write(`archive index: ${countOf(index.size, "file")}\n`);
  return 0;
}

/** `sourcebook archive verify`: hashes every file of every archive again, and says what has rotted or is missing. */
export async function runArchiveVerify(): Promise<number> {
  const {workspace, archives, notebook} = await readNotebook(process.cwd());
  const folders = archives.filter(folder => existsSync(folder));
  if (folders.length === 0) return missingFolder(notebook.archive);
  const documents = new Set<string>();
  const problems: Problem[] = [];
  let files = 0;
  for (const folder of folders) {
    const state = await verifyFolder(folder);
    files += state.files;
    for (const hash of state.documents) documents.add(hash);
    for (const {path: rotten, problem} of state.rot) {
      const file = path.relative(workspace.root, rotten).split(path.sep).join("/");
      problems.push(fileProblem("archive-rot", file, problem, "restore it from a copy"));
    }
  }
  problems.push(...(await missingSnapshots(workspace.root, documents)));
  const exitCode = reportProblems(problems);
  process.stderr.write(
    `archive verify: ${countOf(files, "file")}, ${countOf(documents.size, "document")} whole\n`
  );
  return problems.length > 0 ? 1 : exitCode;
}

async function missingSnapshots(root: string, documents: ReadonlySet<string>): Promise<Problem[]> {
  const {ledger} = await readLedger(root);
  const named = [
    ...[...ledger.sources.values()].map(({input, at}) => ({
      hash: input.snapshot,
      place: () => at("snapshot")
    })),
    ...eachEvidence(ledger).map(({entry, evidence, index}) => ({
      hash: evidence.snapshot,
      place: () => entry.at("evidence", index, "snapshot")
    }))
  ];
  return named.flatMap(({hash, place}) => {
    if (hash === undefined || documents.has(hash)) return [];
    const problem = `the archive holds no whole document with the hash ${hash.slice(0, 12)}…`;
    const hint = "capture the document again, or point SOURCEBOOK_ARCHIVE at the archive that has it";
    return [{code: "snapshot-not-in-archive", severity: "error", ...place(), problem, hint}];
  });
}

function missingFolder(folder: string): number {
  process.stderr.write(`there is no archive: neither "${folder}" nor a folder of SOURCEBOOK_ARCHIVE\n`);
  return 2;
}
