// Runs in the page that shows charts in frames: gives each frame the height that it tells. A frame can change its own
// height only, and only frames of the site that this script comes from are heard.
import {readHeight, sizeQuestion} from "./size-message.ts";

const {src = ""} = (document.currentScript ?? {}) as {src?: string};
const site = src && new URL(".", src).href;
// Every snippet brings the script along; once is enough.
const mark = Symbol.for(`sourcebook ${site}`);

if (site && !(mark in window)) {
  Object.defineProperty(window, mark, {});
  const frames = () => [...document.querySelectorAll("iframe")].filter(frame => frame.src.startsWith(site));
  addEventListener("message", ({source, data}) => {
    const height = readHeight(data);
    // Looked up anew each time: frames may come late, and leave.
    const frame = height && source && frames().find(({contentWindow}) => contentWindow === source);
    if (frame) frame.style.height = `${height}px`;
  });
  const askAll = () => {
    for (const {contentWindow} of frames()) contentWindow?.postMessage(sizeQuestion, "*");
  };
  // Frames below the screen notice no change of width by themselves.
  addEventListener("resize", askAll);
  askAll();
}
