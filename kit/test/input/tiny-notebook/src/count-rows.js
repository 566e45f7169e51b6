export function countRows(dataset) {
  return dataset.rows.length;
}
