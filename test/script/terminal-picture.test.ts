import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { pictureFile } from '../../script/terminal-picture.ts'
import { steps } from '../../script/terminal-picture/scene.ts'
import { rowsOf } from '../../script/terminal-picture/screen.ts'
import { linesOf, masked, textRowsOf } from '../support/picture-lines.ts'
import { drawTerminal, palettes, themes } from '../../script/terminal-picture/svg.ts'

const textOf = async (bytes: string, columns = 20) => linesOf(await rowsOf(bytes, columns))

describe('a screen', () => {
  test('a screen has what is left of lines that were replaced', async () => {
    expect(await textOf('Connecting\r\u001B[2KCopying\r\u001B[2Kdone\r\n\r\nend\r\n')).toEqual(['done', '', 'end'])
  })

  test('a line that is longer than the screen is wide is one line again', async () => {
    const line = 'x'.repeat(45)
    expect((await rowsOf(line, 20)).map(({ continues }) => continues)).toEqual([false, true, true])
    expect(await textOf(line)).toEqual([line])
  })

  test('a screen has the colors and the weight of the text', async () => {
    const [row] = await rowsOf('\u001B[1;32mGOOD\u001B[0m: \u001B[2mdim\u001B[22m \u001B[91mbad', 20)
    expect(row!.runs).toEqual([
      { text: 'GOOD', color: 'green', isBold: true, isDim: false },
      { text: ': ', isBold: false, isDim: false },
      { text: 'dim', isBold: false, isDim: true },
      { text: ' ', isBold: false, isDim: false },
      { text: 'bad', color: 'red', isBold: false, isDim: false },
    ])
  })
})

describe('a picture', () => {
  const hostile = '</text><script>alert(1)</script> "&amp;" \uFFFF'

  test('the text of a picture is escaped, and read back unchanged', async () => {
    const svg = drawTerminal({ title: hostile, columns: 80, rows: await rowsOf(hostile, 80) }, 'light')
    expect(svg).not.toContain('<script')
    expect(svg).not.toContain('\uFFFF')
    expect(linesOf(textRowsOf(svg))).toEqual([hostile.replace('\uFFFF', '\uFFFD')])
  })

  test.each(themes)('each color of the %s picture has enough contrast with its ground', (theme) => {
    const { ground, bar: _, border: __, ...texts } = palettes[theme]
    for (const [name, color] of Object.entries(texts)) expect(contrast(color, ground), name).toBeGreaterThanOrEqual(4.5)
  })

  test.each(themes)('the %s picture of the README needs no other file, and has a title and its text as description', (theme) => {
    const svg = readFileSync(pictureFile(theme), 'utf8')
    expect(svg.replace('xmlns="http://www.w3.org/2000/svg"', '')).not.toMatch(/href|url\(|@import|@font-face|<script|<foreignObject/)
    expect(svg).toMatch(
      /role="img" aria-labelledby="title desc">\n<title id="title">A terminal: .*<\/title>\n<desc id="desc">\$ grind-to-prod/,
    )
    for (const { command } of steps) expect(linesOf(textRowsOf(svg))).toContain(`$ ${command}`)
    expect(svg.length).toBeLessThan(30_000)
  })

  test('the pictures of both colour schemes have the same text', () => {
    const [light, dark] = themes.map((theme) => linesOf(textRowsOf(readFileSync(pictureFile(theme), 'utf8'))))
    expect(light).toEqual(dark)
  })
})

test('a mask hides what is another in each run, and no word', () => {
  const printed =
    '  prod: 3eb62a201f5e (commit 2fe218cfcff0 "First release", 328 days old), in 2.8 s; attempt ef4ceef2-01e7-41d0-b789-ba5487c57255, 68.4 GiB free'
  expect(masked(printed)).toBe('  prod: <short> (commit <short> "First release", <age>), in <seconds>; attempt <attempt>, <free>')
  expect(masked('COMMITTED: every check passed')).toBe('COMMITTED: every check passed')
})

/** The contrast of two colors, as WCAG 2.2 reckons it. */
function contrast(one: string, other: string): number {
  const [dark, light] = [luminance(one), luminance(other)].toSorted((left, right) => left - right)
  return (light! + 0.05) / (dark! + 0.05)
}

function luminance(color: string): number {
  const [red, green, blue] = [1, 3, 5]
    .map((at) => Number.parseInt(color.slice(at, at + 2), 16) / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4))
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!
}
