/**
 * Runs the main job against the lab and prints what it saw.
 *
 *   node script/rehearse.ts [--json] [--keep]
 *
 * `--json` prints one JSON object as the last line; `--keep` leaves the lab up. A step with an unexpected result ends the rehearsal with
 * status 1.
 */
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs, styleText } from 'node:util'
import {
  grindToProd,
  installHost,
  lab,
  makeApplication,
  mergeUpstream,
  onHost,
  RELEASE_KEY,
  succeedOnHost,
  WORK_FOLDER,
} from '../lab/client.ts'
import { z } from 'zod'
import { verdictSchema } from '#domain/activation/verdict'
import { verdicts, type Verdict } from '#domain/activation/verdicts'

const { values: flags } = parseArgs({ options: { json: { type: 'boolean', default: false }, keep: { type: 'boolean', default: false } } })

interface Step {
  readonly name: string
  /** What the step must end with: a verdict, or `done` for a preparation. */
  readonly expected: Verdict | 'done'
  readonly run: () => Promise<Verdict | 'done'>
}

const artifacts = await mkdtemp(join(tmpdir(), 'grind-to-prod-rehearsal-'))

const steps: readonly Step[] = [
  { name: 'bring two hosts up', expected: 'done', run: () => done(lab('down').then(() => lab('up'))) },
  { name: 'make the application on grind', expected: 'done', run: () => done(makeApplication()) },
  {
    name: 'install the agent on prod',
    expected: 'done',
    run: () => done(installHost('prod').then((plan) => save('host-install.json', plan))),
  },
  { name: 'first release', expected: 'COMMITTED', run: () => release('main', 'first') },
  { name: 'second release', expected: 'COMMITTED', run: () => release('next', 'second') },
  { name: 'the same release again', expected: 'UNCHANGED', run: () => promote('second', 'second-again') },
  { name: 'a release that fails its health check', expected: 'ROLLED_BACK', run: () => release('fails-health', 'failing') },
  { name: 'a release that ends after 0.3 s', expected: 'ROLLED_BACK', run: () => release('exits-early', 'ending') },
  { name: 'the second release still answers', expected: 'done', run: secondReleaseAnswers },
  { name: 'rollback on prod with the network down', expected: 'COMMITTED', run: rollbackWithoutNetwork },
]

/** A command's own document carries the verdict; the agent's last line carries the record. */
const answerSchema = z.union([
  z.object({ verdict: verdictSchema }).transform(({ verdict }) => verdict),
  z.object({ result: z.object({ record: z.object({ verdict: verdictSchema }) }) }).transform(({ result }) => result.record.verdict),
])

const outcomes: { name: string; verdict: string; seconds: number }[] = []
let failed = false
try {
  for (const step of steps) {
    const started = performance.now()
    let verdict: string
    try {
      verdict = await step.run()
    } catch (error) {
      verdict = 'FAILED'
      process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
    }
    const seconds = Math.round((performance.now() - started) / 100) / 10
    outcomes.push({ name: step.name, verdict, seconds })
    const good = verdict === step.expected
    const colour = good ? 'green' : 'red'
    process.stderr.write(
      `${styleText(colour, verdict.padEnd(12), { stream: process.stderr })} ${step.name} (${seconds.toFixed(1)} s)${good ? '' : `, expected ${step.expected}`}\n`,
    )
    if (!good) {
      failed = true
      break
    }
  }
} finally {
  if (!flags.keep) await lab('down')
}
process.stderr.write(`Manifests, inventories and records: ${artifacts}\n`)
if (flags.json) process.stdout.write(`${JSON.stringify({ steps: outcomes, artifacts })}\n`)
process.exitCode = failed ? 1 : 0

/** Merges a branch upstream, builds it on grind, and promotes the manifest that came of it. */
async function release(branch: string, name: string): Promise<Verdict> {
  await mergeUpstream(branch)
  await mustSucceed(await grindToProd('build-manifest', '--ref', 'main', '--output', `/home/runner/bundles/${name}`, '--json'))
  await mustSucceed(await grindToProd('sign', `/home/runner/bundles/${name}/manifest.json`, '--key', RELEASE_KEY))
  await mkdir(join(artifacts, name))
  for (const file of ['manifest.json', 'inventory.json', 'manifest.env', 'manifest.sig']) {
    await save(join(name, file), await succeedOnHost('grind', ['cat', `/home/runner/bundles/${name}/${file}`], { user: 'runner' }))
  }
  return promote(name, name)
}

async function promote(bundle: string, name: string): Promise<Verdict> {
  const result = await grindToProd(
    'promote',
    'prod',
    '--manifest',
    `/home/runner/bundles/${bundle}/manifest.json`,
    '--identity',
    '/etc/lab/keys/deploy',
    '--json',
  )
  return verdictOf(result, name)
}

async function rollbackWithoutNetwork(): Promise<Verdict> {
  await lab('link', '--down')
  try {
    return await verdictOf(
      await onHost('prod', ['sudo', '-n', 'grind-to-prod-agent', 'rollback', 'choiros', '--json'], { user: 'admin' }),
      'rollback',
    )
  } finally {
    await lab('link', '--up')
  }
}

async function secondReleaseAnswers(): Promise<'done'> {
  const manifest: unknown = JSON.parse(
    await succeedOnHost('grind', ['cat', '/home/runner/bundles/second/manifest.json'], { user: 'runner' }),
  )
  const answer = await succeedOnHost('prod', ['curl', '--silent', '--fail', '--max-time', '5', 'http://127.0.0.1:9090/health'])
  await save('health-after-failures.json', answer)
  const { path } = z.object({ path: z.string() }).parse(JSON.parse(answer))
  if (!JSON.stringify(manifest).includes(path))
    throw new Error(`The hypervisor answers from ${path}, which is not of the second release (${WORK_FOLDER}).`)
  return 'done'
}

/** The verdict that a verb printed, compared with its exit code; its record is kept among the artifacts. */
async function verdictOf(result: { status: number | null; stdout: string; stderr: string }, name: string): Promise<Verdict> {
  const lastLine = result.stdout.trim().split('\n').at(-1) ?? ''
  await save(`${name}.record.json`, `${lastLine}\n`)
  await save(`${name}.log`, result.stderr)
  const verdict = verdictIn(lastLine)
  if (verdict === undefined)
    throw new Error(`${name} printed no verdict and ended with ${result.status}:\n${result.stdout}${result.stderr}`)
  if (result.status !== verdicts[verdict].exitCode) throw new Error(`${name} said ${verdict} but ended with status ${result.status}.`)
  return verdict
}

/** The verdict in a line of output; undefined when the line is not an answer. */
function verdictIn(line: string): Verdict | undefined {
  return line.startsWith('{') ? answerSchema.safeParse(JSON.parse(line)).data : undefined
}

async function mustSucceed(result: { status: number | null; stdout: string; stderr: string }): Promise<void> {
  if (result.status !== 0) throw new Error(`It ended with ${result.status}:\n${result.stdout}${result.stderr}`)
}

async function save(name: string, text: string): Promise<void> {
  await writeFile(join(artifacts, name), text)
}

async function done(work: Promise<unknown>): Promise<'done'> {
  await work
  return 'done'
}
