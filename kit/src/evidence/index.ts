export {type Anchor, anchorQuote, type QuoteSelector} from "./anchor-quote.ts";
export {ExtractError, type ExtractedText, extractText} from "./extract-text.ts";
