/** How a chart's frame and the page around it speak to each other; nothing else passes between them. */
export interface SizeMessage {
  sourcebook: "size";
  /** Height of the frame's content in px. */
  height: number;
}

/** Asks a frame for its height again: for whoever began to listen late. */
export const sizeQuestion = {sourcebook: "ask"};

/** Taller frames are no charts. */
const maxHeightPx = 8000;

/** The height that a message tells, whoever sent it; undefined where it is none of ours, or no height. */
export function readHeight(data: unknown): number | undefined {
  const {sourcebook, height} = Object(data) as Partial<SizeMessage>;
  const isHeight = sourcebook === "size" && typeof height === "number" && height > 0;
  return isHeight && height <= maxHeightPx ? height : undefined;
}

export function isQuestion(data: unknown): boolean {
  return (Object(data) as {sourcebook?: unknown}).sourcebook === "ask";
}
