declare module "edtf" {
  /** What the parser gives for the texts used here; bounds in milliseconds, `null` where one is not stated. */
  export interface ParsedTime {
    readonly min: number | null;
    readonly max: number | null;
    readonly edtf: string;
  }
  interface TimeClass {
    new (text: string): ParsedTime;
  }
  const dateClass: TimeClass;
  const intervalClass: TimeClass;

  export {dateClass as Date, intervalClass as Interval};
  export default function edtf(text: string): ParsedTime;
}
