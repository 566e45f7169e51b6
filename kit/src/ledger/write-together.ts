import {readFile, rename, rm} from "node:fs/promises";
import {basename, dirname, join} from "node:path";
import {z} from "zod";
import {sha256} from "../evidence/sha256.ts";
import {removePartials, writePartial, writeWhole} from "../evidence/write-whole.ts";
import {fileProblem, type Problem, UserError} from "../problem/problem.ts";

/** Says which files are being replaced; as long as it is there, the replacement is decided but not finished. */
const pendingFile = ".sourcebook/pending-update.json";

const pendingSchema = z.array(
  z.strictObject({
    /** Path from the notebook's folder. */
    file: z.string(),
    /** Where its next content lies, from the same folder. */
    from: z.string(),
    /** Hashes of the content that it had, `null` where it was not there, and that it is to have. */
    before: z.string().nullable(),
    after: z.string()
  })
);
type Pending = z.output<typeof pendingSchema>;

/** A file's next content, and the one that it was made from. */
export interface NextFile {
  file: string;
  before: string | undefined;
  after: string;
}

/**
 * Replaces several files of a notebook, all or none: their next contents are on the disk before the first is replaced,
 * and what a kill interrupts is finished by `finishWrites`. Throws `UserError` where a file was edited meanwhile.
 */
export async function writeTogether(root: string, files: readonly NextFile[]): Promise<void> {
  const pending: Pending = [];
  try {
    for (const {file, before, after} of files) {
      const current = await readText(join(root, file));
      if (current !== before) throw new UserError(editedMeanwhile(file));
      const partial = await writePartial(join(root, file), after);
      const from = join(dirname(file), basename(partial));
      pending.push({file, from, before: before === undefined ? null : sha256(before), after: sha256(after)});
    }
    await writeWhole(join(root, pendingFile), JSON.stringify(pending));
  } catch (error) {
    for (const {from} of pending) await rm(join(root, from), {force: true});
    throw error;
  }
  await finishWrites(root);
}

/**
 * Finishes a replacement that was interrupted; without one it does nothing. Throws `UserError` where a file was edited
 * since, so that no edit is lost.
 */
export async function finishWrites(root: string): Promise<void> {
  const text = await readText(join(root, pendingFile));
  if (text === undefined) return;
  const pending = pendingSchema.parse(JSON.parse(text));
  const left: Pending = [];
  const edited: Problem[] = [];
  for (const next of pending) {
    const current = await readText(join(root, next.file));
    const hash = current === undefined ? null : sha256(current);
    if (hash === next.after) continue;
    if (hash === next.before) left.push(next);
    else edited.push(unfinished(next.file));
  }
  if (edited.length > 0) throw new UserError(edited);
  for (const next of left) await putInPlace(root, next);
  await rm(join(root, pendingFile), {force: true});
  for (const folder of new Set(pending.map(({file}) => dirname(file))))
    await removePartials(join(root, folder));
}

/** Another process may finish the same replacement at the same time. */
async function putInPlace(root: string, {file, from, after}: Pending[number]): Promise<void> {
  try {
    await rename(join(root, from), join(root, file));
  } catch (error) {
    const current = await readText(join(root, file));
    if (current === undefined || sha256(current) !== after) throw error;
  }
}

async function readText(path: string): Promise<string | undefined> {
  return readFile(path, "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return undefined;
    throw error;
  });
}

function editedMeanwhile(file: string): Problem {
  const problem = "the file was edited while its update was made; nothing was written";
  return fileProblem("edited-meanwhile", file, problem, "run the command again");
}

function unfinished(file: string): Problem {
  const problem = "an update of several files was interrupted, and this one was edited since";
  const hint = `restore data/ from git, delete ${pendingFile}, and run \`sourcebook refresh --write\` again`;
  return fileProblem("update-unfinished", file, problem, hint);
}
