import { globSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { agentVerbs } from '#domain/protocol/agent-verbs'
import { onHost } from '#domain/protocol/on-host'
import { commandsOnHost, unsuitableCommands } from '../../script/house/on-host.ts'

describe('a command of the agent for a person at the host', () => {
  test('a command of the agent is written with sudo, because the agent needs root', () => {
    expect(onHost('status', 'shop')).toBe('sudo grind-to-prod-agent status shop')
    expect(onHost('rotate-key', 'shop', '--from', 'FILE')).toBe('sudo grind-to-prod-agent rotate-key shop --from FILE')
    expect(onHost('recover')).toBe('sudo grind-to-prod-agent recover APPLICATION')
  })

  test('no text of src writes such a command itself', () => {
    const files = globSync('src/**/*.ts')
    expect(files.length).toBeGreaterThan(500)
    expect(files.flatMap((file) => commandsOnHost(file, readFileSync(file, 'utf8')).map((text) => ({ file, text })))).toEqual([])
  })

  test('every document has such a command with sudo', () => {
    const files = [
      'README.md',
      'CONTRIBUTING.md',
      ...globSync(['docs/**/*.md', 'actions/**/*.{md,yml}', 'examples/**/*.md', 'workflows/*.yml']),
    ]
    expect(files.filter((file) => readFileSync(file, 'utf8').includes('sudo grind-to-prod-agent ')).length).toBeGreaterThan(8)
    expect(files.flatMap((file) => unsuitableCommands(readFileSync(file, 'utf8')).map((text) => ({ file, text })))).toEqual([])
  })
})

describe('the search for such commands', () => {
  test.each(Object.keys(agentVerbs))('the search finds the verb %s in a text and in a document', (verb) => {
    const command = `grind-to-prod-agent ${verb}`
    for (const literal of [`'Run ${command} there.'`, `\`Run "sudo ${command} \${name}" there.\``, `'${command}'`])
      expect(commandsOnHost('a.ts', `export const text = ${literal}`)).toHaveLength(1)
    expect(unsuitableCommands(`Run \`${command} shop\`.`)).toEqual([command])
    expect(unsuitableCommands(`Run \`grind-to-prod-agent\n${verb} shop\`.`)).toEqual([command])
    expect(unsuitableCommands(`Run \`sudo ${command} shop\`, or\n\`sudo\n${command} shop\`.`)).toEqual([])
  })

  test('the search leaves the name of the program and its help alone', () => {
    for (const text of ['The program grind-to-prod-agent runs.', 'grind-to-prod-agent --help', 'run "grind-to-prod-agent help"']) {
      expect(commandsOnHost('a.ts', `export const text = ${JSON.stringify(text)}`)).toEqual([])
      expect(unsuitableCommands(text)).toEqual([])
    }
  })
})
