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
  { name: 'a required input is missing', verb: 'promote', inputs: { host: 'prod', 'release-id': id }, says: 'input "manifest" is missing' },
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

test.each(cases)('$verb: $name: one sentence, exit code 2', async ({ verb, inputs, says }) => {
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

test('the stub is a few lines over the one bundle', () => {
  expect(readFileSync('dist/promote.js', 'utf8').split('\n').length).toBeLessThanOrEqual(3)
})
