import { describe, expect, test } from 'vitest'
import { preflightFindings, type Preflight } from '#domain/doctor/preflight'
import { VERSION } from '#domain/protocol/version'

const answeredAt = Date.parse('2026-01-01T00:00:00Z')
const good: Preflight = {
  host: 'prod',
  facts: {
    agentVersion: VERSION,
    warnings: [],
    now: '2026-01-01T00:00:00.000Z',
    nixKeys: ['grind-1:AAAA='],
    units: [{ unit: 'web.service', unitFileState: 'enabled' }],
  },
  answeredAt,
  signatures: [['grind-1:BBBB=='], ['other-1:CCCC==', 'grind-1:BBBB=='], null],
}
const facts = (more: Partial<Preflight['facts']>): Preflight => ({ ...good, facts: { ...good.facts, ...more } })

describe('preflightFindings', () => {
  test('a good host, and paths that it accepts, give nothing', () => {
    expect(preflightFindings(good)).toEqual([])
    expect(preflightFindings({ ...good, signatures: [[]] })).toEqual([])
    expect(preflightFindings(facts({ clockSynchronized: true }))).toEqual([])
  })

  test.each<{ name: string; of: Preflight; expected: object }>([
    {
      name: 'a key that the host does not accept',
      of: { ...good, signatures: [['grind-1:BBBB=='], ['old-1:BBBB==']] },
      expected: { outcome: 'failed', id: 'trusts-nix-key', message: expect.stringContaining('that are signed by old-1, the key of this') },
    },
    {
      name: 'a unit that does not start at boot',
      of: facts({ units: [{ unit: 'web.service', unitFileState: 'disabled' }] }),
      expected: { outcome: 'warning', id: 'boot', message: 'web.service does not start when prod boots.' },
    },
    {
      name: 'a clock that is wrong',
      of: facts({ now: '2025-12-31T23:58:00Z' }),
      expected: { outcome: 'warning', id: 'clock', message: 'The clock of prod differs by 120 s from this one.' },
    },
    {
      name: 'a clock that is not synchronized',
      of: facts({ clockSynchronized: false }),
      expected: { outcome: 'warning', id: 'clock-sync', message: 'The clock of prod is not synchronized.' },
    },
    {
      name: 'an agent of another version',
      of: facts({ agentVersion: '0.0.1' }),
      expected: { outcome: 'warning', id: 'agent-version', hint: 'Run "grind-to-prod host install prod".' },
    },
    {
      name: 'a hole of its Nix',
      of: facts({ warnings: ['Nix 2.26.3 has CVE-1; update it.', 'Nix 2.26.3 has CVE-2.', 'Anyone may write to the store.'] }),
      expected: {
        outcome: 'warning',
        id: 'nix-trust',
        message: 'Nix 2.26.3 has CVE-1; update it; "grind-to-prod status prod --verbose" shows 2 more.',
      },
    },
    {
      name: 'one hole of Nix',
      of: facts({ warnings: ['Nix 2.26.3 has CVE-1.'] }),
      expected: { outcome: 'warning', id: 'nix-trust', message: 'Nix 2.26.3 has CVE-1.' },
    },
  ])('preflightFindings reports $name', ({ of, expected }) => {
    expect(preflightFindings(of)).toEqual([expect.objectContaining(expected)])
  })
})
