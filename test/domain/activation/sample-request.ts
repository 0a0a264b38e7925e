import type { AttemptRequest } from '#domain/activation/journal'

/** A request to apply a release, with the fields that a test sets. */
export function sampleRequest(more: Partial<AttemptRequest> & Pick<AttemptRequest, 'attempt'>): AttemptRequest {
  return {
    schemaVersion: 1,
    verb: 'apply',
    releaseId: 'a'.repeat(64),
    manifestPath: null,
    actor: { name: 'someone' },
    requestedAt: '2026-01-01T00:00:00Z',
    ...more,
  }
}
