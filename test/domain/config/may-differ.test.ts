import { describe, expect, test } from 'vitest'
import { parseConfig } from '#domain/config/parse'
import { messageOf, thrownBy } from '../../support/thrown.ts'

const withPattern = (pattern: string) =>
  `application: a\ncomponents: { c: { installable: .#c, links: {} } }\nprefix: /opt/a\nsnapshot:\n  mayDiffer:\n    - ${JSON.stringify(pattern)}\n`

describe('what may differ is read', () => {
  test.each([
    'nix.version',
    'units.*.restarts',
    'units["caddy.service"].dropIns["/x"].digest',
    'capacity["/data"]',
    '*',
    'system.osRelease.VERSION_ID',
  ])('mayDiffer accepts the pattern %s', (pattern) => {
    expect(parseConfig(withPattern(pattern), 'f').snapshot.mayDiffer).toEqual([pattern])
  })

  test('mayDiffer permits no difference by default', () => {
    expect(parseConfig(withPattern('nix').replace(/snapshot:[^]*/, ''), 'f').snapshot.mayDiffer).toEqual([])
  })
})

describe('a pattern that no field of a snapshot fits is refused', () => {
  test.each([
    {
      pattern: 'nix.versoin',
      expected: 'f:6:7: snapshot.mayDiffer[0] is nix.versoin, but a snapshot has no versoin there; did you mean version?',
    },
    { pattern: 'unit.*', expected: 'f:6:7: snapshot.mayDiffer[0] is unit.*, but a snapshot has no unit there; did you mean units?' },
    { pattern: 'units.*.mainPd', expected: 'did you mean mainPid?' },
    { pattern: 'nix.trust.everything', expected: 'it has requireSigs, trustedUsers, substituters, trustedPublicKeys' },
    { pattern: 'a b', expected: 'must name fields of a snapshot, such as nix.version, units.*.restarts or capacity["/data"]' },
  ])('mayDiffer refuses the pattern $pattern, which fits no field of a snapshot', ({ pattern, expected }) => {
    expect(messageOf(thrownBy(() => parseConfig(withPattern(pattern), 'f')))).toContain(expected)
  })
})
