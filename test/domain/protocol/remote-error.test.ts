import { describe, expect, test } from 'vitest'
import { parseRequest } from '#agent/request'
import { HostError, InputError } from '#domain/errors/errors'
import { howToInstall } from '#domain/errors/how-to-install'
import { parseAgentCommand, parseDispatch } from '#domain/protocol/agent-command'
import { setRoleRequestSchema } from '#domain/protocol/role'
import { pruneRequestSchema } from '#domain/protocol/messages'
import { errorFromAgent } from '#domain/protocol/remote-error'
import { VERSION } from '#domain/protocol/version'
import { thrownBy } from '../../support/thrown.ts'

const from = (kind: 'input' | 'host' | 'surprise', code: string) =>
  errorFromAgent('prod', { event: 'error', kind, code, message: 'It is so.' })

describe('errorFromAgent', () => {
  test('gives a host error of the same code', () => {
    expect(from('host', 'disk-full')).toEqual(new HostError('disk-full', 'prod', 'It is so.'))
  })

  test('gives an input error of the same code', () => {
    expect(from('input', 'pack-invalid')).toEqual(new InputError('pack-invalid', 'It is so.'))
  })

  test.each([
    { kind: 'input', code: 'of-a-later-version', expected: { code: 'request-invalid', message: 'of-a-later-version: It is so.' } },
    {
      kind: 'host',
      code: 'of-a-later-version',
      expected: { code: 'ill', message: 'The agent on prod failed (of-a-later-version): It is so.' },
    },
    { kind: 'surprise', code: 'surprise', expected: { code: 'ill', message: 'The agent on prod failed (surprise): It is so.' } },
    { kind: 'host', code: 'toString', expected: { code: 'ill' } },
  ] as const)('shows the code $code of kind $kind', ({ kind, code, expected }) => {
    expect(from(kind, code)).toMatchObject(expected)
  })

  describe('of another version says what its agent does not know, and how to bring that up to date', () => {
    const told = (work: () => unknown) => {
      const error = thrownBy(work)
      if (!(error instanceof InputError)) throw error
      return errorFromAgent('prod', { event: 'error', kind: 'input', code: error.code, message: error.message })
    }
    const request = (fields: object) => JSON.stringify({ protocol: 1, attempt: crypto.randomUUID(), actor: { name: 'a' }, ...fields })

    const scope = { mode: 'deploy', applications: null } as const
    test.each([
      {
        unknown: 'the field expectHost of a request',
        work: () => parseRequest(setRoleRequestSchema.omit({ expectHost: true }), request({ expectHost: { role: 'active' } })),
      },
      {
        unknown: 'the field expectHost.serial of a request',
        work: () => parseRequest(pruneRequestSchema, '{"expectHost":{"machineId":"short","serial":1}}'),
      },
      { unknown: '"inspect choiros"', work: () => parseAgentCommand(['inspect', 'choiros']) },
      { unknown: '"role choiros --give active"', work: () => parseDispatch('grind-to-prod-agent role choiros --give active', scope) },
      { unknown: '"grind-to-prod-agent inspect choiros"', work: () => parseDispatch('grind-to-prod-agent inspect choiros', scope) },
    ])('$unknown', ({ unknown, work }) => {
      expect(told(work)).toMatchObject({
        code: 'request-invalid',
        message: `The agent on prod does not support ${unknown}, so its version differs from this program's (${VERSION}); update it with ${howToInstall('prod')}.`,
      })
    })

    test('another complaint of a request is shown as it is', () => {
      const error = told(() => parseRequest(setRoleRequestSchema, request({ reason: 'x'.repeat(2000) })))
      expect(error.message).toMatch(/^The request's reason /)
    })
  })
})
