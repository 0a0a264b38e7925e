import { globSync, readFileSync } from 'node:fs'
import { mkdtemp, readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { problems } from '../../script/sync-workflows.ts'
import { copies, COPY_FOLDER, ownActions, withActionsFrom } from '../../script/workflow-files.ts'
import { readAction } from '../../script/generate-action-docs.ts'
import { realRunner } from '#tools/run/real'
import { all, examples, jobsOf, reusable, type Job, type Step } from './read.ts'

test('the copies in .github/workflows and the tables of the page are generated from their sources', async () => {
  expect(await problems()).toEqual([])
  expect([...copies().keys()].map((path) => basename(path))).toEqual(reusable.map(({ file }) => file))
})

describe.each(all)('$path', ({ file, text, jobs, permissions, ...workflow }) => {
  const steps = Object.values(jobs).flatMap((job) => job.steps)

  test('a workflow grants no permission unless a job needs it, with a reason beside each', () => {
    expect(permissions).toEqual({})
    const lines = text.split('\n')
    const asked = lines.filter((line) => /^ +[a-z-]+: (?:read|write)\b/.test(line))
    expect(asked).toHaveLength(Object.values(jobs).reduce((sum, job) => sum + Object.keys(job.permissions ?? {}).length, 0))
    for (const line of asked) expect(line).toMatch(/ # to \w+/)
    for (const job of Object.values(jobs)) expect(Object.keys(job.permissions ?? {})).not.toEqual([])
  })

  test('a workflow pins other actions by commit, with the version beside it', () => {
    const foreign = [...text.matchAll(/^ *(?:- )?uses: ([^\n]*)$/gm)].map((match) => match[1]!).filter((use) => !use.startsWith('$/'))
    for (const use of foreign) expect(use).toMatch(/^[\w.-]+\/[\w./-]+@[0-9a-f]{40} # \S/)
    for (const image of text.matchAll(/^ *image: (.*)$/gm)) expect(image[1]).toMatch(/@sha256:[0-9a-f]{64}$/)
  })

  test('a workflow puts no expression into a script', () => {
    for (const { run } of steps) expect(run ?? '').not.toContain('${{')
  })

  test('a workflow ends each job at some time', () => {
    for (const job of Object.values(jobs)) expect(job.uses === undefined ? job['timeout-minutes'] : 1).toBeDefined()
  })

  test('a workflow keeps no token in the checkout, except where the upstream must be read', () => {
    const kept = steps.filter(({ uses, with: given }) => uses?.startsWith('actions/checkout@') && given['persist-credentials'] !== false)
    const reads = ['release.yml', 'reproduce.yml'].includes(file)
    expect(kept).toHaveLength(reads ? Number(workflow.on.workflow_call !== undefined) : 0)
  })
})

describe.each(reusable)('$path', ({ jobs, text, on }) => {
  const call = on.workflow_call!

  test.each(Object.keys(call.inputs))('a workflow uses its input %s', (name) => {
    expect(text.split(`inputs.${name}`).length).toBeGreaterThan(1)
  })

  test('a workflow chooses no number and no boolean by "&& … ||", which takes 0 and false for nothing', () => {
    const falsy = Object.keys(call.inputs).filter((name) => call.inputs[name]!.type !== 'string')
    expect(falsy.filter((name) => new RegExp(`&& *inputs\\.${name} *\\|\\|`).test(text))).toEqual([])
  })

  test('a workflow declares every input that it uses', () => {
    const used = [...text.matchAll(/\binputs\.([\w-]+)/g)].map((match) => match[1]!)
    expect([...new Set(used)].filter((name) => !(name in call.inputs))).toEqual([])
  })

  test('a workflow waits in a queue where it changes production, which drops and stops nothing', () => {
    for (const job of Object.values(jobs).filter(changesProduction)) {
      expect(job.environment?.name).toBe('${{ inputs.environment }}')
      expect(job.concurrency).toMatchObject({ queue: 'max', 'cancel-in-progress': false })
    }
    for (const job of Object.values(jobs)) if (job.concurrency !== undefined) expect(job.concurrency['cancel-in-progress']).toBe(false)
  })

  test('a workflow passes the URL of a webhook to each step that sends its verdict', () => {
    const isSending = ({ uses = '' }: Step) => /^\$\/actions\/(?:promote|rollback|failover)$/.test(uses)
    const sending = Object.values(jobs).flatMap((job) => job.steps.filter(isSending))
    const name = 'GRIND_TO_PROD_WEBHOOK_URL'
    for (const { env } of sending) expect(env).toMatchObject({ [name]: `\${{ secrets.${name} }}` })
    expect(name in call.secrets).toBe(sending.length > 0)
  })

  test('a workflow may create deployments in the job that makes them, and in no other', () => {
    for (const { steps, permissions } of Object.values(jobs)) {
      const isDeploying = steps.some(({ uses }) => uses === '$/actions/promote' || uses === '$/actions/rollback')
      const [deployments, metadata] = [permissions?.['deployments'], permissions?.['artifact-metadata']]
      expect([deployments === 'write', metadata === 'write']).toEqual([isDeploying, isDeploying])
    }
  })

  test('a workflow lets one job at a time write what is kept up to date', () => {
    const isWriting = ({ permissions = {} }: Job) => permissions['issues'] === 'write' || permissions['pull-requests'] === 'write'
    for (const job of Object.values(jobs).filter(isWriting)) expect(job.concurrency).toMatchObject({ queue: 'max' })
  })

  test('a workflow uses secrets only where a job names the environment that holds them', () => {
    const takes = (job: Job) => job.steps.some((step) => JSON.stringify(step).includes('secrets.'))
    expect(Object.values(jobs).filter((job) => takes(job) && job.environment === undefined)).toEqual([])
    // Our actions record deployments; one that GitHub makes automatically would be a second one.
    const deploying = Object.values(jobs).filter(({ environment }) => environment !== undefined && environment.deployment !== false)
    expect(deploying.filter(({ environment }) => environment!.name !== 'github-pages')).toEqual([])
  })

  const ours = Object.values(jobs).flatMap((job) => job.steps.filter((step) => step.uses?.startsWith('$/')))
  test.each(ours)('a step with $uses declares its inputs, and gets the required ones', ({ uses, with: given }: Step) => {
    const { inputs } = readAction(verbOf(uses!))
    expect(Object.keys(given).filter((name) => !(name in inputs))).toEqual([])
    const required = Object.keys(inputs).filter((name) => inputs[name]!.required === true)
    expect(required.filter((name) => !(name in given))).toEqual([])
  })

  test('a workflow passes its folder to every action that reads a configuration', () => {
    const given = ours.filter(({ uses }) => 'directory' in readAction(verbOf(uses!)).inputs)
    expect(given).not.toEqual([])
    for (const { with: inputs } of given) expect(inputs['directory']).toBe('${{ inputs.directory }}')
  })

  test('a workflow runs commands of the repository in its folder', () => {
    const commands = Object.values(jobs).flatMap((job) => job.steps.filter(({ run }) => run?.includes('"$COMMAND"') === true))
    expect(commands).toHaveLength(Number('test-command' in call.inputs))
    for (const command of commands) expect(command['working-directory']).toBe('${{ inputs.directory }}')
  })

  test('a workflow never waits for a run of another application of the repository', () => {
    const groups = Object.values(jobs).flatMap(({ concurrency }) => (concurrency === undefined ? [] : [concurrency.group]))
    for (const group of groups) expect(group).toContain('${{ inputs.directory }}')
  })

  test('a workflow reads only existing outputs', () => {
    for (const [, step, output] of text.matchAll(/\bsteps\.([\w-]+)\.outputs\.([\w-]+)/g)) {
      const found = Object.values(jobs).flatMap((job) => job.steps.filter(({ id }) => id === step))
      for (const { uses } of found.filter((one) => one.uses!.startsWith('$/')))
        expect(Object.keys(readAction(verbOf(uses!)).outputs)).toContain(output)
      expect(found).not.toEqual([])
    }
  })
})

test('only the job that attaches evidence may write contents, and only one publishes on Pages', () => {
  const holders = (scope: string) =>
    reusable.flatMap(({ file, jobs }) =>
      Object.entries(jobs).flatMap(([id, { permissions = {} }]) => (permissions[scope] === 'write' ? [`${file} ${id}`] : [])),
    )
  expect(holders('contents')).toEqual(['evidence.yml evidence'])
  expect(holders('pages')).toEqual(['history.yml pages'])
  // The attestation of a build is the other use of an identity.
  expect(holders('id-token').filter((job) => !job.endsWith(' build'))).toEqual(['history.yml pages'])
  const { jobs } = reusable.find(({ file }) => file === 'history.yml')!
  expect(jobs['pages']!['if']).toBe('${{ inputs.pages }}')
  expect(jobs['pages']!.steps.filter(({ uses, run }) => run !== undefined || uses?.startsWith('$/'))).toEqual([])
})

test('a workflow promotes what was built and approved, by both digests', () => {
  const { jobs } = reusable.find(({ file }) => file === 'release.yml')!
  const promote = jobs['promote']!.steps.find(({ uses }) => uses === '$/actions/promote')!
  expect(jobs['promote']!.needs).toContain('build')
  expect(promote.with).toMatchObject({
    'release-id': '${{ needs.build.outputs.release-id }}',
    'artifact-digest': '${{ needs.build.outputs.artifact-digest }}',
  })
  expect(promote.with['emergency']).toBe('${{ inputs.emergency }}')
  expect(promote.with).not.toHaveProperty('manifest')
  expect(promote.with).not.toHaveProperty('run-id')
})

test.each(reusable)('$file has no matrix of jobs that wait for an approval or share a concurrency group', ({ jobs }) => {
  const asking = Object.values(jobs).filter(({ environment, concurrency }) => environment !== undefined || concurrency !== undefined)
  expect(asking.filter((job) => job['strategy'] !== undefined)).toEqual([])
})

test('a hosted runner builds in the sandbox of Nix or not at all, with a store at /nix', () => {
  const steps = reusable.flatMap(({ jobs }) => Object.values(jobs).flatMap((job) => job.steps))
  const installing = steps.filter(({ run }) => run?.includes('nix-bin') === true)
  expect(installing.map(({ name }) => name)).toEqual(Array.from({ length: 2 }, () => 'Install Nix on a hosted runner'))
  expect(new Set(installing.map(({ run }) => run)).size).toBe(1)
  const { run = '' } = installing[0]!
  for (const part of ["'sandbox = true' 'sandbox-fallback = false'", 'tee /etc/nix/nix.conf', '/nix/var/nix']) expect(run).toContain(part)
})

test('a workflow shows the digests in the job summary before the approval', async () => {
  const { jobs } = reusable.find(({ file }) => file === 'release.yml')!
  const { run } = jobs['build']!.steps.find(({ name }) => name === 'Show the digest to approve')!
  const summary = join(await mkdtemp(join(tmpdir(), 'grind-to-prod-summary-')), 'summary.md')
  const facts = {
    RELEASE_ID: 'a'.repeat(64),
    COMMIT: 'b'.repeat(40),
    ARTIFACT_NAME: 'choiros-aaaaaaaaaaaa-release',
    ARTIFACT_DIGEST: 'c'.repeat(64),
  }
  const argv = ['bash', '-e', '-c', run!] as const
  expect(await realRunner.run({ argv, effect: 'write', environment: { ...facts, GITHUB_STEP_SUMMARY: summary } })).toMatchObject({
    status: 0,
  })
  const text = await readFile(summary, 'utf8')
  for (const fact of Object.values(facts)) expect(text).toContain(`\`${fact}\``)
})

describe.each(examples)('$path', ({ file, jobs, text }) => {
  const [caller] = Object.values(jobs)
  const called = reusable.find((workflow) => workflow.file === file)!

  test('an example calls the workflow of the same name, and that alone', () => {
    expect(Object.keys(jobs)).toHaveLength(1)
    expect(caller!.uses).toMatch(new RegExp(`^OWNER/grind-to-prod/\\.github/workflows/${file}@0{40}$`))
  })

  test('an example grants exactly what the jobs request', () => {
    const asked = Object.assign({}, ...jobsOf(called).map(([, job]) => job.permissions)) as Record<string, string>
    for (const [, { permissions = {} }] of jobsOf(called))
      for (const [name, value] of Object.entries(permissions)) if (value === 'write') asked[name] = value
    expect(caller!.permissions).toEqual(asked)
  })

  test('an example passes the secrets of environments on where there are any', () => {
    expect(caller!.secrets).toBe(called.text.includes('secrets.') ? 'inherit' : undefined)
    if (caller!.secrets !== undefined) expect(text).toMatch(/GRIND_TO_PROD_(?:SSH|SECOND)_KEY/)
  })
})

test('our actions can be used from another repository', () => {
  const text =
    '    steps:\n      - uses: $/actions/plan\n      - name: x\n        uses: $/actions/promote\n        run: echo "$/actions/no"\n'
  expect(withActionsFrom(text, './')).toBe(text.replaceAll('uses: $/', 'uses: ./'))
  expect(ownActions(['$/actions/plan', 'actions/checkout@1'])).toEqual(['actions/plan'])
  for (const { text: whole } of reusable) expect(withActionsFrom(whole, './')).not.toContain('$/')
})

test('a documented check of an attestation names the reusable workflow that signs it', () => {
  const attesting = reusable.filter(({ jobs }) => Object.values(jobs).some(({ permissions }) => permissions?.['attestations'] === 'write'))
  const commands = pages.flatMap((path) => readFileSync(path, 'utf8').match(/^gh attestation verify (?:.*\\\n)*.*$/gm) ?? [])
  expect(commands).toHaveLength(1)
  for (const command of commands) {
    expect(command).toContain('--repo OWNER/REPOSITORY ')
    const [, signer] = /--signer-workflow OWNER\/grind-to-prod\/(\S+)/.exec(command) ?? []
    expect(attesting.map(({ file }) => `${COPY_FOLDER}/${file}`)).toEqual([signer])
  }
})

const pages = globSync('**/*.md', { exclude: ['node_modules/**', '.lab/**', 'build/**', 'dist/**'] })
test.each(pages)('%s shows no expression in a script, and no dangerous event', (path) => {
  const blocks = [...readFileSync(path, 'utf8').matchAll(/```ya?ml\n([^]*?)```/g)].map((match) => match[1]!)
  for (const block of blocks) {
    expect(block).not.toMatch(/run:.*\$\{\{/)
    expect(block).not.toContain('pull_request_target')
  }
})

function changesProduction({ steps }: Job): boolean {
  return steps.some(({ uses }) => ['promote', 'rollback', 'failover'].some((verb) => uses === `$/actions/${verb}`))
}

function verbOf(uses: string): string {
  return uses.slice('$/actions/'.length)
}
