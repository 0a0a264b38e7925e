import { describe, expect, test } from 'vitest'
import { planSummary } from '#domain/summary/plan-summary'
import { wouldChange } from '#domain/plan/format'
import { planLines } from '#domain/plan/plan-lines'
import { releasePlan, type HostFacts } from '#domain/plan/release-plan'
import { planSchema } from '#domain/plan/schema'
import { manifestWith, samplePlanFacts, sized } from './sample.ts'

const facts = samplePlanFacts()
const host: HostFacts = {
  missing: [sized('hypervisor-1.4.2', 12_300_000)],
  asked: 8,
  disk: { bytesNeeded: 25_000_000, bytesFree: 9_000_000_000 },
  units: [{ unit: 'hypervisor.service', step: 'restart', because: 'component hypervisor changed' }],
}

describe('releasePlan', () => {
  test('releasePlan has the form that --json promises', () => {
    expect(planSchema.parse(releasePlan(facts))).toEqual(releasePlan(facts))
  })

  test('releasePlan estimates the copied paths as those that are not in the old closure', () => {
    expect(releasePlan(facts).copy).toEqual({ source: 'estimate', paths: 5, narBytes: 21_540_000, presentPaths: 2 })
  })

  test("releasePlan uses the host's own missing paths, free space and units", () => {
    const plan = releasePlan({ ...facts, host, against: { kind: 'host', name: 'prod-a' } })
    expect(plan.copy).toEqual({ source: 'host', paths: 1, narBytes: 12_300_000, presentPaths: 7 })
    expect(plan).toMatchObject({ disk: host.disk, units: { source: 'host', list: host.units } })
    expect(planLines(plan).join('\n')).toMatchInlineSnapshot(`
      "Plan of choiros against prod-a
      11.7 MiB would be copied in 1 path, and the host would restart hypervisor.service.

        release    6acdcbe1b2eb → 69698b1457a8
        commit     bbbbbbbbbbbb → cccccccccccc "Answer health checks while a sandbox starts"
        committed  2026-01-05T01:00:00Z → 2026-01-05T01:00:00Z
        closure    58.1 MiB in 7 paths, was 57.1 MiB (+1.0 MiB)
        to copy    11.7 MiB in 1 path; 7 paths present (reported by prod-a)
        disk       8.4 GiB free, 23.8 MiB needed during the copy
        Other settings change too: probe.

      Components: 1 changed
        hypervisor  changed  snpqzdv…-hypervisor-1.4.1 → y3908zy…-hypervisor-1.4.2

      Packages: 2 changed, 1 added, 1 removed, 1 rebuilt
        hypervisor  1.4.1 → 1.4.2  +293.0 KiB
        openssl     3.4.0 → 3.4.1  +9.8 KiB
        brotli      ∅ → 1.1.0      +878.9 KiB
        libyaml     0.2.5 → ∅      −156.3 KiB
        rebuilt with the same version: zlib

      Units (from the current state of the units on prod-a):
        hypervisor.service  restart  component hypervisor changed

      Commits (2):
        cccccccccccc  Ada    Answer health checks while a sandbox starts
        dddddddddddd  Grace  Bring openssl up to date"
    `)
  })

  test('releasePlan estimates units when the host could not plan them', () => {
    expect(releasePlan({ ...facts, host: { ...host, units: null } }).units.source).toBe('estimate')
  })

  test('releasePlan of a first release copies everything and starts every unit', () => {
    const plan = releasePlan({ ...facts, before: null, against: { kind: 'nothing', name: 'no release' } })
    expect(plan).toMatchObject({ from: null, closure: { from: null }, copy: { paths: 7, presentPaths: 0 }, settings: [] })
    expect(plan.units.list.map(({ step }) => step)).toEqual(['restart', 'restart', 'reload'])
    expect(plan.components.map(({ change }) => change)).toEqual(['added', 'added'])
  })

  test('releasePlan of the current release changes nothing', () => {
    const plan = releasePlan({ ...facts, before: facts.after })
    expect(plan).toMatchObject({ packages: [], copy: { paths: 0, narBytes: 0 }, settings: [] })
    expect(plan.units.list.every(({ step }) => step === 'none')).toBe(true)
    expect(planLines(plan)[1]).toBe('Nothing would change: the last deployment to prod-a already has this release.')
  })

  test('releasePlan names other changes of the manifest', () => {
    const prefix = { ...facts.after, manifest: manifestWith({ prefix: '/opt/other', confirm: { deadlineSeconds: 90 } }) }
    const plan = releasePlan({ ...facts, after: prefix, backup: ['/var/lib/choiros'] })
    expect(plan.settings).toEqual(['units', 'confirm', 'prefix'])
    expect(planLines(plan)).toContain('  It must be confirmed within 90 s, or the host rolls back.')
    expect(planLines(plan).join('\n')).toContain('/var/lib/choiros would be backed up first')
  })

  test('releasePlan names changed links of a component that stayed, and what it shares', () => {
    const changed = (change: object) => {
      const { components } = facts.after.manifest
      const sandbox = { ...components['sandbox']!, ...change }
      return releasePlan({
        ...facts,
        after: { ...facts.after, manifest: { ...facts.after.manifest, components: { ...components, sandbox } } },
      })
    }
    const share = { www: { target: 'share/www', narHash: '' } }
    expect(changed({ share }).settings).toEqual(['share', 'probe'])
    expect(changed({ links: {} }).settings).toEqual(['links', 'probe'])
    expect(changed({ share }).units.list.map(({ because }) => because)).toContain('component hypervisor changed')
  })

  test('releasePlan reports in its first line that the host would refuse', () => {
    const plan = releasePlan({ ...facts, refusal: 'prod needs more room.', against: { kind: 'host', name: 'prod-a' } })
    expect(planLines(plan)[1]).toBe('prod-a would refuse this release: prod needs more room.')
  })

  test('the lines of a plan have each reason of a refusal, and each note, on a line of its own', () => {
    const refusal = 'It is older.\nIt was rolled back.'
    const plan = releasePlan({ ...facts, refusal, notes: ['One.\nTwo.'], against: { kind: 'host', name: 'prod-a' } })
    const lines = planLines(plan)
    expect(lines.slice(1, 3)).toEqual(['prod-a would refuse this release: It is older.', 'It was rolled back.'])
    expect(lines.filter((line) => /^ {2}(One|Two)\./.test(line))).toEqual(['  One.', '  Two.'])
    const summary = planSummary(plan)
    expect(summary).toContain('It is older. It was rolled back.')
    expect(summary).toContain('- One. Two.')
  })

  test('releasePlan of the current release names the units that it would restart', () => {
    const { units } = releasePlan(facts)
    const plan = { ...releasePlan({ ...facts, before: facts.after, against: { kind: 'host', name: 'prod-a' } }), units }
    expect(planLines(plan)[1]).toBe(
      'prod-a already has this release, and the host would restart hypervisor.service and reload caddy.service.',
    )
    expect(wouldChange(plan)).toBe(true)
    expect(wouldChange(releasePlan({ ...facts, before: facts.after }))).toBe(false)
  })
})

test('a plan is printed as lines', () => {
  expect(planLines(releasePlan(facts)).join('\n')).toMatchInlineSnapshot(`
    "Plan of choiros against the last deployment to prod-a
    20.5 MiB would be copied in 5 paths, and the host would restart hypervisor.service and reload caddy.service.

      release    6acdcbe1b2eb → 69698b1457a8
      commit     bbbbbbbbbbbb → cccccccccccc "Answer health checks while a sandbox starts"
      committed  2026-01-05T01:00:00Z → 2026-01-05T01:00:00Z
      closure    58.1 MiB in 7 paths, was 57.1 MiB (+1.0 MiB)
      to copy    20.5 MiB in 5 paths; 2 paths present (estimated: what the old release does not have)
      Other settings change too: probe.

    Components: 1 changed
      hypervisor  changed  snpqzdv…-hypervisor-1.4.1 → y3908zy…-hypervisor-1.4.2

    Packages: 2 changed, 1 added, 1 removed, 1 rebuilt
      hypervisor  1.4.1 → 1.4.2  +293.0 KiB
      openssl     3.4.0 → 3.4.1  +9.8 KiB
      brotli      ∅ → 1.1.0      +878.9 KiB
      libyaml     0.2.5 → ∅      −156.3 KiB
      rebuilt with the same version: zlib

    Units (estimated from the two manifests: only the host can check what each unit executes and whether its definition changed):
      container@sandbox-live.service  left alone  sandbox did not change
      hypervisor.service              restart     component hypervisor changed
      caddy.service                   reload      component hypervisor changed, and it may run that component

    Commits (2):
      cccccccccccc  Ada    Answer health checks while a sandbox starts
      dddddddddddd  Grace  Bring openssl up to date"
  `)
})
