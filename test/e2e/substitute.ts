import { parse, stringify } from 'yaml'
import { z } from 'zod'
import { withActionsFrom } from '../../script/workflow-files.ts'

/** The commit at which callers of the tests name the workflows and the actions. */
export const COMMIT = '0123456789abcdef0123456789abcdef01234567'
/** The commit at which our workflows name actions/checkout. */
export const CHECKOUT_COMMIT = '3d3c42e5aac5ba805825da76410c181273ba90b1'
/** The repository at which callers find ours. */
export const REPOSITORY = 'example/grind-to-prod'
/** Environments whose jobs wait for an approval, as GitHub has them wait. */
const PROTECTED_ENVIRONMENTS = ['production', 'publish']

/** What act does not have, and how the tests replace it: all of it is done in this folder, and most of it in this file. */
export const SUBSTITUTES = [
  '`uses: $/actions/…` is unknown to act: the same folder of the same repository, by its name and a commit, given to act with --local-repository.',
  "GitHub cannot be reached, so `actions/checkout` is a step that fetches the same commit from the lab's upstream with git.",
  'The protection of an environment is unknown to act: a job in a protected one begins with a step that waits until the test approves.',
  'Secrets of an environment are unknown to act: every job of a run has all secrets that the run was given.',
  '`environment.deployment` and `concurrency.queue` are unknown to act and left out; runs of one group are not made to wait.',
  '`permissions` do nothing in act: a pull request of a fork gets a token that may read, every other run one that may write.',
  'The permission `artifact-metadata` is unknown to act, which refuses the workflow for it, and is left out.',
  '`runner.environment` is unknown to act: the steps that install Nix on a hosted runner are left out, and actions get RUNNER_ENVIRONMENT.',
  "A hosted runner is a user of the lab's build host who has none of its keys.",
  'The runner of a second builder is the build host itself.',
  "act's artifact server refuses the field `mime_type` that GitHub's toolkit sends: a gateway in front of it takes that field out, and escapes its addresses.",
  'GitHub Pages is unknown to act: the step that makes its artifact is left out, and so is the job that publishes.',
  "Attestation needs GitHub's identity provider: without one the run continues and reports it, as it does if `id-token` is not granted.",
] as const

const stepSchema = z.looseObject({ uses: z.string().optional() })
const jobSchema = z.looseObject({
  environment: z.union([z.string(), z.looseObject({ name: z.string(), deployment: z.boolean().optional() })]).optional(),
  concurrency: z.looseObject({ queue: z.string().optional() }).optional(),
  steps: z.array(stepSchema).optional(),
})
const workflowSchema = z.looseObject({ jobs: z.record(z.string(), jobSchema) })

/** A reusable workflow of ours as act can run it. */
export function forAct(text: string): string {
  const named = withActionsFrom(withoutUnknownPermission(text), `${REPOSITORY}/`).replaceAll(
    new RegExp(`(uses: ${REPOSITORY}/actions/[a-z-]+)$`, 'gm'),
    `$1@${COMMIT}`,
  )
  const workflow = workflowSchema.parse(parse(named))
  const jobs = Object.entries(workflow.jobs).filter(([, { steps }]) => steps?.every(isPages) !== true)
  return stringify({ ...workflow, jobs: Object.fromEntries(jobs.map(([id, job]) => [id, jobForAct(job)])) })
}

const isPages = ({ uses }: z.infer<typeof stepSchema>) => /^actions\/(?:upload-pages-artifact|deploy-pages)@/.test(uses ?? '')

function withoutUnknownPermission(text: string): string {
  return text.replaceAll(/^ *artifact-metadata: .*\n/gm, '')
}

function jobForAct({ environment, concurrency, steps, ...job }: z.infer<typeof jobSchema>): object {
  const name = typeof environment === 'string' ? environment : environment?.name
  const { queue: _queue, ...group } = concurrency ?? {}
  return {
    ...job,
    ...(name === undefined ? {} : { environment: { name } }),
    ...(concurrency === undefined ? {} : { concurrency: group }),
    ...(steps === undefined
      ? {}
      : { steps: [...(name === undefined ? [] : [waitForApproval(name)]), ...steps.filter((step) => !isPages(step))] }),
  }
}

/** The name of the step that replaces an environment's protection. */
export const APPROVAL_STEP = 'Wait for the approval of the environment'

function waitForApproval(environment: string): object {
  return {
    name: APPROVAL_STEP,
    'timeout-minutes': 2,
    shell: 'bash',
    env: { ENVIRONMENT: environment, PROTECTED: PROTECTED_ENVIRONMENTS.join(' ') },
    run: 'case " $PROTECTED " in *" $ENVIRONMENT "*) until [ -e "$E2E_APPROVALS/$ENVIRONMENT" ]; do sleep 0.1; done ;; esac\n',
  }
}

/** A caller's workflow (an example) as the test's application has it: with a version of ours, the lab's host, and its own checks. */
export function asCaller(text: string): string {
  const named = withoutUnknownPermission(text)
    .replaceAll(/OWNER\/grind-to-prod\/(\.github\/workflows\/[a-z-]+\.yml)@0{40}/g, `${REPOSITORY}/$1@${COMMIT}`)
    .replaceAll('prod-a prod-b', 'prod')
    .replaceAll('prod-a', 'prod')
  const workflow = callerSchema.parse(parse(named))
  for (const job of Object.values(workflow.jobs)) if (job.uses.includes('/validate.yml@')) Object.assign(job.with, checks)
  return stringify(workflow)
}

/** A workflow with the steps that docs/action.md recommends, the whole release as one step, and with the variables of docs/notify.md. */
export function asOneStep(page: string, notifyPage: string): string {
  const [, block = ''] = /```yaml\n([^`]*actions\/checkout@COMMIT[^`]*)```/.exec(page) ?? []
  const named = block
    .replace('actions/checkout@COMMIT', `actions/checkout@${CHECKOUT_COMMIT}`)
    .replace('OWNER/grind-to-prod@COMMIT', `${REPOSITORY}@${COMMIT}`)
    .replace('prod-a', 'prod')
  const steps = z.array(z.looseObject({ uses: z.string() })).parse(parse(named))
  const env = variablesOf(notifyPage)
  const idOf = (uses: string) => uses.split('/')[0]
  return stringify({
    name: 'one-step',
    on: 'workflow_dispatch',
    jobs: {
      release: {
        'runs-on': ['self-hosted', 'grind'],
        steps: steps.map((step) => ({ id: idOf(step.uses), ...(step.uses.startsWith(`${REPOSITORY}@`) ? { env } : {}), ...step })),
      },
    },
  })
}

/** The example that has a release reproduced, with the job of docs/workflows.md that promotes it with both signatures. */
export function asTwoBuilders(example: string, page: string): string {
  const [, block = ''] = /```yaml\n(promote:\n {2}needs: reproduce\n[^`]*)```/.exec(page) ?? []
  const named = block
    .replace('actions/checkout@COMMIT', `actions/checkout@${CHECKOUT_COMMIT}`)
    .replace('OWNER/grind-to-prod/actions/promote@COMMIT', `${REPOSITORY}/actions/promote@${COMMIT}`)
    .replace('prod-a', 'prod')
  const { promote, ...others } = z.record(z.string(), jobSchema).parse(parse(named))
  if (promote === undefined || Object.keys(others).length > 0) throw new Error('docs/workflows.md has no such job.')
  const { jobs, ...workflow } = callerSchema.parse(parse(asCaller(example)))
  return stringify({ ...workflow, jobs: { ...jobs, promote: jobForAct(promote) } })
}

/** The variables of the step in docs/notify.md. */
function variablesOf(notifyPage: string): Record<string, string> {
  const [, block = ''] = /^- uses: \.\/actions\/promote\n {2}env:\n((?: {4}\S.*\n)+)/m.exec(notifyPage) ?? []
  return z.record(z.string(), z.string().startsWith('${{ secrets.')).parse(parse(block))
}

const callerSchema = z.looseObject({
  jobs: z.record(z.string(), z.looseObject({ uses: z.string(), with: z.record(z.string(), z.unknown()) })),
})

/** The lab has no nixpkgs, so the application checks itself otherwise than by `nix flake check`. */
const checks = {
  'format-command': 'git diff --exit-code',
  'lint-command': 'test -s grind-to-prod.yml',
  'test-command': 'node --check server/application.mjs',
}
