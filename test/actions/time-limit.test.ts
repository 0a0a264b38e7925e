import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { jobRunner } from '#actions/runner'
import { CommandError } from '#domain/errors/errors'
import { addRootCommand } from '#tools/nix/add-root'
import { invalidPaths } from '#tools/nix/check-validity'
import { isAncestorCommand } from '#tools/git/commit'
import { answered } from '#tools/run/answered'
import { expectSuccess } from '#tools/run/expect-success'
import { limitedRunner } from '#tools/run/limited'
import { realRunner } from '#tools/run/real'
import { enableCommand } from '#tools/systemd/enable-unit'

const folder = mkdtempSync(join(tmpdir(), 'limit-'))
beforeAll(() => {
  vi.stubEnv('PATH', `${folder}${delimiter}${process.env['PATH']}`)
  for (const name of ['git', 'nix-store', 'systemctl']) hangs(name)
})
afterAll(() => {
  vi.unstubAllEnvs()
  rmSync(folder, { recursive: true })
})

/** A program that never ends, ignores SIGTERM, and has started another one, whose number it writes down by its own first word. */
function hangs(name: string): void {
  const file = join(folder, name)
  writeFileSync(file, `#!/bin/sh\ntrap '' TERM\nsleep 600 &\necho $! >"${folder}/below-${name}$1"\necho begun >&2\nwait\nwait\nsleep 600\n`)
  chmodSync(file, 0o755)
}

/** The number of what a program started whose name and first word begin so. Taken, so that it is of the last run. */
function takeBelow(program: string): number {
  const file = join(
    folder,
    readdirSync(folder).find((name) => name.startsWith(`below-${program}`))!,
  )
  const pid = Number(readFileSync(file, 'utf8'))
  rmSync(file)
  return pid
}
const isGone = (pid: number) => vi.waitFor(() => expect(() => process.kill(pid, 0)).toThrow('ESRCH'), 10_000)

const runners = { realRunner, 'the runner of an action': jobRunner([]) }

describe.each(Object.entries(runners))('a program that hangs, by %s', (_name, runner) => {
  const limited = limitedRunner(runner, 300)

  // Each is given seconds to end by itself, so they are waited for side by side.
  test.concurrent('a program that hangs is killed at its limit with what it started, and the error names both', async () => {
    const error: unknown = await expectSuccess(limited, addRootCommand(['/nix/store/a'], '/root')).catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(CommandError)
    expect(error).toMatchObject({
      message: 'nix-store --realise did not end within 0.3 s, which is its limit, and was killed.',
      hint: expect.stringContaining('overloaded'),
      status: null,
      stderr: expect.stringMatching(/^begun\n/),
    })
    await isGone(takeBelow('nix-store--realise'))
  })

  test.concurrent.each([
    { name: 'git', below: 'git', work: () => answered(limited, isAncestorCommand('/', 'a', 'b')) },
    { name: 'systemctl', below: 'systemctl', work: () => expectSuccess(limited, enableCommand('a.service')) },
    { name: 'nix-store', below: 'nix-store--check', work: () => invalidPaths(limited, ['/nix/store/a']) },
  ])('no answer is made of the end of $name', async ({ below, work }) => {
    await expect(work()).rejects.toThrow(/^\S+ \S+ did not end within 0\.3 s, which is its limit, and was killed\.$/)
    await isGone(takeBelow(below))
  })

  test('a program that ends in time has its own answer', async () => {
    expect(await answered(runner, { argv: ['sh', '-c', 'exit 4'], effect: 'read', timeout: 60_000 })).toMatchObject({ status: 4 })
  })

  test('a program that ends successfully because of its limit has no status', async () => {
    const result = await limited.run({ argv: ['sh', '-c', 'trap "exit 0" TERM; sleep 600 & wait'], effect: 'read' })
    expect(result).toMatchObject({ status: null, timedOut: true })
  })
})

test('a streamed program is killed at its limit with what it started', async () => {
  const { finished } = await limitedRunner(realRunner, 300).start({ argv: ['nix-store', 'streamed'], effect: 'read' })
  expect(await finished).toMatchObject({ status: null, timedOut: true })
  await isGone(takeBelow('nix-storestreamed'))
})
