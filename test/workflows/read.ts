import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { parse } from 'yaml'
import { z } from 'zod'
import { COPY_FOLDER, EXAMPLE_FOLDER, MONOREPO_FOLDER, SOURCE_FOLDER, workflowsIn } from '../../script/workflow-files.ts'

/** A workflow, as far as the tests read it. GitHub's own parser checks the rest. */

const scalar = z.union([z.string(), z.number(), z.boolean()])
const permissionsSchema = z.record(z.string(), z.enum(['read', 'write', 'none']))
const concurrencySchema = z.strictObject({
  group: z.string(),
  'cancel-in-progress': z.boolean().optional(),
  queue: z.string().optional(),
})

const stepSchema = z.looseObject({
  name: z.string().optional(),
  id: z.string().optional(),
  uses: z.string().optional(),
  run: z.string().optional(),
  with: z.record(z.string(), scalar).default({}),
})
export type Step = z.infer<typeof stepSchema>

const jobSchema = z.looseObject({
  'runs-on': z.string().optional(),
  uses: z.string().optional(),
  if: z.string().optional(),
  needs: z.union([z.string(), z.array(z.string())]).optional(),
  permissions: permissionsSchema.optional(),
  environment: z.strictObject({ name: z.string(), url: z.string().optional(), deployment: z.boolean().optional() }).optional(),
  concurrency: concurrencySchema.optional(),
  secrets: z.union([z.literal('inherit'), z.record(z.string(), z.string())]).optional(),
  'timeout-minutes': scalar.optional(),
  steps: z.array(stepSchema).default([]),
})
export type Job = z.infer<typeof jobSchema>

const describedSchema = z.looseObject({ description: z.string() })
const callSchema = z.looseObject({
  inputs: z.record(z.string(), describedSchema.extend({ type: z.enum(['string', 'boolean', 'number']) })).default({}),
  secrets: z.record(z.string(), describedSchema).default({}),
  outputs: z.record(z.string(), describedSchema).default({}),
})

const workflowSchema = z.looseObject({
  name: z.string(),
  on: z.looseObject({ workflow_call: callSchema.optional() }),
  permissions: permissionsSchema.optional(),
  concurrency: concurrencySchema.optional(),
  jobs: z.record(z.string(), jobSchema),
})

export interface Workflow extends z.infer<typeof workflowSchema> {
  readonly path: string
  readonly file: string
  readonly text: string
}

function readWorkflow(path: string): Workflow {
  const text = readFileSync(path, 'utf8')
  return { ...workflowSchema.parse(parse(text)), path, file: basename(path), text }
}

/** The reusable workflows, from their source. */
export const reusable = workflowsIn(SOURCE_FOLDER).map(readWorkflow)
/** This repository's own. */
export const own = ['ci.yml', 'publish.yml'].map((file) => readWorkflow(`${COPY_FOLDER}/${file}`))
/** The files that users copy. */
export const examples = [...workflowsIn(EXAMPLE_FOLDER), ...workflowsIn(MONOREPO_FOLDER)].map(readWorkflow)
export const all = [...reusable, ...own, ...examples]

export function jobsOf({ jobs }: Workflow): [string, Job][] {
  return Object.entries(jobs)
}
