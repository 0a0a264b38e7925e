import { describe, expect, test } from 'vitest'
import { HostError, InputError, type HostErrorCode } from '#domain/errors/errors'
import { exitCodeOf } from '#domain/errors/exit-code'
import { orUnknown } from '#steps/agent/or-unknown'

const failing = (cause: Error) => orUnknown(() => Promise.reject(cause)).catch((thrown: unknown) => thrown)

describe('what a host was told to do, and has no attempt', () => {
  test.each<HostErrorCode>(['contact-lost', 'agent-protocol'])('is not known after %s', async (code) => {
    const error = await failing(new HostError(code, 'prod', 'It broke.'))
    expect(error).toMatchObject({
      name: 'VerdictError',
      message: expect.stringContaining('It broke. It is unknown how much of it was done on prod'),
    })
    expect(exitCodeOf(error)).toBe(13)
  })

  test.each([
    new HostError('ill', 'prod', 'prod is ill.'),
    new HostError('agent-missing', 'prod', 'No agent.'),
    new InputError('usage', 'No.'),
  ])('was refused with %o', async (error) => {
    expect(await failing(error)).toBe(error)
  })

  test('gives what it came to', async () => {
    expect(await orUnknown(() => Promise.resolve('done'))).toBe('done')
  })
})
