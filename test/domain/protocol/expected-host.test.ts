import { describe, expect, test } from 'vitest'
import { expectedHost, expectedMachine, hostMismatch, type ExpectedHost, type FoundHost } from '#domain/protocol/expected-host'
import { config } from '../../verbs/sample-bundle.ts'
import { explainedText } from '#domain/errors/error-lines'

const [mine, other] = ['1'.repeat(32), '2'.repeat(32)]
const prod: FoundHost = { hostName: 'prod', machineId: mine, role: 'active' }
const wrong = 'prod is not the expected host: '
const otherMachine = `${wrong}${other} was expected, but its machine id is "${mine}". Check its address in grind-to-prod.yml, and its machineId there if the machine was replaced.`
const otherRole = (what: string) =>
  `${wrong}${what}. Update its role in grind-to-prod.yml if the hosts have changed roles, or change it with "grind-to-prod role".`

test.each<{ name: string; expected: ExpectedHost | undefined; found?: Partial<FoundHost>; complaint: string | undefined }>([
  { name: 'nothing expected', expected: undefined, complaint: undefined },
  { name: 'nothing said', expected: {}, complaint: undefined },
  { name: 'the right machine', expected: { machineId: mine }, complaint: undefined },
  { name: 'the right role', expected: { role: 'active' }, complaint: undefined },
  { name: 'both right', expected: { machineId: mine, role: 'active' }, complaint: undefined },
  { name: 'another machine', expected: { machineId: other }, complaint: otherMachine },
  {
    name: 'another machine of another role: the machine is what counts',
    expected: { machineId: other, role: 'standby' },
    complaint: otherMachine,
  },
  {
    name: 'a machine that does not know itself',
    expected: { machineId: other },
    found: { machineId: '' },
    complaint: otherMachine.replace(`is "${mine}"`, 'cannot be read'),
  },
  {
    name: 'a machine id with tricks',
    expected: { machineId: other },
    found: { machineId: '\u001b[31m' },
    complaint: otherMachine.replace(`"${mine}"`, '"\\u001b[31m"'),
  },
  { name: 'another role', expected: { role: 'standby' }, complaint: otherRole('the role standby was expected, but it is active') },
  {
    name: 'no role',
    expected: { machineId: mine, role: 'active' },
    found: { role: null },
    complaint: otherRole('the role active was expected, but it has no role'),
  },
])('the expected host of a request: $name', ({ expected, found, complaint }) => {
  const mismatch = hostMismatch(expected, { ...prod, ...found })
  expect(mismatch === undefined ? undefined : explainedText(mismatch)).toBe(complaint)
})

describe('what a request says of the host that it means', () => {
  const of = (host: object) => ({ ...config, hosts: { prod: { address: 'deploy@prod.example', ...host } } })
  test.each([
    { host: {}, expected: {}, machine: {} },
    { host: { role: 'standby' }, expected: { expectHost: { role: 'standby' } }, machine: {} },
    { host: { machineId: mine }, expected: { expectHost: { machineId: mine } }, machine: { expectHost: { machineId: mine } } },
    {
      host: { machineId: mine, role: 'active' },
      expected: { expectHost: { machineId: mine, role: 'active' } },
      machine: { expectHost: { machineId: mine } },
    },
  ])('the expected host $host as words', ({ host, expected, machine }) => {
    expect(expectedHost(of(host), 'prod')).toEqual(expected)
    expect(expectedMachine(of(host), 'prod')).toEqual(machine)
  })
})
