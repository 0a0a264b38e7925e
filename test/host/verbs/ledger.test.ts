import { appendFile, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { entryDigest } from '#domain/ledger/chain'
import { ledgerResultSchema } from '#domain/protocol/record'
import { ledger } from '#host/verbs/ledger'
import { appendRecord } from '#host/attempt/append-record'
import { canonicalRecord } from '#domain/manifest/canonical'
import { LEDGER_NAMESPACE } from '#domain/trust/namespaces'
import { parseSignatures } from '#domain/trust/signature'
import { realRunner } from '#tools/run/real'
import { checkCommand } from '#tools/ssh/keygen-sign'
import { makeKey, testFolder } from '../../tools/ssh/keys.ts'
import { sampleRecord } from '../../domain/activation/sample-record.ts'
import { temporaryHost, type TemporaryHost } from '../temporary-host.ts'

async function recorded(...reasons: string[]): Promise<TemporaryHost> {
  const host = await temporaryHost()
  for (const reason of reasons) await appendRecord(host, sampleRecord({ reason }))
  return host
}

test('an empty ledger is complete', async () => {
  await using host = await recorded()
  expect(await ledger(host, { limit: 5 })).toEqual({ host: 'prod', application: 'sample', total: 0, entries: [], brokenAt: null })
})

test('the host signs the newest line of a ledger whose chain is intact, and no other', async () => {
  const keyFolder = testFolder()
  await makeKey(join(keyFolder, 'ssh_host_ed25519_key'))
  await using host = await recorded('one', 'two')
  const { head, entries } = await ledger({ ...host, runner: realRunner }, { limit: 1, keyFolder })
  expect(head).toMatchObject({ host: 'prod', application: 'sample', line: 2, digest: entries[0]!.digest })
  const { signature, ...signed } = head!
  const [parsed] = parseSignatures(signature)
  await writeFile(join(keyFolder, 'head.sig'), parsed!.armour)
  const check = checkCommand(join(keyFolder, 'head.sig'), canonicalRecord(signed), LEDGER_NAMESPACE)
  expect((await realRunner.run(check)).stdout).toMatch(/^Good "grind-to-prod-ledger" signature with ED25519 key/)
  await writeFile(host.paths.ledger, (await readFile(host.paths.ledger, 'utf8')).replace('"one"', '"1"'))
  expect(await ledger({ ...host, runner: realRunner }, { limit: 1, keyFolder })).not.toHaveProperty('head')
})

test('the newest records come first, up to the limit, each with its place in the chain', async () => {
  await using host = await recorded('one', 'two', 'three')
  const result = ledgerResultSchema.parse(await ledger(host, { limit: 2 }))
  expect(result).toMatchObject({ total: 3, brokenAt: null })
  expect(result.entries.map(({ line, record }) => [line, record.reason])).toEqual([
    [3, 'three'],
    [2, 'two'],
  ])
  expect(result.entries[0]!.previousEntry).toBe(result.entries[1]!.digest)
  const lines = (await readFile(host.paths.ledger, 'utf8')).split('\n')
  expect(result.entries[1]!.digest).toBe(entryDigest(lines[1]!))
})

test('records before the newest are sent on request, with the same places and the chain of all', async () => {
  await using host = await recorded('one', 'two', 'three', 'four')
  const linesOf = async (limit: number, skip: number) => (await ledger(host, { limit, skip })).entries.map(({ line }) => line)
  expect([await linesOf(2, 0), await linesOf(2, 2), await linesOf(2, 3), await linesOf(2, 4)]).toEqual([[4, 3], [2, 1], [1], []])
  expect(await ledger(host, { limit: 1, skip: 3 })).toMatchObject({ total: 4, brokenAt: null, entries: [{ line: 1 }] })
})

test('a changed record is detected, also outside the printed ones', async () => {
  await using host = await recorded('one', 'two', 'three', 'four')
  const text = await readFile(host.paths.ledger, 'utf8')
  await writeFile(host.paths.ledger, text.replace('"two"', '"2"'))
  expect(await ledger(host, { limit: 1 })).toMatchObject({ brokenAt: 3, total: 4, entries: [{ line: 4 }] })
})

test('a missing line of the ledger is detected', async () => {
  await using host = await recorded('one', 'two', 'three')
  const lines = (await readFile(host.paths.ledger, 'utf8')).split('\n')
  await writeFile(host.paths.ledger, [lines[0], lines[2], ''].join('\n'))
  expect(await ledger(host, { limit: 9 })).toMatchObject({ brokenAt: 2, total: 2 })
})

test('a last line that a crash cut off is incomplete, and no break in the chain', async () => {
  await using host = await recorded('one')
  await appendFile(host.paths.ledger, '{"previousEntry":"12')
  expect(await ledger(host, { limit: 9 })).toMatchObject({ brokenAt: null, incomplete: true, total: 1, entries: [{ line: 1 }] })
})

test('a last line that is complete and not an entry is a break in the chain', async () => {
  await using host = await recorded('one')
  await appendFile(host.paths.ledger, '{"previousEntry":"12\n')
  const found = await ledger(host, { limit: 9 })
  expect(found).toMatchObject({ brokenAt: 2, total: 2, entries: [{ line: 1 }] })
  expect(found.incomplete).toBeUndefined()
})

test('a ledger of millions of empty lines is refused instead of read', async () => {
  await using host = await recorded('one')
  await appendFile(host.paths.ledger, '\n'.repeat(2_000_000))
  await expect(ledger(host, { limit: 9 })).rejects.toMatchObject({
    code: 'state-damaged',
    message: expect.stringContaining('has more than 1000 lines that are too short for an entry'),
  })
})
