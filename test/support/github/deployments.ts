import { z } from 'zod'
import { asObject, notFound, page, unprocessable, type Call, type Operations } from './operation.ts'
import { nextId, now, type Deployment, type DeploymentStatus } from './state.ts'

/** Deployments and their statuses, with GitHub's rule for what becomes inactive automatically. */

const createSchema = z.object({
  ref: z.string(),
  task: z.string().default('deploy'),
  environment: z.string().default('production'),
  description: z.string().nullable().default(null),
  payload: z.unknown().optional(),
  transient_environment: z.boolean().default(false),
  production_environment: z.boolean().optional(),
})
const statusSchema = z.object({
  state: z.string(),
  description: z.string().default(''),
  log_url: z.string().default(''),
  environment_url: z.string().default(''),
  auto_inactive: z.boolean().default(true),
})

/** GitHub's limit for the description of a status, in characters. */
const DESCRIPTION_LIMIT = 140

export const deploymentOperations: Operations = {
  'repos/create-deployment'(call) {
    const given = createSchema.parse(call.body)
    const sha = /^[0-9a-f]{40}$/.test(given.ref) ? given.ref : call.state.refs[given.ref]
    if (sha === undefined) return unprocessable(`No ref found for: ${given.ref}`)
    const deployment: Deployment = {
      id: nextId(),
      ref: given.ref,
      sha,
      task: given.task,
      environment: given.environment,
      description: given.description,
      payload: given.payload ?? {},
      transient: given.transient_environment,
      production: given.production_environment ?? given.environment === 'production',
      createdAt: now(),
      statuses: [],
    }
    call.state.deployments.push(deployment)
    return { status: 201, body: shown(call, deployment) }
  },
  'repos/list-deployments'(call) {
    const chosen = call.state.deployments
      .filter((deployment) => matches(call.query['environment'], deployment.environment))
      .filter((deployment) => matches(call.query['task'], deployment.task))
      .filter((deployment) => matches(call.query['ref'], deployment.ref))
      .filter((deployment) => matches(call.query['sha'], deployment.sha))
    const { items, headers } = page(call, chosen.toReversed())
    return { status: 200, headers, body: items.map((deployment) => shown(call, deployment)) }
  },
  'repos/get-deployment'(call) {
    const deployment = find(call)
    return deployment === undefined ? notFound : { status: 200, body: shown(call, deployment) }
  },
  'repos/create-deployment-status'(call) {
    const deployment = find(call)
    if (deployment === undefined) return notFound
    const given = statusSchema.parse(call.body)
    if (given.description.length > DESCRIPTION_LIMIT)
      return unprocessable(`description is too long (maximum is ${DESCRIPTION_LIMIT} characters)`)
    const status = made(given)
    deployment.statuses.push(status)
    if (given.state === 'success' && given.auto_inactive) retire(call, deployment)
    return { status: 201, body: shownStatus(call, deployment, status) }
  },
  'repos/list-deployment-statuses'(call) {
    const deployment = find(call)
    if (deployment === undefined) return notFound
    const { items, headers } = page(call, deployment.statuses.toReversed())
    return { status: 200, headers, body: items.map((status) => shownStatus(call, deployment, status)) }
  },
}

/** "Adds an inactive status to all prior non-transient, non-production environment deployments" that had succeeded. */
function retire(call: Call, successor: Deployment): void {
  for (const earlier of call.state.deployments) {
    if (earlier.id >= successor.id || earlier.environment !== successor.environment || earlier.transient || earlier.production) continue
    if (earlier.statuses.at(-1)?.state === 'success')
      earlier.statuses.push(made({ state: 'inactive', description: '', log_url: '', environment_url: '' }))
  }
}

function made(given: Omit<z.infer<typeof statusSchema>, 'auto_inactive'>): DeploymentStatus {
  const { state, description, log_url: logUrl, environment_url: environmentUrl } = given
  return { id: nextId(), state, description, logUrl, environmentUrl, createdAt: now() }
}

/** GitHub takes "none" for "any" in these filters. */
function matches(wanted: unknown, value: string): boolean {
  return wanted === undefined || wanted === 'none' || wanted === value
}

function find({ state, path }: Call): Deployment | undefined {
  return state.deployments.find(({ id }) => String(id) === path['deployment_id'])
}

function shown(call: Call, deployment: Deployment): object {
  const url = `${call.url}/repos/${call.state.owner}/${call.state.repository}/deployments/${deployment.id}`
  const { id, ref, sha, task, environment, description, payload } = deployment
  return {
    ...asObject(call.example()),
    id,
    ref,
    sha,
    task,
    environment,
    description,
    payload,
    url,
    original_environment: environment,
    statuses_url: `${url}/statuses`,
    transient_environment: deployment.transient,
    production_environment: deployment.production,
    created_at: deployment.createdAt,
    updated_at: deployment.statuses.at(-1)?.createdAt ?? deployment.createdAt,
  }
}

function shownStatus(call: Call, deployment: Deployment, status: DeploymentStatus): object {
  return {
    ...asObject(call.example()),
    id: status.id,
    state: status.state,
    description: status.description,
    environment: deployment.environment,
    target_url: status.logUrl,
    log_url: status.logUrl,
    environment_url: status.environmentUrl,
    created_at: status.createdAt,
    updated_at: status.createdAt,
  }
}
