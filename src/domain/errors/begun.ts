/**
 * What an error says of the attempt that it ended. `false`: nothing was begun, and nothing will be. `true`: it was begun, it has no
 * record, and the host could not bring it to an end. Undefined: the error does not tell.
 */
export type Begun = boolean | undefined

/** The error itself, marked with what is known of its attempt. What is no error becomes one. */
export function markBegun(thrown: unknown, begun: boolean): Error {
  const error = thrown instanceof Error ? thrown : new Error(String(thrown))
  return Object.assign(error, { begun })
}

/** What an error says of its attempt. */
export function begunOf(error: unknown): Begun {
  return error instanceof Error && 'begun' in error && typeof error.begun === 'boolean' ? error.begun : undefined
}

/** Does what comes before an attempt begins: whatever it throws says that nothing was begun. */
export async function beforeBegin<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    throw begunOf(error) === undefined ? markBegun(error, false) : error
  }
}
