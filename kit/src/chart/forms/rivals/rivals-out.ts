import {isMoreThan} from "../../../quantity/compare.ts";
import {isSameQuantity} from "../../../quantity/quantity.ts";
import {wordItem} from "../../describe/alt.ts";
import {type Known, known} from "../../describe/compare-data.ts";
import type {ChartContext} from "../../values/context.ts";
import {isAhead} from "../../values/mark-value.ts";
import {pointsWords} from "../../words/points-words.ts";
import type {Rival} from "./read-rivals.ts";

const maxSpoken = 12;

/** Whether the sources agree, where that is certain, and what each says; what was set aside is said to be. */
export function rivalsOut(data: readonly Rival[], context: ChartContext): string[] {
  const {sentences, status} = context.words;
  const words = pointsWords(context.locale);
  const shown = known(data.filter(({repeats}) => !repeats)) as (Known & Rival)[];
  const counting = shown.filter(
    ({setAside, value}) => !setAside && value.status !== "withdrawn" && !isAhead(value.status)
  );
  const told = shown.slice(0, maxSpoken).map(rival => {
    const {value, setAside, label} = rival;
    const said = [
      label,
      isAhead(value.status) || value.status === "withdrawn" ? status[value.status] : "",
      value.hedged ? words.hedged : "",
      setAside ? words.setAside : ""
    ];
    return wordItem({...rival, label: said.filter(Boolean).join(", ")}, context);
  });
  return [...verdict(counting, words), ...(told.length > 0 ? [sentences.items(told)] : [])];
}

function verdict(data: readonly Known[], words: {agree: string; disagree: string}): string[] {
  const [first, ...others] = data.map(({value}) => value.quantity);
  if (!first || others.length === 0 || others.some(({unit}) => unit !== first.unit)) return [];
  if (others.every(other => isSameQuantity(first, other))) return [words.agree];
  const all = [first, ...others];
  const differ = all.some(a => all.some(b => isMoreThan(a, b) === "yes"));
  return differ ? [words.disagree] : [];
}
