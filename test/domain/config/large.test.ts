import { describe, expect, test } from 'vitest'
import { parseConfig } from '#domain/config/parse'
import { InputError } from '#domain/errors/errors'
import { messageOf, thrownBy } from '../../support/thrown.ts'

function problemsOf(text: string): string[] {
  const error = thrownBy(() => parseConfig(text, 'grind-to-prod.yml'))
  expect(error).toBeInstanceOf(InputError)
  return messageOf(error).split('\n')
}

test.each([
  ['flow lists', '['.repeat(100_000)],
  ['flow maps', '{a: '.repeat(50_000)],
  ['block lists', `${'- '.repeat(100_000)}a`],
])('parseConfig refuses a hundred thousand levels of %s', (_name, input) => {
  // What takes a time that grows with the square of that runs into the test's limit.
  expect(problemsOf(input).length).toBeGreaterThan(0)
})

describe('what a manifest has a limit for', () => {
  const many = (count: number, one: (index: number) => string) => Array.from({ length: count }, (_, index) => one(index)).join(', ')
  const component = (links: string) => `{ installable: ./a#a, ${links} }`

  test.each([
    { name: 'links', most: 4096, text: (count: number) => component(`links: { ${many(count, (index) => `l${index}: bin/l`)} }`) },
    { name: 'share', most: 4096, text: (count: number) => component(`share: { ${many(count, (index) => `l${index}: share/l`)} }`) },
  ])('a component has a limited number of $name', ({ name, most, text }) => {
    const config = (count: number) => `application: choiros\ncomponents: { a: ${text(count)} }\nprefix: /opt/choiros\n`
    expect(parseConfig(config(most), 'f').components['a']).toHaveProperty(name)
    expect(problemsOf(config(most + 1))).toEqual([
      expect.stringContaining(`components.a.${name} is a mapping, but must have at most ${most} entries.`),
    ])
  })

  test('a configuration has a limited number of components', () => {
    const config = (count: number) =>
      `application: choiros\ncomponents: { ${many(count, (index) => `c${index}: ${component(`links: { l${index}: bin/l }`)}`)} }\nprefix: /opt/choiros\n`
    expect(Object.keys(parseConfig(config(1024), 'f').components)).toHaveLength(1024)
    expect(problemsOf(config(1025))).toEqual([expect.stringContaining('components is a mapping, but must have at most 1024 entries.')])
  })
})
