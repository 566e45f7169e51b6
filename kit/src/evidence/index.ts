export type {QuoteChange} from "./anchor/read-change.ts";
export {indexText, type TextIndex} from "./anchor/text-index.ts";
export {type Anchor, type AnchorOptions, anchorQuote, type QuoteSelector} from "./anchor-quote.ts";
export {ExtractError} from "./extract/extract-error.ts";
export type {Place, PlacedText} from "./extract/extracted.ts";
export {type ExtractedText, type ExtractOptions, extractText} from "./extract-text.ts";
export {type PlaceSelector, placeAt, textsAt} from "./place.ts";
