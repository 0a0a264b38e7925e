/** What is wrong, as one sentence, and what to do, as an imperative. */
export interface Explained {
  readonly message: string
  readonly hint?: string | undefined
}

/** Both as one text, for a reader that knows no hint. */
export function explainedText({ message, hint }: Explained): string {
  return hint === undefined ? message : `${message} ${hint}`
}

/** An error as a terminal shows it: what is wrong, and on a line of its own what to do. */
export function errorLines({ message, hint }: Explained): string[] {
  const told = message.split('\n').map((line) => `error: ${line}`)
  return hint === undefined ? told : [...told, ...hint.split('\n').map((line) => `hint: ${line}`)]
}

/** The message alone of a text that has its hint at its end, as programs that know no hint are given it. */
export function withoutHint(text: string, hint: string | undefined): string {
  return hint !== undefined && text.endsWith(` ${hint}`) ? text.slice(0, -hint.length - 1) : text
}
