import {deriveFigures} from "../ledger/derive.ts";
import type {Ledger} from "../ledger/ledger.ts";
import {isLedgerFile, parseLedger} from "../ledger/read.ts";
import {parseYaml, type YamlFile} from "../ledger/yaml.ts";
import {toNotation} from "../quantity/notation.ts";
import type {Quantity} from "../quantity/quantity.ts";
import type {GitObjects} from "./git-objects.ts";

/** What the ledger says of an entry. */
export interface EntryState {
  /** Value, unit, status and time in the ledger's notation, or the text; missing where the entry is not there. */
  value?: string;
  /** What it rests on, in the ledger's order: words, pointers or fragments, and their sources. */
  evidence: {source: string; words: string}[];
}

/** One entry in the ledgers of many commits; files that are the same in two commits are parsed once. */
export class LedgerPast {
  readonly #states = new Map<string, EntryState | undefined>();
  readonly #parsed = new Map<string, YamlFile>();

  constructor(
    readonly objects: GitObjects,
    readonly entry: string
  ) {}

  /** The entry in a commit; undefined where that commit's ledger cannot be read. */
  async stateAt(commit: string): Promise<EntryState | undefined> {
    const tree = await this.objects.folderAt(commit, "data");
    if (tree === undefined) return {evidence: []};
    if (!this.#states.has(tree)) this.#states.set(tree, await this.#read(tree));
    return this.#states.get(tree);
  }

  async #read(tree: string): Promise<EntryState | undefined> {
    const texts = new Map<string, string>();
    const hashes = new Map<string, string>();
    for (const [name, blob] of await this.objects.filesOf(tree)) {
      const file = `data/${name}`;
      if (!isLedgerFile(file)) continue;
      hashes.set(file, blob);
      texts.set(file, this.#parsed.has(`${blob} ${file}`) ? "" : await this.objects.textOf(blob));
    }
    let isWhole = true;
    const {ledger} = parseLedger(texts, (text, file) => {
      const key = `${hashes.get(file)} ${file}`;
      const yaml = this.#parsed.get(key) ?? parseYaml(text, file);
      this.#parsed.set(key, yaml);
      isWhole &&= yaml.problems.every(({severity}) => severity !== "error");
      return yaml;
    });
    return isThere(this.entry, ledger) || !isWhole ? stateOf(this.entry, ledger) : {evidence: []};
  }
}

function isThere(id: string, {figures, events, statements, broken}: Ledger): boolean {
  return broken.has(id) || figures.has(id) || events.has(id) || statements.has(id);
}

/** Undefined where the entry cannot be read, or its value cannot be computed. */
function stateOf(id: string, ledger: Ledger): EntryState | undefined {
  const figure = ledger.figures.get(id);
  if (figure?.origin === "derived") {
    const derivation = deriveFigures(ledger).derived.get(id);
    if (!derivation) return undefined;
    const {quantity, status, time} = derivation;
    return {value: `${notationOf(quantity)} = ${figure.input.formula} (${status}, ${time})`, evidence: []};
  }
  const entry = figure ?? ledger.events.get(id) ?? ledger.statements.get(id);
  if (!entry || (entry.type === "figure" && !entry.quantity)) return undefined;
  const evidence = entry.input.evidence.map(({source, quote, pointer, fragment}) => ({
    source,
    words: quote?.exact ?? pointer ?? fragment ?? ""
  }));
  if (entry.type !== "figure") return {value: Object.values(entry.input.text)[0] ?? "", evidence};
  const {status, time} = entry.input;
  return {value: `${notationOf(entry.quantity as Quantity)} (${status}, ${time})`, evidence};
}

function notationOf(quantity: Quantity): string {
  return quantity.unit === "1" ? toNotation(quantity) : `${toNotation(quantity)} ${quantity.unit}`;
}
