import { asObject, notFound, page, type Call, type Operations } from './operation.ts'
import type { Run } from './state.ts'

/** Workflow runs: read only, because tests put them there. */

export const runOperations: Operations = {
  'actions/get-workflow-run'(call) {
    const run = call.state.runs.find(({ id }) => String(id) === call.path['run_id'])
    return run === undefined ? notFound : { status: 200, body: shown(call, run, asObject(call.example())) }
  },
  'actions/list-workflow-runs-for-repo'(call) {
    const chosen = call.state.runs
      .filter(({ headBranch }) => call.query['branch'] === undefined || headBranch === call.query['branch'])
      .filter(({ event }) => call.query['event'] === undefined || event === call.query['event'])
      .filter(
        ({ status, conclusion }) => call.query['status'] === undefined || [status, conclusion].some((one) => one === call.query['status']),
      )
      .toReversed()
    const { items, headers } = page(call, chosen)
    const example = asObject(asObject(call.example())['workflow_runs'])
    return { status: 200, headers, body: { total_count: chosen.length, workflow_runs: items.map((run) => shown(call, run, example)) } }
  },
}

function shown(call: Call, run: Run, example: Record<string, unknown>): object {
  const repository = `${call.state.owner}/${call.state.repository}`
  const { id, event, path, status, conclusion } = run
  return {
    ...example,
    id,
    event,
    path,
    status,
    conclusion,
    head_branch: run.headBranch,
    head_sha: run.headSha,
    url: `${call.url}/repos/${repository}/actions/runs/${id}`,
    html_url: `https://github.com/${repository}/actions/runs/${id}`,
    repository: { ...asObject(example['repository']), name: call.state.repository, full_name: repository },
  }
}
