import { randomUUID } from 'node:crypto'
import { readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { PROTOCOL_VERSION, type ApplyRequest } from '#domain/protocol/messages'
import { apply } from '#host/verbs/apply'
import { hostWithRelease, type SignedRelease } from '../signed-release.ts'

const applyOf = ({ request }: SignedRelease, manifestPath: string): ApplyRequest => ({
  protocol: PROTOCOL_VERSION,
  releaseId: request.releaseId,
  manifestPath,
  signature: request.signature,
  attempt: randomUUID(),
  actor: { name: 'tester' },
  copy: { copiedPaths: 0, copiedNarBytes: 0, packBytes: 0, presentPaths: 0, substitutedPaths: [] },
})

test("apply refuses a path with the manifest's bytes that is not the manifest's own", async () => {
  await using host = await hostWithRelease([{ when: ['systemd-run'] }])
  const file = join(host.folder, 'copy.json')
  await writeFile(file, host.release.request.manifest)
  await expect(apply(host, applyOf(host.release, file))).rejects.toMatchObject({ name: 'InputError', code: 'request-invalid' })
  expect(await readdir(host.paths.attempts)).toEqual([])
  expect(host.commands.filter(({ effect }) => effect === 'write')).toEqual([])
})
