import type { Command } from 'commander'

/**
 * Refuses words that ask for the help of a command that does not exist, and names the nearest one. Commander prints the help of all
 * commands for them, without a word about it; other words with such a command it refuses itself.
 */
export async function refuseUnknownTopic(program: Command, words: readonly string[]): Promise<void> {
  let command = program
  for (const word of words) {
    // What follows a command that does something itself may be an argument.
    if (word.startsWith('-') || command.commands.length === 0 || command.registeredArguments.length > 0) return
    if (word === 'help') continue
    const next = command.commands.find((one) => one.name() === word)
    if (next === undefined) return refuse(command, word)
    command = next
  }
}

async function refuse(command: Command, word: string): Promise<never> {
  const { nearest } = await import('#domain/errors/nearest')
  const known = nearest(
    word,
    command.commands.map((one) => one.name()),
  )
  command.error(`error: unknown command '${word}'${known === undefined ? '' : `\n(Did you mean ${known}?)`}`)
}
