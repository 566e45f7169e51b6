import path from "node:path";
import {toPrintable} from "../refresh/printable.ts";

/** Codes of Node -> why a disk takes nothing. */
const reasons: Readonly<Record<string, string>> = {
  EACCES: "you may not write there",
  EDQUOT: "your share of the disk is used up",
  EFBIG: "files may not grow so large",
  EIO: "the disk fails",
  EMFILE: "too many files are open",
  ENOSPC: "the disk is full",
  EPERM: "you may not write there",
  EROFS: "the disk can only be read"
};

/** A fault of the disk, in words; undefined for any other: a fault of the tool. */
export function toDiskFault(error: unknown): string | undefined {
  if (!(error instanceof Error) || !("code" in error)) return undefined;
  const {code = "", path: file, syscall = "write"} = error as NodeJS.ErrnoException;
  const reason = reasons[code];
  if (reason === undefined) return undefined;
  // The file itself may be one that only stands in for another until it is whole.
  const folder = file === undefined ? undefined : path.relative(process.cwd(), path.dirname(file));
  const place = folder === undefined ? "a file" : folder === "" ? "the notebook's folder" : `${folder}/`;
  return toPrintable(`${place} cannot be written: ${reason} (${syscall}: ${code})`);
}
