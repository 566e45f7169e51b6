import {posix} from "node:path";
import {toScalar} from "./edit-yaml.ts";
import type {Metadata} from "./read-metadata.ts";

/** What is known of a document that becomes a source. */
export interface NewSource {
  id: string;
  metadata: Metadata;
  kind: string;
  position: string;
  /** Where it can be read again. */
  url?: string;
  path?: string;
  snapshot?: string;
  confidential?: boolean;
  /** True where the author has said all of it. */
  confirmed: boolean;
}

const fallbacks = {title: "Untitled", publisher: "Unknown", published: "unknown", language: "en"} as const;

/** A source's entry in `data/sources.yaml`; what nobody has confirmed says so. */
export function formatSource(source: NewSource): string {
  const {id, metadata, kind, position, url, path, snapshot, confidential, confirmed} = source;
  const lines = [`${id}:`];
  if (!confirmed)
    lines.push("  # Read from the document or guessed: confirm each line, then take this one out.");
  const add = (key: string, value: string | undefined, guessed = false) => {
    if (value !== undefined)
      lines.push(`  ${key}: ${toPlain(value)}${guessed && !confirmed ? " # the document does not say" : ""}`);
  };
  add("title", metadata.title ?? fallbacks.title, !metadata.title);
  add("author", metadata.author);
  add("publisher", metadata.publisher ?? fallbacks.publisher, !metadata.publisher);
  add("published", metadata.published ?? fallbacks.published, !metadata.published);
  add("url", confidential ? undefined : url);
  add("path", confidential ? undefined : path);
  add("language", metadata.language ?? fallbacks.language, !metadata.language);
  add("kind", kind);
  add("position", position);
  add("snapshot", confidential ? undefined : snapshot);
  if (confidential) lines.push("  confidential: true");
  return `${lines.join("\n")}\n`;
}

/** Plain where YAML can take it for nothing else. */
function toPlain(value: string): string {
  const isWord = /^[\p{L}][\p{L}\p{N}]*(?:[ ’-][\p{L}\p{N}]+)*$/u.test(value);
  const isReserved = /^(?:true|false|null|yes|no|on|off|y|n)$/i.test(value);
  const isAddress = /^https?:\/\/[\w./~?=&%+-]+$/.test(value);
  return (isWord && !isReserved) || isAddress ? value : toScalar(value);
}

const kinds: Readonly<Record<string, string>> = {
  html: "web-page",
  pdf: "report",
  docx: "report",
  xlsx: "data",
  csv: "data",
  json: "data",
  xml: "data"
};

/** What a document probably is, by its format. */
export const kindOfFormat = (format: string): string => kinds[format] ?? "other";

/** An id for a source that no other has: the words of its title, or the last part of its address. */
export function suggestId({title}: Metadata, address: string, taken: ReadonlySet<string>): string {
  const name = posix.basename(address).replace(/\.[a-z0-9]+$/i, "");
  const words =
    [title, name, "source"].map(text => toIdWords(text ?? "")).find(text => text !== "") ?? "source";
  for (let number = 1; ; number++) {
    const id = number === 1 ? words : `${words}-${number}`;
    if (!taken.has(id)) return id;
  }
}

function toIdWords(text: string): string {
  const plain = text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  return (plain.match(/[a-z0-9]+/g) ?? []).slice(0, 5).join("-").slice(0, 60);
}
