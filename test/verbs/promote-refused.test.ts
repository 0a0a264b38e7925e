import { existsSync, renameSync, writeFileSync } from 'node:fs'
import { mkdir, symlink } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { setImmediate as turn } from 'node:timers/promises'
import { describe, expect, test, vi } from 'vitest'
import { promote } from '#verbs/promote'
import type { Command, Runner } from '#tools/run/runner'
import { SANDBOX } from '../domain/manifest/sample.ts'
import { agentThat, OLD_RELEASE, prepared, recordOf } from '../support/scripted-agent.ts'
import { fakeHost } from './fake-host.ts'
import { promoteOptions, useSampleBundle, wholeStore } from './sample-bundle.ts'

const sample = useSampleBundle()

/** Ends when nothing of this process is at a file, two turns in a row: a promote that removes its folder is. */
async function untilNothingElseRuns(): Promise<void> {
  for (let idle = 0; idle < 2;) {
    await turn()
    idle = process.getActiveResourcesInfo().some((kind) => kind.startsWith('FSReq')) ? 0 : idle + 1
  }
}

test('a refused promote ends after the program that still roots a base in its folder', async () => {
  const promoted = join(sample.folder, 'grind-to-prod/promoted/choiros/prod', OLD_RELEASE)
  await mkdir(promoted, { recursive: true })
  await symlink(SANDBOX, join(promoted, 'root-0'))
  const message = { event: 'error', kind: 'host', code: 'unexpected-release', message: 'prod runs another one.' } as const
  const host = fakeHost(agentThat({ prepare: [{ messages: [message], status: 10 }] }), wholeStore)
  let connection = ''
  const hadFolder: boolean[] = []
  const run = async (command: Command) => {
    if (command.argv.includes('-N')) connection = command.argv[2]!
    const root = command.argv[command.argv.indexOf('--add-root') + 1]!
    if (!root.endsWith('base-committed')) return host.run(command)
    // It takes longer than the promote is connected, and than one that does not wait for it takes to end.
    await vi.waitFor(() => expect([connection !== '', existsSync(connection)]).toEqual([true, false]), { timeout: 60_000 })
    await untilNothingElseRuns()
    hadFolder.push(existsSync(dirname(root)))
    return host.run(command)
  }
  const runner: Runner = { run, start: (command) => host.start(command) }
  const refused = promote(promoteOptions(sample), { runner, reporter: { report: () => undefined } })
  await expect(refused).rejects.toMatchObject({ code: 'unexpected-release' })
  expect(hadFolder).toEqual([true])
})

describe('the inventory of a release that is promoted', () => {
  const inventory = () => join(sample.bundle, 'inventory.json')
  /** Promotes, and calls `see` with the configuration of ssh when it is started to connect. */
  const run = (host: ReturnType<typeof fakeHost>, see: (configuration: string) => void) => {
    const noticed = (command: Command) => {
      if (command.argv.includes('-N')) see(command.argv[2]!)
      return host.run(command)
    }
    const runner: Runner = { run: noticed, start: (command) => host.start(command) }
    return promote(promoteOptions(sample), { runner, reporter: { report: () => undefined } })
  }

  test('a promote reads it once ssh has been started', async () => {
    const host = fakeHost(agentThat({ prepare: [prepared()], apply: recordOf }), wholeStore)
    const good = `${inventory()}.good`
    renameSync(inventory(), good)
    writeFileSync(inventory(), 'What is here before ssh is started is not an inventory.')
    const promoted = run(host, () => renameSync(good, inventory()))
    expect(await promoted).toMatchObject({ verdict: 'COMMITTED' })
  })

  test.each([
    { name: 'answers', connects: { status: 0, stderr: '' } },
    { name: 'cannot be reached', connects: { status: 255, stderr: 'ssh: connect to host prod.example port 22: No route to host' } },
  ])('an invalid one has a promote refused if the host $name, which is asked nothing, and disconnected', async ({ connects }) => {
    const host = fakeHost(agentThat({ prepare: [prepared()] }), wholeStore)
    host.connects.splice(0, host.connects.length, connects)
    writeFileSync(inventory(), '{}')
    const connections: string[] = []
    const seen = (configuration: string) => void (existsSync(configuration) && connections.push(configuration))
    await expect(run(host, seen)).rejects.toMatchObject({ code: 'inventory-invalid' })
    expect(host.calls).toEqual([])
    expect(connections.map((one) => existsSync(one))).toEqual([false])
  })
})
