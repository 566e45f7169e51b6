import {existsSync} from "node:fs";
import {text as readStream} from "node:stream/consumers";
import {readLedger} from "../ledger/read.ts";
import {toNotation} from "../quantity/notation.ts";
import {toQuantityJson} from "../quantity/quantity.ts";
import {type Reading, readQuantities} from "../quantity/read-quantities.ts";
import {configFile} from "../site/settings.ts";

/** `sourcebook read`: every number of a text, from the arguments or standard input, one a line. */
export async function runRead(
  words: readonly string[],
  {locale, format}: {locale: string; format?: "text" | "json"}
): Promise<number> {
  const text = words.length > 0 ? words.join(" ") : await readStream(process.stdin);
  // In a notebook, its own units are recognised too.
  const units = existsSync(configFile) ? (await readLedger(process.cwd())).ledger.units : undefined;
  for (const reading of readQuantities(text, {locale, ...(units ? {units} : {})})) {
    process.stdout.write(`${format === "json" ? JSON.stringify(toJson(reading)) : toLine(reading)}\n`);
  }
  return 0;
}

function toJson({quantity, ...rest}: Reading) {
  return {...rest, quantity: quantity === null ? null : toQuantityJson(quantity)};
}

/** `12-31  quantity  >10000 image/s  "plus de 10 000 images par seconde"` */
function toLine({start, end, kind, quantity, time, reason, tax, text}: Reading): string {
  const unit = quantity === null || quantity.unit === "1" ? "" : ` ${quantity.unit}`;
  const value = quantity === null ? (time ?? reason ?? "no value") : `${toNotation(quantity)}${unit}`;
  const shown = [`${start}-${end}`, kind, tax ? `${value}, tax ${tax}` : value, JSON.stringify(text)];
  return shown.join("\t");
}
