/** An arithmetic expression over figures, constants and numbers with or without a unit. `at` is the offset in the text. */
export type Expression =
  | {type: "number"; text: string; unit?: string; at: number}
  | {type: "name"; name: string; at: number}
  | {type: "operation"; operator: Operator; left: Expression; right: Expression; at: number}
  | {type: "round"; of: Expression; step: Expression; at: number};

export type Operator = "+" | "-" | "*" | "/";
export type Comparison = "=" | "<" | "<=" | ">" | ">=";

/** A text that is no formula; `at` is the offset of the fault. */
export class FormulaError extends Error {
  override name = "FormulaError";
  constructor(
    message: string,
    readonly at: number
  ) {
    super(message);
  }
}

interface Token {
  text: string;
  at: number;
}

// Ids hold hyphens, so an operator needs a space on both sides.
const tokenPattern = /[(),]|[^\s(),]+/g;
const namePattern = /^[a-z][a-z0-9-]*(@\d+)?$/;
const unitPattern = /^[\p{L}%‰][^\s(),]*$/u;
const numberPattern = /^\d+(\.\d+)?$/;

/** Parses `(a - b) / c`, `round(a * 2, 0.01)`. Throws `FormulaError` with the offset of the fault. */
export function parseFormula(text: string): Expression {
  const parser = new Parser(text);
  const expression = parser.sum();
  parser.end();
  return expression;
}

/** Parses `a * (1 + rate) = b`. */
export function parseComparison(text: string): {
  left: Expression;
  comparison: Comparison;
  right: Expression;
} {
  const parser = new Parser(text);
  const left = parser.sum();
  const comparison = parser.comparison();
  const right = parser.sum();
  parser.end();
  return {left, comparison, right};
}

/** Names in order of their first use. */
export function namesIn(expression: Expression): string[] {
  const names = new Set<string>();
  const visit = (node: Expression): void => {
    if (node.type === "name") names.add(node.name);
    else if (node.type === "operation") {
      visit(node.left);
      visit(node.right);
    } else if (node.type === "round") {
      visit(node.of);
      visit(node.step);
    }
  };
  visit(expression);
  return [...names];
}

const deepest = 64;

class Parser {
  readonly #tokens: Token[];
  readonly #text: string;
  #next = 0;
  #depth = 0;

  constructor(text: string) {
    this.#text = text;
    this.#tokens = [...text.matchAll(tokenPattern)].map(match => ({text: match[0], at: match.index}));
  }

  sum(): Expression {
    return this.#chain(["+", "-"], () => this.#chain(["*", "/"], () => this.#factor()));
  }

  comparison(): Comparison {
    const token = this.#take();
    if (!["=", "<", "<=", ">", ">="].includes(token.text)) {
      throw new FormulaError(`expected =, <, <=, > or >=, seen "${token.text}"`, token.at);
    }
    return token.text as Comparison;
  }

  end(): void {
    const token = this.#tokens[this.#next];
    if (token) throw new FormulaError(`expected an operator between spaces, seen "${token.text}"`, token.at);
  }

  #chain(operators: string[], operand: () => Expression): Expression {
    let left = operand();
    for (let token = this.#peek(); token && operators.includes(token.text); token = this.#peek()) {
      this.#next++;
      left = {type: "operation", operator: token.text as Operator, left, right: operand(), at: token.at};
    }
    return left;
  }

  #factor(): Expression {
    const token = this.#take();
    if (token.text === "(") return this.#nested(() => this.sum(), ")");
    if (token.text === "round" && this.#peek()?.text === "(") {
      this.#next++;
      const of = this.#nested(() => this.sum(), ",");
      const step = this.#nested(() => this.sum(), ")");
      return {type: "round", of, step, at: token.at};
    }
    if (numberPattern.test(token.text)) return {type: "number", ...token, ...this.#unit()};
    if (namePattern.test(token.text)) return {type: "name", name: token.text, at: token.at};
    throw new FormulaError(`expected a figure, a number or "(", seen "${token.text}"`, token.at);
  }

  /** A name right after a number is its unit: `60 s`. */
  #unit(): {unit?: string} {
    const token = this.#peek();
    if (!token || !unitPattern.test(token.text)) return {};
    this.#next++;
    return {unit: token.text};
  }

  #nested(inner: () => Expression, closing: string): Expression {
    if (++this.#depth > deepest) throw new FormulaError("it is nested too deeply", this.#peek()?.at ?? 0);
    const expression = inner();
    const token = this.#take();
    if (token.text !== closing)
      throw new FormulaError(`expected "${closing}", seen "${token.text}"`, token.at);
    this.#depth--;
    return expression;
  }

  #peek(): Token | undefined {
    return this.#tokens[this.#next];
  }

  #take(): Token {
    const token = this.#tokens[this.#next++];
    if (!token) throw new FormulaError("it ends too early", this.#text.length);
    return token;
  }
}
