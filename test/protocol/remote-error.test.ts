import { describe, expect, test } from 'vitest'
import { HostError, InputError } from '../../src/errors/errors.ts'
import { errorFromAgent } from '../../src/protocol/remote-error.ts'

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
})
