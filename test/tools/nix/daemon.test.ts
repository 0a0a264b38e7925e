import { expect, test } from 'vitest'
import { openDaemon } from '#tools/nix/daemon'
import type { RunningCommand, Runner } from '#tools/run/runner'
import { withDaemon } from '../../support/fake-daemon.ts'
import { scriptedRunner } from '../../support/scripted-runner.ts'

const trust = { trustedPublicKeys: [], requireSignature: true }
const path = '/nix/store/00000000000000000000000000000000-a'

/** A daemon that ends when it is asked about `path`; how its process ends, and how often it was killed. */
async function daemonOf(changed: Partial<RunningCommand> = {}) {
  const fake = withDaemon(scriptedRunner([]), { dieAt: path })
  const killed: string[] = []
  const runner: Runner = {
    run: (command) => fake.run(command),
    start: async (command) => {
      const running = await fake.start(command)
      const kill = () => {
        killed.push(command.argv[0])
        running.kill()
      }
      return { ...running, kill, ...changed }
    },
  }
  const daemon = await openDaemon(runner, trust)
  if (daemon === undefined) throw new Error('the fake daemon was not understood')
  return { daemon, killed }
}

test('a daemon whose answer is not understood is killed, and the path counts as not valid', async () => {
  const { daemon, killed } = await daemonOf()
  expect(await daemon.isValid(path)).toBe(false)
  expect(killed).toEqual(['nix-daemon'])
})

test('a daemon that answered for every path has finished, however its process ends', async () => {
  const finished = Promise.reject(new Error('it was killed'))
  const { daemon } = await daemonOf({ finished })
  await expect(daemon.finish()).resolves.toBeUndefined()
})
