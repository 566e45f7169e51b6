import {execFile, execFileSync} from "node:child_process";
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync
} from "node:fs";
import {tmpdir} from "node:os";
import path from "node:path";
import {fileURLToPath} from "node:url";

const kit = fileURLToPath(new URL("../..", import.meta.url));
const input = path.join(kit, "test", "input");

export interface RunResult {
  code: number;
  stdout: string;
  stderr: string;
}

/** A folder of packages in which `sourcebook` is the library as its sources stand now, compiled on its own. */
export class Workbench {
  readonly folder = mkdtempSync(path.join(tmpdir(), "sourcebook-test-"));
  readonly #kit = path.join(this.folder, "kit");

  constructor() {
    const packages = path.join(kit, "..", "node_modules");
    const modules = path.join(this.folder, "node_modules");
    mkdirSync(modules);
    for (const name of readdirSync(packages)) {
      const from = name === "sourcebook" ? this.#kit : path.join(packages, name);
      symlinkSync(from, path.join(modules, name));
    }
    for (const name of ["assets", "bin", "package.json"]) {
      cpSync(path.join(kit, name), path.join(this.#kit, name), {recursive: true});
    }
    const tsc = path.join(packages, "typescript", "bin", "tsc");
    // Types are another test's matter.
    execFileSync(tsc, ["-p", kit, "--noCheck", "--outDir", path.join(this.#kit, "dist")], {stdio: "pipe"});
  }

  /** A fresh copy of a notebook of `test/input`, beside the packages. */
  copy(name: string, as = name): NotebookCopy {
    const folder = path.join(this.folder, as);
    rmSync(folder, {recursive: true, force: true});
    cpSync(path.join(input, name), folder, {recursive: true});
    return new NotebookCopy(folder, path.join(this.#kit, "bin", "sourcebook.js"));
  }

  remove(): void {
    rmSync(this.folder, {recursive: true, force: true});
  }
}

/** A notebook to build, break and mend. */
export class NotebookCopy {
  constructor(
    readonly folder: string,
    readonly command: string
  ) {}

  /** Runs `sourcebook` in the notebook, as a person would. */
  run(args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<RunResult> {
    const {SOURCEBOOK_URL, SOURCEBOOK_ARCHIVE, ...rest} = process.env;
    return new Promise(resolve => {
      execFile(
        process.execPath,
        [this.command, ...args],
        {cwd: this.folder, env: {...rest, ...env}},
        (error, stdout, stderr) => {
          resolve({code: error ? Number(error.code ?? -1) : 0, stdout, stderr});
        }
      );
    });
  }

  read(file: string): string {
    return readFileSync(path.join(this.folder, file), "utf8");
  }

  write(file: string, text: string): void {
    mkdirSync(path.dirname(path.join(this.folder, file)), {recursive: true});
    writeFileSync(path.join(this.folder, file), text);
  }

  /** Writes what `files` read. */
  writeBytes(file: string, bytes: string): void {
    mkdirSync(path.dirname(path.join(this.folder, file)), {recursive: true});
    writeFileSync(path.join(this.folder, file), bytes, "latin1");
  }

  remove(file: string): void {
    rmSync(path.join(this.folder, file), {recursive: true});
  }

  /** Replaces a text that must be there. */
  edit(file: string, from: string, to: string): void {
    const text = this.read(file);
    if (!text.includes(from)) throw new Error(`${file} has no "${from}"`);
    this.write(file, text.replaceAll(from, to));
  }

  /** Every file of a folder, by path, as one text per byte so that equal means byte-identical. */
  files(folder: string): Record<string, string> {
    const root = path.join(this.folder, folder);
    const entries = readdirSync(root, {recursive: true, withFileTypes: true}).filter(entry => entry.isFile());
    const paths = entries.map(entry => path.relative(root, path.join(entry.parentPath, entry.name))).sort();
    return Object.fromEntries(paths.map(file => [file, readFileSync(path.join(root, file), "latin1")]));
  }
}
