/**
 * Whether the attempt behind an error was started. `false`: it was not started, and will not be. `true`: it was started, has no record, and
 * the host could not finish it. Undefined: unknown.
 */
export type Begun = boolean | undefined

/** Marks an error with what is known of its attempt, and returns it. A thrown value that is not an error becomes one. */
export function markBegun(thrown: unknown, begun: boolean): Error {
  const error = thrown instanceof Error ? thrown : new Error(String(thrown))
  return Object.assign(error, { begun })
}

/** Returns whether the attempt behind an error was started. */
export function begunOf(error: unknown): Begun {
  return error instanceof Error && 'begun' in error && typeof error.begun === 'boolean' ? error.begun : undefined
}

/** Runs the work before an attempt starts: every error that it throws is marked as "not started". */
export async function beforeBegin<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    throw begunOf(error) === undefined ? markBegun(error, false) : error
  }
}
