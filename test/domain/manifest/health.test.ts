import { describe, expect, test } from 'vitest'
import type { HealthCheck } from '#domain/config/health'
import { canonicalJson } from '#domain/manifest/canonical'
import { healthPrograms, healthTargets, healthUnits } from '#domain/manifest/health-targets'
import { parseManifest } from '#domain/manifest/parse'
import { readyChecks } from '#domain/manifest/ready-checks'
import { messageOf, thrownBy } from '../../support/thrown.ts'
import { HYPERVISOR, SANDBOX, sampleRelease } from './sample.ts'

const { manifest } = sampleRelease()

const health: Record<string, HealthCheck> = {
  web: { any: [{ http: 'https://app.example/' }, { all: [{ http: 'http://[::1]/x' }, { tcp: '127.0.0.1:5432' }] }] },
  again: { tcp: '127.0.0.1:5432' },
  units: { all: [{ unit: 'hypervisor.service' }, { unit: 'caddy.service' }] },
  caddy: { unit: 'caddy.service' },
  check: { exec: ['hypervisor-admin', 'check'] },
}

describe('what checks ask of a host', () => {
  test('the health checks of a manifest need targets', () =>
    expect(healthTargets(health)).toEqual(['127.0.0.1:5432', '[::1]:80', 'app.example:443']))
  test('the health checks of a manifest need units besides the released ones', () =>
    expect(healthUnits(health, ['hypervisor.service'])).toEqual(['caddy.service']))
  test('the health checks of a manifest need programs', () => expect(healthPrograms(health)).toEqual(['hypervisor-admin']))
  test('a manifest without health checks needs nothing', () =>
    expect([healthTargets({}), healthUnits({}, []), healthPrograms({})]).toEqual([[], [], []]))
})

test('a manifest gets the store paths that its checks name', () => {
  const http = 'http://127.0.0.1/'
  const checks = {
    echo: { http, echo: 'sandbox', status: 200 },
    plain: { http },
    nested: { all: [{ any: [{ exec: ['hypervisor-admin', '--deep'] as [string, ...string[]], timeoutSeconds: 5 }] }, { tcp: 'a:1' }] },
  }
  expect(readyChecks({ ...manifest, health: checks })).toEqual({
    echo: { http, status: 200, echo: { component: 'sandbox', storePath: SANDBOX } },
    plain: { http },
    nested: {
      all: [{ any: [{ exec: ['hypervisor-admin', '--deep'], timeoutSeconds: 5, program: `${HYPERVISOR}/bin/admin` }] }, { tcp: 'a:1' }],
    },
  })
})

test.each([
  {
    name: 'a component that it does not have',
    check: { http: 'http://127.0.0.1/', echo: 'sandbx' },
    expected: "The manifest's health.a.echo is sandbx, which is not a component of the release; did you mean sandbox?",
  },
  {
    name: 'a link that it does not have',
    check: { exec: ['sh', '-c', 'true'] as [string, ...string[]] },
    expected:
      "The manifest's health.a.exec[0] is sh, which is not a link of the release; the links are hypervisor, hypervisor-admin, sandbox.",
  },
])('a manifest whose check names $name is refused', ({ check, expected }) => {
  const bytes = Buffer.from(canonicalJson({ ...manifest, health: { a: check } }))
  const error = thrownBy(() => parseManifest(bytes))
  expect(error).toMatchObject({ code: 'manifest-invalid' })
  expect(messageOf(error)).toBe(expected)
})
