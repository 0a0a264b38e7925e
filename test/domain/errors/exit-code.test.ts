import { describe, expect, test } from 'vitest'
import { markBegun } from '#domain/errors/begun'
import { CommandError, GateError, HostError, InputError } from '#domain/errors/errors'
import { exitCodeOfError, verdictOfError } from '#domain/errors/exit-code'

const busy = () => new HostError('busy', 'prod is busy.', { host: 'prod' })

describe('what an error says of a promote', () => {
  test.each<{ name: string; error: unknown; verdict: string; exitCode: number }>([
    { name: 'a refusal of the host', error: busy(), verdict: 'UNCHANGED', exitCode: 10 },
    { name: 'one that says that nothing was begun', error: markBegun(busy(), false), verdict: 'UNCHANGED', exitCode: 10 },
    { name: 'one of an attempt that was begun and has no end', error: markBegun(busy(), true), verdict: 'NEEDS_HUMAN', exitCode: 12 },
    { name: 'a gate', error: new GateError('No.', []), verdict: 'UNCHANGED', exitCode: 10 },
    { name: 'bad input', error: new InputError('usage', 'No.'), verdict: 'UNCHANGED', exitCode: 2 },
    { name: 'a program that failed', error: new CommandError(['ssh'], { status: 1, stderr: '' }), verdict: 'UNKNOWN', exitCode: 1 },
    { name: 'a surprise', error: new Error('No.'), verdict: 'UNKNOWN', exitCode: 1 },
    { name: 'what is no error at all', error: 'No.', verdict: 'UNKNOWN', exitCode: 1 },
  ])('the verdict that an error gives a promote: $name', ({ error, verdict, exitCode }) => {
    expect({ verdict: verdictOfError(error), exitCode: exitCodeOfError(error) }).toEqual({ verdict, exitCode })
  })
})
