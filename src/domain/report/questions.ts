/** Asks a person at a terminal. Each rejects with InputError `unanswered` when the person ends the program instead. */
export interface Questions {
  /** A text; `problemOf` returns why one is not accepted, or null. */
  text(question: TextQuestion): Promise<string>
  /** Some of a list of words. */
  choose(question: { readonly message: string; readonly words: readonly string[]; readonly chosen: readonly string[] }): Promise<string[]>
  /** Yes or no. */
  agree(message: string, byDefault: boolean): Promise<boolean>
}

interface TextQuestion {
  readonly message: string
  readonly byDefault?: string | undefined
  readonly problemOf?: (text: string) => string | null
}
