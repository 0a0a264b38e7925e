import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmod, mkdtemp, readFile, realpath, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { jobRunner } from '#actions/runner'
import { CommandError } from '#domain/errors/errors'
import { realRunnerWithout } from '#tools/run/real'
import type { Command, Runner } from '#tools/run/runner'
import { captureStdout } from '../support/capture-stdout.ts'

const LIMIT_BYTES = 1_000_000

let log: { text: string }
beforeEach(() => {
  vi.stubEnv('RUNNER_DEBUG', '')
  log = captureStdout()
})
afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllEnvs()
})

const read = (...argv: Command['argv']): Command => ({ argv, effect: 'read' })
const shell = (script: string, ...words: string[]): Command => read('sh', '-c', script, 'sh', ...words)

/** What holds of every runner: that of the command line and the agent, and that of the actions. */
const runners = {
  'by execa': (hidden: readonly string[] = []) => realRunnerWithout(hidden, LIMIT_BYTES),
  'by the toolkit': (hidden: readonly string[] = []) => jobRunner(hidden, LIMIT_BYTES),
} satisfies Record<string, (hidden?: readonly string[]) => Runner>

describe.each(Object.entries(runners))('a program that is run %s', (_name, runnerWithout) => {
  const runner = runnerWithout()

  test.each([
    ['nothing', []],
    ['an empty word', ['']],
    ['white space', [' ', '\t', ' a  b ', 'line\nline\n']],
    ['quotes', ['"', "'", '`', '"a b"', '\\"', '\\']],
    ['what a shell would read', ['$HOME', '$(id)', '*', '~', ';', '|', '&&', '>', '#', '!', '{a,b}', '%PATH%']],
    ['what looks like an option', ['-', '--', '--help', '-n']],
    ['workflow commands', ['::set-output name=a::b', '##[group]a', '\n::error::a', '::stop-commands::a']],
    ['text beyond ASCII', ['é', '日本', '👩‍🚀', '\u202e', '\u{1f600}']],
    ['a long word', ['a'.repeat(100_000)]],
  ])('a program gets its arguments unchanged: %s', async (_what, words) => {
    const program = 'process.stdout.write(JSON.stringify(process.argv.slice(1)))'
    const { status, stdout } = await runner.run(read(process.execPath, '--eval', program, '--', ...words))
    expect({ status, words: JSON.parse(stdout) as unknown }).toEqual({ status: 0, words })
  })

  test.each(['a program', 'a  "program"', 'a\\program', "it's", '$(program)'])('a program may have the name %s', async (name) => {
    const file = join(await mkdtemp(join(tmpdir(), 'runner-')), name)
    await writeFile(file, '#!/bin/sh\necho "$1"\n')
    await chmod(file, 0o755)
    expect(await runner.run(read(file, 'ran'))).toMatchObject({ status: 0, stdout: 'ran\n' })
  })

  test('a program sees our environment and its own, and no hidden variable', async () => {
    vi.stubEnv('HIDDEN', 'token')
    vi.stubEnv('INHERITED', 'yes')
    vi.stubEnv('CHANGED', 'before')
    const { stdout } = await runnerWithout(['HIDDEN']).run({ ...read('env'), environment: { GIVEN: 'a=b\nc', CHANGED: 'after' } })
    expect(stdout.split('\n')).toEqual(expect.arrayContaining(['INHERITED=yes', 'CHANGED=after', 'GIVEN=a=b', 'c']))
    expect(stdout).not.toMatch(/HIDDEN|before/)
  })

  test('a program runs in the given directory, and otherwise in ours', async () => {
    const directory = await realpath(await mkdtemp(join(tmpdir(), 'runner-')))
    expect((await runner.run({ ...read('pwd', '-P'), directory })).stdout).toBe(`${directory}\n`)
    expect((await runner.run(read('pwd', '-P'))).stdout).toBe(`${await realpath('.')}\n`)
    await writeFile(join(directory, 'here'), '#!/bin/sh\necho here\n')
    await chmod(join(directory, 'here'), 0o755)
    expect((await runner.run({ ...read('./here'), directory })).stdout).toBe('here\n')
  })

  test.each([0, 1, 2, 126, 127, 255])('a program ends with status %i, whatever it printed', async (status) => {
    const ended = await runner.run(shell(`echo out; echo err >&2; exit ${status}`))
    expect(ended).toEqual({ status, stdout: 'out\n', stderr: 'err\n' })
  })

  test.each(['TERM', 'KILL', 'INT'])('a program that SIG%s ended has no status', async (signal) => {
    expect((await runner.run(shell(`echo begun; kill -${signal} $$; sleep 60`))).status).toBe(null)
  })

  test('a program without input reads an empty standard input', async () => {
    expect(await runner.run(read('cat'))).toEqual({ status: 0, stdout: '', stderr: '' })
  })

  test('a program reads its input, or leaves it unread', async () => {
    const input = 'line\n'.repeat(100_000)
    expect((await runner.run({ ...read('wc', '-l'), input })).stdout.trim()).toBe('100000')
    for (let time = 0; time < 5; time += 1) {
      expect((await runner.run({ ...read('true'), input })).status).toBe(0)
      expect((await runner.run(read('true'))).status).toBe(0)
    }
  })

  test('a program may print bytes that are not text', async () => {
    const { stdout, stderr } = await runner.run(shell(String.raw`printf '\357\273\277a\377\342\202'; printf 'b\000\376' >&2`))
    expect({ stdout, stderr }).toEqual({ stdout: '\ufeffa\ufffd\ufffd', stderr: 'b\0\ufffd' })
  })

  test('a program may print a character in two pieces', async () => {
    const { stdout } = await runner.run(shell(String.raw`printf '\342\202'; sleep 0.1; printf '\254'`))
    expect(stdout).toBe('€')
  })

  test('a program may print up to the limit on each stream', async () => {
    const ended = await runner.run(shell(`head -c ${LIMIT_BYTES} /dev/zero; head -c ${LIMIT_BYTES} /dev/zero >&2`))
    expect([ended.status, ended.stdout.length, ended.stderr.length]).toEqual([0, LIMIT_BYTES, LIMIT_BYTES])
  })

  test.each([
    ['for ever', 'yes'],
    ['and ends well', `head -c ${LIMIT_BYTES + 1} /dev/zero`],
    ['on standard error', 'exec yes >&2'],
  ])('a program that prints more than the limit has failed: %s', async (_how, script) => {
    const ended = await runner.run(shell(`exec ${script.replace('exec ', '')}`))
    expect(ended.status).toBe(null)
    expect(ended.stderr).toMatch(new RegExp(`printed more than ${LIMIT_BYTES} bytes, which is the limit\n$`))
    expect(ended.stdout.length).toBeLessThanOrEqual(LIMIT_BYTES)
  })

  test('a program reports each line of standard error as it is printed', async () => {
    const lines: string[] = []
    const ended = await runner.run({
      ...shell(String.raw`printf 'one\r\ntw' >&2; sleep 0.1; printf 'o\n\n€' >&2; echo out`),
      onStderrLine: (line) => void lines.push(line),
    })
    expect(lines).toEqual(['one', 'two', '', '€'])
    expect(ended).toEqual({ status: 0, stdout: 'out\n', stderr: 'one\r\ntwo\n\n€' })
  })

  test('a program is stopped at its timeout', async () => {
    const ended = await runner.run({ ...shell('echo begun; exec sleep 600'), timeout: 300 })
    expect(ended).toMatchObject({ status: null, stdout: 'begun\n' })
  })

  test('a program may clean up when it is stopped at its timeout', async () => {
    const script = `trap 'echo cleaned; exit 3' TERM; echo begun; for turn in $(seq 2000); do sleep 0.05; done`
    expect(await runner.run({ ...shell(script), timeout: 300 })).toMatchObject({ stdout: 'begun\ncleaned\n' })
  })

  test('a program is stopped when its signal is aborted, also before it has started', async () => {
    const ending = new AbortController()
    const running = runner.run({ ...shell('exec sleep 600'), signal: ending.signal })
    ending.abort()
    expect(await running).toMatchObject({ status: null })
    expect(await runner.run({ ...shell('exec sleep 600'), signal: ending.signal })).toMatchObject({ status: null })
    expect(await runner.run({ ...shell('exit 4'), signal: new AbortController().signal })).toMatchObject({ status: 4 })
  })

  test('a program ends with all that it started when its signal is aborted', async () => {
    const ending = new AbortController()
    const file = join(await mkdtemp(join(tmpdir(), 'runner-')), 'started')
    const running = runner.run({ ...shell('sleep 600 & echo $! > "$1.new"; mv "$1.new" "$1"; wait', file), signal: ending.signal })
    await expect.poll(() => readFile(file, 'utf8').catch(() => '')).toMatch(/[0-9]/)
    const pid = Number(await readFile(file, 'utf8'))
    ending.abort()
    await running
    await vi.waitFor(() => expect(() => process.kill(pid, 0)).toThrow('ESRCH'), 60_000)
  })

  test('a program that ignores its timeout is killed', async () => {
    const script = `trap '' TERM; echo begun; for turn in $(seq 2000); do sleep 0.05; done`
    expect(await runner.run({ ...shell(script), timeout: 100 })).toMatchObject({ status: null, stdout: 'begun\n' })
  })

  test('a program that ends in time has its own status', async () => {
    expect(await runner.run({ ...shell('exit 4'), timeout: 60_000 })).toMatchObject({ status: 4 })
  })

  test.each([
    ['is missing', () => read('no-such-program-of-ours', 'word')],
    ['is not at its path', () => read('/nowhere/program')],
    ['is a folder', () => read('/etc')],
    ['cannot be executed', () => read('/etc/passwd')],
    ['is to run in a folder that is missing', () => ({ ...read('true'), directory: '/nowhere' })],
    ['has words that the system does not take', () => read('echo', 'a'.repeat(200_000))],
  ])('the runner reports that %s cannot be started', async (_what, command) => {
    const error: unknown = await runner.run(command()).catch((reason: unknown) => reason)
    expect(error).toBeInstanceOf(CommandError)
    expect(error).toMatchObject({ argv: command().argv, status: null })
    expect((error as CommandError).stderr).toMatch(/^cannot be started \(E[A-Z0-9]+\)$/)
  })

  test('programs run beside each other, and each has its own end', async () => {
    const ends = await Promise.all(
      Array.from({ length: 20 }, (_, index) => runner.run({ ...shell(`echo ${index}; exit ${index}`), timeout: 30_000 })),
    )
    expect(ends.map(({ status, stdout }) => [status, stdout])).toEqual(ends.map((_, index) => [index, `${index}\n`]))
  })
})

test('the runner accepts a line of 40 MB', async () => {
  const ended = await jobRunner([]).run(shell(`head -c 40000000 /dev/zero | tr '\\0' a`))
  expect([ended.status, ended.stdout.length]).toEqual([0, 40_000_000])
})

// Each ends after a pause for what it started, so they are waited for side by side.
describe.concurrent.each(['realRunner', 'actionRunner'])('told to end, %s', (name) => {
  const file = { realRunner: 'src/tools/run/real.ts', actionRunner: 'src/actions/runner.ts' }[name]!
  const program = `
    const { ${name} } = await import(${JSON.stringify(resolve(file))})
    await ${name}.run({ argv: ['sh', '-c', 'echo $$ >&2; exec sleep 300'], effect: 'read', onStderrLine: (line) => console.error(line) })`

  test.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)('a process that gets %s ends by it and leaves no program behind', async (signal) => {
    const us = spawn(process.execPath, ['--input-type=module-typescript', '--eval', program], { stdio: ['ignore', 'ignore', 'pipe'] })
    let said = ''
    us.stderr.on('data', (chunk) => (said += String(chunk)))
    await vi.waitFor(() => expect(said).toMatch(/^\d+\n/m), 20_000)
    const child = Number(/^(\d+)$/m.exec(said)![1])
    us.kill(signal)
    expect(await once(us, 'exit')).toEqual([null, signal])
    await vi.waitFor(() => expect(() => process.kill(child, 0)).toThrow('ESRCH'), 10_000)
  })
})

describe('the log of a job', () => {
  const runner = jobRunner([])

  test('the job log has each program with its arguments, and none of its output', async () => {
    await runner.run(shell('echo out; echo err >&2', 'a word'))
    expect(log.text).toMatch(/^\[command\]\/\S*\/sh -c echo out; echo err >&2 sh a word\n$/)
  })

  test.each([
    ['is streamed', async () => (await runner.start(read('true', 'word'))).finished],
    ['has an input', () => runner.run({ ...read('true', 'word'), input: 'secret' })],
    ['is guarded', () => runner.run({ ...read('true', 'word'), guarded: { onOutput: () => undefined } })],
  ])('the job log has a program that %s', async (_how, run) => {
    await run()
    expect(log.text).toBe('[command]true word\n')
  })

  test.each([
    ['::error::forged', ['[command]true ::error::forged']],
    ['\n::error::forged', ['[command]true \\x0a::error::forged']],
    ['\r\n::add-mask::a', ['[command]true \\x0d\\x0a::add-mask::a']],
    ['##[error]forged', ['[command]true #\\#[error]forged']],
    ['\u001b[2J\u202e', ['[command]true \\x1b[2J\\u{202e}']],
  ])('the job log obeys no workflow command of a program: %j', async (word, expected) => {
    await runner.run(read('true', word))
    expect(
      log.text
        .replace(/\/\S*\/true/, 'true')
        .split('\n')
        .slice(0, -1),
    ).toEqual(expected)
  })

  describe('with step debugging', () => {
    beforeEach(() => vi.stubEnv('RUNNER_DEBUG', '1'))

    test('the job log of step debugging has the output of a program, and obeys no command in it', async () => {
      await runner.run(shell(String.raw`echo '::error::forged'; printf '##[error]forged\nno end'; exit 3`))
      const lines = log.text.split('\n')
      expect(lines).toEqual(expect.arrayContaining(['\\::error::forged', '#\\#[error]forged', 'no end']))
      let token: string | undefined
      for (const line of lines) {
        if (token === undefined && line.startsWith('::stop-commands::')) token = line.slice('::stop-commands::'.length)
        else if (line === `::${token}::`) token = undefined
        else if (/forged|no end/.test(line) && !line.startsWith('::debug::') && !line.startsWith('[command]')) expect(token).toBeTruthy()
      }
      expect(token).toBe(undefined)
      expect(log.text).toMatch(/^::debug::Exit code 3 received from tool '\/\S*\/sh'$/m)
    })

    test('the toolkit prints an argument with line ends on one line', async () => {
      await runner.run(read('true', '\n::error::forged'))
      expect(log.text).not.toMatch(/^::error::/m)
      expect(log.text).toContain('::debug::   %0A::error::forged\n')
    })
  })
})
