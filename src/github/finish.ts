import * as core from '@actions/core'
import { isKnownError } from '../errors/errors.ts'
import { inert } from '../report/inert.ts'

/** Writes each output once; absent values become empty outputs, so that a later step can test for them. */
export function writeOutputs(outputs: Readonly<Record<string, string | number | null | undefined>>): void {
  for (const [name, value] of Object.entries(outputs)) core.setOutput(name, value ?? '')
}

/** Ends the step as failed: a known error with its one sentence, a surprise with its stack in a collapsed group. */
export function fail(error: unknown): void {
  if (isKnownError(error)) {
    core.setFailed(inert(error.message))
    return
  }
  const surprise = error instanceof Error ? error : new Error(String(error))
  core.startGroup('Where it happened')
  for (const line of (surprise.stack ?? '').split('\n')) core.info(inert(line))
  core.endGroup()
  core.setFailed(inert(`${surprise.message} (this is a surprise to grind-to-prod; please report it with the group above)`))
}
