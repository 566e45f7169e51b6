import type {Ledger} from "../ledger/ledger.ts";
import {sourceSchema} from "../ledger/schema.ts";
import {isTime} from "../quantity/time.ts";
import type {CapturedDocument} from "../refresh/capture-document.ts";
import type {Metadata} from "../refresh/read-metadata.ts";
import {kindOfFormat, type NewSource, suggestId} from "../refresh/source-entry.ts";
import type {Asker} from "./ask.ts";

export interface AskSourceOptions {
  target: string;
  as?: string | undefined;
  confidential?: boolean | undefined;
  ledger: Ledger;
  /** Undefined in scripts: then nothing is asked, and guesses are marked as such. */
  asker: Asker | undefined;
}

/** What is wrong with the id of a source, or undefined. */
export const faultOfId = (id: string): string | undefined =>
  /^[a-z0-9][a-z0-9-]*$/.test(id)
    ? undefined
    : `"${id}" is no id: write lower-case letters, digits and hyphens`;

/** The source that a document belongs to: one that the ledger has, or a new one, confirmed by the author. */
export async function askSource(
  {snapshot, url, path: file, document, metadata: read}: CapturedDocument,
  {target, as, confidential, ledger, asker}: AskSourceOptions
): Promise<NewSource | {reason: string}> {
  const metadata = confidential ? unnamed(read) : read;
  const guess = suggestId(metadata, confidential ? "" : target, new Set(ledger.sources.keys()));
  const id = as ?? (await asker?.ask("id", guess, faultOfId)) ?? guess;
  const known = ledger.sources.get(id);
  if (known?.input.snapshot && known.input.snapshot !== snapshot)
    return {reason: `"${id}" was captured already and has changed: run \`sourcebook refresh ${id}\``};
  const source = {
    id,
    snapshot,
    ...(url ? {url} : {}),
    ...(file ? {path: file} : {}),
    ...(confidential ? {confidential} : {}),
    confirmed: asker !== undefined
  };
  const kind = kindOfFormat(document.format);
  if (known)
    return {...source, metadata: {...metadata, language: known.input.language}, kind, position: "reports"};
  const ask = async (name: AskedField, suggestion = "") =>
    (await asker?.ask(name, suggestion, answer => faultOf(name, answer))) ?? suggestion;
  const asked: Metadata = {};
  for (const name of metadataFields) {
    const answer = await ask(name, metadata[name]);
    if (answer) asked[name] = answer;
  }
  return {
    ...source,
    metadata: asked,
    kind: await ask("kind", kind),
    position: await ask("position", "reports")
  };
}

const metadataFields = ["title", "author", "publisher", "published", "language"] as const;
type AskedField = (typeof metadataFields)[number] | "kind" | "position";

/** What the ledger would not take; nothing is left for later. */
function faultOf(name: AskedField, answer: string): string | undefined {
  if (answer === "") return undefined;
  if (name === "published")
    return answer === "unknown" || isTime(answer)
      ? undefined
      : "write a year, 2024-03 or 2024-03-09, or unknown";
  const {error} = sourceSchema.shape[name].safeParse(answer);
  return error?.issues[0]?.message;
}

/** A confidential source is described, never named: nothing of what the document says of itself but its language. */
function unnamed({language}: Metadata): Metadata {
  return {
    title: "Describe the document without naming it",
    publisher: "Not named",
    ...(language ? {language} : {})
  };
}
