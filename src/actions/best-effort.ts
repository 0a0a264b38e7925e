import { warn, type Reporter } from '#domain/report/event'
import { reasonOf } from '#domain/errors/reason-of'

/**
 * Runs work that a release does not depend on: evidence, a deployment, a summary. A failure is a warning, and returns null; the host has
 * decided already, and its verdict is final.
 */
export async function bestEffort<Result>(what: string, reporter: Reporter, work: () => Promise<Result>): Promise<Result | null> {
  try {
    return await work()
  } catch (error) {
    const reason = reasonOf(error)
    warn(reporter, `${what} failed (the release is not affected): ${reason}`)
    return null
  }
}

/** Adds to the job's summary what a person reads first. `load` gives what writes it, within so many bytes. */
export async function summarize(reporter: Reporter, load: () => Promise<(limitBytes: number) => string>): Promise<void> {
  await bestEffort('Writing the summary of the job', reporter, async () => {
    const [{ writeSummary }, write] = await Promise.all([import('#github/summary'), load()])
    await writeSummary(write)
  })
}
