import { existsSync } from 'node:fs'
import { mkdir, symlink } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { promote } from '#verbs/promote'
import type { Command, Runner } from '#tools/run/runner'
import { SANDBOX } from '../domain/manifest/sample.ts'
import { agentThat, OLD_RELEASE } from '../support/scripted-agent.ts'
import { fakeHost } from './fake-host.ts'
import { promoteOptions, useSampleBundle, wholeStore } from './sample-bundle.ts'

const sample = useSampleBundle()

test('a refused promote ends after the program that still roots a base in its folder', async () => {
  const promoted = join(sample.folder, 'grind-to-prod/promoted/choiros/prod', OLD_RELEASE)
  await mkdir(promoted, { recursive: true })
  await symlink(SANDBOX, join(promoted, 'root-0'))
  const message = { event: 'error', kind: 'host', code: 'unexpected-release', message: 'prod runs another one.' } as const
  const host = fakeHost(agentThat({ prepare: [{ messages: [message], status: 10 }] }), wholeStore)
  const end = Promise.withResolvers<void>()
  const hadFolder: boolean[] = []
  const run = async (command: Command) => {
    const root = command.argv[command.argv.indexOf('--add-root') + 1]!
    if (!root.endsWith('base-committed')) return host.run(command)
    // It takes longer than the host, and would wait for the promote if that did not wait for it.
    await Promise.race([end.promise, delay(300)])
    hadFolder.push(existsSync(dirname(root)))
    return host.run(command)
  }
  const runner: Runner = { run, start: (command) => host.start(command) }
  const refused = promote(promoteOptions(sample), { runner, reporter: { report: () => undefined } }).finally(() => end.resolve())
  await expect(refused).rejects.toMatchObject({ code: 'unexpected-release' })
  expect(hadFolder).toEqual([true])
})
