import type { AttemptFacts } from '#domain/summary/attempt-summary'
import { sampleRecord } from '../activation/sample-record.ts'

export const NEW = 'a1b2c3d4e5f6'.padEnd(64, '0')
export const OLD = '0f1e2d3c4b5a'.padEnd(64, '9')
const SANDBOX = '/nix/store/1c8lqb8qm6kxpdw2fcrfr9v3b9qhnnmc-sandbox-2.1'
const HYPERVISOR = '/nix/store/0c8lqb8qm6kxpdw2fcrfr9v3b9qhnnmc-hypervisor-1.4.2'

/** A successful release, as the root action sees it. */
export function sampleFacts(facts: Partial<AttemptFacts> = {}): AttemptFacts {
  const record = sampleRecord({
    application: 'choiros',
    host: 'prod',
    releaseId: NEW,
    previousRelease: OLD,
    reason: 'every unit runs the release and every check passed 3 times in a row',
    actor: { name: 'maintainer', runUrl: 'https://github.com/owner/choiros/actions/runs/42' },
    signers: [{ principals: ['release@grind'], fingerprint: 'SHA256:x' }],
    phases: [
      { phase: 'verify', seconds: 0.31 },
      { phase: 'journal', seconds: 0.004 },
      { phase: 'switch', seconds: 0.003 },
      { phase: 'restart', seconds: 1.2 },
      { phase: 'health', seconds: 3.1 },
      { phase: 'commit', seconds: 0.02 },
    ],
    units: [
      {
        unit: 'container@sandbox-live.service',
        activeState: 'active',
        executable: `${SANDBOX}/bin/sandbox`,
        action: 'none',
        because: 'nothing changed',
      },
      {
        unit: 'hypervisor.service',
        activeState: 'active',
        executable: `${HYPERVISOR}/bin/hypervisor`,
        action: 'restart',
        because: 'component hypervisor changed',
      },
    ],
    health: [
      { check: 'hypervisor', passed: true, detail: 'http://127.0.0.1:9090/health answered 200', listener: null },
      { check: 'sandbox-live', passed: true, detail: 'http://127.0.0.1:8080/health answered 200', listener: null },
    ],
  })
  return {
    application: 'choiros',
    host: 'prod-a',
    verdict: 'COMMITTED',
    reason: record.reason,
    releaseId: NEW,
    previousRelease: OLD,
    record,
    copy: { copiedPaths: 14, copiedNarBytes: 13_002_341, packBytes: 4_404_019, presentPaths: 301, substitutedPaths: [] },
    gates: [
      { name: 'migrations', stage: 'beforePromote', passed: true, detail: 'ended with status 0', seconds: 1.4, output: '' },
      { name: 'browser', stage: 'afterApply', passed: true, detail: 'ended with status 0', seconds: 4.2, output: '' },
    ],
    source: { repository: 'github.com/owner/choiros', commit: 'c'.repeat(40) },
    previousSource: { repository: 'github.com/owner/choiros', commit: 'b'.repeat(40) },
    phases: [
      { phase: 'source', startSeconds: 0, seconds: 0.9 },
      { phase: 'build', startSeconds: 0.9, seconds: 8.4 },
      { phase: 'manifest', startSeconds: 9.3, seconds: 0.6 },
      { phase: 'connect', host: 'prod-a', startSeconds: 9.9, seconds: 0.35 },
      { phase: 'preflight', host: 'prod-a', startSeconds: 10.25, seconds: 0.4 },
      { phase: 'copy', startSeconds: 10.65, seconds: 2.2 },
      { phase: 'verify', host: 'prod', startSeconds: 12.9, seconds: 0.31 },
      { phase: 'switch', host: 'prod', startSeconds: 13.25, seconds: 0.003 },
      { phase: 'restart', host: 'prod', startSeconds: 13.26, seconds: 1.2 },
      { phase: 'health', host: 'prod', startSeconds: 14.46, seconds: 3.1 },
      { phase: 'commit', host: 'prod', startSeconds: 17.56, seconds: 0.02 },
    ],
    drift: [],
    artifacts: [
      { name: 'choiros-a1b2c3d4e5f6-release', url: 'https://github.com/owner/choiros/actions/runs/42/artifacts/1' },
      { name: 'choiros-a1b2c3d4e5f6-record-prod-a', url: 'https://github.com/owner/choiros/actions/runs/42/artifacts/2' },
    ],
    ...facts,
  }
}
