import {commitOf, git, isShallow} from "./git.ts";
import {GitObjects} from "./git-objects.ts";
import {type EntryState, LedgerPast} from "./ledger-past.ts";

/** One commit that changed an entry: its value, time, status, or what it rests on. */
export interface HistoryStep extends EntryState {
  commit: string;
  /** The author's day, `YYYY-MM-DD`. */
  day: string;
  /** First line of the commit's message: why. */
  subject: string;
}

/** What git knows of an entry's past, as plain JSON. */
export interface History {
  version: 1;
  entry: string;
  /** True where the repository holds only the latest commits: what came before its oldest one is not known. */
  shallow: boolean;
  /** From the oldest commit to the newest. */
  steps: HistoryStep[];
}

/**
 * When and why the value or the evidence of an entry changed. A commit is compared with those it was made from, so that
 * a merge which takes what one branch says is no change; a move to another file is none either. Where a commit's ledger
 * cannot be read, the entry is taken to be as it was before. Throws `UserError` where there is no repository.
 */
export async function historyOf(entry: string, root: string): Promise<History> {
  await commitOf(root, "HEAD");
  const shallow = await isShallow(root);
  const commits = await commitsOf(root);
  const objects = await GitObjects.open(root);
  try {
    const past = new LedgerPast(objects, entry);
    const states = new Map<string, EntryState>();
    const steps: HistoryStep[] = [];
    for (const {parents, ...commit} of commits) {
      const before = parents.map(parent => states.get(parent) ?? absent);
      const state = (await past.stateAt(commit.commit)) ?? before[0] ?? absent;
      states.set(commit.commit, state);
      const known = before.length > 0 ? before : [absent];
      if (known.every(one => !isSame(one, state))) steps.push({...commit, ...state});
    }
    return {version: 1, entry, shallow, steps};
  } finally {
    objects.close();
  }
}

const absent: EntryState = {evidence: []};

const isSame = (a: EntryState, b: EntryState) => JSON.stringify(a) === JSON.stringify(b);

/** Commits that changed the ledger, each after the ones that it was made from. */
async function commitsOf(
  root: string
): Promise<(Omit<HistoryStep, keyof EntryState> & {parents: string[]})[]> {
  const order = ["--topo-order", "--reverse", "--parents"];
  const log = await git(root, [
    ...["-c", "log.showSignature=false", "log", ...order],
    ...["-z", "--format=%H%x09%P%x09%as%x09%s", "--", "data"]
  ]);
  return log
    .split("\0")
    .filter(Boolean)
    .map(line => {
      const [commit = "", parents = "", day = "", ...subject] = line.split("\t");
      return {commit, day, subject: subject.join("\t"), parents: parents.split(" ").filter(Boolean)};
    });
}
