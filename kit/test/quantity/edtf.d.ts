declare module "edtf" {
  /** What the parser gives for the texts used here; bounds in milliseconds, `null` where one is not stated. */
  interface ParsedTime {
    readonly type: string;
    readonly min: number | null;
    readonly max: number | null;
  }

  export default function edtf(text: string): ParsedTime;
}
