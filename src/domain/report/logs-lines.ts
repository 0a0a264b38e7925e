import type { LogsResult } from '../protocol/logs.ts'

/** Formats that nothing was logged; nothing where something was, which is printed already. */
export function emptyLogsLines(
  { host, application, units, entries }: LogsResult,
  { since }: { readonly since?: number | 'release' | undefined },
): string[] {
  if (entries > 0) return []
  if (units.length === 0) return [`${application} has no units on ${host}, so there is nothing to print.`]
  const when =
    since === undefined ? '' : since === 'release' ? ' since the current release' : ` since ${new Date(since * 1000).toISOString()}`
  return [`The journal of ${host} has no entries of ${units.join(', ')}${when}.`]
}
