import {readFile} from "node:fs/promises";
import {join} from "node:path";
import type {NextFile} from "../ledger/write-together.ts";
import {YamlEditor} from "./edit-yaml.ts";

/** The ledger's files while an update is made: read once, edited in memory, written by nobody here. */
export class LedgerFiles {
  readonly #before = new Map<string, string | undefined>();
  readonly #editors = new Map<string, YamlEditor>();

  constructor(readonly root: string) {}

  /** The editor of a file, which starts empty where there is none. */
  async edit(file: string): Promise<YamlEditor> {
    const known = this.#editors.get(file);
    if (known) return known;
    const text = await readFile(join(this.root, file), "utf8").catch((error: NodeJS.ErrnoException) => {
      if (error.code === "ENOENT") return undefined;
      throw error;
    });
    this.#before.set(file, text);
    const editor = new YamlEditor(text ?? "");
    this.#editors.set(file, editor);
    return editor;
  }

  /** Makes the edits so far, so that what they added can be edited in turn. */
  settle(): void {
    for (const [file, editor] of this.#editors) this.#editors.set(file, new YamlEditor(editor.toString()));
  }

  /** Files that are to change, with their next contents. */
  changes(): NextFile[] {
    return [...this.#editors].flatMap(([file, editor]) => {
      const before = this.#before.get(file);
      const after = editor.toString();
      return after === (before ?? "") ? [] : [{file, before, after}];
    });
  }
}
