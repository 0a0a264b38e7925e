import { describe, expect, test } from 'vitest'
import { parseRequest } from '#agent/request'
import { HostError, InputError } from '#domain/errors/errors'
import { howToInstall } from '#domain/errors/how-to-install'
import { parseManifest } from '#domain/manifest/parse'
import { parseAgentCommand, parseDispatch } from '#domain/protocol/agent-command'
import { pruneRequestSchema, setRoleRequestSchema } from '#domain/protocol/requests'
import { errorFromAgent } from '#domain/protocol/remote-error'
import { VERSION } from '#domain/protocol/version'
import { sampleRelease } from '../manifest/sample.ts'
import { thrownBy } from '../../support/thrown.ts'
import { familyOf } from '#domain/errors/codes'

const from = (kind: 'input' | 'host' | 'surprise', code: string) =>
  errorFromAgent('prod', { event: 'error', kind, code, message: 'It is so.' })

describe('errorFromAgent', () => {
  test('errorFromAgent gives a host error of the same code', () => {
    expect(from('host', 'disk-full')).toEqual(new HostError('disk-full', 'It is so.', { host: 'prod' }))
  })

  test('errorFromAgent gives an input error of the same code', () => {
    expect(from('input', 'pack-invalid')).toEqual(new InputError('pack-invalid', 'It is so.'))
  })

  test.each([
    { kind: 'input', code: 'of-a-later-version', expected: { code: 'request-invalid', message: 'of-a-later-version: It is so.' } },
    {
      kind: 'host',
      code: 'of-a-later-version',
      expected: { code: 'agent-failed', message: 'The agent on prod failed (of-a-later-version): It is so.' },
    },
    { kind: 'surprise', code: 'surprise', expected: { code: 'agent-failed', message: 'The agent on prod failed (surprise): It is so.' } },
    { kind: 'host', code: 'toString', expected: { code: 'agent-failed' } },
  ] as const)('errorFromAgent gives the code $code of the kind $kind', ({ kind, code, expected }) => {
    expect(from(kind, code)).toMatchObject(expected)
  })

  const unsafe = { event: 'error', kind: 'host', code: 'ill', message: 'deploy can write /opt/x. Run chown root: /opt/x.' } as const
  const hint = 'Run chown root: /opt/x.'
  test.each([
    { name: 'of before hints', given: unsafe, code: 'ill', message: unsafe.message, hint: undefined },
    {
      name: 'of today',
      given: { ...unsafe, subcode: 'unsafe-permissions', hint },
      code: 'unsafe-permissions',
      message: 'deploy can write /opt/x.',
      hint,
    },
    {
      name: 'with a later subcode',
      given: { ...unsafe, subcode: 'of-a-later-version', hint },
      code: 'ill',
      message: 'deploy can write /opt/x.',
      hint,
    },
    { name: 'whose hint is cut', given: { ...unsafe, message: 'deploy can write', hint }, code: 'ill', message: 'deploy can write', hint },
  ])('errorFromAgent reads an error $name', ({ given, ...expected }) => {
    expect({ ...errorFromAgent('prod', given) }).toMatchObject({ code: expected.code, hint: expected.hint })
    expect(errorFromAgent('prod', given).message).toBe(expected.message)
  })

  describe('of another version says what its agent does not know, and how to bring that up to date', () => {
    const told = (work: () => unknown) => {
      const error = thrownBy(work)
      if (!(error instanceof InputError)) throw error
      const { unknown } = error
      const message = { event: 'error', kind: 'input', code: familyOf(error.code), message: error.text } as const
      return [errorFromAgent('prod', message), errorFromAgent('prod', { ...message, message: 'In other words.', unknown })] as const
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
      {
        unknown: 'the field source.signedOff of a manifest',
        work: () => parseManifest(Buffer.from(sampleRelease().bytes.replace('"source":{', '"source":{"signedOff":true,'))),
      },
      { unknown: '"inspect choiros"', work: () => parseAgentCommand(['inspect', 'choiros']) },
      { unknown: '"role choiros --give active"', work: () => parseDispatch('grind-to-prod-agent role choiros --give active', scope) },
      { unknown: '"grind-to-prod-agent inspect choiros"', work: () => parseDispatch('grind-to-prod-agent inspect choiros', scope) },
    ])('errorFromAgent names what an agent of another version does not know, and the update: $unknown', ({ unknown, work }) => {
      const expected = {
        code: 'agent-outdated',
        text: `The agent on prod does not support ${unknown}, so its version differs from this program's (${VERSION}). Update it with ${howToInstall('prod')}.`,
      }
      const [inWords, inField] = told(work)
      expect(inWords).toMatchObject(expected)
      expect(inField).toMatchObject(expected)
    })

    test('errorFromAgent gives another problem of a request unchanged', () => {
      const [error] = told(() => parseRequest(setRoleRequestSchema, request({ reason: 'x'.repeat(2000) })))
      expect(error.message).toMatch(/^The request's reason /)
    })
  })
})
