/** What is wrong, as one sentence, and what to do, as an imperative. */
export interface Explained {
  readonly message: string
  readonly hint?: string | undefined
}

/** Formats both as one text, for a reader that does not know hints. */
export function explainedText({ message, hint }: Explained): string {
  return hint === undefined ? message : `${message} ${hint}`
}

/** Formats an error for a terminal: what is wrong, and on a separate line what to do. */
export function errorLines({ message, hint }: Explained): string[] {
  const lines = message.split('\n').map((line) => `error: ${line}`)
  return hint === undefined ? lines : [...lines, ...hint.split('\n').map((line) => `hint: ${line}`)]
}

/** Returns the message alone of a text that ends with its hint, as programs that do not know hints receive it. */
export function withoutHint(text: string, hint: string | undefined): string {
  return hint !== undefined && text.endsWith(` ${hint}`) ? text.slice(0, -hint.length - 1) : text
}
