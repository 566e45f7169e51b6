/**
 * Times `readQuantities` on a megabyte of prose: `npx tsx bench/read-speed.ts [file] [--locale fr]`.
 * Without a file, prose is made of sentences of the French corpus in kit/test/input.
 */
import {readFileSync} from "node:fs";
import {parse} from "yaml";
import {readQuantities} from "../kit/src/quantity/read-quantities.ts";

const args = process.argv.slice(2);
const localeAt = args.indexOf("--locale");
const locale = localeAt < 0 ? "fr" : (args[localeAt + 1] as string);
const file = args.find(
  (argument, index) => !argument.startsWith("--") && (localeAt < 0 || index !== localeAt + 1)
);

/** Numbers are far denser here than in the press: a sentence in three is of the corpus. */
function corpusProse(): string {
  const corpus = parse(
    readFileSync(new URL(`../kit/test/input/quantities.${locale}.yaml`, import.meta.url), "utf8")
  );
  const filler =
    locale === "fr"
      ? "La mairie assure que le dispositif respecte la loi et que personne n’est suivi dans la rue. "
      : "The council says that the system obeys the law and that nobody is followed in the street. ";
  const sentences = Object.values(corpus as Record<string, Record<string, unknown>>).flatMap(group =>
    Object.keys(group)
  );
  return sentences.map(sentence => `${sentence} ${filler}${filler}`).join("\n\n");
}

const seed = file === undefined ? corpusProse() : readFileSync(file, "utf8");
const megabyte = 1_000_000;
const median = (list: number[]) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)] as number;

for (const size of [megabyte / 4, megabyte / 2, megabyte, 2 * megabyte]) {
  const text = seed.repeat(Math.ceil(size / seed.length)).slice(0, size);
  let count = 0;
  const times = Array.from({length: 5}, () => {
    const start = performance.now();
    count = readQuantities(text, {locale}).length;
    return performance.now() - start;
  });
  console.log(
    `${(size / megabyte).toFixed(2)} MB: ${median(times).toFixed(0)} ms (median of 5), ${count} readings`
  );
}
