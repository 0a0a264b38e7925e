import { globSync, readFileSync, readdirSync, statSync } from 'node:fs'
import { posix } from 'node:path'
import { expect, test } from 'vitest'

const pictures = readdirSync('docs/pictures').filter((file) => !file.startsWith('.'))

/** Every picture of a document: both colour schemes, and the text in their place. */
const shown = ['README.md', ...globSync('docs/*.md')].flatMap((file) =>
  [
    ...readFileSync(file, 'utf8').matchAll(
      /<picture>\s*<source media="\(prefers-color-scheme: dark\)" srcset="([^"]+)" ?\/?>\s*<img alt="([^"]*)" src="([^"]+)"/g,
    ),
  ].map(([, dark, alt, light]) => ({
    file,
    alt: alt!,
    dark: posix.join(posix.dirname(file), dark!),
    light: posix.join(posix.dirname(file), light!),
  })),
)

test('every picture is shown by a document, in both colour schemes', () => {
  expect(new Set(shown.flatMap(({ dark, light }) => [posix.basename(dark), posix.basename(light)]))).toEqual(new Set(pictures))
  for (const { dark, light } of shown) expect(dark.replace('-dark.', '-light.')).toBe(light)
})

test.each(shown)('the picture $light of $file has a text in its place', ({ alt }) => {
  expect(alt.length).toBeGreaterThan(40)
})

test.each(pictures)('the picture %s is of modest size, and of the kind that its name has', (file) => {
  const path = posix.join('docs/pictures', file)
  expect(statSync(path).size).toBeLessThan(100_000)
  const head = readFileSync(path).subarray(0, 12).toString('latin1')
  expect(head).toMatch(file.endsWith('.webp') ? /^RIFF[^]{4}WEBP$/ : /^<svg xmlns=/)
})
