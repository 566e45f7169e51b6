import {readFileSync} from "node:fs";
import {Command, InvalidArgumentError} from "commander";
import {stageNames} from "../site/stage.ts";
import {runBuild} from "./build.ts";
import {parseDay, runPin} from "./pin.ts";
import {runStage} from "./stage.ts";
import {runTypes} from "./types.ts";

const stageTexts = {
  check: "check the ledger and write it for the next stages",
  load: "run the loaders",
  draw: "draw the charts",
  pages: "render the pages with Observable Framework",
  finish: "turn rendered pages into the finished site",
  verify: "read the finished site again; what passes becomes dist/"
} as const;

/** Runs the command that the arguments name; resolves to the exit code. Throws `CommanderError` on misuse. */
export async function program(argv: readonly string[]): Promise<number> {
  let exitCode = 0;
  const command = new Command("sourcebook")
    .description("Data-journalism notebooks in which every number has a source.")
    .version(readVersion())
    .option("--root <folder>", "the notebook's folder", ".")
    .exitOverride();
  const enter = () => enterFolder(command);
  const add = (name: string, text: string, run: (options: object) => Promise<number>) =>
    command
      .command(name)
      .description(text)
      .action(async options => {
        enter();
        exitCode = await run(options);
      });
  add("build", "run every stage and put the site into dist/", () => runBuild());
  add("dev", "show the site while you write, at a local address", runDev)
    .option("--port <number>", "the port to listen on; the first free one from 3000 by default", parsePort)
    .option("--host <name>", "the address to listen on", "127.0.0.1");
  for (const name of stageNames) add(name, stageTexts[name], () => runStage(name));
  add("types", "write the ledger's ids as TypeScript types", () => runTypes());
  add("pin", "prove quotes against the archive and write the lock", options => runPin(options)).option(
    "--today <date>",
    "the day to write down, YYYY-MM-DD; today by default",
    parseDay
  );
  await command.parseAsync([...argv]);
  return exitCode;
}

/** Loads the preview only where it is asked for: Framework's server takes most of a second. */
async function runDev(options: object): Promise<number> {
  return (await import("./dev.ts")).runDev(options);
}

function parsePort(text: string): number {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65535) throw new InvalidArgumentError("no port number");
  return port;
}

/** Stages, like Framework, work in the notebook's folder. */
function enterFolder(command: Command): void {
  const {root} = command.opts<{root: string}>();
  try {
    process.chdir(root);
  } catch {
    command.error(`error: there is no folder "${root}"`, {exitCode: 2});
  }
}

function readVersion(): string {
  const file = new URL("../../package.json", import.meta.url);
  return (JSON.parse(readFileSync(file, "utf8")) as {version: string}).version;
}
