import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { describe, expect, test } from 'vitest'
import { realRunner, realRunnerWithout } from '#tools/run/real'
import type { Command } from '#tools/run/runner'

const sh = (text: string, more: Partial<Command> = {}): Command => ({ argv: ['/bin/sh', '-c', text], effect: 'read', ...more })

describe('a program that runs to its end', () => {
  test('a program gives its status and both of its streams, byte for byte', async () => {
    expect(await realRunner.run(sh("printf 'a\\n\\n'; printf 'b\\n' >&2; exit 7"))).toEqual({ status: 7, stdout: 'a\n\n', stderr: 'b\n' })
  })

  test('a program that a signal ends has no status', async () => {
    expect(await realRunner.run(sh('kill -KILL $$'))).toEqual({ status: null, stdout: '', stderr: '' })
  })

  test('a character whose bytes come apart is whole', async () => {
    const half = "printf '\\303'; sleep 0.1; printf '\\244'"
    expect((await realRunner.run(sh(half))).stdout).toBe('ä')
  })

  test('a program without input finds its standard input empty, and one with input all of it', async () => {
    expect((await realRunner.run(sh('wc -c'))).stdout.trim()).toBe('0')
    expect((await realRunner.run(sh('wc -c', { input: 'x'.repeat(300_000) }))).stdout.trim()).toBe('300000')
  })

  test('a program that does not read its input has succeeded all the same', async () => {
    expect((await realRunner.run(sh('exec true', { input: 'x'.repeat(3_000_000) }))).status).toBe(0)
  })

  test('a program runs in its folder, and its lines of standard error are reported', async () => {
    const lines: string[] = []
    const command = sh('pwd; echo one >&2; echo two >&2', { directory: '/usr', onStderrLine: (line) => void lines.push(line) })
    expect(await realRunner.run(command)).toMatchObject({ status: 0, stdout: '/usr\n', stderr: 'one\ntwo\n' })
    expect(lines).toEqual(['one', 'two'])
  })
})

describe('a program that is ended', () => {
  test.each(['stdout', 'stderr'] as const)('a program that prints too much to %s is ended, and has failed', async (stream) => {
    const result = await realRunnerWithout([], 10_000).run(
      sh(`while :; do echo 12345678901234567890 ${stream === 'stdout' ? '' : '>&2'}; done`),
    )
    expect(result.status).toBeNull()
    expect(result[stream].length).toBeGreaterThanOrEqual(10_000)
    expect(result[stream].length).toBeLessThan(10_200)
    expect(result.stderr).toContain('printed more than 10000 bytes')
  })

  test('a program that prints as much as the limit is not ended', async () => {
    expect((await realRunnerWithout([], 6).run(sh('echo 12345'))).status).toBe(0)
    expect((await realRunnerWithout([], 5).run(sh('echo 12345'))).status).toBeNull()
  })

  test('a program that takes too long is ended, with what it started', async () => {
    const result = await realRunner.run(sh('echo begun; sleep 600 & sleep 600', { timeout: 300 }))
    expect(result).toMatchObject({ status: null, stdout: 'begun\n', timedOut: true })
  })

  test.each([
    { how: 'exits', end: 'setTimeout(() => process.exit(0), 100)' },
    { how: 'is asked to end', end: "setTimeout(() => process.kill(process.pid, 'SIGTERM'), 100)" },
  ])('a program ends with the process that runs it, when that $how', async ({ end }) => {
    const module = JSON.stringify(new URL('../../../src/tools/run/real.ts', import.meta.url).href)
    const run = `import(${module}).then(({ realRunner }) => {
      realRunner.run({ argv: ['sh', '-c', 'echo $$ >&2; exec sleep 600'], effect: 'read', onStderrLine: (pid) => { console.log(pid); ${end} } })
    })`
    const parent = spawn(process.execPath, ['--eval', run], { stdio: ['ignore', 'pipe', 'inherit'] })
    const [pid] = (await once(parent.stdout, 'data')) as [Buffer]
    await once(parent, 'close')
    await expect.poll(() => isRunning(Number(pid)), { timeout: 10_000 }).toBe(false)
  })
})

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

describe('a program that cannot be started', () => {
  test.each<{ name: string; command: Command; reason: string }>([
    { name: 'does not exist', command: { argv: ['/nonexistent/program'], effect: 'read' }, reason: 'ENOENT' },
    { name: 'is not executable', command: { argv: ['/etc/passwd'], effect: 'read' }, reason: 'EACCES' },
    { name: 'has no folder', command: sh('true', { directory: '/nonexistent/folder' }), reason: 'ENOENT' },
    { name: 'has too long a command line', command: sh('x'.repeat(3_000_000)), reason: 'E2BIG' },
    { name: 'has a NUL in its words', command: sh('a\0b'), reason: 'ERR_INVALID_ARG_VALUE' },
  ])('a program that $name is a CommandError with the reason', async ({ command, reason }) => {
    await expect(realRunner.run(command)).rejects.toMatchObject({ name: 'CommandError', stderr: `cannot be started (${reason})` })
  })
})
