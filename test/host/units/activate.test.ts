import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as delay } from 'node:timers/promises'
import { afterEach, expect, test } from 'vitest'
import { unitsForward } from '#domain/activation/unit-plan'
import { probeSchema } from '#domain/config/probe'
import { activate } from '#host/units/activate'
import type { Command, CommandResult, Runner } from '#tools/run/runner'
import { shownUnit, temporaryHost } from '../temporary-host.ts'

const closing: (() => void)[] = []
afterEach(() => {
  for (const close of closing.splice(0)) close()
})

interface Systemd {
  readonly states: (unit: string) => Record<string, string | number>
  readonly broken?: string
}

/**
 * Notes when each program begins and ends. A question about `b.service` alone ends once a check was asked, or after a second. `broken` is
 * the program that fails.
 */
function systemdOf(log: string[], checked: Promise<void>, { states, broken }: Systemd): Runner {
  const answer = ({ argv }: Command): CommandResult => {
    const units = argv.slice(argv.indexOf('--') + 1)
    const withCommands = argv.some((word) => word.includes('ExecStart'))
    // Only the first was touched since the switch that is undone.
    const definition = (unit: string) => `NeedDaemonReload=no\nStateChangeTimestampMonotonic=${unit === 'a.service' ? 2000 : 500}\n`
    const shown = units.map((unit) => `${withCommands ? `ExecStart={ path=/bin/x }\n${definition(unit)}` : ''}${shownUnit(states(unit))}`)
    return { status: 0, stdout: argv[1] === 'show' ? shown.join('\n') : '', stderr: '' }
  }
  return {
    async run(command) {
      const name = `${command.argv[1]} ${command.argv.slice(command.argv.indexOf('--') + 1).join(' ')}`
      log.push(name)
      if (name === 'show b.service') await Promise.race([checked, delay(1000)])
      log.push(`end of ${name}`)
      return name === broken ? { status: 1, stdout: '', stderr: '' } : answer(command)
    },
    start() {
      throw new Error('Nothing is started with open streams here.')
    },
  }
}

async function activateWith(systemd: Systemd) {
  const log: string[] = []
  const checked = Promise.withResolvers<void>()
  const server = createServer((_request, response) => {
    log.push('check')
    checked.resolve()
    response.end()
  }).listen(0, '127.0.0.1')
  closing.push(() => server.close())
  await once(server, 'listening')
  await using host = await temporaryHost({ runner: systemdOf(log, checked.promise, systemd), processes: { listeningSockets: () => [] } })
  const { port } = server.address() as AddressInfo
  const result = await activate(
    host,
    {
      units: unitsForward([
        { unit: 'a.service', action: 'restart', when: 'changed' },
        { unit: 'b.service', action: 'restart', when: 'changed' },
      ]),
      comparison: { way: 'back', stamps: undefined, since: { ticks: 1e9, microseconds: 1000 }, left: new Set() },
      health: { web: { http: `http://127.0.0.1:${port}/` } },
      probe: probeSchema.parse({ successThreshold: 1 }),
      closure: new Set(),
    },
    '3f1c2b9e-7d55-4f0e-9c35-0a8f1f7b2d11',
  )
  return { log, result }
}

test('activate runs five programs, one after the other, and asks the checks beside the fourth', async () => {
  const { log, result } = await activateWith({ states: () => ({}) })
  expect(result).toMatchObject({ healthy: true })
  expect(log).toEqual([
    'show a.service b.service',
    'end of show a.service b.service',
    'reset-failed a.service',
    'end of reset-failed a.service',
    'restart a.service',
    'end of restart a.service',
    'show b.service',
    'check',
    'end of show b.service',
    'show a.service b.service',
    'end of show a.service b.service',
  ])
})

/** The states of units of which `b.service` stops with the other: it is shown for the plan, and then after the restart. */
function withFallen(): Systemd['states'] {
  let shown = 0
  return (unit): Record<string, string> => (unit === 'b.service' && ++shown === 2 ? { ActiveState: 'inactive', SubState: 'dead' } : {})
}

test('activate asks the checks again when a unit that fell had to be started', async () => {
  const { log, result } = await activateWith({ states: withFallen() })
  expect(result).toMatchObject({ healthy: true })
  expect(log.filter((line) => !line.startsWith('end of')).slice(3)).toEqual([
    'show b.service',
    'check',
    'start b.service',
    'check',
    'show a.service b.service',
  ])
})

test('activate fails when a unit that fell does not start again, and does not watch the rest', async () => {
  const { log, result } = await activateWith({ states: withFallen(), broken: 'start b.service' })
  expect(result).toMatchObject({ healthy: false, reason: 'unit b.service did not start', health: [] })
  expect(log.indexOf('end of start b.service')).toBeGreaterThan(0)
})
