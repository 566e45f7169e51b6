import type {PublishedLedger} from "./card.ts";

/** TypeScript declarations that turn the ledger's ids into literal types, for the editor and for `tsc`. */
export function typeDeclarations(ledger: PublishedLedger): string {
  return [
    "// Written by sourcebook from data/: do not edit.",
    'import "sourcebook";',
    "",
    'declare module "sourcebook" {',
    ...idInterface("FigureIds", Object.keys(ledger.figures)),
    ...idInterface("IndicatorIds", Object.keys(ledger.indicators)),
    ...idInterface("EventIds", Object.keys(ledger.events)),
    ...idInterface("StatementIds", Object.keys(ledger.statements)),
    ...idInterface("UnitIds", Object.keys(ledger.units)),
    "}",
    ""
  ].join("\n");
}

function idInterface(name: string, ids: readonly string[]): string[] {
  return [`  interface ${name} {`, ...ids.map(id => `    ${JSON.stringify(id)}: true;`), "  }"];
}
