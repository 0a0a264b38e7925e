import { afterEach, describe, expect, test, vi } from 'vitest'
import { realRunner, realRunnerWithout } from '#tools/run/real'
import type { Runner } from '#tools/run/runner'

afterEach(() => vi.unstubAllEnvs())

/** What a program finds in its environment, by each way of starting one. */
const ways: Readonly<Record<string, (runner: Runner) => Promise<string>>> = {
  run: async (runner) => (await runner.run({ argv: ['env'], effect: 'read', environment: { GIVEN: 'yes' } })).stdout,
  start: async (runner) => {
    const running = await runner.start({ argv: ['env'], effect: 'read', environment: { GIVEN: 'yes' } })
    running.stdin.end()
    const chunks: Buffer[] = []
    for await (const chunk of running.stdout) chunks.push(Buffer.from(chunk as Uint8Array))
    return Buffer.concat(chunks).toString()
  },
  guarded: async (runner) => {
    const chunks: Uint8Array[] = []
    await runner.run({
      argv: ['env'],
      effect: 'read',
      environment: { GIVEN: 'yes' },
      guarded: { onOutput: (chunk) => void chunks.push(chunk) },
    })
    return Buffer.concat(chunks).toString()
  },
}

describe.each(Object.entries(ways))('%s', (_name, environment) => {
  test('a program does not see a hidden variable, and sees all others', async () => {
    vi.stubEnv('ACTIONS_RUNTIME_TOKEN', 'token')
    vi.stubEnv('OTHER', 'seen')
    const lines = (await environment(realRunnerWithout(['ACTIONS_RUNTIME_TOKEN']))).split('\n')
    expect(lines).toEqual(expect.arrayContaining(['OTHER=seen', 'GIVEN=yes']))
    expect(lines.filter((line) => line.startsWith('ACTIONS_RUNTIME_TOKEN'))).toEqual([])
    expect(await environment(realRunner)).toContain('ACTIONS_RUNTIME_TOKEN=token')
  })
})
