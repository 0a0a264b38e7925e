import { expect, test } from 'vitest'
import { atOneMoment } from '#tools/process/one-moment'
import { processesWithin } from '#tools/process/processes-within'
import { realProcesses, type ProcessTable } from '#tools/process/table'

const groups = ['/system.slice/a.service', '/system.slice/a.service/inner', '/system.slice/a.service-2', '/system.slice/b.service', '']

/** A table of one process for each group, which notes what is read of it. */
function table(read: string[], now = groups): ProcessTable {
  return {
    ...realProcesses,
    processIds: () => groups.map((_, pid) => pid),
    controlGroupOf: (pid) => {
      read.push(`group ${pid}`)
      return groups[pid]!
    },
    processFacts: (pid) => {
      read.push(`facts ${pid}`)
      return { pid, executable: null, startTicks: pid, controlGroup: now[pid]! }
    },
  }
}

test('processesWithin gives the processes of groups and below, and reads only the group of the others', () => {
  const read: string[] = []
  expect(processesWithin(table(read), ['/system.slice/a.service']).map(({ pid }) => pid)).toEqual([0, 1])
  expect(read).toEqual(['group 0', 'group 1', 'group 2', 'group 3', 'group 4', 'facts 0', 'facts 1'])
})

test('processesWithin reads each process once at one moment, however often it is asked', () => {
  const read: string[] = []
  const now = atOneMoment(table(read))
  for (const group of ['/system.slice/a.service', '/system.slice/b.service', '/system.slice/a.service']) processesWithin(now, [group])
  expect(read.toSorted()).toEqual(['facts 0', 'facts 1', 'facts 3', ...groups.map((_, pid) => `group ${pid}`)])
})

test('processesWithin leaves out a process that has changed its group, and an empty group has none', () => {
  const moved = groups.map((group, pid) => (pid === 0 ? '/system.slice/b.service' : group))
  expect(processesWithin(table([], moved), ['/system.slice/a.service']).map(({ pid }) => pid)).toEqual([1])
  expect(processesWithin(table([]), [''])).toEqual([])
})
