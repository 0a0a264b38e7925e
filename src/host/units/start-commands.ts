import type { Host } from '#machine/host'
import { askSystemd } from '#machine/units/ask-systemd'
import {
  parseAllCommands,
  parseCommands,
  showAllCommandsCommand,
  showCommandsCommand,
  type StartCommands,
} from '#tools/systemd/show-commands'
import { together } from '#tools/run/together'

/** Returns the commands that start each of these services: by one question, or by one for each if the answer is ambiguous. */
export async function startCommands(host: Host, units: readonly string[]): Promise<ReadonlyMap<string, StartCommands>> {
  const all = units.length < 2 ? undefined : parseAllCommands(await askSystemd(host.runner, showAllCommandsCommand(units)), units.length)
  const commands = all ?? (await together(units.map((unit) => askOne(host, unit))))
  return new Map(units.map((unit, index) => [unit, commands[index]!]))
}

async function askOne(host: Host, unit: string): Promise<StartCommands> {
  return parseCommands(await askSystemd(host.runner, showCommandsCommand(unit)))
}
