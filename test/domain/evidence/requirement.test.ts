import { expect, test } from 'vitest'
import { checkNames, type Check } from '#domain/evidence/check'
import { singleSubject, withRequired, type Asked, type RecordedVerdict } from '#domain/evidence/requirement'

const made = (check: Check['check'], outcome: Check['outcome'], about?: string): Check => ({
  check,
  outcome,
  statement: 'It is.',
  restsOn: [],
  vouchedBy: 'none',
  ...(about === undefined ? {} : { about }),
})
const single: Asked = { hosts: singleSubject, releases: singleSubject, recorded: [] }
const outcomes = (done: readonly Check[], check: Check['check'], asked: Partial<Asked> = {}) =>
  withRequired(done, [{ check }], { ...single, ...asked }).map(({ outcome, about }) =>
    about === undefined ? outcome : `${outcome} ${about}`,
  )

test('a required check that is not provable fails, and so does one that was never made', () => {
  expect(outcomes([made('sbom', 'not-provable')], 'sbom')).toEqual(['failed'])
  expect(outcomes([], 'reproduced')).toEqual(['failed'])
  expect(outcomes([made('reproduced', 'not-provable')], 'reproduced')).toEqual(['failed'])
})

test('one second builder that reproduced a release is enough, whatever others could not finish', () => {
  const passed = made('reproduced', 'passed')
  expect(outcomes([made('reproduced', 'not-provable'), passed], 'reproduced')).toEqual(['not-provable', 'passed'])
  expect(outcomes([passed, made('reproduced', 'failed')], 'reproduced')).toEqual(['passed', 'failed'])
})

test('a second builder of one release does not satisfy the requirement for another one', () => {
  const done = [made('reproduced', 'passed', 'aaa'), made('reproduced', 'not-provable', 'bbb'), made('reproduced', 'not-provable', 'aaa')]
  expect(outcomes(done, 'reproduced')).toEqual(['passed aaa', 'failed bbb', 'not-provable aaa'])
})

test('each of several other checks must have passed', () => {
  expect(outcomes([made('timestamp', 'passed', 'prod'), made('timestamp', 'not-provable', 'prod')], 'timestamp')).toEqual([
    'passed prod',
    'failed prod',
  ])
})

test('a required verdict is one of each host that is asked about', () => {
  const recorded: readonly RecordedVerdict[] = [
    { about: 'prod', verdict: undefined, found: 'the host prod has no record of it', restsOn: [] },
    { about: 'prod-b', verdict: 'COMMITTED', found: 'the newest record of it on prod-b has COMMITTED', restsOn: [] },
  ]
  expect(withRequired([], [{ verdict: 'COMMITTED' }], { ...single, recorded })).toMatchObject([
    {
      check: 'record',
      about: 'prod',
      outcome: 'failed',
      statement: 'The verdict COMMITTED is required, and the host prod has no record of it.',
    },
  ])
  expect(withRequired([], [{ verdict: 'ROLLED_BACK' }], { ...single, recorded }).map(({ about }) => about)).toEqual(['prod', 'prod-b'])
})

test('a required check must have been made of each host that is here, and passed', () => {
  const hosts = { here: ['prod', 'prod-b'] }
  expect(outcomes([made('snapshots', 'passed', 'prod-b')], 'snapshots', { hosts })).toEqual(['passed prod-b', 'failed prod'])
  const open = [made('timestamp', 'passed', 'prod-b'), made('timestamp', 'not-provable', 'prod')]
  expect(outcomes(open, 'timestamp', { hosts })).toEqual(['passed prod-b', 'failed prod'])
  expect(outcomes([made('record', 'not-provable')], 'record', { hosts })).toEqual(['failed'])
  expect(outcomes([], 'ledger', { hosts: { here: [] } })).toEqual(['failed'])
})

test('a host that is named is the only one of which a check is required', () => {
  const hosts = { here: ['prod', 'prod-b'], asked: 'prod' }
  const done = [made('timestamp', 'passed', 'prod'), made('timestamp', 'not-provable', 'prod-b')]
  expect(outcomes(done, 'timestamp', { hosts })).toEqual(['passed prod', 'not-provable prod-b'])
  expect(outcomes(done.slice(1), 'timestamp', { hosts })).toEqual(['not-provable prod-b', 'failed prod'])
  expect(outcomes([], 'ledger-head', { hosts: { here: [], asked: 'gone' } })).toEqual(['failed gone'])
})

test('a required check must have been made of each release that is here, unless one is named', () => {
  const done = [made('reproduced', 'passed', 'aaa')]
  expect(outcomes(done, 'reproduced', { releases: { here: ['aaa', 'bbb'] } })).toEqual(['passed aaa', 'failed bbb'])
  expect(outcomes(done, 'reproduced', { releases: { here: ['aaa', 'bbb'], asked: 'aaa' } })).toEqual(['passed aaa'])
})

test('a newest line of a host of which nothing else is here counts, unless another host is named', () => {
  const done = [made('ledger-head', 'passed', 'prod'), made('ledger-head', 'not-provable', 'other')]
  expect(outcomes(done, 'ledger-head', { hosts: { here: ['prod'] } })).toEqual(['passed prod', 'failed other'])
  expect(outcomes(done, 'ledger-head', { hosts: { here: ['prod'], asked: 'prod' } })).toEqual(['passed prod', 'not-provable other'])
})

test('a check that only some hosts have is required of one of them, and of the one that is named', () => {
  const done = [made('countersignatures', 'passed', 'prod-b')]
  const here = ['prod', 'prod-b']
  expect(outcomes(done, 'countersignatures', { hosts: { here } })).toEqual(['passed prod-b'])
  expect(outcomes(done, 'countersignatures', { hosts: { here, asked: 'prod' } })).toEqual(['passed prod-b', 'failed prod'])
})

test('a check of what hosts answer is required of each that was asked, and of no other', () => {
  const done = [made('live-host', 'passed', 'prod'), made('live-host', 'passed', 'prod-b'), made('live-ledger', 'passed', 'prod')]
  const hosts = { here: ['prod', 'prod-b', 'prod-c'] }
  expect(outcomes(done, 'live-ledger', { hosts })).toEqual([...done.map(({ about }) => `passed ${about}`), 'failed prod-b'])
  expect(outcomes([], 'live-ledger', { hosts })).toEqual(['failed'])
})

test('a single manifest answers that a check of whole evidence was not made, and others as before', () => {
  const [current, sbom] = withRequired([], [{ check: 'current' }, { check: 'sbom' }], { ...single, isSingleManifest: true })
  expect(current).toMatchObject({
    check: 'current',
    outcome: 'failed',
    statement: 'The check current is required, and it was not made: it is one of whole evidence, and this is a single manifest.',
    hint: expect.stringContaining('grind-to-prod bundle'),
  })
  expect(sbom!.statement).toBe('The check sbom is required, and was not made: there is no sbom.cdx.json.')
  expect(withRequired([], [{ check: 'current' }], single)[0]!.statement).toBe(
    'The check current is required, and was not made: there is no ledger.',
  )
})

test.each(checkNames)('the required check %s that was never made names what is missing, and what to do', (check) => {
  for (const isSingleManifest of [true, false]) {
    const [found] = withRequired([], [{ check }], { ...single, isSingleManifest })
    expect(found).toMatchObject({ check, outcome: 'failed', hint: expect.stringMatching(/^[A-Z].*\.$/) })
    expect(found!.statement).toMatch(
      /, and was not made: there is no |, and it was not made: it is one of whole evidence|, and never passes: it only names files/,
    )
  }
})

test.each([
  { check: 'files', why: 'it only names files that cannot be verified' },
  { check: 'other-files', why: 'it only names files that were not checked' },
] as const)('the required check $check is named as one that never passes, of whole evidence and of a manifest', ({ check, why }) => {
  for (const isSingleManifest of [true, false])
    expect(withRequired([], [{ check }], { ...single, isSingleManifest })[0]!.statement).toBe(
      `The check ${check} is required, and never passes: ${why}.`,
    )
})

test.each(checkNames)('the required check %s that is not provable has what to do', (check) => {
  const [found] = withRequired([made(check, 'not-provable')], [{ check }], single)
  expect(found).toMatchObject({ outcome: 'failed', hint: expect.stringMatching(/^[A-Z].*\.$/) })
})

test('a requirement names nothing as missing that is here', () => {
  const hosts = { here: ['prod'] }
  const statements = (...parts: readonly string[]) =>
    withRequired([], [{ check: 'ledger-record' }], { ...single, hosts, isHere: (part) => parts.includes(part) }).map((one) => one.statement)
  const begin = 'The check ledger-record is required of the host prod, and was not made: there is no'
  expect(statements()).toEqual([`${begin} record and no ledger.`])
  expect(statements('record')).toEqual([`${begin} ledger.`])
  expect(statements('ledger')).toEqual([`${begin} record.`])
  const all = 'The check ledger-record is required of the host prod, and was not made from the record and the ledger that are here.'
  expect(statements('record', 'ledger')).toEqual([all])
})

test('a verdict that is required and not there has what to do', () => {
  const recorded: readonly RecordedVerdict[] = [
    { verdict: undefined, found: 'no record was given', restsOn: [] },
    { verdict: 'ROLLED_BACK', found: 'the record has ROLLED_BACK', restsOn: [] },
  ]
  const hints = withRequired([], [{ verdict: 'COMMITTED' }], { ...single, recorded, isSingleManifest: true }).map(({ hint }) => hint)
  expect(hints).toEqual([expect.stringContaining('with the option "record"'), expect.stringContaining('The reason is in the record')])
})
