import {createHash} from "node:crypto";
import {mkdir, readFile} from "node:fs/promises";
import path from "node:path";
import {pathToFileURL} from "node:url";
import {type BuildFailure, build, type Message} from "esbuild";
import writeFileAtomic from "write-file-atomic";
import {fileProblem, type Problem, UserError} from "../problem/problem.ts";

/** A TypeScript file of the notebook, bundled and imported. */
export interface LoadedModule {
  /** The module's exports. */
  module: Record<string, unknown>;
  /** Files of the notebook the bundle was made from, with the SHA-256 of each, by path from the root. */
  inputs: Record<string, string>;
  /** Files of the notebook that the file itself imports, by path from the root. */
  imports: string[];
  /** SHA-256 of the bundle: changes with the content of any input, never with its time. */
  hash: string;
}

/**
 * Bundles a TypeScript file of the notebook to `.sourcebook/modules/<hash>.mjs` and imports it: Node 20 runs
 * no TypeScript, and a module cannot be reloaded in place. Installed packages stay outside the bundle.
 * Throws `UserError` where the file does not compile or fails while it is imported.
 */
export async function loadModule(root: string, file: string): Promise<LoadedModule> {
  const {code, inputs, imports} = await bundleModule(root, file);
  const hash = createHash("sha256").update(code).digest("hex");
  const folder = path.join(root, ".sourcebook", "modules");
  await mkdir(folder, {recursive: true});
  const target = path.join(folder, `${hash}.mjs`);
  await writeFileAtomic(target, code);
  try {
    const module = (await import(pathToFileURL(target).href)) as Record<string, unknown>;
    return {module, inputs, imports, hash};
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw new UserError(importProblem(file, error));
  }
}

async function bundleModule(root: string, file: string) {
  try {
    const result = await build({
      absWorkingDir: path.resolve(root),
      entryPoints: [`./${file}`],
      bundle: true,
      packages: "external",
      platform: "node",
      target: "node20",
      format: "esm",
      write: false,
      metafile: true,
      logLevel: "silent",
      charset: "utf8"
    });
    const {inputs} = result.metafile;
    return {
      code: result.outputFiles[0]?.text ?? "",
      inputs: await hashInputs(root, Object.keys(inputs)),
      imports: (inputs[file]?.imports ?? []).filter(each => !each.external).map(each => each.path)
    };
  } catch (error) {
    if (!isBuildFailure(error)) throw error;
    throw new UserError(error.errors.map(message => toProblem(message, file)));
  }
}

async function hashInputs(root: string, files: readonly string[]): Promise<Record<string, string>> {
  const entries = [...files].sort().map(async file => {
    const bytes = await readFile(path.join(root, file));
    return [file, createHash("sha256").update(bytes).digest("hex")] as const;
  });
  return Object.fromEntries(await Promise.all(entries));
}

function isBuildFailure(error: unknown): error is BuildFailure {
  return error instanceof Error && Array.isArray((error as Partial<BuildFailure>).errors);
}

function toProblem({text, location}: Message, file: string): Problem {
  return {
    code: "module-does-not-compile",
    severity: "error",
    file: location?.file ?? file,
    line: location?.line ?? 0,
    column: location ? location.column + 1 : 0,
    problem: text
  };
}

function importProblem(file: string, error: unknown): Problem {
  const reason = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return fileProblem("module-fails", file, `fails while it is imported: ${firstLine(reason)}`);
}

function firstLine(text: string): string {
  return text.split("\n", 1)[0] as string;
}
