import { z } from 'zod'
import type { Command } from '../run/runner.ts'

/** Prints the settings that Nix goes by, as JSON. */
export const showConfigCommand: Command = {
  argv: ['nix', 'config', 'show', '--extra-experimental-features', 'nix-command', '--json'],
  effect: 'read',
}

const settingsSchema = z.object({ substituters: z.object({ value: z.array(z.string()) }) })

/** The substituters, in the order configured, without the final slash that Nix adds to some. */
export function parseSubstituters(stdout: string): string[] {
  return settingsSchema.parse(JSON.parse(stdout)).substituters.value
}
