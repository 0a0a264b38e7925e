import { agentVerbs } from '#domain/protocol/agent-verbs'
import { sentencesOf } from './voice.ts'

const verbs = Object.keys(agentVerbs)
  .toSorted((left, right) => right.length - left.length)
  .join('|')
/** A command of the agent with a verb, whether or not a line ends within it. */
const command = new RegExp(`(?<![/\\w-])grind-to-prod-agent\\s+(?:${verbs})(?![\\w-])`)

/** Finds the texts of a source file that write a command of the agent themselves, instead of with `onHost`. */
export function commandsOnHost(name: string, source: string): string[] {
  if (!source.includes('grind-to-prod-agent ')) return []
  return sentencesOf(name, source)
    .map(({ text }) => text)
    .filter((text) => command.test(text))
}

/** Finds the commands of the agent in a document that have no sudo before them. */
export function unsuitableCommands(text: string): string[] {
  return [...text.matchAll(new RegExp(`(?<!\\bsudo(?: -n)?\\s+)${command.source}`, 'g'))].map(([found]) => found.replaceAll(/\s+/g, ' '))
}
