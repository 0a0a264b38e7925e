import { expect, test } from 'vitest'
import type { CommandResult, Runner } from '#tools/run/runner'
import { scriptedRunner } from '../../support/scripted-runner.ts'
import { askSystemd, mayHaveHeard } from '#machine/units/ask-systemd'

const command = { argv: ['systemctl', 'show'], effect: 'read' } as const
const patience = { limit: 1000, pause: 1 }

/** Answers one after another; the last one stays. */
function answering(...answers: CommandResult[]): Runner {
  return { ...scriptedRunner([]), run: async () => (answers.length > 1 ? answers.shift()! : answers[0]!) }
}

const away = (stderr: string): CommandResult => ({ status: 1, stdout: '', stderr })
const answer: CommandResult = { status: 0, stdout: 'ActiveState=active\n', stderr: '' }

test.each([
  'Failed to connect to system scope bus via local transport: Connection refused',
  'Failed to connect to bus: No such file or directory',
  'Failed to get properties: Connection reset by peer',
  'Failed to get properties: Transport endpoint is not connected',
])('askSystemd asks again when systemd is away for a moment: %s', async (words) => {
  await expect(askSystemd(answering(away(words), away(words), answer), command, patience)).resolves.toBe(answer.stdout)
})

test('askSystemd gives the error of a systemd that stays away', async () => {
  const asked = askSystemd(answering(away('Failed to connect to bus: Connection refused')), command, { limit: 5, pause: 1 })
  await expect(asked).rejects.toThrow('Connection refused')
})

test('askSystemd does not ask again after another failure', async () => {
  const asked = askSystemd(answering(away('Access denied'), answer), command, patience)
  await expect(asked).rejects.toThrow('Access denied')
})

test('askSystemd asks again when the program that asked was killed for its slowness', async () => {
  const killed: CommandResult = { status: null, stdout: '', stderr: '' }
  await expect(askSystemd(answering(killed, killed, answer), command, patience)).resolves.toBe(answer.stdout)
})

test.each([
  { name: 'killed at its timeout', status: null, stderr: '', heard: true },
  { name: 'a connection that ended', status: 1, stderr: 'Failed to start transient service unit: Connection timed out', heard: true },
  { name: 'no connection', status: 1, stderr: 'Failed to connect to bus: Connection refused', heard: false },
  { name: 'an answer', status: 1, stderr: 'Access denied', heard: false },
  { name: 'a success', status: 0, stderr: '', heard: false },
])('mayHaveHeard of a systemd that did not answer is $heard: $name', ({ status, stderr, heard }) => {
  expect(mayHaveHeard({ status, stderr })).toBe(heard)
})
