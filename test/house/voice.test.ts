import { execFileSync } from 'node:child_process'
import { globSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { main } from '#cli/main'
import { avoided, voiceOfDocument, voiceOfSource, type VoiceProblem } from '../../script/house/voice.ts'
import { testWorld } from '../cli/world.ts'

/** Formats the problems of a file. */
function refused(file: string, problems: readonly VoiceProblem[]): string[] {
  return problems.map(({ line, phrase, text }) => `${file}:${line}: "${phrase}": ${text}`)
}

const sources = globSync('src/**/*.ts').toSorted()
const documents = execFileSync('git', ['ls-files', '*.md', '*.yml', '*.nix'], { encoding: 'utf8' })
  .split('\n')
  .filter((file) =>
    /^(?:README\.md|CONTRIBUTING\.md|CHANGELOG\.md|docs\/[^/]*\.md|actions\/.*|action\.yml|workflows\/.*|examples\/workflows\/.*|lab\/README\.md|examples\/[^/]*\/README\.md|nix\/.*)$/.test(
      file,
    ),
  )

describe('plain English', () => {
  test('the string literals of the source are plain English', () => {
    expect(sources.flatMap((file) => refused(file, voiceOfSource(file, readFileSync(file, 'utf8'), 'strings')))).toEqual([])
  })

  test('the comments of the source, the tests and the scripts are plain English', () => {
    const files = [...sources, ...globSync(['test/**/*.ts', 'lab/**/*.ts', 'script/**/*.ts', 'bench/**/*.ts', 'runner/*.ts']).toSorted()]
    expect(files.flatMap((file) => refused(file, voiceOfSource(file, readFileSync(file, 'utf8'), 'comments')))).toEqual([])
  })

  test('the documents are plain English', () => {
    expect(documents.length).toBeGreaterThan(30)
    expect(documents.flatMap((file) => refused(file, voiceOfDocument(readFileSync(file, 'utf8'))))).toEqual([])
  })

  test('the help of every command is plain English', async () => {
    const help = async (...words: string[]) => {
      const world = testWorld()
      await main([...words, '--help'], world)
      return world.written().stdout
    }
    // Commands are under several headings, and their names are in lower case; options begin with a dash.
    const commandsIn = (text: string) => [...text.split('Examples:')[0]!.matchAll(/^ {2}([a-z][a-z-]+) /gm)].map(([, name]) => name!)
    const top = await help()
    const names = commandsIn(top).filter((name) => name !== 'help')
    expect(names.length).toBeGreaterThan(15)
    for (const name of names) {
      const text = await help(name)
      const parts = await Promise.all(
        commandsIn(text)
          .filter((part) => part !== 'help')
          .map((part) => help(name, part)),
      )
      for (const part of [text, ...parts]) {
        expect(refused(`help of ${name}`, voiceOfDocument(part))).toEqual([])
        expect(part, name).not.toMatch(/display help|output the version|Generate shell/)
      }
    }
  })
})

describe('the rule', () => {
  test.each([
    ['repair', 'Mend the configuration.'],
    ['ill', 'The host is ill.'],
    ['well', 'All is well.'],
    ['held against', 'Snapshots are held against one release.'],
    ['came to', 'What it came to is in the record.'],
    ['came to', 'What became of it is in the record.'],
    ['speaks of', 'The manifest speaks of it.'],
    ['anew', 'The unit was started anew.'],
    ['lies, stands', 'The file lies there.'],
    ['nobody knows', 'Nobody knows.'],
    ['is no X', 'It is no link.'],
    ['somebody else', 'Somebody else changed it.'],
    ['whoever', 'Whoever may read it.'],
    ['tell', 'GitHub was not told.'],
    ['say', 'The host says so.'],
    ['judge', 'The release is judged.'],
    ['carry out', 'The plan is carried out.'],
    ['go back', 'There is no way back.'],
    ['take over', 'The standby takes over.'],
    ['lay out', 'It lays all links out.'],
    ['passed over', 'Two were passed over.'],
    ['look at', 'Look at the journal.'],
    ['wanted, wish, meant', 'It is not the host that was meant.'],
    ['lacks', 'The host lacks it.'],
    ['surprise', 'This is a surprise.'],
    [', for', 'It is refused, for it is old.'],
  ])('the rule finds "%s"', (name, text) => {
    expect(voiceOfSource('a.ts', `const a = ${JSON.stringify(text)}`, 'strings').map(({ phrase }) => phrase)).toContain(name)
    expect(voiceOfSource('a.ts', `// ${text}`, 'comments').map(({ phrase }) => phrase)).toContain(name)
    expect(voiceOfDocument(text).map(({ phrase }) => phrase)).toContain(name)
  })

  test('the rule has an example for each phrase', () => {
    expect(avoided).toHaveLength(25)
  })

  test.each([
    ['a code', "const a = 'ill'"],
    ['a name in an expression', 'const a = `Fix it: ${repair} now`'],
    ['a well-known thing', "const a = 'a well-known port'"],
    ['a standby host', "const a = 'the standby host'"],
  ])('the rule passes %s', (_, source) => {
    expect(voiceOfSource('a.ts', source, 'strings')).toEqual([])
  })

  test('the rule passes code and link targets of a document, and gives the line', () => {
    expect(voiceOfDocument('`ill`\n[a](docs/told.md)\n```sh\necho told\n```\nIt was told.\n')).toEqual([
      { line: 6, phrase: 'tell', text: 'It was told.' },
    ])
  })
})
