import type { Event, Reporter } from '#domain/report/event'

/** Keeps the events it gets, for a test or a caller that reads them afterwards. */
export function collectingReporter(): Reporter & { readonly events: readonly Event[] } {
  const events: Event[] = []
  return { events, report: (event) => void events.push(event) }
}
