import { expect, test } from 'vitest'
import { dataSchema } from '#domain/config/data'
import { unitNames } from '#domain/config/released-unit'
import { policyOf } from '#domain/installation/policy'
import { healthTargets } from '#domain/manifest/health-targets'
import { dataPolicyViolations } from '#domain/trust/data-policy-violations'
import { applicationPolicySchema, policyViolations } from '#domain/trust/policy'
import { sampleConfig, sampleRelease } from '../manifest/sample.ts'

const bare = { application: 'choiros', prefix: '/opt/choiros', components: sampleRelease().manifest.components }
const asking = (...folders: string[]) => ({ ...bare, data: dataSchema.parse({ folders }) })
const withProgram = {
  ...bare,
  data: dataSchema.parse({ folders: ['/var/lib/choir'], program: 'choir-dump' }),
}

test.each([
  { name: 'nothing asked for', manifest: bare, permitted: {}, expected: [] },
  {
    name: 'what is permitted',
    manifest: asking('/var/lib/choir'),
    permitted: { data: ['/var/lib/choir', '/opt/choiros/data'] },
    expected: [],
  },
  {
    name: 'a policy that permits none',
    manifest: asking('/var/lib/choir'),
    permitted: {},
    expected: ['data folder /var/lib/choir is not among the data folders of the policy'],
  },
  {
    name: 'a folder inside a permitted one',
    manifest: asking('/var/lib/choir/deep'),
    permitted: { data: ['/var/lib/choir'] },
    expected: ['data folder /var/lib/choir/deep is not among the data folders of the policy'],
  },
  {
    name: 'a folder that no policy can permit',
    manifest: asking('/opt/choiros/releases'),
    permitted: { data: ['/opt/choiros/releases'] },
    expected: [expect.stringContaining('data.folders[0] is /opt/choiros/releases, but')],
  },
  {
    name: 'a program that root would run',
    manifest: withProgram,
    permitted: { data: ['/var/lib/choir'] },
    expected: [
      'data.program choir-dump may not run as root, because the policy does not allow a release to bring a program for its data ("dataProgram": true)',
    ],
  },
  {
    name: 'a program that the policy denies in so many words',
    manifest: withProgram,
    permitted: { data: ['/var/lib/choir'], dataProgram: false },
    expected: [expect.stringContaining('data.program choir-dump may not run as root')],
  },
  { name: 'a program that is permitted', manifest: withProgram, permitted: { data: ['/var/lib/choir'], dataProgram: true }, expected: [] },
])('the violations of the data policy: $name', ({ manifest, permitted, expected }) => {
  expect(dataPolicyViolations(manifest, permitted)).toEqual(expected)
})

test('a release with a program for its data is refused by default, and permitted by an installation', () => {
  const { manifest } = sampleRelease()
  const data = dataSchema.parse({ folders: ['/var/lib/choir'], program: 'hypervisor' })
  const asked = { ...manifest, data }
  const silent = applicationPolicySchema.parse({
    prefix: manifest.prefix,
    units: unitNames(manifest.units),
    healthTargets: healthTargets(manifest.health),
    data: ['/var/lib/choir'],
  })
  expect(policyViolations(asked, silent)).toEqual([expect.stringContaining('data.program hypervisor may not run as root')])
  const hosts = { prod: { address: 'local' } }
  const granted = policyOf({ ...sampleConfig, hosts, data }, 'prod')
  expect(granted).toMatchObject({ dataProgram: true })
  expect(policyViolations(asked, { ...silent, dataProgram: true })).toEqual([])
  expect(policyOf({ ...sampleConfig, hosts, data: dataSchema.parse({ folders: ['/var/lib/choir'] }) }, 'prod')).not.toHaveProperty(
    'dataProgram',
  )
})
