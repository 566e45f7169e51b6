import type {TextRun} from "../../ledger/bound-text.ts";
import type {ChartContext} from "../values/context.ts";
import {descriptionWords} from "../words/description-words.ts";
import {inLanguage} from "../words/in-language.ts";
import {markNumbers} from "./computed-runs.ts";

/** What annotations say, for whoever does not see where they stand; their figures stay bound. */
export function describeAnnotations(
  annotations: readonly {text: readonly TextRun[]}[],
  {locale}: ChartContext
): TextRun[] {
  const said = annotations.map(({text}) => text).filter(text => text.length > 0);
  if (said.length === 0) return [];
  const {written, quotes, next} = inLanguage(descriptionWords, locale);
  const [open, close] = quotes;
  return [
    {text: ` ${written}`},
    ...said.flatMap((text, index) => [
      {text: index === 0 ? open : next + open},
      ...text.flatMap(run => (run.figure === undefined && !run.literal ? markNumbers(run.text) : [run])),
      {text: close}
    ]),
    {text: "."}
  ];
}
