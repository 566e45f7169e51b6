/** Rows as CSV (RFC 4180), in which no cell is taken for a formula by a spreadsheet. */
export function toCsv(rows: readonly (readonly string[])[]): string {
  return rows.map(cells => `${cells.map(toCell).join(",")}\r\n`).join("");
}

function toCell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) && !/^-?\d+(\.\d+)?$/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Hands a text to the reader as a file, made in the page. */
export function saveFile(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], {type: "text/csv"}));
  const link = Object.assign(document.createElement("a"), {href: address, download: name});
  link.click();
  URL.revokeObjectURL(address);
}
