import {existsSync} from "node:fs";
import path from "node:path";
import type {PublishedLedger} from "../ledger/card.ts";
import {type CheckOptions, checkLedger} from "../ledger/check-ledger.ts";
import {editorSchemas} from "../ledger/editor-schemas.ts";
import {readCorrections} from "../ledger/read-corrections.ts";
import {readUpdates} from "../ledger/read-updates.ts";
import {typeDeclarations} from "../ledger/type-declarations.ts";
import {sortProblems} from "../problem/problem.ts";
import {countOf, type Stage, type StageContext} from "./stage.ts";
import {type Workspace, writeJson, writeOutput} from "./workspace.ts";

/** Checks the ledger; writes it as published, and its ids as TypeScript types. */
export const checkStage: Stage = async context => {
  const {workspace, notebook} = context;
  const {published, problems} = await checkLedger(ledgerOptions(context));
  const ids = [published.figures, published.events, published.statements].flatMap(cards =>
    Object.keys(cards)
  );
  const {corrections, problems: faults} = await readCorrections(workspace.root, {
    locales: notebook.locales,
    ids
  });
  const {updates, problems: unread} = await readUpdates(workspace.root);
  await writeJson(workspace.ledger, published);
  await writeJson(workspace.changes, {corrections, updates});
  await writeTypes(workspace, published);
  return {problems: sortProblems([...problems, ...faults, ...unread]), summary: summaryOf(published)};
};

/** Writes the ledger's ids as literal types and as JSON Schemas, so that a wrong id is red in the editor. */
export async function writeTypes({types, schemas}: Workspace, ledger: PublishedLedger): Promise<string> {
  for (const [name, schema] of Object.entries(editorSchemas(ledger))) {
    await writeJson(path.join(schemas, `${name}.json`), schema);
  }
  const file = path.join(types, "ledger.d.ts");
  await writeOutput(file, typeDeclarations(ledger));
  return file;
}

/** For questions about the ledger as it is written: no archive is looked through, and drafts pass. */
export function queryOptions(context: StageContext): CheckOptions {
  return {...ledgerOptions(context), archive: [], drafts: true};
}

/** What `checkLedger` and `pinEvidence` need to know; an archive that is not there is left out. */
export function ledgerOptions({
  workspace,
  notebook,
  archives,
  preview,
  today,
  extracted
}: StageContext): CheckOptions {
  return {
    ...(extracted ? {extracted} : {}),
    ...(today ? {today} : {}),
    root: workspace.root,
    locales: notebook.locales,
    archive: archives.filter(folder => existsSync(folder)),
    drafts: preview
  };
}

function summaryOf({figures, events, statements, sources}: PublishedLedger): string {
  const entries = Object.keys(events).length + Object.keys(statements).length;
  const count = (record: object, noun: string) => countOf(Object.keys(record).length, noun);
  return `${count(figures, "figure")}, ${entries} events and statements, ${count(sources, "source")}`;
}
