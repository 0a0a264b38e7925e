import type { Command } from 'commander'
import { expect, test } from 'vitest'
import { commandLine, main } from '#cli/main'
import { testWorld } from './world.ts'

async function run(...words: string[]) {
  const world = testWorld()
  const exitCode = await main(words, world)
  return { exitCode, ...world.written() }
}

test.each<{ what: string; words: string[]; hint: string }>([
  { what: 'an option that is missing', words: ['promote', 'prod'], hint: 'grind-to-prod promote --help' },
  { what: 'an option that does not exist', words: ['status', 'prod', '--frobnicate'], hint: 'grind-to-prod status --help' },
  { what: 'a command that does not exist', words: ['frobnicate'], hint: 'grind-to-prod --help' },
  { what: 'a command of a group that does not exist', words: ['host', 'frobnicate'], hint: 'grind-to-prod host --help' },
  { what: 'an option with an empty value', words: ['status', 'prod', '--identity-file', ''], hint: 'grind-to-prod status --help' },
  { what: 'an argument with an empty value', words: ['manifest', ''], hint: 'grind-to-prod manifest --help' },
  { what: 'an empty value among many', words: ['snapshot-diff', 'a.json', ''], hint: 'grind-to-prod snapshot-diff --help' },
  { what: 'a choice that does not exist', words: ['snapshot', 'prod', '--format', 'xml'], hint: 'grind-to-prod snapshot --help' },
])('a command line with $what is one error with a hint, also as JSON', async ({ words, hint }) => {
  const { exitCode, stdout, stderr } = await run(...words)
  expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' })
  expect(stderr).toMatch(/^error: .+\nhint: Run ".+"\.\n$/)
  expect(stderr).toContain(`Run "${hint}"`)
  const json = await run(...words, '--json')
  expect(json.exitCode).toBe(2)
  const { error } = JSON.parse(json.stdout) as { error: Record<string, string> }
  expect(error).toMatchObject({ code: 'usage', hint: `Run "${hint}".` })
  expect(error['message']).not.toContain('Run "')
})

/** Returns the words up to each option of each command that has a value. */
async function optionsWithValues(): Promise<string[][]> {
  const all = (command: Command, above: string[]): { words: string[]; command: Command }[] =>
    command.commands.flatMap((one) => [{ words: [...above, one.name()], command: one }, ...all(one, [...above, one.name()])])
  const asked = all(await commandLine(testWorld()), []).flatMap(({ words, command }) =>
    command.options.filter(({ required, optional }) => required || optional).map(({ long }) => [...words, long!]),
  )
  expect(asked.length).toBeGreaterThan(100)
  return asked
}

test('no option of any command takes the option after it for its value', async () => {
  for (const words of await optionsWithValues()) {
    const option = words.at(-1)!
    for (const next of ['--yes', '--output=x', '--dry-run', '-h', '-V']) {
      const { exitCode, stdout, stderr } = await run(...words, next)
      expect({ words, next, exitCode, stdout, stderr }).toEqual({
        words,
        next,
        exitCode: 2,
        stdout: '',
        stderr: [
          `error: ${option} has no value: the word after it, ${next.split('=')[0]}, is an option.`,
          `hint: Write the value after ${option}. A value that begins with a hyphen is written ${option}=VALUE.`,
          '',
        ].join('\n'),
      })
    }
  }
})

test('every option of every command takes a value of the form of an option after =', async () => {
  for (const words of await optionsWithValues()) {
    const { stderr } = await run(...words.slice(0, -1), `${words.at(-1)}=--json`)
    expect({ words, stderr }).toEqual({ words, stderr: expect.not.stringContaining('has no value') })
  }
})

test('a missing value is an error in JSON, too, as any usage error is', async () => {
  const { exitCode, stdout } = await run('status', '--directory', '--json')
  expect(exitCode).toBe(2)
  expect(JSON.parse(stdout)).toEqual({
    error: {
      code: 'usage',
      message: '--directory has no value: the word after it, --json, is an option.',
      hint: 'Write the value after --directory. A value that begins with a hyphen is written --directory=VALUE.',
    },
  })
})

test('the value of an option that looks like one to a shell alone is taken', async () => {
  for (const value of ['-', '-5', '--', '--X', 'a--json', '-json']) {
    const { stderr } = await run('status', 'prod', '--directory', value)
    expect({ value, stderr }).toEqual({ value, stderr: expect.stringContaining('grind-to-prod.yml') })
  }
})

test('a word after -- is an argument, whatever its form', async () => {
  for (const word of ['--json', '--output=x', '-h']) {
    const { exitCode, stderr } = await run('verify', '--', word)
    expect({ exitCode, stderr }).toEqual({ exitCode: 2, stderr: expect.stringContaining(`"${word}"`) })
    expect(stderr).not.toContain('is invalid')
    const after = await run('verify', '--allowed-signers', 'signers', '--', '--directory', word)
    expect(after.stderr).not.toContain('has no value')
  }
})

test('every option --release-id demands a whole id, because the beginning of one approves nothing', async () => {
  const { commands } = await commandLine(testWorld())
  const asking = commands.filter(({ options }) => options.some(({ long }) => long === '--release-id')).map((one) => one.name())
  expect(asking).toEqual(expect.arrayContaining(['approve', 'plan', 'prepare-deltas', 'promote', 'reproduce', 'sign', 'verify']))
  for (const name of asking) {
    const { exitCode, stderr } = await run(name, '--release-id', '66425bdb474e')
    expect({ name, exitCode }).toEqual({ name, exitCode: 2 })
    expect(stderr).toContain(
      'It must be a whole release id: 64 lower-case hexadecimal digits. For example, "grind-to-prod manifest RELEASE" prints it.',
    )
  }
})

test('a long value is cut in the error that refuses it', async () => {
  for (const words of [['promote', 'prod', '--emergency', 'x'.repeat(100_000)], ['x'.repeat(100_000)]]) {
    const { exitCode, stderr } = await run(...words)
    expect(exitCode).toBe(2)
    expect(stderr.length).toBeLessThan(1000)
    expect(stderr).toContain('…')
  }
  expect((await run('promote', 'prod', '--emergency', 'x'.repeat(100_000))).stderr).toContain('must have at most 500 characters')
})

test.each(['a\u001b[31m', 'a\nb', ' ', 'x'.repeat(2000)])('cancel and role refuse the reason %j', async (reason) => {
  for (const words of [
    ['cancel', 'prod'],
    ['role', 'prod', '--set', 'active'],
  ]) {
    const { exitCode, stderr } = await run(...words, '--reason', reason)
    expect(exitCode).toBe(2)
    expect(stderr).toContain('The reason must')
  }
})

test('help of a command that does not exist is an error', async () => {
  const { exitCode, stdout } = await run('help', 'frobnicate', '--json')
  expect(exitCode).toBe(2)
  expect(JSON.parse(stdout)).toEqual({
    error: { code: 'usage', message: "unknown command 'frobnicate'.", hint: 'Run "grind-to-prod --help".' },
  })
})

test.each([
  { words: ['help', 'relase'], of: 'grind-to-prod', unknown: 'relase', near: 'release' },
  { words: ['relase', '--help'], of: 'grind-to-prod', unknown: 'relase', near: 'release' },
  { words: ['relase', 'prod', '-h'], of: 'grind-to-prod', unknown: 'relase', near: 'release' },
  { words: ['relase', 'prod'], of: 'grind-to-prod', unknown: 'relase', near: 'release' },
  { words: ['host', 'help', 'instal'], of: 'grind-to-prod host', unknown: 'instal', near: 'install' },
  { words: ['help', 'host', 'instal'], of: 'grind-to-prod host', unknown: 'instal', near: 'install' },
  { words: ['host', 'instal', '--help'], of: 'grind-to-prod host', unknown: 'instal', near: 'install' },
])('$words is one error that names the nearest command', async ({ words, of, unknown, near }) => {
  const { exitCode, stdout, stderr } = await run(...words)
  expect({ exitCode, stdout, stderr }).toEqual({
    exitCode: 2,
    stdout: '',
    stderr: `error: unknown command '${unknown}' (Did you mean ${near}?).\nhint: Run "${of} --help".\n`,
  })
})

test.each([
  ['help'],
  ['--help'],
  ['help', 'release'],
  ['release', '--help'],
  ['host', 'help', 'install'],
  ['host', 'install', '-h'],
  ['ledger', 'prod', '--help'],
  ['ledger', 'export', '-h'],
  ['status', 'help', '-h'],
])('the help that %s %s %s asks for is printed', async (...words) => {
  const { exitCode, stdout } = await run(...words)
  expect(exitCode).toBe(0)
  expect(stdout).toMatch(/^Usage: grind-to-prod/)
})

test.each([
  ['an option', ['status', 'prod', '--\u001b[31mred\u0007']],
  ['a command', ['\u001b]0;title\u0007']],
  ['a value', ['ledger', 'prod', '--limit', '\u001b[2J\nerror: forged']],
])('control characters of %s do not reach the terminal', async (_what, words) => {
  const { exitCode, stderr } = await run(...words)
  expect(exitCode).toBe(2)
  // oxlint-disable-next-line no-control-regex -- none of them may be printed
  expect(stderr).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f]/)
  expect(stderr.split('\n').filter((line) => line.startsWith('error: '))).toHaveLength(1)
})

test.each([
  { words: ['status', '--every', '2'], message: '--every has no effect without --watch.', hint: 'Add --watch, or remove --every.' },
  { words: ['doctor', '--label', 'grind'], message: '--label has no effect without --github.', hint: 'Add --github, or remove --label.' },
  {
    words: ['plan', 'release', '--against', 'none', '--retry'],
    message: '--retry has no effect without --host.',
    hint: 'Add --host, or remove --retry.',
  },
  {
    words: ['plan', 'release', '--against', 'none', '--allow-older'],
    message: '--allow-older has no effect without --host.',
    hint: 'Add --host, or remove --allow-older.',
  },
  {
    words: ['history', '--output', 'site', '--revoked-keys', 'revoked'],
    message: '--revoked-keys has no effect without --allowed-signers or --known-hosts.',
    hint: 'Add --allowed-signers or --known-hosts, or remove --revoked-keys.',
  },
  {
    words: ['snapshot', 'prod', '--format', 'env', '--json'],
    message: '--json prints JSON, and not the format env.',
    hint: 'Leave one of them out.',
  },
  {
    words: ['parity', '--format', 'markdown', '--json'],
    message: '--json prints JSON, and not the format markdown.',
    hint: 'Leave one of them out.',
  },
])('an option that would be ignored is refused: $words', async ({ words, message, hint }) => {
  const { exitCode, stderr } = await run(...words)
  expect({ exitCode, stderr }).toEqual({ exitCode: 2, stderr: `error: ${message}\nhint: ${hint}\n` })
})

test('history takes --revoked-keys with --known-hosts alone: it is of keys of hosts, too', async () => {
  const { stderr } = await run(
    'history',
    '--output',
    'site',
    '--artifacts',
    'nowhere',
    '--revoked-keys',
    'revoked',
    '--known-hosts',
    'known',
  )
  expect(stderr).toContain('nowhere')
  expect(stderr).not.toContain('no effect')
})
