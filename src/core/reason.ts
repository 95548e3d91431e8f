/** What an error says, as a message names it. */
export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
