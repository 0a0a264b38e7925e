import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { runStub } from '../support/run-stub.ts'

const id = 'a'.repeat(64)
const folder = mkdtempSync(join(tmpdir(), 'grind-to-prod-actions-'))
writeFileSync(
  join(folder, 'grind-to-prod.yml'),
  'application: choiros\nprefix: /opt/choiros\ncomponents:\n  hypervisor: { installable: ./hypervisor#hypervisor, links: { hypervisor: bin/hypervisor } }\nhosts:\n  grind: { address: local }\n',
)

const cases = [
  {
    name: 'a required input is missing',
    verb: 'promote',
    inputs: { host: 'prod', manifest: 'm.json' },
    says: 'input "release-id" is missing',
  },
  {
    name: 'a release of a run and a manifest are both given',
    verb: 'promote',
    inputs: { host: 'prod', 'release-id': id, manifest: 'm.json', 'run-id': '7' },
    says: 'The inputs "manifest" and "run-id" are both given',
  },
  {
    name: 'no artifact can be fetched here',
    verb: 'promote',
    inputs: { host: 'prod', 'release-id': id, directory: folder },
    says: 'is not a run id',
  },
  {
    name: 'a key is none',
    verb: 'rollback',
    inputs: { host: 'prod', directory: folder, 'ssh-key': 'hunter2' },
    says: 'The input "ssh-key" is not a complete private key',
  },
  {
    name: 'two keys are given',
    verb: 'snapshot',
    inputs: { host: 'prod', directory: folder, 'ssh-key': 'x', 'identity-file': 'y' },
    says: 'The inputs "ssh-key" and "identity-file" are both given',
  },
  { name: 'a host is named twice', verb: 'snapshot', inputs: { host: 'grind grind', directory: folder }, says: 'must name each host once' },
  {
    name: 'a file is no snapshot',
    verb: 'snapshot-diff',
    inputs: { snapshots: '/etc/hostname\n/etc/passwd' },
    says: 'The snapshot cannot be used',
  },
  {
    name: 'days are none',
    verb: 'build-manifest',
    inputs: { 'retention-days': '401' },
    says: 'input "retention-days" is "401" and must be a number of days from 1 to 400',
  },
  {
    name: 'a candidate is to be signed',
    verb: 'build-manifest',
    inputs: { directory: folder, candidate: 'true', 'signing-key-file': 'k' },
    says: 'The inputs "candidate" and "signing-key-file" are both given',
  },
  {
    name: 'nothing is to be verified',
    verb: 'verify',
    inputs: { 'allowed-signers': 'a' },
    says: 'There is neither the input "manifest" nor "release-id"',
  },
  {
    name: 'a reproduction is of no release',
    verb: 'reproduce',
    inputs: { directory: folder },
    says: 'There is neither the input "manifest" nor "release-id"',
  },
  {
    name: 'deltas are for no release',
    verb: 'prepare-deltas',
    inputs: { directory: folder },
    says: 'There is neither the input "manifest" nor "release-id"',
  },
  {
    name: 'a plan asks two',
    verb: 'plan',
    inputs: { host: 'grind', live: 'true', environment: 'production' },
    says: '"live" and "environment"',
  },
  {
    name: 'a rehearsal names two hosts',
    verb: 'promote',
    inputs: { host: 'prod-a prod-b', rehearse: 'true', 'release-id': id, manifest: 'm.json' },
    says: 'takes one host',
  },
  { name: 'the host of a release is missing', verb: 'release', inputs: {}, says: 'input "host" is missing' },
  { name: 'there is no other host', verb: 'failover', inputs: { directory: folder }, says: 'failover' },
  {
    name: 'a release id is none',
    verb: 'promote',
    inputs: { host: 'prod', manifest: 'm.json', 'release-id': 'latest' },
    says: 'input "release-id" is "latest" and must be a release id',
  },
  {
    name: 'a flag is none',
    verb: 'promote',
    inputs: { host: 'prod', manifest: 'm.json', 'release-id': id, 'dry-run': 'perhaps' },
    says: 'must be true or false',
  },
  {
    name: 'there is no configuration',
    verb: 'rollback',
    inputs: { host: 'prod', directory: '/nowhere' },
    says: 'There is no grind-to-prod.yml in "/nowhere"',
  },
  {
    name: 'the manifest is missing',
    verb: 'promote',
    inputs: { host: 'grind', manifest: '/nowhere/manifest.json', 'release-id': id, directory: folder },
    says: 'There is no manifest at "/nowhere/manifest.json"',
  },
  { name: 'the host is unknown', verb: 'rollback', inputs: { host: 'grnd', directory: folder }, says: 'grind' },
  {
    name: 'the folder is no repository',
    verb: 'build-manifest',
    inputs: { directory: folder },
    says: 'is not in the working tree of a git repository',
  },
] as const

test.each(cases)('$verb: $name: the step fails with one sentence and exit code 2', async ({ verb, inputs, says }) => {
  const ended = await runStub(verb, inputs)
  expect(ended.stdout).toContain(`::error::`)
  expect(ended.stdout.split('\n').find((line) => line.startsWith('::error::'))).toContain(says)
  expect(ended.status).toBe(2)
  expect(ended.outputs).toEqual({})
})

test('text from outside cannot become a workflow command', async () => {
  const ended = await runStub('rollback', { host: 'x\n::set-output name=verdict::COMMITTED\n##[error]y', directory: folder })
  expect(ended.status).toBe(2)
  const commands = ended.stdout.split('\n').filter((line) => line.trimStart().startsWith('::') || line.includes('##['))
  expect(commands.every((line) => line.startsWith('::error::'))).toBe(true)
})

test('the stub of an action is a few lines over the one bundle', () => {
  expect(readFileSync('dist/promote.js', 'utf8').split('\n').length).toBeLessThanOrEqual(14)
})
