import { describe, expect, test } from 'vitest'
import { HostError, InputError } from '#domain/errors/errors'
import { exitCodeOfError } from '#domain/errors/exit-code'
import { orUnknown } from '#steps/agent/or-unknown'
import type { HostErrorCode } from '#domain/errors/codes'

const failing = (cause: Error) => orUnknown(() => Promise.reject(cause)).catch((thrown: unknown) => thrown)

describe('what a host was told to do, and has no attempt', () => {
  test.each<HostErrorCode>(['contact-lost', 'agent-protocol'])(
    'the result of a request without an attempt is unknown after %s',
    async (code) => {
      const error = await failing(new HostError(code, 'It broke.', { host: 'prod' }))
      expect(error).toMatchObject({
        name: 'VerdictError',
        message: expect.stringContaining('It broke. It is unknown how much of it was done on prod'),
      })
      expect(exitCodeOfError(error)).toBe(13)
    },
  )

  test.each([
    new HostError('ill', 'prod is ill.', { host: 'prod' }),
    new HostError('agent-missing', 'No agent.', { host: 'prod' }),
    new InputError('usage', 'No.'),
  ])('a request without an attempt was refused with %o', async (error) => {
    expect(await failing(error)).toBe(error)
  })

  test('a request without an attempt gives its result', async () => {
    expect(await orUnknown(() => Promise.resolve('done'))).toBe('done')
  })
})
