import {parseSync} from "oxc-parser";
import {lineAt, type SourceFile} from "./source-files.ts";

/** Any node of the syntax tree. */
interface Node {
  type: string;
  start: number;
  [field: string]: unknown;
}

const isNode = (value: unknown): value is Node =>
  typeof value === "object" && value !== null && typeof (value as Node).type === "string";

function walk(node: Node, visit: (node: Node) => void): void {
  visit(node);
  for (const value of Object.values(node))
    for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) walk(child, visit);
}

/** The texts that an expression or a type may be: `a ? "x" : "y"` and `"x" | "y"` are two. */
function literalsOf(node: unknown): {text: string; start: number}[] {
  if (!isNode(node)) return [];
  if (node.type === "Literal")
    return typeof node.value === "string" ? [{text: node.value, start: node.start}] : [];
  if (node.type === "TemplateLiteral") {
    const quasis = node.quasis as (Node & {value: {cooked: string}})[];
    return [{text: quasis.map(({value}) => value.cooked).join("*"), start: node.start}];
  }
  if (node.type === "ConditionalExpression")
    return [...literalsOf(node.consequent), ...literalsOf(node.alternate)];
  if (node.type === "TSLiteralType") return literalsOf(node.literal);
  if (node.type === "TSUnionType") return (node.types as Node[]).flatMap(literalsOf);
  if (node.type === "TSAsExpression") return literalsOf(node.expression);
  if (node.type === "TSTypeAnnotation") return literalsOf(node.typeAnnotation);
  return [];
}

const nameOf = (node: unknown): string | undefined => {
  if (!isNode(node)) return undefined;
  if (node.type === "MemberExpression") return nameOf(node.property);
  return typeof node.name === "string" ? node.name : undefined;
};

/** Where each function that takes a `code` takes it: `#fail(figure, code)` -> `fail: 1`. */
function takersOf(program: Node): Map<string, number> {
  const takers = new Map<string, number>();
  walk(program, node => {
    const {type, id, key, value, init} = node;
    const named = type === "FunctionDeclaration" ? id : type === "MethodDefinition" ? key : id;
    const made = type === "FunctionDeclaration" ? node : type === "MethodDefinition" ? value : init;
    const name = nameOf(named);
    const params = isNode(made) && Array.isArray(made.params) ? (made.params as Node[]) : [];
    const at = params.findIndex(param => nameOf(param) === "code");
    if (name !== undefined && at >= 0) takers.set(name, at);
  });
  return takers;
}

/** Codes that the library's sources give to problems, each with its first place; `unknown-*` for `unknown-${kind}`. */
export function readProblemCodes(files: readonly SourceFile[]): Map<string, string> {
  const sources = files
    .filter(({path}) => path.startsWith("kit/src/") && path.endsWith(".ts"))
    .map(file => ({...file, program: parseSync(file.path, file.text).program as unknown as Node}));
  const takers = new Map(sources.flatMap(({program}) => [...takersOf(program)]));
  const codes = new Map<string, string>();
  for (const {path, text, program} of sources) {
    const add = (node: unknown) => {
      for (const {text: code, start} of literalsOf(node))
        if (/^[a-z]+(-([a-z0-9]+|\*))*$/.test(code) && !codes.has(code))
          codes.set(code, `${path}:${lineAt(text, start)}`);
    };
    walk(program, node => {
      if (node.type === "Property" && nameOf(node.key) === "code") add(node.value);
      if (node.type === "TSPropertySignature" && nameOf(node.key) === "code") add(node.typeAnnotation);
      const taken = node.type === "CallExpression" ? takers.get(nameOf(node.callee) ?? "") : undefined;
      if (taken !== undefined) add((node.arguments as Node[])[taken]);
    });
  }
  return codes;
}
