/**
 * Waits for work that was begun at the same time, all of it: nothing of it goes on after this returns. Throws the error of the first that
 * failed in the order given, not in time, so that an error does not depend on which program was faster.
 */
export async function together<const Work extends readonly unknown[]>(
  work: Work,
): Promise<{ -readonly [Each in keyof Work]: Awaited<Work[Each]> }> {
  const outcomes = await Promise.allSettled(work)
  const failed = outcomes.find((outcome) => outcome.status === 'rejected')
  if (failed !== undefined) throw failed.reason
  return Promise.all(work)
}
