import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, test, vi } from 'vitest'
import { phases } from '#domain/report/event'
import { endOf, progressLine, startLine, startOf, STOP_PROGRAM, stopEnvironment, type StopPoint } from './stop-at.ts'

const PROGRAM = join(import.meta.dirname, 'fixtures/ten-steps.mjs')

const processes: number[] = []
afterEach(() => {
  for (const pid of processes.splice(0)) process.kill(pid, 'SIGKILL')
})

async function start(how: string, at: StopPoint) {
  const folder = await mkdtemp(join(tmpdir(), 'stop-at-'))
  writeFileSync(join(folder, 'stop.cjs'), STOP_PROGRAM)
  const mark = join(folder, 'mark')
  const environment = { ...process.env, HOW: how, FOLDER: folder, ...stopEnvironment(at, join(folder, 'stop.cjs'), mark) }
  const child = spawn(process.execPath, [PROGRAM], { env: environment, stdio: 'ignore' })
  const ended = once(child, 'exit')
  return { folder, mark, child, ended, step: () => readFileSync(join(folder, 'step'), 'utf8') }
}

const isStopped = (pid: number) => readFileSync(`/proc/${pid}/stat`, 'utf8').includes(') T ')

test.each([
  { how: 'file', at: { events: [startOf('health')] } },
  { how: 'json', at: { events: [startOf('health')] } },
  { how: 'text', at: { line: startLine('health', 'prod') } },
])('a program stops in the call that reports the point, and continues on request: $how', async ({ how, at }) => {
  const { child, mark, ended, step } = await start(how, at)
  processes.push(child.pid!)
  await vi.waitFor(() => expect(isStopped(child.pid!)).toBe(true), { timeout: 20_000 })
  expect(readFileSync(mark, 'utf8')).toBe(String(child.pid))
  expect(step()).toBe('5')
  processes.pop()
  process.kill(child.pid!, 'SIGCONT')
  expect(await ended).toEqual([0, null])
  expect(step()).toBe('10')
})

test.each([
  { how: 'file', at: { events: [endOf('health')] } },
  { how: 'json', at: { events: [startOf('health'), startOf('rollback')] } },
  { how: 'text', at: { line: startLine('rollback', 'prod') } },
])('a program that never reports the point does not stop: $how', async ({ how, at }) => {
  const { mark, ended, step } = await start(how, at)
  expect(await ended).toEqual([0, null])
  expect(step()).toBe('10')
  expect(existsSync(mark)).toBe(false)
})

test('a program stops at the last of several events, once the others were reported in order', async () => {
  const { child, step } = await start('file', { events: [startOf('verify'), startOf('health'), startOf('verify')] })
  processes.push(child.pid!)
  await vi.waitFor(() => expect(isStopped(child.pid!)).toBe(true), { timeout: 20_000 })
  expect(step()).toBe('6')
})

test("a phase is a point of its own: no phase's name is the beginning of another's line", () => {
  const lines = phases.map((phase) => startLine(phase, 'prod'))
  for (const line of lines) expect(lines.filter((other) => other.startsWith(line))).toEqual([line])
  expect(lines.some((line) => line.startsWith(progressLine('copy')))).toBe(false)
})
