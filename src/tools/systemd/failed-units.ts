import { z } from 'zod'
import type { Command } from '../run/runner.ts'

/** `systemctl list-units`: every unit that has failed, and the services that systemd is about to restart because they failed. */
export const failingUnitsCommand: Command = {
  argv: ['systemctl', 'list-units', '--state=failed,auto-restart', '--no-pager', '--full', '--output=json'],
  effect: 'read',
  environment: { LC_ALL: 'C' },
  timeout: 10_000,
}

const listSchema = z.array(z.object({ unit: z.string() }))

/** Their names, sorted. Throws when it is not the list. */
export function parseFailedUnits(stdout: string): string[] {
  return listSchema
    .parse(JSON.parse(stdout))
    .map(({ unit }) => unit)
    .toSorted()
}
