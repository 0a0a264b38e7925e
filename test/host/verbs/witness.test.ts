import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { WITNESSED_HEADS } from '#domain/protocol/record'
import type { SignedHead } from '#domain/protocol/ledger-head'
import { witnessRequestSchema } from '#domain/protocol/witness'
import { ledger } from '#host/verbs/ledger'
import { witness } from '#host/verbs/witness'
import { temporaryHost } from '../temporary-host.ts'

function head(line: number, change: Partial<SignedHead> = {}): SignedHead {
  const digest = line.toString(16).padStart(64, '0')
  return { host: 'prod-b', application: 'sample', line, digest, signedAt: '2026-01-01T00:00:00.000Z', signature: 'x', ...change }
}

const asked = (given: SignedHead) => witnessRequestSchema.parse({ protocol: 1, head: given })

test('a host keeps each signature of the newest lines of another host once, and hands them out', async () => {
  await using host = await temporaryHost()
  expect(await witness(host, asked(head(1)))).toEqual({ host: 'prod', application: 'sample', isNew: true })
  expect(await witness(host, asked(head(1)))).toMatchObject({ isNew: false })
  // Which signature is good, this host does not know.
  expect(await witness(host, asked(head(1, { signedAt: '2026-01-02T00:00:00.000Z', signature: 'y' })))).toMatchObject({ isNew: false })
  // Another history of the same line is kept beside it: it is what must be found.
  await witness(host, asked(head(1, { digest: 'f'.repeat(64) })))
  const { witnessed } = await ledger(host, { limit: 1 })
  expect(witnessed?.map(({ line, signature, digest }) => [line, signature, digest[0]])).toEqual([
    [1, 'x', '0'],
    [1, 'y', '0'],
    [1, 'x', 'f'],
  ])
})

test('lines of the host itself, and of another application, are refused', async () => {
  await using host = await temporaryHost()
  await expect(witness(host, asked(head(1, { host: 'prod' })))).rejects.toThrow(/does not witness its own ledger/)
  await expect(witness(host, asked(head(1, { application: 'other' })))).rejects.toThrow(/of the application other/)
  expect(await ledger(host, { limit: 1 })).not.toHaveProperty('witnessed')
})

test('a client cannot fill the disk with lines, and a torn one is left out', async () => {
  await using host = await temporaryHost()
  const file = join(host.paths.state, 'witnessed.ndjson')
  const lines = Array.from({ length: WITNESSED_HEADS }, (_, index) => JSON.stringify(head(index + 1)))
  await writeFile(file, `{"host":\n${lines.join('\n')}\n`)
  await witness(host, asked(head(WITNESSED_HEADS + 1)))
  const kept = (await readFile(file, 'utf8')).trimEnd().split('\n')
  expect([kept.length, (JSON.parse(kept[0]!) as SignedHead).line]).toEqual([WITNESSED_HEADS, 2])
})

test('lines that are given at one time are all kept', async () => {
  await using host = await temporaryHost()
  await Promise.all([1, 2, 3, 4].map((line) => witness(host, asked(head(line)))))
  expect((await ledger(host, { limit: 1 })).witnessed).toHaveLength(4)
})
