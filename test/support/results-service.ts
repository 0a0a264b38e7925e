import { createHash } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { z } from 'zod'
import { nextId, now, type Artifact } from './github/state.ts'

/**
 * A simulation of the service that a runner keeps artifacts in: its procedures (Twirp, in protobuf's JSON) and the storage behind it, as
 * far as Azure's client uses that. Every request is validated against the fields of the procedure; a wrong one fails the test.
 */
export interface ResultsService extends AsyncDisposable {
  readonly url: string
  /** The kept artifacts. The REST simulation's `state.artifacts` when that was given. */
  readonly artifacts: Artifact[]
  /** The SHA-256 that the service reports for an artifact, by its id; a test may set a wrong one. */
  readonly digests: Map<number, string>
  /** Names of the procedures that were called. */
  readonly calls: string[]
  /** What a step of this run finds in its environment. */
  environment(runId: number): Record<string, string>
}

const run = { workflow_run_backend_id: z.string(), workflow_job_run_backend_id: z.string() }
const procedures = {
  CreateArtifact: z.strictObject({
    ...run,
    name: z.string().min(1),
    version: z.literal(7),
    mime_type: z.literal('application/zip'),
    expires_at: z.iso.datetime().optional(),
  }),
  FinalizeArtifact: z.strictObject({
    ...run,
    name: z.string(),
    size: z.string().regex(/^\d+$/),
    hash: z.string().regex(/^sha256:[0-9a-f]{64}$/),
  }),
  ListArtifacts: z.strictObject({ ...run, name_filter: z.string().optional(), id_filter: z.string().regex(/^\d+$/).optional() }),
  GetSignedArtifactURL: z.strictObject({ ...run, name: z.string() }),
} as const

interface Upload {
  readonly runId: number
  readonly name: string
  readonly blocks: Map<string, Buffer>
  content: Buffer | undefined
}

interface Answer {
  readonly status: number
  readonly body?: object | Buffer
  readonly headers?: Record<string, string>
}

export async function startResultsService({ artifacts = [] }: { artifacts?: Artifact[] } = {}): Promise<ResultsService> {
  const digests = new Map<number, string>()
  const calls: string[] = []
  const wrong: string[] = []
  const uploads: Upload[] = []
  const server = createServer((request, response) => {
    void answer(request)
      .catch((error: unknown): Answer => {
        wrong.push(`${request.method} ${request.url}: ${String(error)}`)
        return { status: 400, body: { code: 'malformed', msg: String(error) } }
      })
      .then((given) => send(response, given))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`

  async function answer(request: IncomingMessage): Promise<Answer> {
    const bytes = Buffer.concat(await Array.fromAsync(request as AsyncIterable<Buffer>))
    const target = new URL(request.url ?? '/', url)
    const [, procedure] = /^\/twirp\/github\.actions\.results\.api\.v1\.ArtifactService\/(\w+)$/.exec(target.pathname) ?? []
    if (procedure !== undefined) return call(procedure, request, bytes)
    const [, kind, id] = /^\/storage\/(upload|download)\/(\d+)$/.exec(target.pathname) ?? []
    if (request.headers.authorization !== undefined) throw new Error('a token was sent to the storage')
    if (kind === 'upload') return store(uploads[Number(id)]!, request, target, bytes)
    const kept = artifacts.find((artifact) => artifact.id === Number(id))
    if (kind !== 'download' || kept === undefined) return { status: 404 }
    const headers = { 'content-type': 'application/zip', 'content-disposition': `attachment; filename="${kept.name}.zip"` }
    return { status: 200, body: kept.content, headers }
  }

  function call(procedure: string, request: IncomingMessage, bytes: Buffer): Answer {
    if (!isProcedure(procedure)) throw new Error('no such procedure')
    calls.push(procedure)
    const runId = runOf(request)
    const body: unknown = JSON.parse(bytes.toString())
    const { workflow_run_backend_id: backend } = z.looseObject(run).parse(body)
    if (backend !== backendOf(runId)) throw new Error('the ids are not those of the token')
    return handlers[procedure](body, runId)
  }

  const ofRun = (runId: number) => artifacts.filter((artifact) => artifact.runId === runId)
  const handlers: Record<keyof typeof procedures, (body: unknown, runId: number) => Answer> = {
    CreateArtifact(body, runId) {
      const { name } = procedures.CreateArtifact.parse(body)
      if (ofRun(runId).some((artifact) => artifact.name === name)) {
        return { status: 409, body: { code: 'already_exists', msg: 'an artifact with this name already exists on the workflow run' } }
      }
      uploads.push({ runId, name, blocks: new Map(), content: undefined })
      return { status: 200, body: { ok: true, signed_upload_url: `${url}/storage/upload/${uploads.length - 1}?sig=secret` } }
    },
    FinalizeArtifact(body, runId) {
      const { name, size, hash } = procedures.FinalizeArtifact.parse(body)
      const content = uploads.findLast((upload) => upload.runId === runId && upload.name === name)?.content
      if (content === undefined || content.length !== Number(size)) throw new Error('this is not what was uploaded')
      if (hash !== digestOf(content)) throw new Error('the hash is not that of what was uploaded')
      const artifact = { id: nextId(), runId, name, content, createdAt: now() }
      artifacts.push(artifact)
      return { status: 200, body: { ok: true, artifact_id: String(artifact.id) } }
    },
    ListArtifacts(body, runId) {
      const { name_filter: name, id_filter: id } = procedures.ListArtifacts.parse(body)
      const chosen = ofRun(runId).filter((one) => (name === undefined || one.name === name) && (id === undefined || String(one.id) === id))
      return { status: 200, body: { artifacts: chosen.map((artifact) => listed(artifact, digests)) } }
    },
    GetSignedArtifactURL(body, runId) {
      const { name } = procedures.GetSignedArtifactURL.parse(body)
      const artifact = ofRun(runId).findLast((one) => one.name === name)
      if (artifact === undefined) return { status: 404, body: { code: 'not_found', msg: 'no such artifact' } }
      return { status: 200, body: { signed_url: `${url}/storage/download/${artifact.id}?sig=secret` } }
    },
  }

  return {
    url,
    artifacts,
    digests,
    calls,
    environment: (runId) => ({
      ACTIONS_RESULTS_URL: `${url}/`,
      ACTIONS_RUNTIME_TOKEN: tokenOf(runId),
      GITHUB_RUN_ID: String(runId),
      GITHUB_SERVER_URL: 'https://github.com',
    }),
    async [Symbol.asyncDispose]() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
      if (wrong.length > 0) throw new Error(`The artifact service was asked wrongly:\n  ${wrong.join('\n  ')}`)
    },
  }
}

/** Azure's Put Block and Put Block List. */
function store(upload: Upload, request: IncomingMessage, target: URL, bytes: Buffer): Answer {
  if (request.method !== 'PUT' || target.searchParams.get('sig') !== 'secret') throw new Error('this is no upload')
  const headers = { etag: '"1"', 'last-modified': new Date().toUTCString(), 'x-ms-request-id': '1', 'x-ms-version': '2025-01-05' }
  const block = target.searchParams.get('blockid')
  if (target.searchParams.get('comp') === 'block' && block !== null) upload.blocks.set(block, bytes)
  else if (target.searchParams.get('comp') === 'blocklist') {
    const ids = [...bytes.toString().matchAll(/<Latest>([^<]+)<\/Latest>/g)].map(([, id]) => id!)
    upload.content = Buffer.concat(ids.map((id) => upload.blocks.get(id)!))
  } else throw new Error('this is neither a block nor a list of blocks')
  return { status: 201, headers }
}

function listed(artifact: Artifact, digests: ReadonlyMap<number, string>): object {
  const { id, runId, name, content, createdAt } = artifact
  return {
    workflow_run_backend_id: backendOf(runId),
    workflow_job_run_backend_id: 'job',
    database_id: String(id),
    name,
    size: String(content.length),
    created_at: createdAt,
    digest: digests.get(id) ?? digestOf(content),
  }
}

function isProcedure(name: string): name is keyof typeof procedures {
  return Object.hasOwn(procedures, name)
}

function digestOf(content: Buffer): string {
  return `sha256:${createHash('sha256').update(content).digest('hex')}`
}

function backendOf(runId: number): string {
  return `backend-of-${runId}`
}

/** A token as the runner's: what it may do, and of which run. */
function tokenOf(runId: number): string {
  const encode = (part: object) => Buffer.from(JSON.stringify(part)).toString('base64url')
  return `${encode({ alg: 'none' })}.${encode({ scp: `Actions.Example Actions.Results:${backendOf(runId)}:job`, run: runId })}.signature`
}

function runOf(request: IncomingMessage): number {
  const payload = /^Bearer [^.]+\.([^.]+)\.signature$/.exec(request.headers.authorization ?? '')?.[1]
  if (payload === undefined) throw new Error('there is no token')
  return z.looseObject({ run: z.number() }).parse(JSON.parse(Buffer.from(payload, 'base64url').toString())).run
}

function send(response: ServerResponse, { status, body, headers }: Answer): void {
  const bytes = body === undefined ? Buffer.alloc(0) : Buffer.isBuffer(body) ? body : Buffer.from(JSON.stringify(body))
  response.writeHead(status, { 'content-type': 'application/json', 'content-length': bytes.length, ...headers })
  response.end(bytes)
}
