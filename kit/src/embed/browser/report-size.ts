// Runs inside a chart's frame: reads the parameters of its address, and tells the page around it how high it is.
// A frame is whole without it: it follows the reader's system and shows its title, at the height it was given.
import {isQuestion, type SizeMessage} from "./size-message.ts";

const root = document.documentElement;
const parameters = new URLSearchParams(location.search);
const theme = parameters.get("theme");
if (theme === "light" || theme === "dark") root.dataset.theme = theme;
if (parameters.get("title") === "no") root.dataset.title = "no";

// WordPress names its frames by a secret after "#?", and hears only those that know theirs.
const secret = new URLSearchParams(location.hash.slice(2)).get("secret");

/** Whoever shows the frame may know its height: the origin of a page that embeds is anybody's. */
function tellSize(): void {
  const height = Math.ceil(root.getBoundingClientRect().height);
  // A hidden frame has no width; the observer calls again when it is shown.
  if (parent === window || root.clientWidth === 0) return;
  const ours: SizeMessage = {sourcebook: "size", height};
  const messages = [ours, {sentinel: "amp", type: "embed-size", height}];
  for (const message of messages) parent.postMessage(message, "*");
  if (secret) parent.postMessage({message: "height", value: height, secret}, "*");
}

new ResizeObserver(tellSize).observe(root);
// Browsers draw no frame below the screen, so nothing is observed there.
addEventListener("load", tellSize);
addEventListener("message", ({source, data}) => {
  if (source === parent && isQuestion(data)) tellSize();
});
