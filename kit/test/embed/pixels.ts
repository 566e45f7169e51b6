import {inflateSync} from "node:zlib";

/** A PNG of eight-bit RGBA, as resvg writes it, read back. */
export function readPng(png: Uint8Array): {width: number; height: number; rgba: Uint8Array} {
  const bytes = Buffer.from(png);
  const [width, height] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
  if (bytes[24] !== 8 || bytes[25] !== 6 || bytes[28] !== 0)
    throw new Error("no plain PNG of eight-bit RGBA");
  const data: Buffer[] = [];
  for (let at = 8; at < bytes.length; at += 12 + bytes.readUInt32BE(at)) {
    const length = bytes.readUInt32BE(at);
    if (bytes.toString("latin1", at + 4, at + 8) === "IDAT")
      data.push(bytes.subarray(at + 8, at + 8 + length));
  }
  return {width, height, rgba: unfilter(inflateSync(Buffer.concat(data)), width * 4, height)};
}

function unfilter(raw: Buffer, stride: number, height: number): Uint8Array {
  const out = new Uint8Array(stride * height);
  for (let row = 0; row < height; row++) {
    const filter = raw[row * (stride + 1)];
    for (let x = 0; x < stride; x++) {
      const at = row * stride + x;
      const left = x >= 4 ? (out[at - 4] as number) : 0;
      const up = row > 0 ? (out[at - stride] as number) : 0;
      const corner = x >= 4 && row > 0 ? (out[at - stride - 4] as number) : 0;
      const guess = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter as number] as number;
      out[at] = (raw[row * (stride + 1) + 1 + x] as number) + guess;
    }
  }
  return out;
}

function paeth(left: number, up: number, corner: number): number {
  const [a, b, c] = [Math.abs(up - corner), Math.abs(left - corner), Math.abs(left + up - 2 * corner)];
  return a <= b && a <= c ? left : b <= c ? up : corner;
}

/** Share of the pixels that differ by more than a fifth of the range in any channel. */
export function differingShare(one: Uint8Array, other: Uint8Array): number {
  const [a, b] = [readPng(one), readPng(other)];
  if (a.width !== b.width || a.height !== b.height) return 1;
  let count = 0;
  for (let at = 0; at < a.rgba.length; at += 4) {
    const differs = [0, 1, 2, 3].some(
      channel => Math.abs((a.rgba[at + channel] as number) - (b.rgba[at + channel] as number)) > 51
    );
    if (differs) count++;
  }
  return count / (a.width * a.height);
}

/** `#rrggbbaa` of a pixel. */
export function pixelAt(png: Uint8Array, x: number, y: number): string {
  const {width, rgba} = readPng(png);
  return `#${Buffer.from(rgba.subarray((y * width + x) * 4, (y * width + x) * 4 + 4)).toString("hex")}`;
}
