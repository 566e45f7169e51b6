/** Words of links to downloads, in one language. */
interface DownloadWords {
  csv: string;
  /** CSV for spreadsheets of a language with a decimal comma; left out where there is none. */
  semicolonCsv?: string;
  json: string;
  xlsx: string;
  parquet: string;
  dataPackage: string;
  csvw: string;
  zip: string;
  /** Sizes, as `#` and the sign of the unit. */
  bytes: string;
  kilobytes: string;
  decimal: string;
}

const english: DownloadWords = {
  csv: "CSV",
  json: "JSON, with all evidence",
  xlsx: "Spreadsheet (XLSX)",
  parquet: "Parquet",
  dataPackage: "Description (Data Package)",
  csvw: "Description of the CSV (CSVW)",
  zip: "Everything (ZIP)",
  bytes: "# bytes",
  kilobytes: "# kB",
  decimal: "."
};

const french: DownloadWords = {
  csv: "CSV",
  semicolonCsv: "CSV pour un tableur en français",
  json: "JSON, avec toutes les preuves",
  xlsx: "Classeur (XLSX)",
  parquet: "Parquet",
  dataPackage: "Description (Data Package)",
  csvw: "Description du CSV (CSVW)",
  zip: "Le tout (ZIP)",
  bytes: "#\u00a0octets",
  kilobytes: "#\u00a0ko",
  decimal: ","
};

/** The words of a language (`fr-BE` -> `fr`); English for one that has none here. */
export function downloadWords(locale: string): DownloadWords {
  return locale.toLowerCase().split("-")[0] === "fr" ? french : english;
}

/** `812 bytes`, `6.4 kB`, « 12 ko »: in thousands, with a decimal below ten. */
export function sizeText(bytes: number, locale: string): string {
  const words = downloadWords(locale);
  if (bytes < 1000) return words.bytes.replace("#", String(bytes));
  const thousands = bytes / 1000;
  const digits = thousands < 9.95 ? thousands.toFixed(1).replace(".", words.decimal) : thousands.toFixed(0);
  return words.kilobytes.replace("#", digits);
}
