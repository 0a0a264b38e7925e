import { expect, test } from 'vitest'
import type { Check } from '#domain/evidence/check'
import { withRequired } from '#domain/evidence/requirement'

const made = (check: Check['check'], outcome: Check['outcome'], about?: string): Check => ({
  check,
  outcome,
  statement: 'It is.',
  restsOn: [],
  vouchedBy: 'none',
  ...(about === undefined ? {} : { about }),
})
const outcomes = (done: readonly Check[], check: Check['check']) =>
  withRequired(done, [{ check }], undefined).map(({ outcome, about }) => (about === undefined ? outcome : `${outcome} ${about}`))

test('a required check that is not provable fails, and so does one that was never made', () => {
  expect(outcomes([made('sbom', 'not-provable')], 'sbom')).toEqual(['failed'])
  expect(outcomes([], 'reproduced')).toEqual(['failed'])
  expect(outcomes([made('reproduced', 'not-provable')], 'reproduced')).toEqual(['failed'])
})

test('one second builder that reproduced a release satisfies the requirement, whatever others could not finish', () => {
  const passed = made('reproduced', 'passed')
  expect(outcomes([made('reproduced', 'not-provable'), passed], 'reproduced')).toEqual(['not-provable', 'passed'])
  expect(outcomes([passed, made('reproduced', 'failed')], 'reproduced')).toEqual(['passed', 'failed'])
})

test('a second builder of one release does not satisfy the requirement for another one', () => {
  const done = [made('reproduced', 'passed', 'aaa'), made('reproduced', 'not-provable', 'bbb'), made('reproduced', 'not-provable', 'aaa')]
  expect(outcomes(done, 'reproduced')).toEqual(['passed aaa', 'failed bbb', 'not-provable aaa'])
})

test('of other checks, each must have passed', () => {
  expect(outcomes([made('timestamp', 'passed', 'prod'), made('timestamp', 'not-provable', 'prod')], 'timestamp')).toEqual([
    'passed prod',
    'failed prod',
  ])
})
