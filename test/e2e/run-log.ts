import { z } from 'zod'

/** Parses act's log of a run, in lines of JSON, into what a person would see on GitHub. */

interface StepSeen {
  result: string
  readonly outputs: Record<string, string>
  /** The job summary that the step wrote. */
  summary: string
  readonly lines: string[]
}

interface JobSeen {
  result: string
  readonly steps: Record<string, StepSeen>
}

export interface RunLog {
  readonly jobs: Record<string, JobSeen>
  /** Everything that was printed, in order: output of steps, commands, and act's own messages. */
  readonly lines: string[]
}

const lineSchema = z.object({
  msg: z.string(),
  job: z.string().optional(),
  step: z.string().optional(),
  stage: z.string().optional(),
  stepID: z.array(z.string()).optional(),
  stepResult: z.string().optional(),
  jobResult: z.string().optional(),
  raw_output: z.boolean().optional(),
  raw: z.string().optional(),
  command: z.string().optional(),
  name: z.string().optional(),
  arg: z.string().optional(),
  content: z.string().optional(),
})

export function emptyLog(): RunLog {
  return { jobs: {}, lines: [] }
}

/** Takes one line of act's output into the log. A line that is no JSON (act's own errors) is kept as it is. */
export function readLine(log: RunLog, text: string): void {
  const line = parseLine(text)
  // A runner prints no mask.
  if (line?.command === 'add-mask') return
  log.lines.push(line?.raw ?? line?.msg ?? text)
  if (line?.job === undefined) return
  // "release/release/promote": the caller's job, then ours.
  const job = (log.jobs[line.job.split('/').at(-1)!.trim()] ??= { result: '', steps: {} })
  if (line.jobResult !== undefined) job.result = line.jobResult
  // Steps of a composite action are steps of their own, within the first.
  if (line.stepID?.length !== 1) return
  const step = (job.steps[line.stepID[0]!] ??= { result: '', outputs: {}, summary: '', lines: [] })
  if (line.stepResult !== undefined && (step.result === '' || step.result === 'success')) step.result = line.stepResult
  if (line.raw_output || line.raw !== undefined) step.lines.push(line.raw ?? line.msg)
  if (line.command === 'set-output') step.outputs[line.name ?? ''] = line.arg ?? ''
  if (line.command === 'summary') step.summary += line.content ?? ''
}

function parseLine(text: string): z.infer<typeof lineSchema> | undefined {
  if (!text.startsWith('{')) return undefined
  try {
    return lineSchema.safeParse(JSON.parse(text)).data
  } catch {
    return undefined
  }
}
