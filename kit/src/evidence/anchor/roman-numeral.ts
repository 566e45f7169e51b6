const numeral = /^(?=[mdclxvi])m{0,3}(?:cm|cd|d?c{0,3})(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})$/;

/** Words and symbols that are spelt like one. */
const others =
  /^(?:vie|mie|die|lie|cie|mi|dix|mix|di|li|ci|cm|ml|cl|dl|md|cd|dc|cv|mm|dm|mc|mic|vil|dc|ll|c|d|l|m|i|v|x)$/;

/** True for a folded Roman numeral of two letters or more, perhaps with an ending: "xiv", "xixe". */
export function isRomanNumeral(key: string): boolean {
  if (!/^[mdclxvi]{2}/.test(key) || others.test(key)) return false;
  return numeral.test(key.replace(/(?:e|eme|er|th|st|nd|rd)$/, ""));
}
