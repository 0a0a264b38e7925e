/** Entries of the journal that `logs` shows by default, and at most. */
export const LOGS_DEFAULT_ENTRIES = 200
const LOGS_MOST_ENTRIES = 10_000

/** Parses a number of entries; undefined for anything but a number within the limit. */
export function entriesOf(text: string): number | undefined {
  return /^[1-9][0-9]{0,4}$/.test(text) && Number(text) <= LOGS_MOST_ENTRIES ? Number(text) : undefined
}
