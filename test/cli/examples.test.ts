import type { Command } from 'commander'
import { describe, expect, test } from 'vitest'
import { commandLine } from '#cli/main'
import { testWorld } from './world.ts'

/** Every command that can be run, by its whole name. */
function commandsBelow(command: Command, name: string): [string, Command][] {
  return command.commands.flatMap((part): [string, Command][] => {
    const whole = `${name} ${part.name()}`
    const below = commandsBelow(part, whole)
    // `ledger` runs by itself too.
    return part.commands.length === 0 || part.options.length > 0 ? [[whole, part], ...below] : below
  })
}

const program = await commandLine(testWorld())
const commands = commandsBelow(program, 'grind-to-prod').filter(([name]) => !/ (?:completion|complete)$/.test(name))

/** What a help prints, with what is added to it. */
function helpOf(command: Command): string {
  let text = ''
  command.configureOutput({ writeOut: (part) => (text += part) })
  command.outputHelp()
  return text
}

describe.each(commands)('%s', (name, command) => {
  const examples = [...helpOf(command).matchAll(/^ {2}\$ (.*)$/gm)].map(([, line]) => line!)

  test('the help of a command has examples', () => {
    expect(examples).not.toEqual([])
    for (const example of examples) expect(`${example} `.startsWith(`${name} `)).toBe(true)
  })

  test('the help of a command names no default that is nothing', () => {
    expect(helpOf(command)).not.toMatch(/default: (?:\[\]|""|false|undefined)/)
  })

  test.each(examples)('the command line accepts its example: %s', (example) => {
    const { operands, unknown } = command.parseOptions(example.slice(name.length).trim().split(/ +/).filter(Boolean))
    expect(unknown).toEqual([])
    const required = command.registeredArguments.filter((argument) => argument.required)
    expect(operands.length).toBeGreaterThanOrEqual(required.length)
    const isVariadic = command.registeredArguments.some((argument) => argument.variadic)
    if (!isVariadic) expect(operands.length).toBeLessThanOrEqual(command.registeredArguments.length)
    const missing = command.options.filter((option) => option.mandatory && command.getOptionValue(option.attributeName()) === undefined)
    expect(missing.map((option) => option.long)).toEqual([])
  })
})

test('every command of the help is under a heading', () => {
  expect(program.commands.map((command) => [command.name(), command.helpGroup()]).filter(([, heading]) => heading === '')).toEqual([])
})
