import { expect, test } from 'vitest'
import { atOneMoment } from '#tools/process/one-moment'
import { realProcesses } from '#tools/process/table'

test('a table of one moment reads each process and the sockets once, however often they are asked about', () => {
  const read: string[] = []
  const noted =
    <Words extends unknown[], Value>(name: string, value: (...words: Words) => Value) =>
    (...words: Words): Value => {
      read.push([name, ...words].join(' '))
      return value(...words)
    }
  const table = atOneMoment({
    ...realProcesses,
    processIds: noted('ids', () => [1, 2]),
    processFacts: noted('facts', (pid: number) => ({ pid, executable: null, startTicks: pid, controlGroup: '/a' })),
    listeningSockets: noted('sockets', () => [{ address: '::1', port: 80, inode: '7' }]),
  })
  expect(read).toEqual([])
  for (let time = 0; time < 3; time += 1) {
    expect(table.processIds().map((pid) => table.processFacts(pid).startTicks)).toEqual([1, 2])
    expect(table.listeningSockets()).toEqual([{ address: '::1', port: 80, inode: '7' }])
  }
  expect(read).toEqual(['ids', 'facts 1', 'facts 2', 'sockets'])
})
