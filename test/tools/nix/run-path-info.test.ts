import { expect, test } from 'vitest'
import type { Command, CommandResult, Runner } from '#tools/run/runner'
import { scriptedRunner } from '../../support/scripted-runner.ts'
import { pathInfoCommand } from '#tools/nix/path-info'
import { pathInfoText, runPathInfo } from '#tools/nix/run-path-info'

const command = pathInfoCommand(['/nix/store/a'], { closure: false })

/** Answers as a Nix does that gets (or does not get) the form of its JSON. */
function nix(answer: (isTold: boolean) => Partial<CommandResult>): Runner & { readonly asked: Command[] } {
  const asked: Command[] = []
  return {
    asked,
    start: scriptedRunner([]).start,
    run: async (given) => {
      asked.push(given)
      return { status: 0, stdout: '', stderr: '', ...answer(given.argv.includes('--json-format')) }
    },
  }
}

const warning = "warning: '--json' without '--json-format' is deprecated; please specify '--json-format 1' or '--json-format 2'."

test.each([
  { name: 'one that does not know the option', stderr: '' },
  { name: 'one that only warns', stderr: warning },
])('path-info gets no form option from $name', async ({ stderr }) => {
  const runner = nix(() => ({ stdout: '{}', stderr }))
  expect(await pathInfoText(runner, command)).toBe('{}')
  expect(runner.asked).toEqual([command])
})

test('path-info gets the form option when Nix requires it', async () => {
  const runner = nix((isTold) => (isTold ? { stdout: '{}' } : { status: 1, stderr: warning.replace('warning', 'error') }))
  expect(await pathInfoText(runner, command)).toBe('{}')
  expect(runner.asked.at(-1)).toEqual({ ...command, argv: [...command.argv, '--json-format', '1'] })
})

test('path-info requests the next form when Nix no longer has the first, up to one that it has', async () => {
  const asked: string[] = []
  const runner: Runner = {
    start: scriptedRunner([]).start,
    run: async ({ argv }) => {
      const form = argv.includes('--json-format') ? argv.at(-1)! : 'none'
      asked.push(form)
      if (form === '3') return { status: 0, stdout: '{}', stderr: '' }
      const stderr =
        form === 'none'
          ? warning.replace('warning', 'error')
          : `error: unsupported path info JSON format version ${form}; supported versions are 3 and 4`
      return { status: 1, stdout: '', stderr }
    },
  }
  expect(await pathInfoText(runner, command)).toBe('{}')
  expect(asked).toEqual(['none', '1', '2', '3'])
})

test('path-info that fails for another reason fails', async () => {
  const runner = nix(() => ({ status: 1, stderr: 'no such path' }))
  expect(await runPathInfo(runner, command)).toMatchObject({ status: 1 })
  expect(runner.asked).toHaveLength(1)
  await expect(pathInfoText(runner, command)).rejects.toMatchObject({ name: 'CommandError', stderr: 'no such path' })
})
