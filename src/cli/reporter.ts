import type { Reporter } from '#domain/report/event'
import { plainReporter } from '#domain/report/plain-reporter'
import type { World } from './world.ts'

/** Events go to standard error: as a bar and colours on a terminal, as plain lines elsewhere. */
export async function openReporter({ stderr, environment }: World, isVerbose: boolean): Promise<Reporter & Disposable> {
  if (stderr.isTTY === true && environment['TERM'] !== 'dumb') {
    const { terminalReporter } = await import('./terminal-reporter.ts')
    return terminalReporter(stderr, { isColourful: isColourful(environment), isVerbose })
  }
  return { ...plainReporter((line) => stderr.write(`${line}\n`)), [Symbol.dispose]: () => undefined }
}

/** https://no-color.org: any value but the empty one. */
export function isColourful(environment: World['environment']): boolean {
  return (environment['NO_COLOR'] ?? '') === ''
}
