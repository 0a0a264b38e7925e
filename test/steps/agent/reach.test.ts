import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { collectingReporter } from '../../support/collecting-reporter.ts'
import { parseConfig } from '#domain/config/parse'
import { connectAhead, reachHost, type ReachOptions } from '#steps/agent/reach'
import type { CommandResult, Runner } from '#tools/run/runner'

const KEY = `ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAI${'A'.repeat(43)}`
let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'reach-'))
  writeFileSync(join(folder, 'key'), 'key')
})
afterEach(() => rmSync(folder, { recursive: true }))

const hosts = ['prod', 'other'].map((name) => `  ${name}: { address: deploy@${name}.example, hostKey: "${KEY}" }`)
const options = (hostName = 'prod'): ReachOptions => ({
  config: parseConfig(
    `application: choiros\nprefix: /opt/choiros\ncomponents: { app: { installable: ./a#app, links: { app: bin/app } } }\nhosts:\n${hosts.join('\n')}\n`,
    'grind-to-prod.yml',
  ),
  hostName,
  identityFile: join(folder, 'key'),
  environment: {},
})

/** A runner whose ssh connects when `connect` is called, and otherwise ends only when it is aborted. */
function waitingRunner() {
  const connecting: PromiseWithResolvers<CommandResult>[] = []
  const ended = (status: number | null) => ({ status, stdout: '', stderr: '' })
  const runner: Runner = {
    run({ signal }) {
      const one = Promise.withResolvers<CommandResult>()
      connecting.push(one)
      signal?.addEventListener('abort', () => one.resolve(ended(null)))
      return one.promise
    },
    start: () => {
      throw new Error('nothing is streamed')
    },
  }
  return { runner, started: () => connecting.length, connect: () => connecting.at(-1)!.resolve(ended(0)) }
}

test('a connection that was begun ahead is taken once, by a client of the same host', async () => {
  const { runner, started, connect } = waitingRunner()
  await using ahead = await connectAhead(options(), { runner })
  expect(ahead.take('other')).toBeUndefined()
  expect(started()).toBe(1)
  const reaching = reachHost({ ...options(), ahead }, { runner, reporter: collectingReporter() })
  connect()
  await using connection = await reaching
  expect(connection.target.name).toBe('prod')
  expect(started()).toBe(1)
  expect(ahead.take('prod')).toBeUndefined()
})

test('a connection ahead that was not taken ends when it is disposed of, connected or not', async () => {
  for (const isOpen of [true, false]) {
    const { runner, started, connect } = waitingRunner()
    const ahead = await connectAhead(options(), { runner })
    expect(started()).toBe(1)
    if (isOpen) connect()
    await ahead[Symbol.asyncDispose]()
    expect(started()).toBe(1)
  }
})

test('a connection ahead that fails is the error of the client that takes it, and of no other', async () => {
  const { runner } = waitingRunner()
  const unreadable = { ...options(), identityFile: join(folder, 'none') }
  await using ahead = await connectAhead(unreadable, { runner })
  await expect(reachHost({ ...unreadable, ahead }, { runner, reporter: collectingReporter() })).rejects.toMatchObject({
    code: 'file-unreadable',
  })
  await (await connectAhead(unreadable, { runner }))[Symbol.asyncDispose]()
})
