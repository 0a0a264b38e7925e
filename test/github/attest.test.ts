import { mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, it, vi } from 'vitest'
import { attestRelease } from '#github/attest'
import { collectingReporter } from '../support/collecting-reporter.ts'
import { openedGitHub } from '../support/step.ts'

afterEach(() => {
  vi.unstubAllEnvs()
  vi.restoreAllMocks()
})

function options() {
  const folder = mkdtempSync(join(tmpdir(), 'attest-'))
  return { folder, application: 'choiros', releaseId: 'a'.repeat(64), output: join(folder, 'manifest.sigstore.json') }
}

it('an attestation is missing without a warning where the job has no identity', async () => {
  vi.stubEnv('ACTIONS_ID_TOKEN_REQUEST_URL', '')
  const reporter = collectingReporter()
  expect(await attestRelease(openedGitHub({ reporter }), options())).toEqual({ attestation: 'absent', why: 'no id-token' })
  expect(reporter.events).toEqual([])
})

it('an attestation signs the bytes of the manifest, and leaves its bundle for verification', async () => {
  vi.stubEnv('ACTIONS_ID_TOKEN_REQUEST_URL', 'https://identity.example')
  const given = options()
  const attest = vi
    .fn<NonNullable<Parameters<typeof attestRelease>[2]>>()
    .mockResolvedValue({ bundle: { mediaType: 'sigstore' } as never, certificate: '', attestationID: '77' })
  expect(await attestRelease(openedGitHub({ token: 'a token' }), given, attest)).toEqual({
    attestation: 'made',
    id: '77',
    file: given.output,
  })
  const subjects = [{ name: 'choiros-release.json', digest: { sha256: 'a'.repeat(64) } }]
  expect(attest).toHaveBeenCalledExactlyOnceWith({ subjects, token: 'a token' })
  expect(readFileSync(given.output, 'utf8')).toBe('{"mediaType":"sigstore"}\n')
})

it('an attestation is missing with a warning when the identity is refused', async () => {
  vi.spyOn(process.stdout, 'write').mockReturnValue(true)
  const server = createServer((_request, response) => response.writeHead(403).end('{"message":"no"}'))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  vi.stubEnv('ACTIONS_ID_TOKEN_REQUEST_URL', `http://127.0.0.1:${(server.address() as AddressInfo).port}/?a=b`)
  vi.stubEnv('ACTIONS_ID_TOKEN_REQUEST_TOKEN', 'a token')
  const reporter = collectingReporter()
  const given = options()
  expect(await attestRelease(openedGitHub({ reporter }), given)).toMatchObject({
    attestation: 'absent',
    why: expect.stringContaining('Failed to get ID token'),
  })
  const message = expect.stringMatching(/^The release was not attested \(.*\)\. Hosts accept it/)
  expect(reporter.events).toEqual([{ event: 'note', level: 'warning', message }])
  expect(readdirSync(given.folder)).toEqual([])
  await new Promise((resolve) => server.close(resolve))
})
