import { stat } from 'node:fs/promises'
import process from 'node:process'
import { MARKDOWN_LIMIT_BYTES } from '#domain/report/markdown'
import { inAction } from '#domain/report/option-words'

/** GitHub drops the whole summary of a step that wrote more. */
const STEP_LIMIT_BYTES = 1024 * 1024
/** A smaller limit leaves no room for useful content. */
const LEAST_BYTES = 1024

/** Returns the file of the step's summary; empty where no runner shows one. */
export function summaryFile(): string {
  return process.env['GITHUB_STEP_SUMMARY'] ?? ''
}

/**
 * Adds to the job's summary what `write` makes of the room there is, below what the step has written already. Does nothing where
 * no runner shows it, or when the room is used up.
 */
export async function writeSummary(write: (limitBytes: number) => string): Promise<void> {
  const file = summaryFile()
  if (file === '') return
  const { size } = await stat(file).catch(() => ({ size: 0 }))
  const limitBytes = Math.min(MARKDOWN_LIMIT_BYTES, STEP_LIMIT_BYTES - size - 2)
  if (limitBytes < LEAST_BYTES) return
  const { summary } = await import('@actions/core')
  // What is there may not have ended its last line.
  await summary.addRaw(`${size === 0 ? '' : '\n\n'}${inAction(write(limitBytes))}`).write()
}
