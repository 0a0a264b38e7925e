import { createHash } from 'node:crypto'
import { asObject, notFound, page, type Answer, type Call, type Operations } from './operation.ts'
import type { Artifact } from './state.ts'

/** Artifacts as the API lists them. Their bytes are elsewhere: the API only returns their address. */

/** Days that GitHub keeps an artifact by default. */
const RETENTION_DAYS = 90

export const artifactOperations: Operations = {
  'actions/list-artifacts-for-repo': (call) => list(call, call.state.artifacts),
  'actions/list-workflow-run-artifacts'(call) {
    const { run_id: run } = call.path
    return list(
      call,
      call.state.artifacts.filter(({ runId }) => String(runId) === run),
    )
  },
  'actions/get-artifact'(call) {
    const artifact = find(call)
    return artifact === undefined ? notFound : { status: 200, body: shown(call, artifact) }
  },
  'actions/download-artifact'(call) {
    const artifact = find(call)
    if (artifact === undefined || call.path['archive_format'] !== 'zip') return notFound
    if (artifact.isExpired === true) return { status: 410, body: { message: 'Artifact has expired' } }
    return { status: 302, headers: { location: `${call.url}/blobs/artifacts/${artifact.id}?sig=${signatureOf(artifact)}` } }
  },
}

/** Replaces the signature of a storage address: the address alone permits reading. */
export function signatureOf({ id, name }: Artifact): string {
  return createHash('sha256').update(`${id} ${name}`).digest('hex').slice(0, 32)
}

function list(call: Call, artifacts: readonly Artifact[]): Answer {
  const wanted = call.query['name']
  const chosen = artifacts.filter(({ name }) => wanted === undefined || name === wanted).toReversed()
  const { items, headers } = page(call, chosen)
  return { status: 200, headers, body: { total_count: chosen.length, artifacts: items.map((artifact) => shown(call, artifact)) } }
}

function find({ state, path }: Call): Artifact | undefined {
  return state.artifacts.find(({ id }) => String(id) === path['artifact_id'])
}

function shown(call: Call, artifact: Artifact): object {
  const { id, name, content, createdAt } = artifact
  const template = call.example()
  const example = asObject(asObject(template)['artifacts'] ?? template)
  const run = call.state.runs.find((one) => one.id === artifact.runId)
  const url = `${call.url}/repos/${call.state.owner}/${call.state.repository}/actions/artifacts/${id}`
  return {
    ...example,
    id,
    name,
    url,
    archive_download_url: `${url}/zip`,
    size_in_bytes: content.length,
    digest: `sha256:${createHash('sha256').update(content).digest('hex')}`,
    expired: artifact.isExpired ?? false,
    created_at: createdAt,
    updated_at: createdAt,
    expires_at: new Date(Date.parse(createdAt) + RETENTION_DAYS * 86_400_000).toISOString(),
    workflow_run: { id: artifact.runId, ...(run === undefined ? {} : { head_branch: run.headBranch, head_sha: run.headSha }) },
  }
}
