import { expect, test } from 'vitest'
import { dataSchema } from '#domain/config/data'
import { dataBeyondPolicy } from '#domain/trust/data-beyond-policy'

const asking = (...folders: string[]) => ({ prefix: '/opt/choiros', data: dataSchema.parse({ folders }) })

test.each([
  { name: 'nothing asked for', manifest: { prefix: '/opt/choiros' }, permitted: undefined, expected: [] },
  { name: 'what is permitted', manifest: asking('/var/lib/choir'), permitted: ['/var/lib/choir', '/opt/choiros/data'], expected: [] },
  {
    name: 'a policy that permits none',
    manifest: asking('/var/lib/choir'),
    permitted: undefined,
    expected: ['data folder /var/lib/choir is not among the data folders of the policy'],
  },
  {
    name: 'a folder inside a permitted one',
    manifest: asking('/var/lib/choir/deep'),
    permitted: ['/var/lib/choir'],
    expected: ['data folder /var/lib/choir/deep is not among the data folders of the policy'],
  },
  {
    name: 'a folder that no policy can permit',
    manifest: asking('/opt/choiros/releases'),
    permitted: ['/opt/choiros/releases'],
    expected: [expect.stringContaining('data.folders[0] is /opt/choiros/releases, but')],
  },
])('$name', ({ manifest, permitted, expected }) => {
  expect(dataBeyondPolicy(manifest, permitted)).toEqual(expected)
})
