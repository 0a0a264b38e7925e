import { expect, test } from 'vitest'
import { buildHostChecks, type BuildHostFacts } from '#domain/doctor/build-host'
import { versionWarnings } from '#domain/trust/nix-warnings'
import { about, checkLines, doctorExitCode, type Finding } from '#domain/doctor/check'
import { keysChecks, type SignersFile } from '#domain/doctor/keys'
import { programChecks } from '#domain/doctor/programs'
import { repositoryChecks, type RepositoryFacts } from '#domain/doctor/repository'

/** The findings that are not good, as `outcome id`. */
const bad = (findings: readonly Finding[]) =>
  findings.filter(({ outcome }) => outcome !== 'passed').map(({ outcome, id }) => `${outcome} ${id}`)

const builder: BuildHostFacts = {
  nodeVersion: '24.21.0',
  nixVersion: '2.26.3',
  probe: { signatures: ['grind-1:abc='] },
  howToSign: 'Do that.',
  signer: 'grind-1:key',
  clockSynchronized: true,
  nixWarnings: [],
}

test.each([
  { what: 'a good build host', change: {}, expected: [] },
  { what: 'an old Node', change: { nodeVersion: '22.1.0' }, expected: ['failed node'] },
  { what: 'no Nix, where nothing else is known', change: { nixVersion: null }, expected: ['failed nix'] },
  { what: 'an old Nix', change: { nixVersion: '2.8.1' }, expected: ['failed nix'] },
  { what: 'a daemon that builds nothing', change: { probe: { failed: 'no' } }, expected: ['failed nix-builds'] },
  { what: 'a daemon that does not sign', change: { probe: { signatures: [] } }, expected: ['failed nix-signs'] },
  { what: 'a public key that is not known', change: { signer: null }, expected: ['unknown nix-key'] },
  { what: 'a clock that is not synchronized', change: { clockSynchronized: false }, expected: ['warning clock-sync'] },
  { what: 'a clock that nothing is known of', change: { clockSynchronized: { unreadable: 'no' } }, expected: ['unknown clock-sync'] },
  { what: 'a Nix with a vulnerability', change: { nixWarnings: ['CVE'] }, expected: ['warning nix-safe'] },
])('the build host: $what', ({ change, expected }) => {
  expect(bad(buildHostChecks({ ...builder, ...change }))).toEqual(expected)
})

const repository: RepositoryFacts = {
  remote: { name: 'origin', address: 'github.com/acme/quotes' },
  branch: 'main',
  upstream: { tip: 'a'.repeat(40) },
  head: 'a'.repeat(40),
  ahead: 0,
  dirty: [],
  trackedKeys: [],
}

test.each([
  { what: 'a good repository', change: {}, expected: [] },
  { what: 'no remote', change: { remote: { name: 'origin', address: null }, ahead: null }, expected: ['failed remote', 'unknown pushed'] },
  { what: 'no such branch', change: { upstream: { tip: null }, ahead: null }, expected: ['failed upstream', 'unknown pushed'] },
  {
    what: 'no access to the remote',
    change: { upstream: { unreadable: 'denied' }, ahead: null },
    expected: ['failed upstream', 'unknown pushed'],
  },
  { what: 'no commit', change: { head: null, ahead: null }, expected: ['failed pushed'] },
  { what: 'commits that are not pushed', change: { ahead: 2 }, expected: ['warning pushed'] },
  { what: 'uncommitted changes', change: { dirty: ['a'] }, expected: ['warning clean'] },
  { what: 'the checkout of a job, which asks no remote', change: { upstream: null, ahead: null }, expected: ['unknown upstream'] },
  { what: 'the checkout of a job without a commit', change: { upstream: null, head: null, ahead: null }, expected: ['failed pushed'] },
  { what: 'a private key in the commit', change: { trackedKeys: ['deploy'] }, expected: ['failed no-keys'] },
])('the repository: $what', ({ change, expected }) => {
  expect(bad(repositoryChecks({ ...repository, ...change }))).toEqual(expected)
})

const deploy = { use: 'deploy', file: '/k/deploy', publicKey: 'ssh-ed25519 AAAA1', mode: 0o600 } as const
const release = { use: 'release', file: '/k/release', publicKey: 'ssh-ed25519 AAAA2', mode: 0o600 } as const
const signers = 'release@quotes ssh-ed25519 AAAA2\n'
const [given, kept] = [true, false].map((isGiven) => ({ file: '/k/allowed_signers', isGiven })) as [SignersFile, SignersFile]

test.each([
  { what: 'good keys', facts: { keys: [deploy, release], allowedSigners: signers }, expected: [] },
  {
    what: 'one key for both',
    facts: { keys: [{ ...deploy, publicKey: release.publicKey }, release], allowedSigners: signers },
    expected: ['failed separate-keys'],
  },
  {
    what: 'a key that others can read',
    facts: { keys: [{ ...deploy, mode: 0o640 }, release], allowedSigners: signers },
    expected: ['failed deploy-key'],
  },
  {
    what: 'a missing key',
    facts: { keys: [deploy, { ...release, mode: null, publicKey: null }], allowedSigners: signers },
    expected: ['failed release-key'],
  },
  { what: 'a key that no signers file lists', facts: { keys: [deploy, release], allowedSigners: '' }, expected: ['failed signer'] },
  { what: 'no signers file, and none given', facts: { keys: [deploy, release], allowedSigners: null }, expected: ['unknown signer'] },
  {
    what: 'a given signers file that is not there',
    facts: { keys: [deploy, release], allowedSigners: null, signersFile: given },
    expected: ['failed signer'],
  },
])('the keys: $what', ({ facts, expected }) => {
  expect(bad(keysChecks({ signersFile: kept, ...facts }))).toEqual(expected)
})

test.each([
  { signersFile: given, allowedSigners: signers, expected: 'The release key is in /k/allowed_signers.' },
  { signersFile: given, allowedSigners: '', expected: 'The release key is not in /k/allowed_signers' },
  { signersFile: given, allowedSigners: null, expected: '/k/allowed_signers cannot be read' },
  { signersFile: kept, allowedSigners: null, expected: 'none is at /k/allowed_signers' },
])('the check of the signer names the file: $expected', ({ signersFile, allowedSigners, expected }) => {
  const finding = keysChecks({ keys: [deploy, release], allowedSigners, signersFile }).find(({ id }) => id === 'signer')
  expect(finding!.message).toContain(expected)
})

test('programs: one that is not built is not checked, and a script that leaves the closure fails', () => {
  const link = { component: 'web', link: 'web', isService: true }
  expect(bad(programChecks([{ ...link, head: null }]))).toEqual(['unknown programs'])
  expect(bad(programChecks([{ ...link, head: '\u007fELF' }]))).toEqual([])
  expect(bad(programChecks([{ ...link, head: '#!/bin/sh\nexec /usr/local/bin/node x\n' }]))).toEqual(['failed programs'])
  expect(bad(programChecks([{ ...link, isService: false, head: '#!/bin/sh\nexec /usr/local/bin/node x\n' }]))).toEqual(['warning programs'])
  expect(bad(programChecks([{ ...link, head: '#!/nix/store/x-bash/bin/bash\nweb\n' }]))).toEqual(['warning programs'])
  expect(bad(programChecks([{ ...link, head: { missing: 'Not there.' } }]))).toEqual(['failed programs'])
})

test('only a failed check gives an exit code', () => {
  const of = (outcome: Finding['outcome']) => about('x', [{ id: 'a', outcome, message: 'A.' }])
  expect(doctorExitCode([...of('passed'), ...of('warning'), ...of('unknown')])).toBe(0)
  expect(doctorExitCode([...of('passed'), ...of('failed')])).toBe(3)
})

test('the lines have each check below what it is about, with what to do, and the counts', () => {
  const checks = about('prod', [
    { id: 'a', outcome: 'passed', message: 'Good.' },
    { id: 'b', outcome: 'failed', message: 'Bad.', hint: 'Fix it.' },
  ])
  expect(checkLines(checks)).toEqual([
    'prod:',
    '  ok       Good.',
    '  FAILED   Bad.',
    '           Fix it.',
    '1 passed, 1 failed, 0 warnings, 0 not checkable here.',
  ])
})

test('known vulnerabilities are one warning of doctor, with each of them in its document and in full', () => {
  const nixWarnings = versionWarnings('2.34.6')
  const checks = about('this machine', buildHostChecks({ ...builder, nixVersion: '2.34.6', nixWarnings }))
  const warnings = checks.filter(({ id }) => id === 'nix-safe')
  expect(warnings).toMatchObject([
    { outcome: 'warning', message: expect.stringContaining('has 3 known vulnerabilities'), details: nixWarnings },
  ])
  const linesOf = (isVerbose: boolean) => checkLines(checks, isVerbose).filter((line) => line.includes('CVE-'))
  expect(linesOf(false)).toEqual([])
  expect(linesOf(true).map((line) => line.trim())).toEqual(nixWarnings.map((warning) => `- ${warning}`))
})
