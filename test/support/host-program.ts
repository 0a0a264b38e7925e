import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { succeedOnHost, type LabHost, type OnHostOptions } from '../../lab/client.ts'

/** The text of a program for a host of the lab, which is a file below test/. */
export function programText(file: string): string {
  return readFileSync(join(import.meta.dirname, '..', file), 'utf8')
}

/** Where a program runs, as whom, and its input. */
export interface ProgramOptions extends Omit<OnHostOptions, 'environment'> {
  readonly host?: LabHost
}

/**
 * Runs a program of a folder on-host/ on a host of the lab, with these parameters in its environment, and returns its output; throws when
 * it fails. A file `*.cjs` is a program of Node, and any other is one of bash.
 */
export function runProgram(
  file: string,
  parameters: Readonly<Record<string, string>> = {},
  { host = 'prod', ...options }: ProgramOptions = {},
): Promise<string> {
  const interpreter = file.endsWith('.cjs') ? ['node', '-e'] : ['bash', '-euo', 'pipefail', '-c']
  return succeedOnHost(host, [...interpreter, programText(file)], { ...options, environment: parameters })
}
