const up =
  /^(?:hauss|augment|accroi|accrue?s?$|progress|grimp|gagn|bond|increas|ris(?:e|es|en|ing)$|rose$|grew$|grow|gain|climb|jump|soar|surg(?:e|ed|es|ing)$|expand)/;
const down =
  /^(?:baiss|dimin|redui|reduct|reduc(?:e|ed|es|ing)$|recul|chut|perd|pertes?$|effondr|decreas|declin|fell$|fall|drop|lost$|los(?:e|es|ing|s|ses)$|cuts?$|cutting$|shr[aiu]nk|plung|slump)/;
const level = /^(?:stagn|stab(?:le|ilis)|flat$|unchanged$|inchang|stayed$|stays?$|remain)/;

/** Which way a word says a number went: "hausse" and "augmentation" say the same. */
export function directionOf(key: string): "up" | "down" | "level" | undefined {
  if (up.test(key)) return "up";
  if (down.test(key)) return "down";
  return level.test(key) ? "level" : undefined;
}
