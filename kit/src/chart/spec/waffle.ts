import type {Colored, Serial, SpecBase} from "./base.ts";

/** A hundred cells, one a hundredth of a whole. Only of shares of one date and one base. */
export interface WaffleSpec<Field extends string = string>
  extends SpecBase<Field>,
    Pick<Colored, "color">,
    Pick<Serial<Field>, "colors" | "highlight"> {
  form: "waffle";
  /** What is meant of the whole. */
  part: Field;
  /** The whole, a block a row; without it the parts of all rows make up the whole, in one block. */
  whole?: Field;
  /** Heads a row's block, or names a row's part. */
  y?: Field;
}
