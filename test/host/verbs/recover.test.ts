import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { expect, test } from 'vitest'
import type { Journal } from '#domain/activation/journal'
import { ledgerLine } from '#domain/ledger/chain'
import { recoverUnfinished } from '#host/transaction/recover-unfinished'
import { writeJournal, writeRequest } from '#host/attempt/attempts'
import { recover, recoverAtBoot } from '#host/verbs/recover'
import { SWITCH_UNIT } from '#tools/systemd/switch-system'
import { sampleRecord } from '../../domain/activation/sample-record.ts'
import { sampleRequest } from '../../domain/activation/sample-request.ts'
import type { ScriptedAnswer } from '../../support/scripted-runner.ts'
import { shownUnit, temporaryHost } from '../temporary-host.ts'

const attempt = '3f1c2b9e-7d55-4f0e-9c35-0a8f1f7b2d11'
const journal: Journal = { schemaVersion: 1, attempt, step: 'begun', startedAt: '2026-01-01T00:00:01Z', previous: null, unitsBefore: {} }

/** How systemd shows the transaction's unit, and the one in which systems are switched to. */
const showing = (transaction: string, program: string): ScriptedAnswer[] => [
  { when: (argv) => argv[1] === 'show' && argv.includes(SWITCH_UNIT), stdout: shownUnit({ ActiveState: program }) },
  {
    when: ['systemctl', 'show'],
    stdout: shownUnit({ ActiveState: transaction, Description: `grind-to-prod attempt ${attempt} of sample` }),
  },
  { when: ['systemd-run'] },
]

test('recover accepts a running transaction at boot: a switch may have started the boot unit itself', async () => {
  await using host = await temporaryHost({ answers: showing('active', 'active') })
  await writeJournal(host, journal)
  // It has begun. One that may not begin is waited for.
  await writeRequest(host, sampleRequest({ attempt }))
  await expect(recover(host, 'leave')).rejects.toMatchObject({ code: 'busy' })
  expect(await recoverAtBoot(host)).toBeNull()
})

test('recover is refused by an attempt that began after the host was seen to be free', async () => {
  await using host = await temporaryHost({ answers: showing('active', 'inactive') })
  await writeJournal(host, journal)
  await writeRequest(host, sampleRequest({ attempt }))
  // A transaction that is started here would be of that very attempt, and be followed.
  await expect(recover(host, 'refuse', true)).rejects.toMatchObject({ code: 'busy' })
  expect(host.commands.map(({ argv }) => argv[0])).not.toContain('systemd-run')
})

test('recover does not ask systemd whether a host is free that was, when there is nothing to do', async () => {
  await using host = await temporaryHost()
  expect(await recover(host, 'refuse', true)).toBeNull()
  expect(host.commands).toEqual([])
})

test('recover does not wait for the transaction while a system is switched to, to avoid a deadlock', async () => {
  await using host = await temporaryHost({ answers: showing('inactive', 'active') })
  await writeJournal(host, journal)
  expect(await recoverAtBoot(host)).toBeNull()
  expect(host.commands.filter(({ argv }) => argv[0] === 'systemd-run')).toHaveLength(1)
})

test('recover fails at boot for any other error', async () => {
  await using host = await temporaryHost({ answers: [{ when: ['systemctl'], status: 1, stderr: 'Access denied' }] })
  await expect(recoverAtBoot(host)).rejects.toThrow('Access denied')
})

test('a boot moves a line of the ledger aside that a power cut tore while no transaction ran', async () => {
  await using host = await temporaryHost({ answers: showing('inactive', 'inactive') })
  await mkdir(dirname(host.paths.ledger), { recursive: true })
  const line = ledgerLine(undefined, sampleRecord({}))
  await writeFile(host.paths.ledger, `${line}{"previousEntry":"12`)
  expect(await recoverAtBoot(host)).toBeNull()
  expect(host.commands.filter(({ argv }) => argv[0] === 'systemd-run')).toHaveLength(1)
  // What the unit runs.
  expect(await recoverUnfinished(host)).toBeNull()
  expect(await readFile(host.paths.ledger, 'utf8')).toBe(line)
  expect(await readFile(`${host.paths.ledger}.torn-after-line-1`, 'utf8')).toBe('{"previousEntry":"12')
})

test('a boot leaves a complete line that is not an entry where it is', async () => {
  await using host = await temporaryHost({ answers: showing('inactive', 'inactive') })
  await mkdir(dirname(host.paths.ledger), { recursive: true })
  await writeFile(host.paths.ledger, `${ledgerLine(undefined, sampleRecord({}))}{"previousEntry":"12\n`)
  const before = await readFile(host.paths.ledger, 'utf8')
  expect(await recoverAtBoot(host)).toBeNull()
  expect(await recoverUnfinished(host)).toBeNull()
  expect(await readFile(host.paths.ledger, 'utf8')).toBe(before)
})

test('recover leaves a ledger that cannot be read to the attempt that adds a record', async () => {
  await using host = await temporaryHost({ answers: showing('inactive', 'inactive') })
  await mkdir(host.paths.ledger, { recursive: true })
  expect(await recover(host, 'leave')).toBeNull()
  expect(await recoverUnfinished(host)).toBeNull()
})
