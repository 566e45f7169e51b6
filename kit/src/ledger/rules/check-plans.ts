import type {Problem} from "../../problem/problem.ts";
import {isTime, parseTime} from "../../quantity/time.ts";
import type {Ledger, SourcedFigure} from "../ledger.ts";

/** Plans whose date has passed need an outcome, and targets that were ruled out must say so. */
export function checkPlans(ledger: Ledger, today: string | undefined): Problem[] {
  const plans = [...ledger.figures.values()].filter(
    (figure): figure is SourcedFigure =>
      figure.origin === "sourced" && ["planned", "pledged", "target"].includes(figure.input.status)
  );
  return [...plans.flatMap(plan => checkOutcome(plan, today)), ...checkRuledOut(ledger)];
}

function checkOutcome({id, input, at}: SourcedFigure, today: string | undefined): Problem[] {
  if (today === undefined || input.outcome || !isTime(input.time)) return [];
  const {latest} = parseTime(input.time);
  if (latest === null || latest >= today) return [];
  return [
    {
      code: "plan-overdue",
      severity: "warning",
      ...at("time"),
      problem: `"${id}" (${input.status}) was due by ${latest}, and nothing says what became of it`,
      hint: "enter what happened and name it: `outcome: <id>`"
    }
  ];
}

function checkRuledOut(ledger: Ledger): Problem[] {
  return [...ledger.events.values()].flatMap(event =>
    (event.input["rules-out"] ?? []).flatMap(id => {
      const figure = ledger.figures.get(id);
      if (!figure || figure.input.note || figure.origin === "derived") return [];
      if (figure.input.status === "withdrawn") return [];
      return [
        {
          code: "target-ruled-out",
          severity: "error" as const,
          ...figure.at("status"),
          problem: `"${id}" is still a ${figure.input.status}, but the event "${event.id}" rules it out`,
          hint: "set `status: withdrawn`, or say in a `note` what is left of it"
        }
      ];
    })
  );
}
