import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { canonicalRecord } from '#domain/manifest/canonical'
import { WITNESSED_HEADS } from '#domain/protocol/record'
import type { SignedHead } from '#domain/protocol/ledger-head'
import { witnessRequestSchema } from '#domain/protocol/witness'
import { LEDGER_NAMESPACE } from '#domain/trust/namespaces'
import { ledger } from '#host/verbs/ledger'
import { witness } from '#host/verbs/witness'
import { newKey, type EvidenceKey } from '../../verbs/evidence-keys.ts'
import { temporaryHost } from '../temporary-host.ts'

function head(line: number, change: Partial<SignedHead> = {}): SignedHead {
  const digest = line.toString(16).padStart(64, '0')
  return { host: 'prod-b', application: 'sample', line, digest, signedAt: '2026-01-01T00:00:00.000Z', signature: 'x', ...change }
}

/** The newest line as a host signs it when it is asked for it, so at another time each time. */
function signedHead(line: number, key: EvidenceKey, minute: number): SignedHead {
  const { signature: _, ...unsigned } = head(line, { signedAt: new Date(Date.UTC(2026, 0, 1, 0, minute)).toISOString() })
  return { ...unsigned, signature: key.sign(canonicalRecord(unsigned), LEDGER_NAMESPACE) }
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

test('a line that is handed over again displaces no other: one good signature of each key is kept', async () => {
  await using host = await temporaryHost()
  const [key, other] = [newKey(), newKey()]
  const first = [signedHead(1, key, 0), signedHead(2, key, 1)]
  for (const one of first) await witness(host, asked(one))
  for (const minute of [2, 3, 4]) expect(await witness(host, asked(signedHead(2, key, minute)))).toMatchObject({ isNew: false })
  expect((await ledger(host, { limit: 1 })).witnessed).toEqual(first)
  // What another key signed may be what counts, and so may a good signature after one that only names the key.
  await witness(host, asked(signedHead(2, other, 5)))
  await witness(host, asked({ ...head(3), signature: first[0]!.signature }))
  await witness(host, asked(signedHead(3, key, 6)))
  const { witnessed } = await ledger(host, { limit: 1 })
  expect(witnessed?.map(({ line, signature }) => [line, signature === first[0]!.signature])).toEqual([
    [1, true],
    [2, false],
    [2, false],
    [3, true],
    [3, false],
  ])
})

test('signatures of one line that an earlier version kept are reduced to one of each key', async () => {
  await using host = await temporaryHost()
  const key = newKey()
  const known = [0, 1, 2].map((minute) => signedHead(5, key, minute))
  await writeFile(join(host.paths.state, 'witnessed.ndjson'), known.map((one) => `${JSON.stringify(one)}\n`).join(''))
  expect(await witness(host, asked(signedHead(5, key, 3)))).toMatchObject({ isNew: false })
  expect((await ledger(host, { limit: 1 })).witnessed).toEqual([known[0]])
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
