import { afterEach, expect, test, vi } from 'vitest'
import { z } from 'zod'
import { promoteInputs, snapshotInputs } from '#actions/inputs'
import { readInputs, secret } from '#github/inputs'

afterEach(() => vi.unstubAllEnvs())

test('inputs are removed from the environment: no program that is started later inherits a key', () => {
  vi.stubEnv('INPUT_HOST', ' prod-a  prod-b ')
  vi.stubEnv('INPUT_SSH-KEY', 'secret')
  vi.stubEnv('INPUT_DIRECTORY', '')
  const inputs = readInputs(snapshotInputs)
  expect(inputs).toMatchObject({ host: ['prod-a', 'prod-b'], sshKey: 'secret', directory: '.' })
  expect(Object.keys(process.env).filter((name) => name.startsWith('INPUT_'))).toEqual([])
})

test('every bad field is named at once, and a secret is not shown', () => {
  vi.stubEnv('INPUT_RELEASE-ID', 'latest')
  vi.stubEnv('INPUT_RETENTION-DAYS', '0')
  vi.stubEnv('INPUT_ENVIRONMENT-URL', 'javascript:alert(1)')
  vi.stubEnv('INPUT_SSH-KEY', 'secret')
  expect(() => readInputs(promoteInputs)).toThrow(
    expect.objectContaining({
      code: 'invalid-option',
      text:
        'input "host" is missing; input "release-id" is "latest" and must be a release id: 64 hexadecimal digits, as the output "release-id" of a build has it; ' +
        'input "retention-days" is "0" and must be a number of days from 1 to 400; ' +
        'input "environment-url" is "javascript:alert(1)" and must be an address that begins with https:// or http://. ' +
        'Fix the step\'s "with:".',
    }),
  )
})

test('a wrong secret is not shown, whatever its name is', () => {
  const schema = z.object({ 'webhook-code': secret(z.string().regex(/^\d+$/, 'must be digits').optional()), code: z.string().max(3) })
  vi.stubEnv('INPUT_WEBHOOK-CODE', 'hunter2')
  vi.stubEnv('INPUT_CODE', 'plain')
  expect(() => readInputs(schema)).toThrow(
    expect.objectContaining({
      message: expect.stringMatching(/^input "webhook-code" is given and must be digits; input "code" is "plain" and [^;]*\.$/),
      hint: 'Fix the step\'s "with:".',
    }),
  )
})
