/** Centuries in Roman numerals, the first at index 1. */
export const romanNumerals: readonly string[] =
  " I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XVII XVIII XIX XX XXI".split(" ");
