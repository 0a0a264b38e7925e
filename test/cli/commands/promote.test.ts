import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { main } from '#cli/main'
import type { Command, CommandResult, Runner } from '#tools/run/runner'
import { sampleConfig } from '../../domain/manifest/sample.ts'
import { agentThat, prepared } from '../../support/scripted-agent.ts'
import { fakeHost } from '../../verbs/fake-host.ts'
import { RELEASE_ID, useSampleBundle, wholeStore } from '../../verbs/sample-bundle.ts'
import { testWorld } from '../world.ts'

const sample = useSampleBundle()

/** Promotes the sample's bundle by the command line; `connect` takes the place of ssh where it connects. */
async function promote(connect: (command: Command) => Promise<CommandResult> | undefined, words: readonly string[] = []) {
  const { folder, bundle, identityFile, environment } = sample
  const hosts = {
    prod: { address: 'deploy@prod.example', role: 'active', hostKey: `ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAI${'A'.repeat(43)}` },
  }
  writeFileSync(join(folder, 'grind-to-prod.yml'), JSON.stringify({ ...sampleConfig, hosts }))
  const host = fakeHost(agentThat({ prepare: [prepared({ alreadyCurrent: true, currentRelease: RELEASE_ID })] }), wholeStore)
  const run: Runner['run'] = (command) => (command.argv.includes('-N') ? connect(command) : undefined) ?? host.run(command)
  const runner: Runner = { run, start: (command) => host.start(command) }
  const world = testWorld({ directory: folder, environment, runner })
  const given = ['promote', 'prod', '--manifest', bundle, '--identity-file', identityFile, ...words]
  return { exitCode: await main(given, world), calls: host.calls, ...world.written() }
}

test.each([[[]], [['--dry-run']]])('promote connects once, with the words %j besides', async (words) => {
  let connections = 0
  const promoted = await promote(() => {
    connections += 1
    return undefined
  }, words)
  expect({ ...promoted, connections }).toMatchObject({ connections: 1, stdout: expect.stringContaining('UNCHANGED') })
})

test.each(['manifest', 'inventory'])('promote refuses a wrong %s while ssh still connects, and ends that', async (name) => {
  writeFileSync(join(sample.bundle, `${name}.json`), '{}')
  let hasEnded = false
  const { exitCode, stderr, calls } = await promote(
    ({ signal }) =>
      new Promise((resolve) => {
        signal!.addEventListener('abort', () => {
          hasEnded = true
          resolve({ status: null, stdout: '', stderr: '' })
        })
      }),
  )
  expect({ exitCode, hasEnded, calls }).toEqual({ exitCode: 2, hasEnded: true, calls: [] })
  expect(stderr).toContain(name)
})
