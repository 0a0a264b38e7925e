import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { chromium, type Browser, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { compareSides } from '#domain/drift/compare'
import { driftPage } from '#domain/drift/drift-page'
import { snapshotSide } from '#domain/drift/side'
import { baseSnapshot, edited } from './base.ts'
import { driftCases } from './cases/index.ts'
import { hostileReport } from './hostile.ts'

/** The page in a real browser. It needs no host, but Chromium, which only the lab's set-up installs. */

let browser: Browser
let folder: string
const pages = {
  /** Every class at once, so far as they can be of one host. */
  drift: driftPage(
    compareSides({
      reference: snapshotSide('prod-a', baseSnapshot),
      hosts: [
        snapshotSide(
          'prod-b',
          edited(
            driftCases
              .filter((drift) => drift.severity !== 'note' && drift.class !== 'unknown')
              .flatMap(({ edits }) => (edits.length < 3 ? edits : [])),
          ),
        ),
        snapshotSide('prod-c', edited(driftCases.find(({ name }) => name.startsWith('a unit failed'))!.edits)),
      ],
      mayDiffer: [],
    }),
  ),
  hostile: driftPage(hostileReport()),
  none: driftPage(
    compareSides({ reference: snapshotSide('prod-a', baseSnapshot), hosts: [snapshotSide('prod-b', edited([]))], mayDiffer: [] }),
  ),
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'grind-to-prod-page-'))
  for (const [name, page] of Object.entries(pages)) await writeFile(join(folder, `${name}.html`), page)
  browser = await chromium.launch({
    executablePath: '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'],
  })
})
afterAll(async () => {
  await browser?.close()
  await rm(folder, { recursive: true })
})

async function shown<Result>(
  name: string,
  width: number,
  colorScheme: 'light' | 'dark',
  look: (page: Page) => Promise<Result>,
): Promise<Result> {
  const context = await browser.newContext({ viewport: { width, height: 800 }, colorScheme })
  try {
    const page = await context.newPage()
    await page.goto(pathToFileURL(join(folder, `${name}.html`)).href)
    return await look(page)
  } finally {
    await context.close()
  }
}

describe.each(Object.keys(pages))('the page "%s"', (name) => {
  test.each([360, 768, 1280])('the page of drift is not wider than a screen of %i px', async (width) => {
    const found = await shown(name, width, 'light', (page) =>
      page.evaluate(`({
        width: document.documentElement.scrollWidth,
        outside: [...document.querySelectorAll('body *')].filter((element) => element.getBoundingClientRect().right > innerWidth + 0.5).length,
      })`),
    )
    expect(found).toEqual({ width, outside: 0 })
  })

  test.each(['light', 'dark'] as const)('the page of drift has enough contrast on a %s screen', async (scheme) => {
    const worst = await shown(name, 360, scheme, (page) => page.evaluate(worstContrast))
    expect(worst).toBeGreaterThanOrEqual(4.5)
  })
})

test('the page of drift follows the colour scheme of the screen', async () => {
  const ground = (page: Page) => page.evaluate('getComputedStyle(document.body).backgroundColor')
  expect([await shown('drift', 360, 'light', ground), await shown('drift', 360, 'dark', ground)]).toEqual([
    'rgb(255, 255, 255)',
    'rgb(20, 23, 28)',
  ])
})

test.each([360, 1280])('the two sides of a difference are beside each other at %i px', async (width) => {
  const found = await shown('drift', width, 'light', async (page) => {
    const boxes = async (selector: string) =>
      Promise.all((await page.locator(selector).all()).slice(0, 2).map((part) => part.boundingBox()))
    return [await boxes('.side'), await boxes('tbody tr:first-child td')]
  })
  for (const [left, right] of found) {
    expect(left!.y).toBe(right!.y)
    expect(left!.x + left!.width).toBeLessThanOrEqual(right!.x)
  }
})

test('text from a host is shown unchanged on the page, and is inert', async () => {
  const found = await shown('hostile', 1280, 'light', async (page) => {
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    await page.reload({ waitUntil: 'networkidle' })
    return {
      asked: asked.length,
      touched: await page.evaluate('window.touched'),
      foreign: await page.locator('script, img, svg, a, iframe, [onerror], [onload], [onmouseover]').count(),
      isSeen: await page.getByText('<script>window.touched = 1</script>', { exact: true }).first().isVisible(),
    }
  })
  expect(found).toEqual({ asked: 1, touched: undefined, foreign: 0, isSeen: true })
})

test('a screen reader gets a table with headers', async () => {
  const found = await shown('drift', 360, 'light', async (page) => ({
    tables: await page.getByRole('table').count(),
    cell: await page.getByRole('table').first().getByRole('cell').first().innerText(),
    heads: await page.getByRole('table').first().getByRole('columnheader').allInnerTexts(),
    level: await page.getByRole('heading', { level: 1 }).innerText(),
  }))
  expect(found.tables).toBeGreaterThan(5)
  expect(found.heads).toEqual(['Field', 'prod-a', expect.stringMatching(/^prod-[bc]$/)])
  expect(found.cell).toMatch(/^prod-a\n/)
  expect(found.level).toBe('Drift of choiros')
})

/** Runs in the page: the lowest contrast of a text with what is behind it, as WCAG 2.2 reckons it. */
const worstContrast = `(() => {
  const numbers = (colour) => colour.match(/[0-9.]+/g).map(Number)
  const luminance = (colour) => {
    const [red, green, blue] = numbers(colour).map((value) => value / 255).map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
  }
  const behind = (element) => {
    const colour = getComputedStyle(element).backgroundColor
    return numbers(colour)[3] === 0 ? behind(element.parentElement) : colour
  }
  const texts = [...document.querySelectorAll('body *')].filter((element) => [...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim() !== ''))
  if (texts.length < 10) throw new Error('The page shows next to nothing.')
  return Math.min(...texts.map((element) => {
    const [dark, light] = [luminance(getComputedStyle(element).color), luminance(behind(element))].sort((one, other) => one - other)
    return (light + 0.05) / (dark + 0.05)
  }))
})()`
