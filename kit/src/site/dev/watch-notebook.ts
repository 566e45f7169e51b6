import {existsSync, type FSWatcher, watch} from "node:fs";
import path from "node:path";
import {configFile} from "../settings.ts";

/** What an author edits. */
export const watchedFolders = ["data", "loaders", "charts", "src", configFile] as const;
export type WatchedFolder = (typeof watchedFolders)[number];

const quietMs = 60; // An editor saves a file in several steps.

/** Calls `onChange` with the folders that changed, one call after the other, once their files have come to rest. */
export function watchNotebook(
  root: string,
  onChange: (folders: ReadonlySet<WatchedFolder>) => Promise<void>
): {close(): void} {
  const changed = new Set<WatchedFolder>();
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> = Promise.resolve();
  const flush = () => {
    const folders = new Set(changed);
    changed.clear();
    running = running.then(() => onChange(folders));
  };
  const note = (folder: WatchedFolder) => {
    changed.add(folder);
    clearTimeout(timer);
    timer = setTimeout(flush, quietMs);
  };
  const watchers = new Map<WatchedFolder, FSWatcher>();
  const attach = (folder: WatchedFolder) => {
    watchers.get(folder)?.close();
    watchers.delete(folder);
    const watcher = watchFolder(path.join(root, folder), file => {
      if (!(folder === "src" && isGenerated(file))) note(folder);
    });
    if (watcher) watchers.set(folder, watcher);
  };
  for (const folder of watchedFolders) if (folder !== configFile) attach(folder);
  // Folders come and go, and editors replace a file by another: only the folder above sees that.
  const above = watch(root, (event, name) => {
    const folder = watchedFolders.find(each => each === name);
    if (folder === undefined || (event !== "rename" && folder !== configFile)) return;
    if (folder !== configFile) attach(folder);
    note(folder);
  });
  above.on("error", () => {});
  return {
    close() {
      clearTimeout(timer);
      above.close();
      for (const watcher of watchers.values()) watcher.close();
    }
  };
}

function watchFolder(folder: string, onFile: (file: string) => void): FSWatcher | undefined {
  if (!existsSync(folder)) return undefined;
  const watcher = watch(folder, {recursive: true}, (_, file) => onFile(file ?? ""));
  // A folder inside was deleted while it was looked at.
  watcher.on("error", () => onFile(""));
  return watcher;
}

/** Written by the stages themselves: watching it would never end. */
function isGenerated(file: string): boolean {
  return /^(?:data|\.observablehq)(?:[/\\]|$)/.test(file);
}
