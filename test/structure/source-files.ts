import {readdirSync, readFileSync} from "node:fs";
import {join, relative, sep} from "node:path";

/** A file of the repository: its path from the root, with forward slashes, and its text. */
export interface SourceFile {
  path: string;
  text: string;
}

/** Folders that hold nothing written by hand. */
const skipped = new Set([
  ".git",
  "node_modules",
  "dist",
  ".sourcebook",
  ".observablehq",
  "output",
  "archive"
]);
// Generated datasets; the name alone would skip the ledger too.
const generated = "src/data";

/** Reads every text file under `root`, in the order of the paths; binary files have no text and are left out. */
export function readSourceFiles(root: string): SourceFile[] {
  const files: SourceFile[] = [];
  const visit = (dir: string) => {
    for (const entry of readdirSync(dir, {withFileTypes: true})) {
      const full = join(dir, entry.name);
      const path = relative(root, full).split(sep).join("/");
      if (entry.isDirectory()) {
        if (!skipped.has(entry.name) && path !== generated) visit(full);
      } else if (entry.isFile()) {
        const text = readFileSync(full, "utf8");
        if (!text.includes("\0")) files.push({path, text});
      }
    }
  };
  visit(root);
  return files.sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** 1-based line of a position in a text. */
export function lineAt(text: string, index: number): number {
  return text.slice(0, index).split("\n").length;
}
