import { randomUUID } from 'node:crypto'
import { readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { applyRequestSchema, type ApplyRequest } from '#domain/protocol/requests'
import { PROTOCOL_VERSION } from '#domain/protocol/agent-program'
import { copyForRecord } from '#domain/protocol/attempt'
import { recordSchema } from '#domain/protocol/record'
import { writeRequest } from '#host/attempt/attempts'
import { apply } from '#host/verbs/apply'
import { sampleRecord } from '../../domain/activation/sample-record.ts'
import { hostWithRelease, store, type SignedRelease } from '../signed-release.ts'

const applyOf = ({ request }: SignedRelease, manifestPath: string): ApplyRequest => ({
  protocol: PROTOCOL_VERSION,
  releaseId: request.releaseId,
  manifestPath,
  signature: request.signature,
  attempt: randomUUID(),
  actor: { name: 'tester' },
  copy: { copiedPaths: 0, copiedNarBytes: 0, packBytes: 0, presentPaths: 0, substitutedPaths: [] },
})

test('a request that could not be read back is refused at the door, and leaves no folder', async () => {
  await using host = await hostWithRelease([{ when: ['systemd-run'] }])
  const { own } = host.release
  const request = { ...applyOf(host.release, join(host.folder, own.path.split('/').at(-1)!)), actor: { name: 'x'.repeat(5 * 1024 * 1024) } }
  const asked = { schemaVersion: 1, verb: 'apply', ...request, requestedAt: '2026-01-01T00:00:00Z' } as const
  await expect(writeRequest(host, asked)).rejects.toMatchObject({ name: 'InputError', code: 'request-invalid' })
  expect(await readdir(host.paths.attempts)).toEqual([])
})

const paths = (count: number) => Array.from({ length: count }, (_, index) => store('0', `path-${index}`))

test('a request has a limited number of paths, and a record has the first of them', () => {
  const asking = (count: number) => applyRequestSchema.safeParse({ ...wire, copy: { ...wire.copy, substitutedPaths: paths(count) } })
  const wire = {
    protocol: PROTOCOL_VERSION,
    releaseId: 'a'.repeat(64),
    manifestPath: store('0', 'x'),
    attempt: randomUUID(),
    actor: { name: 'tester', runUrl: 'https://example.org/run' },
    copy: { copiedPaths: 0, copiedNarBytes: 0, packBytes: 0, presentPaths: 0, substitutedPaths: [] },
  }
  expect([asking(0), asking(1000), asking(1001), asking(10_000)].map(({ success }) => success)).toEqual([true, true, false, false])
  expect(copyForRecord({ ...wire.copy, substitutedPaths: paths(1000) }).substitutedPaths).toEqual(paths(16))
  const longest = { name: '\u0001'.repeat(256), runUrl: '\u0001'.repeat(2048) }
  expect(applyRequestSchema.safeParse({ ...wire, actor: longest }).success).toBe(false)
})

test('a record with more paths, as earlier ones have, is read', () => {
  const record = sampleRecord({
    copy: { copiedPaths: 0, copiedNarBytes: 0, packBytes: 0, presentPaths: 0, substitutedPaths: paths(10_000) },
  })
  expect(recordSchema.safeParse(record).success).toBe(true)
})

test("a request whose manifest path is not the manifest's own is refused", async () => {
  await using host = await hostWithRelease([{ when: ['systemd-run'] }])
  const file = join(host.folder, 'copy.json')
  await writeFile(file, host.release.request.manifest)
  await expect(apply(host, applyOf(host.release, file))).rejects.toMatchObject({ name: 'InputError', code: 'request-invalid' })
  expect(await readdir(host.paths.attempts)).toEqual([])
  expect(host.commands.filter(({ effect }) => effect === 'write')).toEqual([])
})
