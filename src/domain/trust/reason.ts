/** What a person's reason for the record must match, and what it does otherwise, as the rest of a sentence. */
export const reasonRules = [
  { pattern: /^[^\p{C}\p{Zl}\p{Zp}]*$/u, message: 'must be plain text on one line' },
  { pattern: /\S/, message: 'must not be empty' },
] as const

/** Returns what is wrong with a reason that has more than so many characters. */
export function tooLongReason(limit: number): string {
  return `must have at most ${limit} characters`
}

/** Returns what is wrong with a reason of at most so many characters, as the rest of a sentence; undefined when nothing is. */
export function reasonProblem(text: string, limit: number): string | undefined {
  return text.length > limit ? tooLongReason(limit) : reasonRules.find(({ pattern }) => !pattern.test(text))?.message
}
