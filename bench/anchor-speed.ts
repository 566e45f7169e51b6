/** Times `anchorQuote` on texts up to a megabyte: `npx tsx bench/anchor-speed.ts`. */
import {indexText} from "../kit/src/evidence/anchor/text-index.ts";
import {anchorQuote} from "../kit/src/evidence/anchor-quote.ts";
import {median} from "./measurement.ts";

const nouns = "ville caméra police rapport mairie budget logiciel quartier agent image contrat service".split(
  " "
);
const verbs = "compte annonce surveille finance installe prévoit montre refuse demande".split(" ");

/** Prose in which every sentence differs, always the same. */
function prose(size: number): string {
  let seed = 1;
  const next = (list: readonly string[]) => {
    seed = (seed * 48271) % 2147483647;
    return list[seed % list.length] as string;
  };
  const parts: string[] = [];
  for (let length = 0; length < size; ) {
    const sentence = `La ${next(nouns)} « ${next(nouns)} » ${next(verbs)} ${seed % 900} ${next(nouns)}s, et l’${next(nouns)} ${next(verbs)} plus de ${seed % 77} ${next(nouns)}s.\n`;
    parts.push(sentence);
    length += sentence.length;
  }
  return parts.join("").slice(0, size);
}

const quote = "la ville de Toulouse compte plus de 400 caméras sur la voie publique, contre 350 en 2017";
const edited =
  "La ville de Toulouse compterait désormais plus de 400 caméras sur la voie publique, contre 350 en 2017";
const context = {
  prefix: "Selon le dernier rapport de l’association, ",
  suffix: ", d’après la réponse du maire"
};

function time(what: string, run: () => string): void {
  const times: number[] = [];
  let state = "";
  for (let turn = 0; turn < 15; turn++) {
    const start = performance.now();
    state = run();
    times.push(performance.now() - start);
  }
  console.log(`${what.padEnd(48)}${median(times).toFixed(2).padStart(9)} ms  ${state}`);
}

for (const size of [100_000, 1_000_000]) {
  const text = prose(size);
  const at = Math.floor(size * 0.9);
  const put = (words: string) =>
    `${text.slice(0, at)} ${context.prefix}${words}${context.suffix} ${text.slice(at)}`;
  const kB = `${size / 1000} kB`;
  time(`${kB}: exact`, () => anchorQuote(put(quote), {exact: quote}).state);
  time(`${kB}: exact with context`, () => anchorQuote(put(quote), {exact: quote, ...context}).state);
  time(`${kB}: typography`, () => anchorQuote(put(quote.toUpperCase()), {exact: quote}).state);
  time(`${kB}: edited`, () => anchorQuote(put(edited), {exact: quote}).state);
  time(`${kB}: edited, with context`, () => anchorQuote(put(edited), {exact: quote, ...context}).state);
  time(
    `${kB}: changed`,
    () => anchorQuote(put(quote.replace("400", "500")), {exact: quote, ...context}).state
  );
  time(`${kB}: gone`, () => anchorQuote(text, {exact: quote, ...context}).state);
  const index = indexText(put(edited));
  time(`${kB}: edited, text prepared`, () => anchorQuote(index, {exact: quote, ...context}).state);
}
