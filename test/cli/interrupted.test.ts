import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'

const fixture = join(import.meta.dirname, 'fixtures/interrupted.ts')

/** Starts a command behind a pseudo-terminal, interrupts it once it is ready, and returns all that the terminal got. */
async function interrupted(phases: readonly string[]): Promise<{ readonly shown: string; readonly status: number | null }> {
  const child = spawn('script', ['--quiet', '--return', '--command', `${process.execPath} ${fixture} ${phases.join(' ')}`, '/dev/null'], {
    env: { ...process.env, TERM: 'xterm', NO_COLOR: '1', NO_WARNINGS: '1' },
  })
  let shown = ''
  let isSent = false
  child.stdout.on('data', (chunk: Buffer) => {
    shown += chunk.toString()
    if (isSent || !shown.includes('ready')) return
    isSent = true
    child.stdin.write('\u0003')
  })
  const [status] = (await once(child, 'close')) as [number | null]
  return { shown, status }
}

describe('Ctrl-C at a terminal', () => {
  test.each([
    { phases: ['connect', 'preflight', 'copy'], says: 'Interrupted before prod was asked to change what runs: nothing was switched.' },
    { phases: ['connect', 'copy', 'import'], says: 'What was copied stays there for a day, so the same command continues.' },
    { phases: ['connect', 'copy', 'switch', 'restart'], says: 'cancel it: grind-to-prod cancel prod' },
    { phases: ['connect', 'copy', 'switch', 'health'], says: 'follow it: grind-to-prod attach prod' },
    { phases: ['connect', 'copy', 'health', 'confirm'], says: 'roll back: grind-to-prod rollback prod (once it has ended)' },
  ])('an interruption during $phases leaves the terminal as it was, and names what continues', async ({ phases, says }) => {
    const { shown, status } = await interrupted(phases)
    expect(shown).toContain(says)
    // 128 and the signal, as a shell has it.
    expect(status).toBe(130)
    // The cursor is there, and what was under way is gone before the lines begin.
    const [hidden, visible] = [shown.lastIndexOf('\u001b[?25l'), shown.lastIndexOf('\u001b[?25h')]
    expect(hidden === -1 || hidden < visible).toBe(true)
    const before = shown.slice(0, shown.indexOf('Interrupted'))
    expect(
      before.endsWith('\u001b[2K') || before.endsWith('\u001b[?25h') || before.endsWith('\u001b[0K') || before.endsWith('\u001b[?7h'),
    ).toBe(true)
  })
})

test('a command that gets SIGTERM names what continues too, and ends by the signal', async () => {
  const child = spawn(process.execPath, [fixture, 'connect', 'copy', 'switch', 'health'], { stdio: ['ignore', 'pipe', 'pipe'] })
  let errors = ''
  child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()))
  child.stdout.once('data', () => child.kill('SIGTERM'))
  const [, signal] = (await once(child, 'close')) as [number | null, string | null]
  expect(signal).toBe('SIGTERM')
  expect(errors).toContain('Interrupted. prod continues on its own')
})
