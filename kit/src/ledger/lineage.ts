import {toNotation} from "../quantity/notation.ts";
import {fromQuantityJson} from "../quantity/quantity.ts";
import type {Card, EvidenceCard, FigureCard, PublishedLedger, SourceCard} from "./card.ts";

/** One step of a lineage: an entry, a constant, a piece of evidence or a source, with what it rests on. */
export interface LineageNode {
  kind: "figure" | "event" | "statement" | "constant" | "evidence" | "source";
  id: string;
  /** One line in the ledger's notation: `>500 camera = cameras-latest + cameras-added-plan`. */
  text: string;
  restsOn: LineageNode[];
}

/** The tree of an entry down to its quotes and sources, or undefined where the ledger has no such id. */
export function lineageOf(id: string, ledger: PublishedLedger): LineageNode | undefined {
  const card: Card | undefined = ledger.figures[id] ?? ledger.events[id] ?? ledger.statements[id];
  if (!card) return undefined;
  return {
    kind: card.type,
    id,
    text: card.type === "figure" ? figureLine(card) : (Object.values(card.text)[0] ?? ""),
    restsOn: [...derivedNodes(card, ledger), ...card.evidence.map(one => evidenceNode(one, ledger))]
  };
}

/** Draws a lineage with one line a node, in box-drawing characters. */
export function formatLineage(node: LineageNode): string {
  const lines = [lineOf(node)];
  const draw = (children: readonly LineageNode[], indent: string) => {
    for (const [index, child] of children.entries()) {
      const last = index === children.length - 1;
      lines.push(`${indent}${last ? "└─" : "├─"} ${lineOf(child)}`);
      draw(child.restsOn, `${indent}${last ? "   " : "│  "}`);
    }
  };
  draw(node.restsOn, "");
  return lines.join("\n");
}

function lineOf({kind, id, text}: LineageNode): string {
  return kind === "evidence" ? text : `${id}: ${text}`;
}

function figureLine({quantity, derived, status, state, time}: FigureCard): string {
  const unit = quantity.unit === "1" ? "" : ` ${quantity.unit}`;
  const formula = derived ? ` = ${derived.formula}` : "";
  return `${toNotation(fromQuantityJson(quantity))}${unit}${formula} (${status}, ${time}, ${state})`;
}

function derivedNodes(card: Card, ledger: PublishedLedger): LineageNode[] {
  if (card.type !== "figure" || !card.derived) return [];
  const {inputs, constants} = card.derived;
  return [
    ...inputs.flatMap(input => lineageOf(input, ledger) ?? []),
    ...constants.map(({name, value, because}): LineageNode => {
      const text = `${toNotation(fromQuantityJson(value))} ${value.unit}, because: ${Object.values(because)[0] ?? ""}`;
      return {kind: "constant", id: name, text, restsOn: []};
    })
  ];
}

function evidenceNode(evidence: EvidenceCard, ledger: PublishedLedger): LineageNode {
  const {exact, pointer, fragment, supports, state, checked, source, citing} = evidence;
  const words = exact === undefined ? (pointer ?? fragment ?? "") : `“${exact}”`;
  const proof = checked ? `${state} ${checked}` : state;
  return {
    kind: "evidence",
    id: source,
    text: `${words} (${supports.join(", ")}; ${proof})`,
    restsOn: [source, ...(citing ? [citing] : [])].flatMap((id, index) =>
      sourceNode(id, ledger.sources[id], index === 0 ? "in" : "citing")
    )
  };
}

function sourceNode(id: string, card: SourceCard | undefined, relation: string): LineageNode[] {
  if (!card) return [];
  const title = card.confidential ? "a confidential source" : `${card.title}, ${card.publisher}`;
  return [{kind: "source", id, text: `${relation} ${title}, ${card.published}`, restsOn: []}];
}
