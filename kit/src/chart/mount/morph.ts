/**
 * Makes the children of an element like those of another with as few changes as that takes, so that what a reader has
 * focused, opened or selected stays: elements are kept by their id, the figure that they show, or their place.
 */
export function morphChildren(parent: Element, wanted: ParentNode): void {
  const byKey = new Map<string, Element>();
  for (const child of parent.children) {
    const key = keyOf(child);
    if (key !== undefined && !byKey.has(key)) byKey.set(key, child);
  }
  let at: ChildNode | null = parent.firstChild;
  for (const next of [...wanted.childNodes]) {
    const key = isElement(next) ? keyOf(next) : undefined;
    const keyed = key === undefined ? undefined : byKey.get(key);
    if (key !== undefined) byKey.delete(key);
    const known: ChildNode | null | undefined = keyed ?? (at && isAlike(at, next) ? at : undefined);
    if (!known) {
      parent.insertBefore(next, at);
      continue;
    }
    if (known === at) at = at.nextSibling;
    // Taking an element out of the page loses its focus, so what stands between goes first.
    else if (at && known.contains(document.activeElement)) at = removeUntil(at, known)?.nextSibling ?? null;
    else parent.insertBefore(known, at);
    morphNode(known, next);
  }
  while (at) {
    const after: ChildNode | null = at.nextSibling;
    at.remove();
    at = after;
  }
}

function removeUntil(from: ChildNode, end: ChildNode): ChildNode | null {
  let at: ChildNode | null = from;
  while (at && at !== end) {
    const after: ChildNode | null = at.nextSibling;
    at.remove();
    at = after;
  }
  return at;
}

function morphNode(known: ChildNode, wanted: Node): void {
  if (!isElement(known) || !isElement(wanted)) {
    if (known.nodeValue !== wanted.nodeValue) known.nodeValue = wanted.nodeValue;
    return;
  }
  for (const {name, value} of [...wanted.attributes])
    if (known.getAttribute(name) !== value) known.setAttribute(name, value);
  for (const {name} of [...known.attributes])
    if (!wanted.hasAttribute(name) && !isReaders(known, name)) known.removeAttribute(name);
  morphChildren(known, wanted);
}

/** What a reader has set, not the drawing. */
function isReaders({tagName}: Element, name: string): boolean {
  return (tagName === "DETAILS" && name === "open") || name === "aria-expanded";
}

function isAlike(known: Node, wanted: Node): boolean {
  if (!isElement(known) || !isElement(wanted)) return known.nodeType === wanted.nodeType;
  return known.tagName === wanted.tagName && keyOf(known) === undefined && keyOf(wanted) === undefined;
}

function keyOf(element: Element): string | undefined {
  const figure = element.getAttribute("data-figure");
  if (element.id !== "") return `${element.tagName}#${element.id}`;
  return figure === null ? undefined : `${element.tagName} ${figure}`;
}

const isElement = (node: Node): node is Element => node.nodeType === Node.ELEMENT_NODE;
