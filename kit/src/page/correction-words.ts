/** What pages say of corrections and of how far they are, in one language. */
export interface CorrectionWords {
  /** `day` is written out. */
  heading(day: string): string;
  was(text: string): string;
  now(text: string): string;
  none: string;
  draft: string;
  checking: string;
}

const english: CorrectionWords = {
  heading: day => `Correction of ${day}:`,
  was: text => `It was: “${text}”`,
  now: text => `It is now: “${text}”`,
  none: "None so far. Corrections are listed here with their date.",
  draft: "This is a draft. It is not for publication.",
  checking: "This page is still being checked: words and numbers may change."
};

const french: CorrectionWords = {
  heading: day => `Correction du ${day}\u00a0:`,
  was: text => `Nous avions écrit\u00a0: «\u202f${text}\u202f»`,
  now: text => `Nous écrivons\u00a0: «\u202f${text}\u202f»`,
  none: "Aucune à ce jour. Les corrections sont indiquées ici avec leur date.",
  draft: "Cette page est un brouillon. Elle n’est pas destinée à la publication.",
  checking: "Cette page est encore en cours de relecture\u202f; des mots et des nombres peuvent changer."
};

export function correctionWords(locale: string): CorrectionWords {
  return locale.split("-")[0] === "fr" ? french : english;
}
