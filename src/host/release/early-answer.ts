interface EarlyQuestion<Answer> {
  /** Reads what is asked; undefined when it cannot be known yet. */
  readonly ask: () => Promise<Answer | undefined>
  /** Names the state that the answer is of: with another one it does not count. */
  readonly mark: () => Promise<string>
  /** Milliseconds for which the answer counts, from when it was asked. */
  readonly milliseconds: number
  /** Milliseconds since some moment. */
  readonly clock: () => number
}

/**
 * Asks something now that is needed later. Returns a function for that moment, which gives the answer if it still counts, and undefined if
 * it must be asked again: when it is too old, when the state has changed since, and when asking failed.
 */
export function earlyAnswer<Answer>({ ask, mark, milliseconds, clock }: EarlyQuestion<Answer>): () => Promise<Answer | undefined> {
  const askedAt = clock()
  const asked = mark().then(async (before) => ({ before, answer: await ask() }))
  asked.catch(() => undefined)
  return async () => {
    const early = await asked.catch(() => undefined)
    const counts = early !== undefined && clock() - askedAt <= milliseconds && (await mark()) === early.before
    return counts ? early.answer : undefined
  }
}
