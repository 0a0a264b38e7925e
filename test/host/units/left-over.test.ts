import { expect, test } from 'vitest'
import type { ProcessFacts } from '#domain/activation/process-identity'
import type { PlannedUnit, UnitStep } from '#domain/activation/unit-plan'
import { findLeftOver } from '#host/units/left-over'
import { HYPERVISOR, SANDBOX } from '../../domain/manifest/sample.ts'
import { shownUnit, temporaryHost } from '../temporary-host.ts'

const older = '/nix/store/9c8lqb8qm6kxpdw2fcrfr9v3b9qhnnmc-sandbox'
const main: ProcessFacts = { pid: 70, executable: `${SANDBOX}/bin/sandbox`, startTicks: 900, controlGroup: '/system.slice/a.service' }
const child: ProcessFacts = { ...main, pid: 71, executable: `${older}/bin/worker`, controlGroup: '/system.slice/a.service/sub' }

async function find(processes: readonly ProcessFacts[], step: UnitStep = 'restart') {
  await using host = await temporaryHost({
    answers: [{ when: ['systemctl', 'show'], stdout: shownUnit({ MainPID: 70 }) }],
    processes: { processIds: () => processes.map(({ pid }) => pid), processFacts: (pid) => processes.find((one) => one.pid === pid)! },
  })
  const plan: PlannedUnit[] = [{ unit: 'a.service', wanted: 'release', step, because: '' }]
  const found = await findLeftOver(host, { plan, closure: new Set([SANDBOX, HYPERVISOR]), others: new Set([older, HYPERVISOR]) })
  return { found: Object.fromEntries(found), events: host.events }
}

test('a process that runs what only the release before has is found in a restarted unit, and reported', async () => {
  const { found, events } = await find([main, child])
  expect(found).toEqual({ 'a.service': [{ pid: 71, executable: child.executable }] })
  expect(events).toEqual([
    {
      event: 'note',
      level: 'warning',
      message: `a.service has left-over processes of the other release: ${child.executable} (process 71)`,
    },
  ])
})

test.each<{ name: string; processes: readonly ProcessFacts[]; step?: UnitStep }>([
  { name: 'of this release', processes: [main] },
  { name: 'of both releases', processes: [main, { ...child, executable: `${HYPERVISOR}/bin/hypervisor` }] },
  { name: "of the host's own", processes: [main, { ...child, executable: '/usr/bin/sleep' }] },
  { name: 'of another unit', processes: [main, { ...child, controlGroup: '/system.slice/b.service' }] },
  { name: 'of a unit that was not restarted', processes: [main, child], step: 'none' },
])('a process $name is not left over', async ({ processes, step }) => {
  expect(await find(processes, step)).toEqual({ found: {}, events: [] })
})

test('the record names a limited number of them', async () => {
  const many = Array.from({ length: 40 }, (_, index) => ({ ...child, pid: 100 + index }))
  const { found } = await find([main, ...many])
  expect(found['a.service']).toHaveLength(16)
})
