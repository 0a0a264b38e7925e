import { reasonOf } from '#domain/errors/reason-of'

/** What `work` throws; an error of its own when it throws nothing. */
export function thrownBy(work: () => unknown): unknown {
  try {
    work()
  } catch (error) {
    return error
  }
  throw new Error('Nothing was thrown.')
}

/** The whole text of an error: its message, and its hint if it has one. */
export function messageOf(error: unknown): string {
  return reasonOf(error)
}
