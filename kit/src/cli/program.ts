import {Command, InvalidArgumentError, Option} from "commander";
import {stageNames} from "../site/stage.ts";
import {runArchiveIndex, runArchiveVerify} from "./archive.ts";
import {runBuild} from "./build.ts";
import {runCapture} from "./capture.ts";
import {parseDay} from "./day.ts";
import {addDrawOptions, runDraw} from "./draw-options.ts";
import {runExplain} from "./explain.ts";
import {factFormats, runFactcheck} from "./factcheck.ts";
import {runHistory} from "./history.ts";
import {impactFormats, runImpact} from "./impact.ts";
import {runLineage} from "./lineage.ts";
import {runPin} from "./pin.ts";
import {runRead} from "./read.ts";
import {refreshFormats, runRefresh} from "./refresh.ts";
import {reportFormats} from "./report.ts";
import {runSign} from "./sign.ts";
import {runStage} from "./stage.ts";
import {readVersion} from "./version.ts";
import {addVisitOptions} from "./visit-options.ts";
import {runTypes} from "./write-types.ts";

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
  add("build", "run every stage and put the site into dist/", runBuild).option(
    "--drafts",
    "build pages that are drafts, too: search engines are told to leave them out"
  );
  add("dev", "show the site while you write, at a local address", runDev)
    .option("--port <number>", "the port to listen on; the first free one from 3000 by default", parsePort)
    .option("--host <name>", "the address to listen on", "127.0.0.1");
  const addQuery = (name: string, text: string, run: (...given: never[]) => number | Promise<number>) =>
    command
      .command(name)
      .description(text)
      .action(async (...given) => {
        enter();
        exitCode = await run(...(given as never[]));
      });
  for (const name of stageNames) {
    if (name === "draw") {
      addDrawOptions(addQuery("draw", stageTexts.draw, runDraw));
      continue;
    }
    const stage = add(name, stageTexts[name], options => runStage(name, options));
    stage.addOption(new Option("--format <format>", "how problems are printed").choices(reportFormats));
    if (name === "pages") stage.option("--drafts", "render pages that are drafts, too");
    if (name === "check") stage.option("--today <date>", "point out plans that were due before", parseDay);
  }
  add("types", "write the ledger's ids as TypeScript types", () => runTypes());
  add("pin", "prove quotes against the archive and write the lock", options => runPin(options)).option(
    "--today <date>",
    "the day to write down, YYYY-MM-DD; today by default",
    parseDay
  );
  addQuery("factcheck", "print what there is to check in a page, sentence by sentence", runFactcheck)
    .argument("<page>", "its path in src/, with or without .md")
    .addOption(new Option("--format <format>", "how it is printed").choices(factFormats))
    .option("--out <file>", "write a file; its ending gives the format where none is named")
    .option("--hash", "print the hash that a signature would hold, and nothing else");
  addQuery("sign", "sign a page's words and figures, in its front matter", runSign)
    .argument("<page>", "its path in src/, with or without .md")
    .requiredOption("--by <name>", "who has checked the page")
    .option("--today <date>", "the day to write down, YYYY-MM-DD; today by default", parseDay);
  const outputFormat = () => new Option("--format <format>", "how it is printed").choices(["text", "json"]);
  addQuery("lineage", "print what an entry rests on, down to quotes and documents", runLineage)
    .argument("<id>", "a figure, an event or a statement")
    .addOption(outputFormat());
  addQuery("read", "list the numbers of a text, from the arguments or standard input", runRead)
    .argument("[text...]", "the text")
    .requiredOption("--locale <tag>", "the text's language: en or fr, with any region")
    .addOption(outputFormat());
  const refresh = addQuery("refresh", "read sources again, and say what no longer stands in them", runRefresh)
    .argument("[sources...]", "ids of sources; all that have a URL or a path by default")
    .option("--from <file>", "take a file for what is at the address of the one source named")
    .option("--write", "put new values, quotes and captures into the ledger, where that needs no judgement")
    .option("--since <revision>", "tell what has changed since a git revision, as `impact` does, too")
    .option("--today <date>", "the day to write down, YYYY-MM-DD; today by default", parseDay)
    .addOption(new Option("--format <format>", "how it is printed").choices(refreshFormats));
  addVisitOptions(refresh);
  const capture = addQuery(
    "capture",
    "store a document in the archive, and write its source's entry",
    runCapture
  )
    .argument("<document>", "a URL or a file")
    .option("--as <id>", "the source's id")
    .option(
      "--figure <words>",
      "exact words of the document that state a figure, which is written as a draft"
    )
    .option("--indicator <id>", "the indicator of the figure")
    .option("--number <token>", "which number of the words is meant")
    .option("--confidential", "write neither its address nor its hash into the ledger")
    .option("--today <date>", "the day to write down, YYYY-MM-DD; today by default", parseDay);
  addVisitOptions(capture);
  const addGroup = (name: string, text: string) => command.command(name).description(text);
  addArchive(addGroup("archive", "look after the captured documents"), async run => {
    enter();
    exitCode = await run();
  });
  addQuery("impact", "print what the ledger's changes make wrong: figures, charts, sentences", runImpact)
    .option("--since <revision>", "the git revision to compare with", "HEAD")
    .addOption(new Option("--format <format>", "how it is printed").choices(impactFormats));
  addQuery("history", "print when and why an entry changed, from git", runHistory)
    .argument("<id>", "a figure, an event or a statement")
    .addOption(outputFormat());
  addQuery("explain", "explain a problem; without a code, list all", runExplain).argument(
    "[code]",
    "the name in brackets at the end of a problem"
  );
  await command.parseAsync([...argv]);
  return exitCode;
}

function addArchive(archive: Command, start: (run: () => Promise<number>) => Promise<void>): void {
  const add = (name: string, text: string, run: () => Promise<number>) =>
    archive
      .command(name)
      .description(text)
      .action(() => start(run));
  add("verify", "hash every document again, and say what has rotted or is missing", runArchiveVerify);
  add("index", "write the index of the notebook's archive again, from its files", runArchiveIndex);
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
