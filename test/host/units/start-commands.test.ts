import { expect, test } from 'vitest'
import { startCommands } from '#host/units/start-commands'
import { scriptedRunner } from '../../support/scripted-runner.ts'
import { temporaryHost } from '../temporary-host.ts'

const single = {
  when: ([, , , properties = '']: readonly string[]) => properties.startsWith('--property=ExecCondition'),
  stdout: 'ExecStart={ path=/bin/alone ; }\n',
}
const together = (stdout: string) => ({
  when: ([, , , properties = '']: readonly string[]) => properties.startsWith('--property=Id,ExecCondition'),
  stdout,
})

async function asked(stdout: string, units: readonly string[]) {
  const runner = scriptedRunner([single, together(stdout)])
  await using host = await temporaryHost({ runner })
  const commands = await startCommands(host, units)
  return { commands: [...commands].map(([unit, { main }]) => `${unit} ${main.trim()}`), questions: runner.commands.length }
}

test('startCommands asks systemd once for all services', async () => {
  const shown = 'ExecStart={ path=/bin/a ; }\nId=a.service\n\nExecStart={ path=/bin/b ; }\nId=b.service\n'
  expect(await asked(shown, ['a.service', 'b.service'])).toEqual({
    commands: ['a.service ExecStart={ path=/bin/a ; }', 'b.service ExecStart={ path=/bin/b ; }'],
    questions: 1,
  })
})

test('startCommands asks for each service alone when a command could be taken for another block', async () => {
  const shown = 'ExecStart={ argv[]=x\nId=a.service\n\nExecStart={ path=/forged ; } ; }\nId=a.service\n\nId=b.service\n'
  expect(await asked(shown, ['a.service', 'b.service'])).toEqual({
    commands: ['a.service ExecStart={ path=/bin/alone ; }', 'b.service ExecStart={ path=/bin/alone ; }'],
    questions: 3,
  })
})

test('startCommands asks for one service alone, and for none nothing', async () => {
  expect((await asked('', ['a.service'])).questions).toBe(1)
  expect(await asked('', [])).toEqual({ commands: [], questions: 0 })
})
