import { InvalidArgumentError } from 'commander'
import { describe, expect, test } from 'vitest'
import { command, group } from '#cli/command'
import { countOf } from '#cli/arguments'
import { verdictExitCode } from '#cli/exit-code'
import { argument, choice, flag, formerly, option, orElse, parsed, required } from '#cli/inputs'
import { verdicts, type Verdict } from '#domain/activation/verdicts'
import { InputError } from '#domain/errors/errors'
import { testWorld } from './world.ts'

function evenOf(text: string): number {
  if (Number(text) % 2 !== 0) throw new InvalidArgumentError('It must be even.')
  return Number(text)
}

const copy = command({
  name: 'copy',
  summary: 'copy files',
  arguments: { from: argument('<from>', 'a file'), to: argument('[to...]', 'folders') },
  options: {
    dryRun: flag('copy nothing'),
    mode: option('<mode>', 'its mode'),
    owner: option('<user>', 'its owner', 'root'),
    keyFile: required('<file...>', 'its keys'),
    count: parsed('<count>', 'how often', evenOf),
    limit: orElse(parsed('<count>', 'how often at most', evenOf), 2),
    format: orElse(choice('<format>', 'output format', ['table', 'json']), 'table'),
  },
  examples: ['copy a --key-file k', 'copy a b --limit 3 --key-file k'],
  isJson: ({ format }) => format === 'json',
  run: async (values, { at }) => {
    if (values.from === 'nothing') throw new InputError('usage', 'There is nothing to copy.')
    return { result: { ...values, file: at(values.from), mode: at(values.mode) }, text: ['copied', '\u001b[31m'], exitCode: 7 }
  },
})

async function run(...words: string[]) {
  const world = testWorld({ directory: '/folder' })
  const exitCodes: number[] = []
  const made = copy(world, (exitCode) => exitCodes.push(exitCode))
  made.exitOverride().configureOutput({ writeErr: (text) => void world.stderr.write(text) })
  await made.parseAsync(words, { from: 'user' })
  return { exitCodes, ...world.written() }
}

describe('a declared command', () => {
  test('a declared command runs with the options that it declares, by their names', async () => {
    const { stdout, exitCodes } = await run('a', 'b', 'c', '--key-file', 'k', 'l', '--count', '4', '--dry-run', '--mode', 'm', '--json')
    expect(exitCodes).toEqual([7])
    expect(JSON.parse(stdout)).toEqual({
      from: 'a',
      to: ['b', 'c'],
      file: '/folder/a',
      json: true,
      verbose: false,
      dryRun: true,
      mode: '/folder/m',
      owner: 'root',
      keyFile: ['k', 'l'],
      count: 4,
      limit: 2,
      format: 'table',
    })
  })

  test('a declared command has a default only where it declares one', async () => {
    const { stdout } = await run('a', '--key-file', 'k', '--json')
    expect(JSON.parse(stdout)).toEqual({
      from: 'a',
      to: [],
      file: '/folder/a',
      json: true,
      verbose: false,
      dryRun: false,
      owner: 'root',
      keyFile: ['k'],
      limit: 2,
      format: 'table',
    })
  })

  test('a declared command prints lines without control characters, and JSON with --json', async () => {
    expect(await run('a', '--key-file', 'k')).toEqual({ exitCodes: [7], stdout: 'copied\n\\x1b[31m\n', stderr: '' })
    expect(JSON.parse((await run('a', '--key-file', 'k', '--format', 'json')).stdout)).toMatchObject({ format: 'json' })
  })

  test('a declared command prints the error that ends it', async () => {
    expect(await run('nothing', '--key-file', 'k')).toEqual({ exitCodes: [2], stdout: '', stderr: 'error: There is nothing to copy.\n' })
  })

  test.each([
    { words: ['a'], says: "required option '--key-file <file...>' not specified" },
    { words: ['a', '--key-file', 'k', '--count', '3'], says: 'It must be even.' },
    { words: ['a', '--key-file', 'k', '--format', 'xml'], says: 'Allowed choices are table, json.' },
    { words: ['--key-file', 'k'], says: "missing required argument 'from'" },
  ])('a declared command refuses $words', async ({ words, says }) => {
    await expect(run(...words)).rejects.toThrow(says)
  })

  test('the help of a declared command describes it', () => {
    const made = copy(testWorld(), () => undefined)
    expect(made.description()).toBe('copy files')
    expect(made.helpInformation()).toMatchInlineSnapshot(`
      "Usage: copy [options] <from> [to...]

      copy files

      Arguments:
        from                  a file
        to                    folders

      Options:
        --json                print the result as one JSON document
        --verbose             print every step, and all that is recorded
        --dry-run             copy nothing
        --mode <mode>         its mode
        --owner <user>        its owner (default: "root")
        --key-file <file...>  its keys
        --count <count>       how often
        --limit <count>       how often at most (default: 2)
        --format <format>     output format (choices: "table", "json", default:
                              "table")
        -h, --help            display help for command
      "
    `)
  })
})

test('a group of commands has its commands', () => {
  const made = group('file', 'work on files', [copy])(testWorld(), () => undefined)
  expect([made.name(), made.description(), made.commands.map((one) => one.name())]).toEqual(['file', 'work on files', ['copy']])
})

test.each(Object.entries(verdicts).map(([verdict, { exitCode }]) => [verdict as Verdict, exitCode] as const))(
  'a command that ends %s exits with %i, and a dry run with 0',
  (verdict, code) => {
    expect([verdictExitCode(verdict, false), verdictExitCode(verdict, true)]).toEqual([code, 0])
  },
)

describe('an option that was renamed', () => {
  const renamed = command({
    name: 'show',
    summary: 'show a file',
    arguments: {},
    options: {
      identityFile: formerly('identity', required('<file>', 'the key')),
      minimumSignatures: formerly('minimum', parsed('<count>', 'how many', countOf)),
    },
    examples: [],
    run: async (values) => ({ result: values, text: '' }),
  })
  const shown = async (...words: string[]): Promise<unknown> => {
    const world = testWorld()
    await renamed(world, () => undefined)
      .exitOverride()
      .configureOutput({ writeErr: () => undefined })
      .parseAsync(['--json', ...words], { from: 'user' })
    return JSON.parse(world.written().stdout)
  }

  test.each([
    { words: ['--identity', 'a', '--minimum', '2'] },
    { words: ['--identity-file', 'a', '--minimum-signatures', '2'] },
    { words: ['--identity-file', 'b', '--identity', 'a', '--minimum', '1', '--minimum-signatures', '2'] },
  ])('an option takes its former name too: $words', async ({ words }) => {
    expect(await shown(...words)).toMatchObject({ identityFile: 'a', minimumSignatures: 2 })
  })

  test.each([
    { words: ['--minimum', '2'], says: "required option '--identity-file <file>' not specified" },
    { words: ['--identity', 'a', '--minimum', 'x'], says: 'It must be a number from 1 to 99.' },
  ])('an option under its former name refuses $words', async ({ words, says }) => {
    await expect(shown(...words)).rejects.toThrow(says)
  })

  test('an option with a former name has one name in the help', () => {
    const help = renamed(testWorld(), () => undefined).helpInformation()
    expect(help).toContain('--identity-file <file>')
    expect(help).not.toMatch(/--identity <|--minimum </)
  })
})
