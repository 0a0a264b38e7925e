import { expect, test } from 'vitest'
import { canonicalJson } from '#domain/manifest/canonical'
import { parseManifest } from '#domain/manifest/parse'
import { lockedDependencies } from '#domain/statement/flake-lock'
import { provenanceOf, provenanceProblems, provenanceStatement, type BuildFacts } from '#domain/statement/provenance'
import { statementEnvelope, statementOf } from '#domain/statement/statement'
import { sampleRelease } from '../manifest/sample.ts'
import { problems, publishedProvenance } from './published-messages.ts'

const { manifest } = sampleRelease('deploy')
const REV = 'd'.repeat(40)
const narHash = `sha256-${Buffer.alloc(32, 0xab).toString('base64')}`
const nodes = {
  root: { inputs: { nixpkgs: 'nixpkgs' } },
  nixpkgs: { locked: { type: 'github', owner: 'NixOS', repo: 'nixpkgs', rev: REV, narHash, lastModified: 1 }, original: {} },
  tool: { locked: { type: 'git', url: 'https://user:secret@git.example/tool.git?token=secret', rev: REV, narHash } },
  archive: { locked: { type: 'tarball', url: 'https://example.org/a.tar.gz', narHash } },
  here: { locked: { type: 'path', path: '/home/me/flake', narHash: 'rubbish' } },
}
const lock = { path: 'hypervisor/flake.lock', text: JSON.stringify({ nodes, root: 'root', version: 7 }) }
const facts: BuildFacts = {
  manifest,
  ref: 'main',
  derivations: { sandbox: `/nix/store/${'a'.repeat(32)}-sandbox.drv`, hypervisor: `/nix/store/${'b'.repeat(32)}-hypervisor.drv` },
  locks: [lock],
  builder: 'local',
  versions: { nix: '2.26.3', 'grind-to-prod': '0.1.0' },
  invocation: undefined,
  startedOn: '2026-01-05T01:00:00.000Z',
  finishedOn: '2026-01-05T01:01:00.000Z',
}
const statement = statementOf(statementEnvelope(provenanceStatement(facts)))

test('the provenance of a release is one by the published messages of SLSA', () => {
  expect(problems(publishedProvenance, statement.predicate)).toEqual([])
  const named = { runDetails: { builder: { id: 'x', name: 'x' } } }
  expect(problems(publishedProvenance, { ...(statement.predicate as object), ...named })).toEqual([
    'runDetails.builder: Unrecognized key: "name"',
  ])
})

test('the provenance names what decided about the build, and what Nix was asked to build', () => {
  const { buildDefinition, runDetails } = provenanceOf(statement)
  expect(buildDefinition).toMatchObject({
    externalParameters: {
      repository: 'github.com/owner/choiros',
      ref: 'main',
      directory: 'deploy',
      installables: { sandbox: './sandbox#sandbox', hypervisor: './hypervisor#hypervisor' },
    },
    internalParameters: { system: 'x86_64-linux', derivations: facts.derivations },
  })
  expect(buildDefinition.resolvedDependencies[0]).toEqual({
    name: 'source',
    uri: `git+https://github.com/owner/choiros@${'c'.repeat(40)}`,
    digest: { gitCommit: 'c'.repeat(40) },
  })
  expect(runDetails).toEqual({
    builder: { id: 'urn:grind-to-prod:builders/local', version: { nix: '2.26.3', 'grind-to-prod': '0.1.0' } },
    metadata: { startedOn: facts.startedOn, finishedOn: facts.finishedOn },
  })
})

test('each input of a flake.lock is named with its hashes, and without secrets or paths of the builder', () => {
  const [file, ...inputs] = lockedDependencies(lock)
  expect(file).toEqual({ name: 'hypervisor/flake.lock', digest: { sha256: expect.stringMatching(/^[0-9a-f]{64}$/) } })
  const digest = { gitCommit: REV, 'nar-sha256': 'ab'.repeat(32) }
  expect(inputs).toEqual([
    { name: 'nixpkgs', uri: `github:NixOS/nixpkgs/${REV}`, digest },
    { name: 'tool', uri: 'git+https://git.example/tool.git', digest },
    { name: 'archive', uri: 'https://example.org/a.tar.gz', digest: { 'nar-sha256': 'ab'.repeat(32) } },
    { name: 'here', uri: 'flake:here' },
  ])
})

test('a flake.lock that is not understood is named by its digest alone', () => {
  for (const text of ['rubbish', '[]', '{"nodes":[]}', '{"nodes":{"a":{"locked":1}}}']) {
    expect(lockedDependencies({ path: 'flake.lock', text })).toHaveLength(1)
  }
})

test('a repository without a web address is named by its commit', () => {
  const local = { ...facts, manifest: { ...manifest, source: { ...manifest.source, repository: '/srv/git/choiros' } } }
  const { buildDefinition } = provenanceOf(statementOf(statementEnvelope(provenanceStatement(local))))
  expect(buildDefinition.resolvedDependencies[0]).toEqual({ name: 'source', digest: { gitCommit: 'c'.repeat(40) } })
})

test('a provenance fits the manifest also when it is read from its file, whose keys have another order', () => {
  expect(provenanceProblems(statement, parseManifest(Buffer.from(canonicalJson(manifest))))).toEqual([])
})

test('the provenance of another build type, or of another type, is refused', () => {
  expect(() => provenanceOf({ ...statement, predicateType: 'https://slsa.dev/provenance/v0.2' })).toThrow('not a provenance')
  const predicate = { ...statement.predicate, buildDefinition: { buildType: 'https://actions.github.io/buildtypes/workflow/v1' } }
  expect(() => provenanceOf({ ...statement, predicate })).toThrow('buildDefinition.buildType')
})
