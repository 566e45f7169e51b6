import {InvalidArgumentError} from "commander";

/** Reads `--today`; commander reports what is no day. */
export function parseDay(text: string): string {
  const valid = /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text));
  if (!valid) throw new InvalidArgumentError("write it as YYYY-MM-DD");
  return text;
}

/** Today by the author's own clock and time zone: the one place where the tool looks at a calendar. */
export function currentDay(): string {
  const now = new Date();
  const digits = (value: number) => String(value).padStart(2, "0");
  return `${now.getFullYear()}-${digits(now.getMonth() + 1)}-${digits(now.getDate())}`;
}
