import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { EXAMPLE_FOLDER, SOURCE_FOLDER, workflowsIn } from '../../script/workflow-files.ts'
import { APPROVAL_STEP, asCaller, asOneStep, CHECKOUT_COMMIT, COMMIT, forAct, REPOSITORY, SUBSTITUTES } from './substitute.ts'

const read = (file: string) => readFileSync(file, 'utf8')
interface Job {
  environment?: unknown
  steps: { name?: string; uses?: string; env?: unknown }[]
}
const jobsOf = (text: string) => Object.values((parse(text) as { jobs: Record<string, Job> }).jobs)

describe.each(workflowsIn(SOURCE_FOLDER))('%s as act runs it', (file) => {
  const text = forAct(read(file))

  test('a substitute names our actions where act finds them, and nothing that act does not know', () => {
    expect(text).not.toContain('$/')
    expect(text).not.toMatch(/deployment: |queue: |artifact-metadata/)
    const uses = jobsOf(text).flatMap(({ steps }) => steps.flatMap((step) => step.uses ?? []))
    expect(uses).not.toEqual([])
    for (const use of uses) expect(use).toMatch(new RegExp(`^(${REPOSITORY}/actions/[a-z-]+@${COMMIT}|actions/checkout@[0-9a-f]{40})$`))
  })

  test('a substitute waits for the approval of an environment first, and is otherwise the same', () => {
    const isPages = ({ uses }: { uses?: string }) => uses?.includes('-pages') === true
    const before = jobsOf(read(file)).map(({ steps, ...job }) => ({ ...job, steps: steps.filter((step) => !isPages(step)) }))
    for (const [index, job] of jobsOf(text).entries()) {
      const own = job.environment === undefined ? job.steps : job.steps.slice(1)
      if (job.environment !== undefined) expect(job.steps[0]).toMatchObject({ name: APPROVAL_STEP })
      expect(own.map(({ name }) => name)).toEqual(before[index]!.steps.map(({ name }) => name))
    }
  })
})

test.each(workflowsIn(EXAMPLE_FOLDER).map((file) => basename(file)))('the example %s calls the workflow of the same name', (name) => {
  const text = asCaller(read(`${EXAMPLE_FOLDER}/${name}`))
  expect(text).toContain(`uses: ${REPOSITORY}/.github/workflows/${name}@${COMMIT}`)
  expect(text).not.toMatch(/OWNER|prod-a|artifact-metadata/)
})

test('the release in one step is the one in docs/action.md', () => {
  const [job] = jobsOf(asOneStep(read('docs/action.md'), read('docs/notify.md')))
  expect(job!.steps.map(({ uses }) => uses)).toEqual([`actions/checkout@${CHECKOUT_COMMIT}`, `${REPOSITORY}@${COMMIT}`])
  expect(job!.steps.map(({ env }) => env)).toEqual([undefined, { CHAT_WEBHOOK_URL: '${{ secrets.CHAT_WEBHOOK_URL }}' }])
})

test('docs/e2e.md names every substitute', () => {
  const text = read('docs/e2e.md').replace(/\s+/g, ' ')
  for (const sentence of SUBSTITUTES) expect(text).toContain(`- ${sentence}`)
})
