/** Shared texts name options for both of their readers: the option "to", the options "record" and "ledger". */
const OPTIONS = /\b(?:the )?options? ("[a-z][a-z-]*"(?:(?:, | and | or )"[a-z][a-z-]*")*)/gi

/** Writes the options of a shared text as a user of the command line types them. */
export function onCommandLine(text: string): string {
  return text.replace(OPTIONS, (_, names: string) => names.replaceAll(/"([^"]*)"/g, '--$1'))
}

/** Writes the options of a shared text as the inputs of an action. */
export function inAction(text: string): string {
  return text.replaceAll(/\b([Oo])ption(?=s? "[a-z][a-z-]*")/g, (_, letter: string) => (letter === 'O' ? 'Input' : 'input'))
}
