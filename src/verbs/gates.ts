import type { GateOutcome } from '../activation/gate-outcome.ts'
import type { Gate, GateStage } from '../config/schema.ts'
import { CommandError } from '../errors/errors.ts'
import { inPhase, type Reporter } from '../report/event.ts'
import type { CommandResult, Runner } from '../run/runner.ts'

export interface GateOptions {
  readonly stage: GateStage
  readonly gates: readonly Gate[]
  /** The configuration's folder: gates run in it. */
  readonly directory: string
  /** What the gates are told of the promote. */
  readonly facts: { readonly releaseId: string; readonly application: string; readonly hostName: string; readonly manifestFile: string }
}

/** How much of a gate's output is kept, from its end. */
const OUTPUT_LIMIT_BYTES = 64 * 1024
/** How much of a failed gate's output is reported. */
const REPORTED_LINES = 30
const REPORTED_LINE_LENGTH = 2000

/**
 * Runs gates one after another, and none after one that failed. Gives what each that ran came to. A gate that cannot even be
 * started has failed: this never throws for what a gate does.
 */
export async function runGates(options: GateOptions, runner: Runner, reporter: Reporter): Promise<GateOutcome[]> {
  if (options.gates.length === 0) return []
  return inPhase(reporter, 'gate', async () => {
    const outcomes: GateOutcome[] = []
    for (const gate of options.gates) {
      reporter.report({ event: 'note', level: 'info', message: `Gate ${gate.name} runs, for at most ${gate.timeoutSeconds} s.` })
      const outcome = await runGate(gate, options, runner)
      outcomes.push(outcome)
      report(outcome, reporter)
      if (!outcome.passed) break
    }
    return outcomes
  })
}

/** The gate that failed; undefined when all passed. */
export function failedGate(outcomes: readonly GateOutcome[]): GateOutcome | undefined {
  return outcomes.find(({ passed }) => !passed)
}

async function runGate(gate: Gate, { stage, directory, facts }: GateOptions, runner: Runner): Promise<GateOutcome> {
  const [program = '', ...words] = gate.command
  const began = performance.now()
  let tail = Buffer.alloc(0)
  const onOutput = (chunk: Uint8Array) => {
    // One byte more tells that there was more.
    tail = Buffer.concat([tail, chunk]).subarray(-OUTPUT_LIMIT_BYTES - 1)
  }
  const ended = await runner
    .run({
      argv: [program, ...words],
      effect: 'write',
      directory,
      timeout: gate.timeoutSeconds * 1000,
      environment: { ...gate.environment, ...factsAsEnvironment(facts) },
      guarded: { onOutput },
    })
    .catch(notStarted)
  return {
    name: gate.name,
    stage,
    passed: !(ended instanceof CommandError) && ended.status === 0 && ended.timedOut !== true,
    detail: detailOf(ended, gate),
    seconds: Math.round((performance.now() - began) / 100) / 10,
    output: textOf(tail),
  }
}

function factsAsEnvironment({ releaseId, application, hostName, manifestFile }: GateOptions['facts']): Record<string, string> {
  return {
    GRIND_TO_PROD_RELEASE_ID: releaseId,
    GRIND_TO_PROD_APPLICATION: application,
    GRIND_TO_PROD_HOST: hostName,
    GRIND_TO_PROD_MANIFEST: manifestFile,
  }
}

function notStarted(error: unknown): CommandError {
  if (error instanceof CommandError) return error
  throw error
}

function detailOf(ended: CommandResult | CommandError, { command, timeoutSeconds }: Gate): string {
  if (ended instanceof CommandError) return `could not be started (${command[0]}: ${ended.stderr})`
  if (ended.timedOut === true) return `did not end within ${timeoutSeconds} s`
  return ended.status === null ? 'was ended by a signal' : `ended with status ${ended.status}`
}

/** The last 64 KiB as text, without the half of a character that the cut may have left. */
function textOf(tail: Buffer): string {
  if (tail.length <= OUTPUT_LIMIT_BYTES) return tail.toString()
  const kept = tail.subarray(1)
  const start = kept.findIndex((byte) => (byte & 0xc0) !== 0x80)
  return kept.subarray(Math.max(start, 0)).toString()
}

function report({ name, passed, detail, seconds, output }: GateOutcome, reporter: Reporter): void {
  const lines = output.trimEnd().split('\n').slice(-REPORTED_LINES)
  if (!passed && output.trim() !== '') {
    reporter.report({ event: 'log', source: `gate ${name}`, lines: lines.map((line) => line.slice(0, REPORTED_LINE_LENGTH)) })
  }
  const level = passed ? 'info' : 'warning'
  reporter.report({ event: 'note', level, message: `Gate ${name} ${passed ? 'passed' : 'failed'} after ${seconds} s: it ${detail}.` })
}
