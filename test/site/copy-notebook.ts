import {spawn} from "node:child_process";
import {cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join, resolve} from "node:path";

const root = resolve(import.meta.dirname, "../..");
/** What a notebook is made of; everything else is the library, tests or generated. */
const parts = ["package.json", "tsconfig.json", "observablehq.config.ts", "data", "loaders", "charts", "src"];
const generated = /[/\\](\.observablehq|archive)$|[/\\]src[/\\]data$/;

export interface Run {
  code: number;
  /** Standard output and error, as they came. */
  output: string;
}

/** A copy of the notebook that a test may change, without anything generated; the installed packages are shared. */
export class NotebookCopy {
  readonly dir = mkdtempSync(join(tmpdir(), "sourcebook-test-"));

  constructor() {
    for (const part of parts)
      cpSync(join(root, part), join(this.dir, part), {
        recursive: true,
        filter: from => !generated.test(from)
      });
    symlinkSync(join(root, "node_modules"), join(this.dir, "node_modules"));
  }

  read(file: string): string {
    return readFileSync(join(this.dir, file), "utf8");
  }

  write(file: string, text: string): void {
    writeFileSync(join(this.dir, file), text);
  }

  remove(file: string): void {
    rmSync(join(this.dir, file), {force: true, recursive: true});
  }

  /** Replaces a text that the file must hold exactly once. */
  edit(file: string, from: string, to: string): void {
    const parts = this.read(file).split(from);
    if (parts.length !== 2)
      throw new Error(`${file} holds ${JSON.stringify(from)} ${parts.length - 1} times`);
    this.write(file, parts.join(to));
  }

  /** Runs `sourcebook` in the copy; `archive` is a folder of snapshots, none by default. */
  sourcebook(args: readonly string[], archive?: string): Promise<Run> {
    const {SOURCEBOOK_ARCHIVE: _, ...inherited} = process.env;
    const env = {...inherited, ...(archive === undefined ? {} : {SOURCEBOOK_ARCHIVE: archive})};
    return new Promise((done, reject) => {
      // Framework looks for `tsx` in the PATH, where npm scripts put it.
      const path = `${join(root, "node_modules/.bin")}:${process.env.PATH ?? ""}`;
      const command = join(root, "node_modules/.bin/sourcebook");
      const child = spawn(process.execPath, [command, ...args], {cwd: this.dir, env: {...env, PATH: path}});
      let output = "";
      for (const stream of [child.stdout, child.stderr]) stream.on("data", chunk => (output += chunk));
      child.on("error", reject);
      child.on("close", code => done({code: code ?? -1, output}));
    });
  }

  dispose(): void {
    this.remove(".");
  }
}

/** The folder of snapshots that the environment names, as an absolute path; undefined where there is none. */
export function givenArchive(): string | undefined {
  const given = process.env.SOURCEBOOK_ARCHIVE;
  if (!given) return undefined;
  const folder = resolve(root, given);
  return existsSync(folder) ? folder : undefined;
}
