import {type NormalisedText, normaliseText} from "../normalise.ts";

/** A text prepared for several quotes. */
export interface TextIndex {
  readonly text: string;
  readonly folded: NormalisedText;
}

/** Prepares a text once; `anchorQuote` takes it in the text's stead. It is folded when first needed. */
export function indexText(text: string): TextIndex {
  let folded: NormalisedText | undefined;
  return {
    text,
    get folded() {
      folded ??= normaliseText(text);
      return folded;
    }
  };
}
