import { inputNames, optionNames } from './option-names.ts'

/** Shared texts name options for both of their readers: the option "to", the options "record" and "ledger". */
const OPTIONS = /\b(?:the )?options? ("[a-z][a-z-]*"(?:(?:, | and | or )"[a-z][a-z-]*")*)/gi

/** Writes the options of a shared text as a user of the command line types them. Other options, as those of other programs, stay. */
export function onCommandLine(text: string): string {
  return text.replace(OPTIONS, (found, names: string) => (areAllIn(optionNames, names) ? names.replaceAll(/"([^"]*)"/g, '--$1') : found))
}

/** Writes the options of a shared text as the inputs of an action. Other options stay. */
export function inAction(text: string): string {
  return text.replace(OPTIONS, (found, names: string) =>
    areAllIn(inputNames, names) ? found.replace(/option/i, (word) => (word.startsWith('O') ? 'Input' : 'input')) : found,
  )
}

function areAllIn(known: ReadonlySet<string>, names: string): boolean {
  return [...names.matchAll(/"([^"]*)"/g)].every(([, name = '']) => known.has(name))
}

/** Fields of what a command prints as JSON in which there is advice; no record that a host signed has one of them. */
const ADVICE = new Set(['hint', 'notes', 'refusal'])

/**
 * For `JSON.stringify`: writes the options in advice, and in the sentence that a hint is about, as a user of the command line types them.
 * Everything else stays as it is: a signature or a digest may be of it.
 */
export function adviceOnCommandLine(key: string, value: unknown): unknown {
  if (ADVICE.has(key)) {
    if (typeof value === 'string') return onCommandLine(value)
    if (Array.isArray(value)) return value.map((one: unknown) => (typeof one === 'string' ? onCommandLine(one) : one))
  }
  if (typeof value !== 'object' || value === null || !('hint' in value)) return value
  const own = Object.entries(value).map(([name, text]: [string, unknown]) => [
    name,
    (name === 'statement' || name === 'message') && typeof text === 'string' ? onCommandLine(text) : text,
  ])
  return Object.fromEntries(own)
}

/** The sentences of a check. */
interface Advice {
  readonly statement: string
  readonly hint?: string
}

/** Writes the options in the sentences of a check as a user of the command line types them. */
export function checkOnCommandLine<Check extends Advice>(check: Check): Check {
  const { statement, hint } = check
  return { ...check, statement: onCommandLine(statement), ...(hint === undefined ? {} : { hint: onCommandLine(hint) }) }
}
