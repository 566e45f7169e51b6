import type {RawMetadata} from "./metadata.ts";

/** What schema.org calls a text that somebody publishes. */
const works = /(?:Article|Report|BlogPosting|WebPage|CreativeWork|DigitalDocument|Dataset|Legislation|Book)$/;
const mostNodes = 2_000;

type Node = Readonly<Record<string, unknown>>;

/** What JSON-LD in a page says of the work that the page is; nothing where it is not JSON, or of something else. */
export function readLinkedData(json: string): RawMetadata {
  const nodes = nodesOf(json);
  const isWork = (node: Node) => listOf(node["@type"]).some(type => works.test(String(type)));
  const fields = nodes.filter(isWork).map(node => toFields(node, nodes));
  // The article is nearer to what was read than the page that it stands in: it has an author or a day.
  const [best] = fields.sort((a, b) => Object.keys(b).length - Object.keys(a).length);
  return best ?? {};
}

function toFields(node: Node, nodes: readonly Node[]): RawMetadata {
  const fields = {
    title: textOf(node.headline) ?? textOf(node.name),
    author: namesOf(node.author ?? node.creator, nodes),
    publisher: namesOf(node.publisher, nodes),
    published: textOf(node.datePublished) ?? textOf(node.dateCreated),
    language: textOf(node.inLanguage)
  };
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

/** Every object in it, at any depth up to a limit. */
function nodesOf(json: string): Node[] {
  const nodes: Node[] = [];
  const open: unknown[] = [parseJson(json)];
  for (let at = open.pop(); open.length > 0 || at !== undefined; at = open.pop()) {
    if (typeof at !== "object" || at === null) continue;
    if (nodes.length >= mostNodes) break;
    if (!Array.isArray(at)) nodes.push(at as Node);
    open.push(...Object.values(at).slice(0, mostNodes).reverse());
  }
  return nodes;
}

function parseJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : [value]);

const textOf = (value: unknown): string | undefined =>
  listOf(value).find((one): one is string => typeof one === "string" && one.trim() !== "");

/** Names of people and organisations, given as text, as an object, or by the id of one. */
function namesOf(value: unknown, nodes: readonly Node[]): string | undefined {
  const names = listOf(value).flatMap(one => {
    if (typeof one === "string") return [one];
    if (typeof one !== "object" || one === null) return [];
    const node = one as Node;
    const meant =
      node.name === undefined ? nodes.find(other => other.name && other["@id"] === node["@id"]) : node;
    return textOf(meant?.name) ?? [];
  });
  return names.length > 0 ? names.slice(0, 10).join(", ") : undefined;
}
