import { describe, expect, test } from 'vitest'
import { runCommand, type Outcome } from '#cli/run-command'
import { CommandError, GateError, HostError, InputError, SourceError } from '#domain/errors/errors'
import { testWorld } from './world.ts'

const fails = (error: unknown) => async (): Promise<Outcome> => {
  throw error
}

describe('every kind of error has its exit code', () => {
  test.each([
    { name: 'input', error: new InputError('usage', 'No.'), exitCode: 2, code: 'usage' },
    { name: 'source', error: new SourceError('dirty-tree', 'No.'), exitCode: 2, code: 'dirty-tree' },
    { name: 'a host, before anything was changed', error: new HostError('busy', 'No.', { host: 'prod' }), exitCode: 10, code: 'busy' },
    { name: 'a gate', error: new GateError('No.', []), exitCode: 10, code: 'gate-failed' },
    { name: 'a program', error: new CommandError(['nix', 'build'], { status: 1, stderr: 'no\n' }), exitCode: 1, code: 'command-failed' },
    { name: 'a surprise', error: new TypeError('x is not a function'), exitCode: 1, code: 'surprise' },
    { name: 'something that is no error', error: 'oh', exitCode: 1, code: 'surprise' },
  ])('an error has the exit code of its kind: $name', async ({ error, exitCode, code }) => {
    const world = testWorld()
    expect(await runCommand(world, { isJson: true }, fails(error))).toBe(exitCode)
    expect(JSON.parse(world.written().stdout)).toMatchObject({ error: { code } })
  })
})

test('an error without --json writes nothing to standard output, and text in it cannot act', async () => {
  const world = testWorld()
  await runCommand(world, { isJson: false }, fails(new InputError('usage', 'One \u001b[31mred.\n::error::Two.')))
  expect(world.written()).toEqual({ stdout: '', stderr: 'error: One \\x1b[31mred.\nerror: ::error::Two.\n' })
})

test('a hint is a line of its own, and a field of its own', async () => {
  const error = new HostError('unsafe-permissions', 'deploy can write /opt/x.', { host: 'prod', hint: 'Run chown root: /opt/x.' })
  const world = testWorld()
  await runCommand(world, { isJson: false }, fails(error))
  expect(world.written()).toEqual({ stdout: '', stderr: 'error: deploy can write /opt/x.\nhint: Run chown root: /opt/x.\n' })
  const program = testWorld()
  await runCommand(program, { isJson: true }, fails(error))
  expect(JSON.parse(program.written().stdout)).toEqual({
    error: {
      code: 'ill',
      subcode: 'unsafe-permissions',
      message: 'deploy can write /opt/x.',
      hint: 'Run chown root: /opt/x.',
    },
  })
})

test('an unexpected error shows its stack trace', async () => {
  const world = testWorld()
  await runCommand(world, { isJson: false }, fails(new TypeError('x is not a function')))
  expect(world.written().stderr).toMatch(
    /^error: x is not a function \(this is a bug in grind-to-prod; please report it with the stack trace below\)\nTypeError: x is not a function\n {4}at /,
  )
})

test('a result is printed as text, or as one line of JSON, with its exit code', async () => {
  const outcome = { result: { verdict: 'ROLLED_BACK' }, text: 'ROLLED_BACK: it failed\n', exitCode: 11 }
  const world = testWorld()
  expect(await runCommand(world, { isJson: false }, async () => outcome)).toBe(11)
  expect(world.written()).toEqual({ stdout: outcome.text, stderr: '' })
  expect(await runCommand(world, { isJson: true }, async () => outcome)).toBe(11)
  expect(world.written()).toEqual({ stdout: '{"verdict":"ROLLED_BACK"}\n', stderr: '' })
})

test('an error has short ids for a person, and whole ones for a program', async () => {
  const id = 'a1'.repeat(32)
  const error = new HostError('no-previous-release', `prod has none but ${id}.`, { host: 'prod', hint: `Choose ${id}.` })
  const world = testWorld()
  await runCommand(world, { isJson: false }, fails(error))
  expect(world.written().stderr).toBe('error: prod has none but a1a1a1a1a1a1.\nhint: Choose a1a1a1a1a1a1.\n')
  const program = testWorld()
  await runCommand(program, { isJson: true }, fails(error))
  expect(JSON.parse(program.written().stdout)).toMatchObject({ error: { message: `prod has none but ${id}.` } })
})
