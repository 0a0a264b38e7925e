import { chmod, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { scriptedRunner } from '../support/scripted-runner.ts'
import { openHost, requireTrustedPlaces } from '#host/open-host'
import { temporaryHost } from './temporary-host.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'grind-to-prod-policy-'))
})
afterAll(() => rm(folder, { recursive: true }))

const policy = {
  schemaVersion: 1,
  trustedPublicKeys: [`k:${'A'.repeat(43)}=`],
  applications: { sample: { prefix: '/opt/sample', units: [], healthTargets: [] } },
}
const open = (policyFile: string, application = 'sample') =>
  openHost({ application, runner: scriptedRunner([]), reporter: { report: () => undefined }, agent: ['agent'], policyFile })

test('openHost opens a host by its policy', async () => {
  const file = join(folder, 'good.json')
  await writeFile(file, JSON.stringify(policy))
  expect(await open(file)).toMatchObject({
    application: 'sample',
    permitted: { prefix: '/opt/sample', keep: 10 },
    paths: { bin: '/opt/sample/bin' },
  })
})

test.each([
  { name: 'no policy', text: undefined, code: 'not-installed', message: /has no policy/ },
  { name: 'no JSON', text: '{', code: 'policy-invalid', message: /cannot be read/ },
  { name: 'a field more', text: JSON.stringify({ ...policy, extra: 1 }), code: 'policy-invalid', message: /extra is not a known field/ },
  {
    name: 'no such application',
    text: JSON.stringify(policy),
    application: 'other',
    code: 'not-permitted',
    message: /does not list the application "other"; it lists sample/,
  },
  {
    name: 'an application named like a method',
    text: JSON.stringify(policy),
    application: 'constructor',
    code: 'not-permitted',
    message: /does not list the application "constructor"/,
  },
])('openHost refuses $name', async ({ text, application, code, message }) => {
  const file = join(folder, 'policy.json')
  await rm(file, { force: true })
  if (text !== undefined) await writeFile(file, text)
  await expect(open(file, application)).rejects.toMatchObject({ code, text: expect.stringMatching(message) })
})

test('openHost refuses a place that others can write to, or that is a link', async () => {
  await using host = await temporaryHost()
  await expect(requireTrustedPlaces(host)).resolves.toBeUndefined()
  await chmod(host.paths.releases, 0o777)
  await expect(requireTrustedPlaces(host)).rejects.toMatchObject({
    code: 'unsafe-permissions',
    text: expect.stringContaining('releases is writable by'),
  })
  await rm(host.paths.releases, { recursive: true })
  await mkdir(join(host.folder, 'elsewhere'))
  await symlink(join(host.folder, 'elsewhere'), host.paths.releases)
  await expect(requireTrustedPlaces(host)).rejects.toMatchObject({
    code: 'unsafe-permissions',
    text: expect.stringContaining('releases is not a folder'),
  })
})
