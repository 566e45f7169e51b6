export type {QuoteChange} from "./anchor/read-change.ts";
export {indexText, type TextIndex} from "./anchor/text-index.ts";
export {type Anchor, type AnchorOptions, anchorQuote, type QuoteSelector} from "./anchor-quote.ts";
export {ExtractError, type ExtractedText, extractText} from "./extract-text.ts";
