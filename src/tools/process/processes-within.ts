import { isWithin, type ProcessFacts } from '#domain/activation/process-identity'
import type { ProcessTable } from './table.ts'

/** Returns the processes of these control groups and of those below them. Of every other process only its control group is read. */
export function processesWithin(table: ProcessTable, groups: readonly string[]): ProcessFacts[] {
  const isIncluded = (controlGroup: string) => groups.some((group) => isWithin(controlGroup, group))
  return table
    .processIds()
    .filter((pid) => isIncluded(table.controlGroupOf(pid)))
    .map((pid) => table.processFacts(pid))
    .filter(({ controlGroup }) => isIncluded(controlGroup))
}
