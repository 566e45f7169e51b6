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
  const watchers = watchedFolders.flatMap(folder =>
    watchFolder(path.join(root, folder), file => {
      if (folder === "src" && isGenerated(file)) return;
      changed.add(folder);
      clearTimeout(timer);
      timer = setTimeout(flush, quietMs);
    })
  );
  return {
    close() {
      clearTimeout(timer);
      for (const watcher of watchers) watcher.close();
    }
  };
}

function watchFolder(folder: string, onFile: (file: string) => void): FSWatcher[] {
  if (!existsSync(folder)) return [];
  return [watch(folder, {recursive: true}, (_, file) => onFile(file ?? ""))];
}

/** Written by the stages themselves: watching it would never end. */
function isGenerated(file: string): boolean {
  return /^(?:data|\.observablehq)(?:[/\\]|$)/.test(file);
}
