import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { shownLines } from '#cli/lines'

test('a line beside the result names an option as the user types it', () => {
  const note = 'It takes that release again only with the option "retry".'
  expect(shownLines([note, 'a\u001b[31m'])).toBe('It takes that release again only with --retry.\na\\x1b[31m\n')
})

/** Lines of the journals of units are printed as they are. */
const asTheyAre = ['logs.ts']

test('every command prints lines beside its result in this way', () => {
  const files = globSync('src/cli/commands/*.ts').filter((file) => /\bprintable\b/.test(readFileSync(file, 'utf8')))
  expect(files.map((file) => file.replace('src/cli/commands/', ''))).toEqual(asTheyAre)
})
