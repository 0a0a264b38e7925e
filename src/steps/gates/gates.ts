import type { GateOutcome } from '#domain/activation/gate-outcome'
import type { Role } from '#domain/config/role'
import type { Gate, GateStage } from '#domain/config/schema'
import { info, inPhase, note, type Reporter } from '#domain/report/event'
import type { Runner } from '#tools/run/runner'
import { reportOutput, runUserProgram } from '../program/user-program.ts'
import type { Context } from '../context.ts'

export interface GateOptions {
  readonly stage: GateStage
  readonly gates: readonly Gate[]
  /** The configuration's folder: gates run in it. */
  readonly directory: string
  /** The facts of the promote for the gates. */
  readonly facts: {
    readonly releaseId: string
    readonly application: string
    readonly hostName: string
    /** The configuration's, of that host. */
    readonly role: Role | undefined
    readonly manifestFile: string
  }
}

/**
 * Runs gates one after another, and none after one that failed. Returns the result of each that ran. A gate that cannot even be started has
 * failed: this never throws because of a gate.
 */
export async function runGates(options: GateOptions, context: Context): Promise<GateOutcome[]> {
  const { runner, reporter } = context
  if (options.gates.length === 0) return []
  return inPhase(reporter, 'gate', async () => {
    const outcomes: GateOutcome[] = []
    for (const gate of options.gates) {
      info(reporter, `Gate ${gate.name} runs, for at most ${gate.timeoutSeconds} s.`)
      const outcome = await runGate(gate, options, runner)
      outcomes.push(outcome)
      report(outcome, reporter)
      if (!outcome.passed) break
    }
    return outcomes
  })
}

/** Returns the gate that failed; undefined when all passed. */
export function failedGate(outcomes: readonly GateOutcome[]): GateOutcome | undefined {
  return outcomes.find(({ passed }) => !passed)
}

async function runGate(gate: Gate, { stage, directory, facts }: GateOptions, runner: Runner): Promise<GateOutcome> {
  const environment = { ...gate.environment, ...factsAsEnvironment(facts) }
  return { name: gate.name, stage, ...(await runUserProgram({ ...gate, environment, directory }, runner)) }
}

function factsAsEnvironment({ releaseId, application, hostName, role, manifestFile }: GateOptions['facts']): Record<string, string> {
  return {
    GRIND_TO_PROD_RELEASE_ID: releaseId,
    GRIND_TO_PROD_APPLICATION: application,
    GRIND_TO_PROD_HOST: hostName,
    // Empty rather than left out: a value in the caller's own environment does not apply.
    GRIND_TO_PROD_ROLE: role ?? '',
    GRIND_TO_PROD_MANIFEST: manifestFile,
  }
}

function report({ name, passed, detail, seconds, output }: GateOutcome, reporter: Reporter): void {
  if (!passed) reportOutput(`gate ${name}`, output, reporter)
  const level = passed ? 'info' : 'warning'
  note(reporter, level, `Gate ${name} ${passed ? 'passed' : 'failed'} after ${seconds} s: it ${detail}.`)
}
