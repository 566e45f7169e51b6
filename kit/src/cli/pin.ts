import {InvalidArgumentError} from "commander";
import {pinQuotes} from "../ledger/pin.ts";
import {ledgerOptions} from "../site/check.ts";
import {readNotebook} from "../site/read-notebook.ts";
import {reportProblems} from "./report.ts";

/** `sourcebook pin`: the lock's only writer. */
export async function runPin({today = currentDay()}: {today?: string}): Promise<number> {
  const context = await readNotebook(process.cwd());
  const {proved, kept, dropped, problems} = await pinQuotes(ledgerOptions(context), today);
  const exitCode = reportProblems(problems);
  if (exitCode === 0) process.stderr.write(`pin: ${proved} proved, ${kept} kept, ${dropped} dropped\n`);
  return exitCode;
}

/** Reads `--today`; commander reports what is no day. */
export function parseDay(text: string): string {
  const valid = /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text));
  if (!valid) throw new InvalidArgumentError("write it as YYYY-MM-DD");
  return text;
}

/** Today by the author's own clock and time zone: the one place where the tool looks at a clock. */
function currentDay(): string {
  const now = new Date();
  const digits = (value: number) => String(value).padStart(2, "0");
  return `${now.getFullYear()}-${digits(now.getMonth() + 1)}-${digits(now.getDate())}`;
}
