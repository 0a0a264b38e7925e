import { expect, test } from 'vitest'
import { reproduceLines } from '#domain/report/reproduce-lines'
import type { ComparedPath } from '#domain/reproduce/compare'
import type { ComparedComponent } from '#domain/reproduce/components'

const API = '/nix/store/aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa-api'
const LIBRARY = '/nix/store/bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb-library'
const SOURCE = '/nix/store/dddddddddddddddddddddddddddddddd-source'
const DERIVATION = '/nix/store/cccccccccccccccccccccccccccccccc-api.drv'

const component: ComparedComponent = {
  name: 'api',
  installable: '.#api',
  path: API,
  derivation: DERIVATION,
  recordedDerivation: DERIVATION,
  outcome: 'agrees',
  problem: null,
}
const path: ComparedPath = {
  path: API,
  outcome: 'agrees',
  expected: 'sha256-A',
  found: 'sha256-A',
  origin: 'rebuilt',
  derivation: DERIVATION,
  tree: API,
  problem: null,
}
const library: ComparedPath = { ...path, path: LIBRARY, outcome: 'not-rebuilt', origin: 'present' }
const good = {
  verdict: 'REPRODUCED',
  releaseId: 'a'.repeat(64),
  application: 'app',
  source: { commit: 'b'.repeat(40) },
  components: [component],
  paths: [path, library, { ...path, path: SOURCE, origin: 'fixed' }],
  manifest: { outcome: 'agrees', differsAt: null, problem: null },
  recorded: { builder: 'urn:builder', versions: { nix: '2.26.3' } },
  nix: '2.28.1',
  differences: [],
  signed: null,
  statement: null,
} as const
const release = `release ${'a'.repeat(64)} of app, commit ${'b'.repeat(40)}`

test('the text of a reproduction begins with the verdict, and counts what it is not about', () => {
  expect(reproduceLines(good)).toEqual([
    `REPRODUCED: ${release}: this machine built the same bytes.`,
    `agrees  api  ${API}`,
    'Built here with the same content: 1 of 3 paths.',
    'Fixed by their content: 1.',
    'Not built here, so nothing shows that they follow from the commit: 1.',
    'Built here with Nix 2.28.1, and there (urn:builder) with Nix 2.26.3.',
  ])
})

test('the text of a difference has both hashes of each path, and where the contents are', () => {
  const differing = { ...path, outcome: 'differs', found: 'sha256-B' } as const
  const lines = reproduceLines({ ...good, verdict: 'DIFFERS', paths: [differing, { ...library, outcome: 'differs', found: 'sha256-C' }] })
  expect(lines[0]).toBe(`DIFFERS: ${release}: what this machine makes of its commit differs.`)
  expect(lines).toContain(`DIFFERS  api  ${API}`)
  expect(lines).toContain(`${API} has the NAR hash sha256-A in the release, and sha256-B here.`)
  expect(lines).toContain(`${LIBRARY} has the NAR hash sha256-A in the release, and sha256-C here.`)
  expect(lines.at(-1)).toContain('the option "output" keeps them')
})

test('the text of a difference names the files that were kept of it', () => {
  const difference = { release: '/out/release', here: '/out/here', text: '/out/difference.txt' }
  const paths = [{ ...path, outcome: 'differs', found: null }] as const
  const lines = reproduceLines({ ...good, verdict: 'DIFFERS', paths, differences: [difference] })
  expect(lines).toContain(`${API} has the NAR hash sha256-A in the release, and another one here.`)
  expect(lines.slice(-3)).toEqual(['/out/difference.txt', '/out/release', '/out/here'])
})

test('the text of a build that failed has its reason', () => {
  const failed = { ...path, outcome: 'not-built', found: null, origin: null, problem: 'out of disk space' } as const
  const manifest = { outcome: 'not-compared', differsAt: null, problem: 'It is not made again.' } as const
  const lines = reproduceLines({ ...good, verdict: 'NOT_PROVABLE', paths: [failed], manifest, recorded: null })
  expect(lines).toContain(`${API}: out of disk space`)
  expect(lines).toContain('manifest: It is not made again.')
  expect(lines.at(-1)).toBe('Built here with Nix 2.28.1; the release has no provenance that could be used.')
})

test('the text of a dry run has the derivations, and no verdict', () => {
  const lines = reproduceLines({ ...good, verdict: null, paths: [] })
  expect(lines[0]).toBe(`Dry run: ${release}`)
  expect(lines).toContain(`api: ${DERIVATION}`)
})

test('the text names the signed statement of what was found', () => {
  expect(reproduceLines({ ...good, statement: '/release/reproductions.intoto.jsonl' }).at(-1)).toBe(
    'Signed statement of what was found: /release/reproductions.intoto.jsonl',
  )
})

test('the text of a signed release names each key', () => {
  const manifest = { fingerprint: 'SHA256:x', output: '/release/manifest.sig', signatures: 2 }
  const paths = { file: '/release/nix-signatures.json', paths: 1, keys: ['second-1'] }
  expect(reproduceLines({ ...good, signed: { manifest, paths } }).slice(-2)).toEqual([
    'Signed with SHA256:x: /release/manifest.sig (2 signatures)',
    '1 store path signed by second-1: /release/nix-signatures.json',
  ])
  const unsigned = reproduceLines({ ...good, signed: { manifest: null, paths: { ...paths, paths: 0, keys: [] } } })
  expect(unsigned.at(-1)).toContain('give a secret key with the option "nix-key-file"')
})
