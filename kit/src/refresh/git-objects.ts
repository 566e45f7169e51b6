import {type ChildProcessWithoutNullStreams, spawn} from "node:child_process";
import {git} from "./git.ts";

/** Objects of a git repository by hash, from one process that answers all requests: a process each takes milliseconds. */
export class GitObjects {
  readonly #process: ChildProcessWithoutNullStreams;
  readonly #chunks: AsyncIterator<Buffer>;
  #pending = Buffer.alloc(0);

  private constructor(
    root: string,
    /** Folders from the repository's root to the notebook. */
    readonly prefix: readonly string[]
  ) {
    this.#process = spawn("git", ["cat-file", "--batch"], {cwd: root});
    this.#process.on("error", () => {});
    this.#process.stdin.on("error", () => {});
    this.#chunks = this.#process.stdout[Symbol.asyncIterator]();
  }

  /** Throws `UserError` where there is no repository. */
  static async open(root: string): Promise<GitObjects> {
    const prefix = (await git(root, ["rev-parse", "--show-prefix"])).replace(/\n$/, "");
    return new GitObjects(root, prefix.split("/").filter(Boolean));
  }

  /** Hash of a folder of the notebook in a commit; undefined where the commit does not have it. */
  async folderAt(commit: string, folder: string): Promise<string | undefined> {
    const bytes = await this.#read(commit);
    let tree = /^tree ([0-9a-f]+)$/m.exec(bytes.toString("latin1"))?.[1];
    for (const name of [...this.prefix, folder]) {
      if (tree === undefined) return undefined;
      tree = (await this.#entries(tree)).find(entry => entry.isFolder && entry.name === name)?.hash;
    }
    return tree;
  }

  /** Hashes of all files of a folder, by their path in it. */
  async filesOf(tree: string): Promise<Map<string, string>> {
    const files = new Map<string, string>();
    for (const {name, hash, isFolder, isFile} of await this.#entries(tree)) {
      if (isFile) files.set(name, hash);
      if (isFolder) for (const [inner, blob] of await this.filesOf(hash)) files.set(`${name}/${inner}`, blob);
    }
    return files;
  }

  async textOf(blob: string): Promise<string> {
    return (await this.#read(blob)).toString("utf8");
  }

  close(): void {
    this.#process.stdin.end();
    this.#process.kill();
  }

  /** Names in a tree are bytes between a mode and a binary hash. */
  async #entries(tree: string): Promise<{name: string; hash: string; isFolder: boolean; isFile: boolean}[]> {
    const bytes = await this.#read(tree);
    const entries = [];
    for (let at = 0; at < bytes.length; ) {
      const space = bytes.indexOf(0x20, at);
      const end = bytes.indexOf(0, space);
      const next = end + 1 + tree.length / 2;
      const mode = bytes.toString("latin1", at, space);
      const name = bytes.toString("utf8", space + 1, end);
      const hash = bytes.toString("hex", end + 1, next);
      entries.push({name, hash, isFolder: mode === "40000", isFile: mode.startsWith("100")});
      at = next;
    }
    return entries;
  }

  /** Requests are made one after the other: answers come in their order. */
  async #read(hash: string): Promise<Buffer> {
    this.#process.stdin.write(`${hash}\n`);
    let end = this.#pending.indexOf(0x0a);
    while (end < 0) {
      await this.#receive();
      end = this.#pending.indexOf(0x0a);
    }
    const [, , size] = this.#pending.toString("utf8", 0, end).split(" ");
    if (size === undefined) throw new Error(`git has no object ${hash}`);
    const start = end + 1;
    while (this.#pending.length < start + Number(size) + 1) await this.#receive();
    const bytes = Buffer.from(this.#pending.subarray(start, start + Number(size)));
    this.#pending = this.#pending.subarray(start + Number(size) + 1);
    return bytes;
  }

  async #receive(): Promise<void> {
    const {value, done} = await this.#chunks.next();
    if (done) throw new Error("git cat-file ended before it answered");
    this.#pending = Buffer.concat([this.#pending, value]);
  }
}
