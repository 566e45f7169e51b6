declare module "edtf" {
  /** What the parser gives for the texts used here; bounds in milliseconds, `null` where one is not stated. */
  export interface ParsedTime {
    readonly type: string;
    readonly min: number | null;
    readonly max: number | null;
    readonly edtf: string;
  }
  export default function edtf(text: string): ParsedTime;
}
