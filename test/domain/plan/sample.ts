import { createHash } from 'node:crypto'
import type { SizedPath } from '#domain/plan/contents'
import type { PlanFacts } from '#domain/plan/release-plan'
import type { Manifest } from '#domain/manifest/schema'
import { toNix32 } from '#domain/closure/nix32'
import { releaseIdOf } from '#domain/manifest/release-id'
import { sampleRelease } from '../manifest/sample.ts'

/** A store path of this name; another `build` is another path. */
export function storePath(name: string, build = ''): string {
  return `/nix/store/${toNix32(createHash('sha1').update(`${name} ${build}`).digest())}-${name}`
}

/** A path of so many bytes. */
export function sized(name: string, narSize: number, build = ''): SizedPath {
  return { path: storePath(name, build), narSize }
}

/** The sample's manifest with other facts. */
export function manifestWith(change: Partial<Manifest>): Manifest {
  return { ...sampleRelease().manifest, ...change }
}

/** The sample's components, built from these store paths. */
export function componentsAt(paths: Readonly<Record<'sandbox' | 'hypervisor', string>>): Manifest['components'] {
  const { components } = sampleRelease().manifest
  return {
    sandbox: { ...components['sandbox']!, storePath: paths.sandbox },
    hypervisor: { ...components['hypervisor']!, storePath: paths.hypervisor },
  }
}

const SANDBOX = storePath('sandbox-2.1')
const source = { repository: 'github.com/owner/choiros', commitTime: '2026-01-05T01:00:00Z' }
const units: Manifest['units'] = [
  { unit: 'container@sandbox-live.service', action: 'restart', when: 'changed' },
  { unit: 'hypervisor.service', action: 'restart', when: 'changed' },
  { unit: 'caddy.service', action: 'reload', when: 'changed' },
]

/** A release that brings another hypervisor, and what came along with it. */
export function samplePlanFacts(change: Partial<PlanFacts> = {}): PlanFacts {
  const before = manifestWith({
    source: { ...source, commit: 'b'.repeat(40) },
    components: componentsAt({ sandbox: SANDBOX, hypervisor: storePath('hypervisor-1.4.1') }),
    units,
  })
  const after = manifestWith({
    source: { ...source, commit: 'c'.repeat(40) },
    components: componentsAt({ sandbox: SANDBOX, hypervisor: storePath('hypervisor-1.4.2') }),
    units,
    probe: { ...before.probe, successThreshold: 5 },
  })
  const glibc = sized('glibc-2.40-66', 31_000_000)
  return {
    against: { kind: 'bundle', name: 'the last deployment to prod-a' },
    before: {
      releaseId: releaseIdOf(before),
      manifest: before,
      paths: [
        glibc,
        { path: SANDBOX, narSize: 8_400_000 },
        sized('hypervisor-1.4.1', 12_000_000),
        sized('openssl-3.4.0', 7_000_000),
        sized('openssl-3.4.0-bin', 1_200_000),
        sized('zlib-1.3.1', 130_000),
        sized('libyaml-0.2.5', 160_000),
      ],
    },
    after: {
      releaseId: releaseIdOf(after),
      manifest: after,
      paths: [
        glibc,
        { path: SANDBOX, narSize: 8_400_000 },
        sized('hypervisor-1.4.2', 12_300_000),
        sized('openssl-3.4.1', 7_010_000),
        sized('openssl-3.4.1-bin', 1_200_000),
        sized('zlib-1.3.1', 130_000, 'again'),
        sized('brotli-1.1.0', 900_000),
      ],
    },
    host: null,
    backup: [],
    commits: {
      link: `https://github.com/owner/choiros/compare/${'b'.repeat(40)}...${'c'.repeat(40)}`,
      ahead: {
        total: 2,
        list: [
          { id: 'c'.repeat(40), author: 'Ada', subject: 'Answer health checks while a sandbox starts' },
          { id: 'd'.repeat(40), author: 'Grace', subject: 'Bring openssl up to date' },
        ],
      },
      behind: { total: 0, list: [] },
    },
    refusal: null,
    notes: [],
    ...change,
  }
}
