/** What an error says, to stand in a sentence of ours; whatever else was thrown, as text. */
export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
