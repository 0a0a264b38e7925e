import { mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, it, vi } from 'vitest'
import type { Subject } from '#domain/statement/statement'
import { attestRelease, attestStatement } from '#github/attest'
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

const subject: Subject[] = [
  { name: 'choiros-release.json', digest: { sha256: 'a'.repeat(64) } },
  { name: 'sandbox', uri: 'nix:/nix/store/x', digest: { 'nar-sha256': 'b'.repeat(64) } },
]
const statement = {
  subject,
  predicateType: 'https://slsa.dev/provenance/v1',
  predicate: { buildDefinition: {} },
}

it('Sigstore signs the whole statement of a build, which GitHub does not store a second time', async () => {
  vi.stubEnv('ACTIONS_ID_TOKEN_REQUEST_URL', 'https://identity.example')
  const { output } = options()
  const attest = vi
    .fn<NonNullable<Parameters<typeof attestStatement>[2]>>()
    .mockResolvedValue({ bundle: { mediaType: 'sigstore' } as never, certificate: '' })
  expect(await attestStatement(openedGitHub({ token: 'a token' }), { statement, output }, attest)).toBe(output)
  expect(attest).toHaveBeenCalledExactlyOnceWith({
    subjects: statement.subject.map(({ name, digest }) => ({ name, digest })),
    predicateType: statement.predicateType,
    predicate: statement.predicate,
    token: 'a token',
    skipWrite: true,
  })
  expect(readFileSync(output, 'utf8')).toBe('{"mediaType":"sigstore"}\n')
})

it('Sigstore signs no statement without an identity, and its failure is a warning', async () => {
  vi.stubEnv('ACTIONS_ID_TOKEN_REQUEST_URL', '')
  const reporter = collectingReporter()
  const { output, folder } = options()
  expect(await attestStatement(openedGitHub({ reporter }), { statement, output })).toBeNull()
  expect(reporter.events).toEqual([])
  vi.stubEnv('ACTIONS_ID_TOKEN_REQUEST_URL', 'https://identity.example')
  const failing = () => Promise.reject(new Error('Rekor is down'))
  expect(await attestStatement(openedGitHub({ reporter }), { statement, output }, failing)).toBeNull()
  const message = expect.stringContaining('Sigstore did not sign the provenance of the release ("Rekor is down")')
  expect(reporter.events).toEqual([{ event: 'note', level: 'warning', message }])
  expect(readdirSync(folder)).toEqual([])
})
