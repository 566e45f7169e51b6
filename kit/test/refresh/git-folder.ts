import {execFileSync, spawnSync} from "node:child_process";
import {mkdirSync, writeFileSync} from "node:fs";
import path from "node:path";

export const hasGit = spawnSync("git", ["--version"]).status === 0;

/** A folder under git, with an identity and settings of its own. */
export class GitFolder {
  constructor(readonly root: string) {
    this.git("init", "--quiet", "--initial-branch=main");
  }

  git(...args: string[]): string {
    const settings = ["user.name=Test", "user.email=test@example.org", "commit.gpgsign=false"];
    const env = {...process.env, GIT_CONFIG_GLOBAL: "/dev/null", GIT_CONFIG_SYSTEM: "/dev/null"};
    const all = [...settings.flatMap(setting => ["-c", setting]), ...args];
    return execFileSync("git", all, {
      cwd: this.root,
      env,
      encoding: "utf8",
      stdio: ["ignore", "pipe", "pipe"]
    });
  }

  write(file: string, text: string): void {
    mkdirSync(path.dirname(path.join(this.root, file)), {recursive: true});
    writeFileSync(path.join(this.root, file), text);
  }

  /** Commits everything that is there. */
  commit(message: string): void {
    this.git("add", "--all");
    this.git("commit", "--quiet", "--allow-empty", "--message", message);
  }
}
