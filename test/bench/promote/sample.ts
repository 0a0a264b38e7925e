import { NIX_COPY, OURS, type CaseResult, type Sample } from '../../../bench/promote/results.ts'

/** A run that took so long, and moved so much. */
export function sample(seconds: number, bytes: number, roundTrips = 5): Sample {
  return { seconds, wholeSeconds: seconds + 1, bytesToHost: bytes, bytesFromHost: 0, roundTrips }
}

/** A case in which ours takes 1 s and 2 MB, and the peer 4 s and 10 MB. */
export function caseResult(change: Partial<CaseResult> = {}): CaseResult {
  return {
    case: 'esbuild',
    title: 'the next version of a program',
    link: '40ms/100mbit',
    paths: 3,
    narBytes: 10_000_000,
    zstd3Bytes: 4_000_000,
    measuredAt: '2026-01-01',
    series: [
      { contestant: OURS, samples: [sample(9, 2e6, 7), sample(1, 2e6, 7), sample(0.5, 2e6, 7)] },
      { contestant: NIX_COPY, samples: [sample(4, 1e7), sample(4, 1e7), sample(40, 1e7)] },
    ],
    ...change,
  }
}
