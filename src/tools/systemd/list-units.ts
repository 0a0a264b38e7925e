import { z } from 'zod'
import type { Command } from '../run/runner.ts'

const common = { effect: 'read', environment: { LC_ALL: 'C' }, timeout: 10_000 } as const

/** `systemctl list-units`: every unit that runs, and every one that has failed. */
export const runningOrFailedCommand: Command = {
  argv: ['systemctl', 'list-units', '--state=running,failed', '--no-pager', '--full', '--output=json'],
  ...common,
}

/** `systemctl list-unit-files`: which of these unit files are started at boot. */
export function enabledUnitsCommand(files: readonly string[]): Command {
  return {
    argv: ['systemctl', 'list-unit-files', '--state=enabled,enabled-runtime', '--no-pager', '--full', '--output=json', '--', ...files],
    ...common,
  }
}

const listedSchema = z.array(z.object({ unit: z.string(), load: z.string(), active: z.string(), sub: z.string() }))
const enabledSchema = z.array(z.object({ unit_file: z.string() }))

/** The names of the services that run, and of the units that have failed, sorted. Throws when it is not the list. */
export function parseRunningOrFailed(stdout: string): { readonly running: string[]; readonly failed: string[] } {
  const listed = listedSchema.parse(JSON.parse(stdout))
  const running = listed.filter(({ unit, sub }) => unit.endsWith('.service') && sub === 'running')
  // What `--state=failed` selects.
  const failed = listed.filter(({ load, active, sub }) => [load, active, sub].includes('failed'))
  return { running: running.map(({ unit }) => unit), failed: failed.map(({ unit }) => unit).toSorted() }
}

/** Their names. Throws when it is not the list. */
export function parseEnabledUnits(stdout: string): string[] {
  return enabledSchema.parse(JSON.parse(stdout)).map(({ unit_file: unit }) => unit)
}
