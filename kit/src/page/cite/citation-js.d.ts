declare module "@citation-js/core" {
  export class Cite {
    constructor(data: unknown);
    data: Record<string, unknown>[];
    format(format: "bibtex", options?: {format?: "text"}): string;
    format(format: "data", options?: {format?: "text"}): string;
  }
  export const plugins: {
    config: {get(name: "@bibtex"): {format: {useIdAsLabel: boolean; checkLabel: boolean}}};
  };
}

declare module "@citation-js/plugin-bibtex";
