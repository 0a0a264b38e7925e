import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { Readable } from 'node:stream'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { exitCodeOfError } from '#domain/errors/exit-code'
import { exitCodeOf, output } from '#agent/output'
import { readableMessage } from '#agent/readable'
import { parseRequest, readLimitedText } from '#agent/request'
import { VERSION } from '#domain/protocol/version'
import { markBegun } from '#domain/errors/begun'
import { CommandError, HostError, InputError, SourceError } from '#domain/errors/errors'
import { messageSchema, type Message } from '#domain/protocol/messages'
import { fakedNode } from '../support/faked-node.ts'

const repository = resolve(import.meta.dirname, '../..')

test('the version of the agent is that of the package', () => {
  const { version } = z.object({ version: z.string() }).parse(JSON.parse(readFileSync(join(repository, 'package.json'), 'utf8')))
  expect(VERSION).toBe(version)
})

describe('a request', () => {
  const schema = z.strictObject({ protocol: z.literal(1), name: z.string() })
  test('a request is read up to its limit', async () => {
    expect(await readLimitedText(Readable.from([Buffer.from('12'), Buffer.from('345')]), 5)).toBe('12345')
    await expect(readLimitedText(Readable.from([Buffer.from('12'), Buffer.from('3456')]), 5)).rejects.toMatchObject({
      code: 'request-invalid',
    })
  })

  test('a request without an end is rejected at its limit', async () => {
    let given = 0
    const endless = Readable.from(
      (function* () {
        for (;;) yield Buffer.alloc((given += 1000) && 1000)
      })(),
    )
    await expect(readLimitedText(endless, 10_000)).rejects.toThrow('more than 10000 bytes')
    expect(given).toBeLessThan(100_000)
  })

  test('a request that is not UTF-8 is refused', async () => {
    await expect(readLimitedText(Readable.from([Buffer.from([0xff, 0xfe])]), 5)).rejects.toMatchObject({ code: 'request-invalid' })
  })

  test.each([
    { text: '', message: /is not JSON/ },
    { text: '{"protocol":1', message: /is not JSON/ },
    { text: '{"protocol":2,"name":"x"}', message: /The request's protocol is 2, but must be 1\./ },
    { text: '{"protocol":1,"nam":"x"}', message: /nam is not a known field; did you mean name\?/ },
    { text: '[]', message: /The request/ },
    { text: '['.repeat(100_000), message: /is not JSON/ },
  ])('the request $text is refused with a sentence', ({ text, message }) => {
    expect(() => parseRequest(schema, text)).toThrow(message)
    expect(() => parseRequest(schema, text)).toThrow(InputError)
  })
})

const errors = [
  { error: new InputError('usage', 'use it so'), expected: { kind: 'input', code: 'usage', message: 'use it so' }, exitCode: 2 },
  { error: new SourceError('dirty-tree', 'dirty'), expected: { kind: 'input', code: 'dirty-tree' }, exitCode: 2 },
  { error: new HostError('busy', 'wait', { host: 'prod' }), expected: { kind: 'host', code: 'busy', message: 'wait' }, exitCode: 10 },
  {
    error: new CommandError(['nix', 'copy', ...Array.from({ length: 4000 }, () => '/nix/store/a')], { status: 1, stderr: 'broken' }),
    expected: {
      kind: 'surprise',
      code: 'command-failed',
      message: expect.stringMatching(/^nix copy [^]*…: nix copy ended with status 1: broken$/),
    },
    exitCode: 1,
  },
  {
    error: new TypeError('odd'),
    expected: { kind: 'surprise', code: 'surprise', message: expect.stringContaining('TypeError: odd') },
    exitCode: 1,
  },
  { error: new HostError('ill', 'x'.repeat(20_000), { host: 'prod' }), expected: { message: 'x'.repeat(16_384) }, exitCode: 10 },
]

describe('output', () => {
  const collect = (isForPerson: boolean) => {
    const lines: string[] = []
    return { lines, out: output({ write: (text: string) => lines.push(text) > 0 }, isForPerson) }
  }

  const result = { result: { record: null }, lines: async () => ['Nothing\u001b[31m to recover.'] }

  test('output for a program is one message a line', async () => {
    const { lines, out } = collect(false)
    out.report({ event: 'note', level: 'info', message: 'two\nlines' })
    await out.result(result)
    expect(lines.map((line) => messageSchema.parse(JSON.parse(line)))).toEqual([
      { event: 'note', level: 'info', message: 'two\nlines' },
      { event: 'result', result: { record: null } },
    ])
    expect(lines.every((line) => line.endsWith('\n') && line.trimEnd().split('\n').length === 1)).toBe(true)
  })

  test('output for a person is the lines of the result, without control characters', async () => {
    const { lines, out } = collect(true)
    await out.result(result)
    expect(lines).toEqual(['Nothing\\x1b[31m to recover.\n'])
  })

  test.each(errors)('an error message carries $error.name $error.code', ({ error, expected, exitCode }) => {
    const { lines, out } = collect(false)
    out.error(error)
    expect(messageSchema.parse(JSON.parse(lines[0]!))).toMatchObject({ event: 'error', ...expected })
    expect(exitCodeOf(error)).toBe(exitCode)
    // The command line ends with the same code, except for a bug and a program that failed.
    if (error instanceof HostError || error instanceof InputError) expect(exitCodeOfError(error)).toBe(exitCode)
  })
})

test.each([
  { begun: false, exitCode: 10 },
  { begun: true, exitCode: 12 },
])('an error message reports what is known of its attempt ($begun)', ({ begun, exitCode }) => {
  const lines: string[] = []
  const error = markBegun(new HostError('ill', 'prod is ill.', { host: 'prod' }), begun)
  output({ write: (text: string) => lines.push(text) > 0 }, false).error(error)
  expect(JSON.parse(lines[0]!)).toEqual({ event: 'error', kind: 'host', code: 'ill', message: 'prod is ill.', begun })
  expect(exitCodeOf(error)).toBe(exitCode)
})

test('an error message has a hint, and the code that earlier runners know', () => {
  const error = new HostError('unsafe-permissions', 'deploy can write /opt/x.', { host: 'prod', hint: 'Run chown root: /opt/x.' })
  const [forProgram, forPerson] = [false, true].map((isForPerson) => {
    const lines: string[] = []
    output({ write: (text: string) => lines.push(text) > 0 }, isForPerson).error(error)
    return lines
  })
  expect(messageSchema.parse(JSON.parse(forProgram![0]!))).toEqual({
    event: 'error',
    kind: 'host',
    code: 'ill',
    subcode: 'unsafe-permissions',
    message: 'deploy can write /opt/x. Run chown root: /opt/x.',
    hint: 'Run chown root: /opt/x.',
  })
  expect(forPerson).toEqual(['error: deploy can write /opt/x.\n', 'hint: Run chown root: /opt/x.\n'])
  expect(exitCodeOf(error)).toBe(10)
})

test('an option in a text is named for a person on the host as they type it, and a log stays as it is', () => {
  const lines: string[] = []
  const out = output({ write: (text: string) => lines.push(text) > 0 }, true)
  const text = 'Choose one with the option "to".'
  out.error(new HostError('no-previous-release', 'There is none.', { host: 'prod', hint: text }))
  out.report({ event: 'note', level: 'warning', message: text })
  out.report({ event: 'journal', lines: [text] })
  expect(lines).toEqual(['error: There is none.\n', 'hint: Choose one with --to.\n', expect.stringContaining('with --to.'), `${text}\n`])
})

describe('for a person', () => {
  test.each<{ message: Exclude<Message, { event: 'result' }>; expected: string[] }>([
    { message: { event: 'phase', phase: 'switch', state: 'start' }, expected: ['Making the release current'] },
    { message: { event: 'phase', phase: 'switch', state: 'end' }, expected: [] },
    { message: { event: 'unit', unit: 'a.service', action: 'restart', state: 'started' }, expected: ['a.service: restart, started'] },
    {
      message: { event: 'health', check: 'web', passed: true, passes: 2, threshold: 3, detail: 'status 200' },
      expected: ['web: passed, 2 of 3 needed (status 200)'],
    },
    {
      message: { event: 'log', source: 'a.service', lines: ['one', '\u001b[31mred\r::error::x'] },
      expected: ['The last lines of a.service:', '  one', '  \\x1b[31mred\\x0d::error::x'],
    },
    { message: { event: 'error', kind: 'host', code: 'busy', message: 'one\ntwo' }, expected: ['error: one', 'error: two'] },
  ])('an event $message.event is printed in lines for a person', ({ message, expected }) => {
    expect(readableMessage(message)).toEqual(expected)
  })
})

describe('the program', () => {
  const run = (words: string[], environment: NodeJS.ProcessEnv = {}, node: string[] = []) => {
    const result = spawnSync(process.execPath, [...node, join(repository, 'src/agent/main.ts'), ...words, '--json'], {
      encoding: 'utf8',
      input: '',
      env: { ...process.env, ...environment },
    })
    const lines = result.stdout.trimEnd().split('\n')
    expect(lines).toHaveLength(1)
    return { status: result.status, message: messageSchema.parse(JSON.parse(lines[0]!)) }
  }

  test.each([
    { words: ['inspect'], environment: {}, code: 'usage' },
    { words: ['status'], environment: {}, code: 'usage' },
    { words: ['status', '../x'], environment: {}, code: 'usage' },
    { words: ['status', 'choiros', '--verbose'], environment: {}, code: 'usage' },
  ])('the agent refuses $words with status 2', ({ words, environment, code }) => {
    expect(run(words, environment)).toMatchObject({
      status: 2,
      message: { event: 'error', kind: 'input', code, message: expect.any(String), unknown: { words: expect.any(String) } },
    })
  })

  test.each([
    { words: ['--help'], status: 0, first: 'Usage: sudo grind-to-prod-agent VERB APPLICATION [options]' },
    { words: [], status: 2, first: 'Usage: sudo grind-to-prod-agent VERB APPLICATION [options]' },
    {
      words: ['status'],
      status: 2,
      first: 'error: "status" needs the name of the application after it: APPLICATION.',
    },
  ])('the agent prints text for people in a pipe too: $words', ({ words, status, first }) => {
    const ended = spawnSync(process.execPath, [join(repository, 'src/agent/main.ts'), ...words], { encoding: 'utf8', input: '' })
    expect([ended.status, ended.stdout.split('\n')[0]]).toEqual([status, first])
  })

  test('the agent answers a program in JSON without being asked to', () => {
    const ended = spawnSync(process.execPath, [join(repository, 'src/agent/main.ts'), 'apply'], { encoding: 'utf8', input: '' })
    expect(JSON.parse(ended.stdout)).toMatchObject({ event: 'error', code: 'usage' })
  })

  test('the agent refuses a Node that is too old, in the form that the client reads', () => {
    const folder = mkdtempSync(join(tmpdir(), 'grind-to-prod-agent-'))
    const { status, message } = run(['status', 'choiros'], {}, ['--import', fakedNode(folder, '22.22.0')])
    rmSync(folder, { recursive: true })
    expect(status).toBe(2)
    expect(message).toMatchObject({ event: 'error', kind: 'host', code: 'not-installed' })
    expect(message).toHaveProperty(
      'message',
      expect.stringMatching(/^grind-to-prod needs Node 24 or newer, and \/.* is Node 22\.22\.0; install Node 24 on this host, and /),
    )
  })

  // Who runs the tests decides which of the two can be seen.
  const refusals =
    process.geteuid!() === 0
      ? [
          { name: 'as a forced command what the protocol does not name', words: ['dispatch'], original: 'bash -i', code: 'not-permitted' },
          { name: 'a forced command without a command', words: ['dispatch'], original: undefined, code: 'not-permitted' },
        ]
      : [{ name: 'anybody but root', words: ['status', 'choiros'], original: undefined, code: 'usage' }]

  test.each(refusals)('the agent refuses $name', ({ words, original, code }) => {
    expect(run(words, { SSH_ORIGINAL_COMMAND: original })).toMatchObject({ status: 2, message: { code } })
  })
})
