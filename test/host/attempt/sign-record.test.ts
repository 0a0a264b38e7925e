import { copyFileSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { CommandError } from '#domain/errors/errors'
import { canonicalRecord } from '#domain/manifest/canonical'
import type { Event } from '#domain/report/event'
import { realRunner } from '#tools/run/real'
import type { Command, CommandResult, Runner } from '#tools/run/runner'
import { signRecord } from '#host/attempt/sign-record'
import { sampleRecord } from '../../domain/activation/sample-record.ts'
import { temporaryHost } from '../temporary-host.ts'
import { makeKey, testFolder, writeLines } from '../../tools/ssh/keys.ts'

const folder = testFolder()
const record = sampleRecord({ reason: 'half of a character: \ud800' })
const publicKeys: Record<string, string> = {}
beforeAll(async () => {
  for (const [name, words] of [
    ['ed25519', ['-t', 'ed25519']],
    ['ecdsa', ['-t', 'ecdsa']],
    ['rsa', ['-t', 'rsa', '-b', '2048']],
  ] as const) {
    publicKeys[name] = await makeKey(join(folder, `ssh_host_${name}_key`), words)
  }
})

/** A folder as sshd's, with these keys. */
function sshFolder(...names: string[]): string {
  const path = mkdtempSync(join(folder, 'ssh-'))
  for (const name of names) copyFileSync(join(folder, `ssh_host_${name}_key`), join(path, `ssh_host_${name}_key`))
  return path
}

async function sign(keyFolder: string, runner: Runner = realRunner) {
  await using host = await temporaryHost()
  const events: Event[] = []
  const signature = await signRecord({ ...host, runner, reporter: { report: (event) => events.push(event) } }, record, keyFolder)
  return { signature, warnings: events.map((event) => (event.event === 'note' && event.level === 'warning' ? event.message : event)) }
}

test.each([
  { names: ['ed25519', 'ecdsa', 'rsa'], expected: 'ed25519' },
  { names: ['ecdsa', 'rsa'], expected: 'ecdsa' },
  { names: ['rsa'], expected: 'rsa' },
])('$expected of the keys $names signs, and plain ssh-keygen verifies it', async ({ names, expected }) => {
  const { signature, warnings } = await sign(sshFolder(...names))
  expect(warnings).toEqual([])
  const signatureFile = join(folder, 'record.sig')
  writeFileSync(signatureFile, signature!)
  const known = await writeLines(folder, 'host', `prod ${publicKeys[expected]}`)
  const verify = (input: string) =>
    realRunner.run({
      argv: ['ssh-keygen', '-Y', 'verify', '-n', 'grind-to-prod-record', '-I', 'prod', '-f', known, '-s', signatureFile],
      input,
      effect: 'read',
    })
  expect(await verify(canonicalRecord(record))).toMatchObject({ status: 0 })
  expect((await verify(canonicalRecord({ ...record, verdict: 'ROLLED_BACK' }))).status).not.toBe(0)
})

test('a host without a key signs nothing, and reports that once', async () => {
  const keyFolder = sshFolder()
  expect(await sign(keyFolder)).toEqual({
    signature: undefined,
    warnings: [
      `The record of attempt ${record.attempt} is not signed: prod has no ssh host key (${keyFolder}/ssh_host_ed25519_key). Make one with "ssh-keygen -A".`,
    ],
  })
})

test('a key that cannot sign is a warning', async () => {
  const keyFolder = sshFolder()
  const file = join(keyFolder, 'ssh_host_ed25519_key')
  writeFileSync(file, 'no key\n', { mode: 0o600 })
  expect(await sign(keyFolder)).toMatchObject({
    signature: undefined,
    warnings: [expect.stringContaining(`is not signed: ${file} on prod `)],
  })
  const folderInItsPlace = sshFolder()
  mkdirSync(join(folderInItsPlace, 'ssh_host_ed25519_key'))
  expect(await sign(folderInItsPlace)).toMatchObject({ signature: undefined, warnings: [expect.stringMatching(/is not signed: /)] })
})

const answering = (answer: Partial<CommandResult>, seen: Command[] = []): Runner => ({
  run(command) {
    seen.push(command)
    return Promise.resolve({ status: 0, stdout: '', stderr: '', ...answer })
  },
  start: () => {
    throw new Error('not expected')
  },
})

test('signing waits ten seconds at most, and asks no agent', async () => {
  const seen: Command[] = []
  const keyFolder = sshFolder('ed25519')
  expect(await sign(keyFolder, answering({ status: null }, seen))).toMatchObject({
    signature: undefined,
    warnings: [expect.stringContaining('did not sign (ssh-keygen: no answer)')],
  })
  expect(seen).toEqual([
    {
      argv: ['ssh-keygen', '-Y', 'sign', '-n', 'grind-to-prod-record', '-f', join(keyFolder, 'ssh_host_ed25519_key')],
      environment: { SSH_AUTH_SOCK: '' },
      input: canonicalRecord(record),
      effect: 'read',
      timeout: 10_000,
    },
  ])
})

test('a missing ssh-keygen, or an answer that no runner would read, is a warning', async () => {
  const missing: Runner = {
    ...answering({}),
    run: (command) => Promise.reject(new CommandError(command.argv, { status: null, stderr: 'not found' })),
  }
  expect(await sign(sshFolder('ed25519'), missing)).toMatchObject({
    signature: undefined,
    warnings: [expect.stringContaining('ssh-keygen on prod did not run')],
  })
  expect(await sign(sshFolder('ed25519'), answering({ stdout: 'x'.repeat(1024 * 1024) }))).toMatchObject({
    signature: undefined,
    warnings: [expect.stringContaining('did not sign')],
  })
})
