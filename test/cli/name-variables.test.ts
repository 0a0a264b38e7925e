import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { commandLine, main } from '#cli/main'
import { canonicalJson } from '#domain/manifest/canonical'
import { realRunner } from '#tools/run/real'
import { tmpdir } from 'node:os'
import { sampleInventory, sampleRelease } from '../domain/manifest/sample.ts'
import { testWorld } from './world.ts'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'grind-to-prod-variables-'))
  await writeFile(join(folder, 'manifest.json'), sampleRelease().bytes)
  await writeFile(join(folder, 'inventory.json'), canonicalJson(sampleInventory))
  await writeFile(
    join(folder, 'grind-to-prod.yml'),
    'application: choiros\ncomponents: { c: { installable: .#c, links: {} } }\nprefix: /opt/a\nhosts: { prod: { address: deploy@h, hostKey: ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIF4Jd63NzLZZP1Kq3AzsL8TH4spuVoROxxw4YidmeWGc } }\n',
  )
})
afterEach(() => rm(folder, { recursive: true }))

async function run(words: readonly string[], environment: Record<string, string> = {}) {
  const world = testWorld({ directory: folder, runner: realRunner, environment: { HOME: folder, PATH: '/usr/bin:/bin', ...environment } })
  return { exitCode: await main(words, world), ...world.written() }
}

const errorOf = (stderr: string) => stderr.split('\n').find((line) => line.startsWith('error: '))

/** A command for each variable that has the path of a file, which needs the file before anything else. */
const calls: Readonly<Record<string, { readonly words: readonly string[]; readonly option: string }>> = {
  GRIND_TO_PROD_IDENTITY: { words: ['status', 'prod'], option: '--identity-file' },
  GRIND_TO_PROD_ADMIN_IDENTITY: { words: ['host', 'uninstall', 'prod', '--admin', 'root@h'], option: '--identity-file' },
  GRIND_TO_PROD_SIGNING_KEY: { words: ['sign', 'manifest.json'], option: '--signing-key-file' },
  GRIND_TO_PROD_APPROVAL_KEY: { words: ['approve', '.', '--yes'], option: '--approval-key-file' },
  GRIND_TO_PROD_ALLOWED_SIGNERS: { words: ['verify', 'manifest.json'], option: '--allowed-signers' },
  GRIND_TO_PROD_MANIFEST: { words: ['promote', 'prod'], option: '--manifest' },
}

test.each(Object.entries(calls))(
  '%s is named when its file is not there, and not when an option names the file',
  async (variable, call) => {
    for (const file of ['nowhere', join(folder, 'no where')]) {
      const { exitCode, stderr } = await run(call.words, { [variable]: file })
      expect(exitCode, stderr).toBe(2)
      expect(errorOf(stderr)).toMatch(new RegExp(`"[^"]*no ?where[^"]*" \\(${variable}\\)`))
      const named = await run([...call.words, call.option, file])
      expect(named.exitCode, named.stderr).toBe(2)
      expect(errorOf(named.stderr)).not.toContain(variable)
    }
  },
)

test('the error in JSON names the variable, too', async () => {
  const { stdout } = await run(['status', 'prod', '--json'], { GRIND_TO_PROD_IDENTITY: 'nowhere' })
  expect(JSON.parse(stdout)).toMatchObject({
    error: { message: `The key file ${JSON.stringify(join(folder, 'nowhere'))} (GRIND_TO_PROD_IDENTITY) cannot be read.` },
  })
})

test('every variable of an option is among these calls', async () => {
  const { commands } = await commandLine(testWorld())
  const all = [...commands, ...commands.flatMap((one) => one.commands)].flatMap(({ options }) => options)
  const found = all.flatMap(({ description }) => /; or set (\w+)$/.exec(description)?.[1] ?? [])
  expect([...new Set(found)].toSorted()).toEqual(Object.keys(calls).toSorted())
})
