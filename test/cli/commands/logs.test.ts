import { PassThrough } from 'node:stream'
import { expect, test } from 'vitest'
import { main } from '#cli/main'
import { fakeHost, type AgentAnswer } from '../../verbs/fake-host.ts'
import { useConfiguredFolder } from '../configured-folder.ts'
import { testWorld } from '../world.ts'

const files = useConfiguredFolder()
const answer: AgentAnswer = {
  messages: [
    { event: 'journal', lines: ['one', 'a\u001b[31mtwo'] },
    { event: 'journal', lines: [] },
    { event: 'result', result: { host: 'h', application: 'choiros', units: ['a.service'], entries: 2 } },
  ],
}

async function run(...words: string[]) {
  const runner = fakeHost(() => answer)
  const world = testWorld({ directory: files.folder, runner })
  const exitCode = await main(['logs', 'prod', ...words, '--identity', 'key'], world)
  return { exitCode, ...world.written(), calls: runner.calls }
}

test('logs prints the lines that the host sends, and nothing else', async () => {
  expect(await run()).toMatchObject({ exitCode: 0, stdout: 'one\na\\x1b[31mtwo\n', calls: [{ words: ['choiros', '--lines', '200'] }] })
})

test('logs passes on what was asked for', async () => {
  const { calls } = await run('a.service', '--follow', '--since', '2026-01-01T00:00:00Z', '--lines', '5')
  // The line end promises signs of life, by which the host notices that the reader has left.
  expect(calls[0]?.stdin.toString()).toBe('{}\n')
  expect(calls[0]?.words).toEqual(['choiros', '--unit', 'a.service', '--since', '1767225600', '--lines', '5', '--follow'])
  expect((await run('a')).calls[0]?.words).toEqual(['choiros', '--unit', 'a.service', '--lines', '200'])
  expect((await run('--since', 'release')).calls[0]?.words).toEqual(['choiros', '--since', 'release', '--lines', '200'])
})

test('logs ends when its output has no reader any more, although the host sends nothing', async () => {
  const silence = new PassThrough()
  const asked = Promise.withResolvers<void>()
  const host = fakeHost(() => answer)
  const start: typeof host.start = (command) => {
    if (!command.argv.includes('logs')) return host.start(command)
    asked.resolve()
    return { stdin: new PassThrough(), stdout: silence, finished: new Promise(() => undefined), kill: () => silence.destroy() }
  }
  const world = testWorld({ directory: files.folder, runner: { ...host, start } })
  const ended = main(['logs', 'prod', '--follow', '--identity', 'key'], world)
  await asked.promise
  world.stdout.emit('error', Object.assign(new Error('write EPIPE'), { code: 'EPIPE' }))
  expect(await ended).toBe(0)
})

test('logs --since takes how long ago it was', async () => {
  const since = Number((await run('--since', '2h')).calls[0]?.words[2])
  expect(Math.abs(Date.now() / 1000 - 7200 - since)).toBeLessThan(60)
})

test('logs --json is one document with its lines', async () => {
  expect(JSON.parse((await run('--json')).stdout)).toMatchObject({ units: ['a.service'], lines: ['one', 'a\u001b[31mtwo'] })
})

test.each([
  { words: ['--since', 'yesterday'], says: 'It must be "release", 30m' },
  { words: ['--lines', '0'], says: 'It must be a number from 1 to 10000' },
  { words: ['--follow', '--json'], says: '--follow has none' },
  { words: ['run\\x2d1.service'], says: 'cannot be sent over ssh' },
  { words: ['quotes.service\u001b[31m'], says: 'is not the name of a unit' },
  { words: ['a\nb'], says: 'is not the name of a unit' },
  { words: ['../../x'], says: 'is not the name of a unit' },
  { words: [`${'a'.repeat(300)}.service`], says: 'is not the name of a unit' },
])('logs refuses $words with status 2', async ({ words, says }) => {
  const { exitCode, stderr, calls } = await run(...words)
  expect({ exitCode, calls }).toEqual({ exitCode: 2, calls: [] })
  expect(stderr).toContain(says)
})

test.each([
  {
    what: 'nothing was logged',
    units: ['a.service', 'b.service'],
    words: [],
    line: 'The journal of h has no entries of a.service, b.service.',
  },
  {
    what: 'nothing was logged since a time',
    units: ['a.service'],
    words: ['--since', '2026-01-01T00:00:00Z'],
    line: 'The journal of h has no entries of a.service since 2026-01-01T00:00:00.000Z.',
  },
  {
    what: 'nothing was logged since the release',
    units: ['a.service'],
    words: ['--since', 'release'],
    line: 'The journal of h has no entries of a.service since the current release.',
  },
  { what: 'there is no unit', units: [], words: [], line: 'choiros has no units on h, so there is nothing to print.' },
])('logs reports beside its output that $what', async ({ units, words, line }) => {
  const runner = fakeHost(() => ({ messages: [{ event: 'result', result: { host: 'h', application: 'choiros', units, entries: 0 } }] }))
  const world = testWorld({ directory: files.folder, runner })
  expect(await main(['logs', 'prod', ...words, '--identity', 'key'], world)).toBe(0)
  expect(world.written()).toMatchObject({ stdout: '', stderr: expect.stringContaining(`${line}\n`) })
  expect((await run()).stderr).not.toContain('nothing')
})
