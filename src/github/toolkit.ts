/**
 * What every step needs of the runner from its start on, byte for byte as @actions/core writes it (a test compares the two). That package
 * is not imported at start: it loads an HTTP client for OpenID tokens, which doubles the start time of Node.
 */
import { appendFileSync } from 'node:fs'
import { randomUUID } from 'node:crypto'
import { EOL } from 'node:os'
import process from 'node:process'

/** The place of an annotation; lines and columns from 1. */
export interface AnnotationPlace {
  readonly title?: string
  readonly file?: string
  readonly line?: number
  readonly column?: number
}

/** Returns an input as it was given, trimmed; empty when it was not. */
export function getInput(name: string): string {
  return process.env[inputVariable(name)]?.trim() ?? ''
}

/** Returns the variable in which the runner hands an input over. */
export function inputVariable(name: string): string {
  return `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`
}

/** Hands something on to this action's post step. The delimiter is new each time, so that no value can hold it and go on as another key. */
export function saveState(name: string, value: string): void {
  const file = process.env['GITHUB_STATE'] ?? ''
  if (file === '') return
  const delimiter = `ghadelimiter_${randomUUID()}`
  appendFileSync(file, `${name}<<${delimiter}${EOL}${value}${EOL}${delimiter}${EOL}`)
}

/** Returns what `saveState` of the main step saved; empty when it did not get that far. */
export function getState(name: string): string {
  return process.env[`STATE_${name}`] ?? ''
}

/** Has the runner replace this text in everything that the job prints from now on. */
export function setSecret(secret: string): void {
  command('add-mask', secret)
}

/** Prints a message that is also shown beside the run, and beside the line of a file when it names one. */
export function annotate(level: 'error' | 'warning' | 'notice', message: string, place: AnnotationPlace = {}): void {
  const { title, file, line, column: col } = place
  const properties = Object.entries({ title, file, line, col }).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}=${escapedProperty(String(value))}`],
  )
  command(properties.length === 0 ? level : `${level} ${properties.join(',')}`, message)
}

/** Returns whether the run was started with step debugging. */
export function isDebug(): boolean {
  return process.env['RUNNER_DEBUG'] === '1'
}

/** Prints a line that is shown with step debugging only. */
export function debug(message: string): void {
  command('debug', message)
}

/** Prints a line as it is: the caller has sanitized it. */
export function printLine(line: string): void {
  process.stdout.write(`${line}${EOL}`)
}

/** Prints lines that a program or a host wrote, between marks within which the runner reads no commands at all. */
export function printForeign(lines: readonly string[]): void {
  const token = randomUUID()
  // In one write, because with a mark that is never removed the runner would ignore all further commands of this step.
  printLine([`::stop-commands::${token}`, ...lines, `::${token}::`].join(EOL))
}

export function startGroup(title: string): void {
  command('group', title)
}

export function endGroup(): void {
  command('endgroup', '')
}

function command(head: string, message: string): void {
  printLine(`::${head}::${escapedData(message)}`)
}

function escapedData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function escapedProperty(text: string): string {
  return escapedData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
