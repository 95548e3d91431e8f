/** Prints a heading and rows in columns: the first set left, the others right. */
export function printTable(title: string, head: readonly string[], rows: readonly (readonly string[])[]): void {
  const all = [head, ...rows];
  const widths = head.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]): string => row.map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0))).join('   ');
  console.log(`\n${title}`);
  console.log(`  ${line(head)}`);
  console.log(`  ${widths.map((width) => '─'.repeat(width)).join('   ')}`);
  for (const row of rows) console.log(`  ${line(row)}`);
}

export const milliseconds = (time: number): string => (time < 10 ? time.toFixed(2) : time.toFixed(0));
export const megabytes = (bytes: number): string => (bytes / 2 ** 20).toFixed(1);
export const ratio = (value: number): string => `${value < 10 ? value.toFixed(2) : value.toFixed(0)} ×`;
