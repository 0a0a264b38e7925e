import { existsSync, globSync, readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import axe from 'axe-core'
import { chromium, type Browser, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { history } from '#verbs/history'
import { realRunner } from '#tools/run/real'
import { sampleRecord } from '../domain/activation/sample-record.ts'
import { hostileTexts } from '../domain/drift/hostile.ts'
import { sampleHistory, writeArchive } from '../domain/history/sample-archive.ts'

/** The site in a real browser. It needs no host, but Chromium, which only the lab's set-up installs. */

let browser: Browser
let folder: string

/** What a host could write into its records where it may write any text. */
const hostileRecords = hostileTexts.map((text, index) =>
  sampleRecord({
    application: 'choiros',
    host: text,
    releaseId: index === 0 ? 'e'.repeat(64) : text.slice(0, 128),
    previousRelease: text.slice(0, 128),
    attempt: `c0000000-0000-4000-8000-${String(index).padStart(12, '0')}`,
    verdict: index % 2 === 0 ? 'ROLLED_BACK' : 'NEEDS_HUMAN',
    reason: text,
    actor: { name: text, runUrl: 'javascript:window.touched=8' },
    health: [{ check: text.slice(0, 64), passed: false, detail: text, listener: null }],
    units: [{ unit: text, activeState: text.slice(0, 64), executable: null, because: text }],
  }),
)

const sites = {
  usual: () => [sampleHistory('prod-a', 60), sampleHistory('prod-b', 58)],
  /** A host that needs a human now. */
  open: () => [sampleHistory('prod-a', 21)],
  hostile: () => hostileRecords.map((record) => [record]),
  none: () => [],
}

/** Without a record there is a release at least: a folder with nothing is refused. */
const releasesOf = (site: string) => (site === 'usual' ? 60 : site === 'none' ? 1 : 0)

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'grind-to-prod-site-'))
  for (const [name, histories] of Object.entries(sites)) {
    const archive = join(folder, `${name}-archive`)
    writeArchive(archive, histories(), releasesOf(name))
    const options = {
      hosts: [],
      artifacts: archive,
      output: join(folder, name),
      allowedSignersFile: undefined,
      revokedKeysFile: undefined,
      knownHostsFile: undefined,
      since: undefined,
    }
    await history(options, { runner: realRunner, reporter: { report: () => undefined } })
  }
  browser = await chromium.launch({
    executablePath: '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'],
  })
}, 120_000)
afterAll(async () => {
  await browser?.close()
  await rm(folder, { recursive: true, force: true })
})

interface Screen {
  readonly width: number
  readonly colorScheme?: 'light' | 'dark'
}

/** Opens a page; whatever it logs, or fails to load, fails the test. */
async function shown<Result>(
  file: string,
  { width, colorScheme = 'light' }: Screen,
  look: (page: Page) => Promise<Result>,
): Promise<Result> {
  const context = await browser.newContext({ viewport: { width, height: 800 }, colorScheme })
  try {
    const page = await context.newPage()
    const problems: string[] = []
    page.on('console', (message) => problems.push(message.text()))
    page.on('pageerror', ({ message }) => problems.push(message))
    page.on('request', (request) => request.url() === pathToFileURL(file).href || problems.push(request.url()))
    await page.goto(pathToFileURL(file).href)
    const result = await look(page)
    expect(problems).toEqual([])
    return result
  } finally {
    await context.close()
  }
}

/** One page of each kind of a site. */
function pagesOf(site: string): string[] {
  const some = (pattern: string) =>
    globSync(join(folder, site, pattern))
      .toSorted()
      .slice(0, 1)
  const incidents = globSync(join(folder, site, 'incidents/*.html')).filter((file) => !file.endsWith('-diff.html'))
  return [
    join(folder, site, 'index.html'),
    ...some('releases/*.html'),
    ...incidents.toSorted().slice(0, 1),
    ...some('incidents/*-diff.html'),
  ]
}

describe.each(Object.keys(sites))('the site "%s"', (site) => {
  test.each([360, 768, 1280])('no page of the history is wider than a screen of %i px', async (width) => {
    for (const file of pagesOf(site)) {
      const found = await shown(file, { width }, (page) =>
        page.evaluate(`({
          width: document.documentElement.scrollWidth,
          outside: [...document.querySelectorAll('body *')].filter((element) => element.getBoundingClientRect().right > innerWidth + 0.5).length,
        })`),
      )
      expect(found, file).toEqual({ width, outside: 0 })
    }
  })

  test.each(['light', 'dark'] as const)('the pages of the history are accessible on a %s screen', async (colorScheme) => {
    for (const file of pagesOf(site)) {
      const violations = await shown(file, { width: 1280, colorScheme }, async (page) => {
        await page.evaluate(axe.source)
        return page.evaluate(
          `axe.run().then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html.slice(0, 150)).slice(0, 3).join(' | ')))`,
        )
      })
      expect(violations, file).toEqual([])
    }
  })

  test('every link within the site leads to a file of it', async () => {
    const files = globSync(join(folder, site, '**/*.html'))
    expect(files.length).toBeGreaterThan(0)
    const broken = files.flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/href="([^"]*)"/g)].flatMap(([, link]) => {
        if (link!.startsWith('https://github.com/') || link!.startsWith('#')) return []
        return existsSync(resolve(dirname(file), decodeURI(link!))) ? [] : [`${file}: ${link}`]
      }),
    )
    expect(broken).toEqual([])
  })
})

test('a reader goes from the first page to a release, to its evidence, and back', async () => {
  const index = join(folder, 'usual/index.html')
  const context = await browser.newContext()
  const page = await context.newPage()
  await page.goto(pathToFileURL(index).href)
  await page.locator('.releases tbody tr').nth(3).getByRole('link').click()
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toMatch(/^Release [0-9a-f]{12}$/)
  expect(await page.getByRole('table').first().getByRole('columnheader').allInnerTexts()).toEqual([
    'component',
    'change',
    'before',
    'after',
  ])
  await page.getByRole('link', { name: 'manifest.json' }).click()
  expect(existsSync(fileURLToPath(page.url()))).toBe(true)
  await page.goBack()
  await page.getByRole('link', { name: '← All releases' }).click()
  expect(page.url()).toBe(pathToFileURL(index).href)
  await context.close()
})

test('an incident shows the snapshots around it, and in what they differ', async () => {
  const [diff] = globSync(join(folder, 'usual/incidents/*-diff.html'))
  const found = await shown(diff!.replace('-diff', ''), { width: 1280 }, (page) => page.locator('#state').locator('..').innerText())
  expect(found).toContain('Nix accepts unsigned store paths.')
  expect(found).toMatch(/snapshot-prod-a-.*-before\.json/)
})

test('the filter of the releases leaves those that run, those that ran, or those with an incident', async () => {
  const count = (page: Page) => page.locator('.releases tbody tr:visible').count()
  // As a user does: the button itself has one point, and its place may be between two.
  const choose = (page: Page, label: string) => page.locator('label', { hasText: label }).click()
  await shown(join(folder, 'usual/index.html'), { width: 1280 }, async (page) => {
    expect(await count(page)).toBe(60)
    await choose(page, 'running now')
    expect(await count(page)).toBe(2)
    await choose(page, 'with an incident')
    expect(await count(page)).toBeGreaterThan(4)
    expect(await count(page)).toBeLessThan(20)
    await choose(page, 'all')
    expect(await count(page)).toBe(60)
  })
})

test('the first thing on the page is a host that needs a human', async () => {
  const banner = (site: string) =>
    shown(join(folder, site, 'index.html'), { width: 1280 }, (page) => page.locator('.banner').first().innerText())
  expect(await banner('open')).toMatch(/^!\s+prod-a needs a human since 2026-04-11 09:30 UTC: The check/)
  expect(await banner('usual')).toContain('No incident is open.')
  expect(await banner('none')).toContain('No host has a record yet.')
})

test('the colour scheme follows the screen, and paper is light', async () => {
  const ground = (page: Page) => page.evaluate('getComputedStyle(document.body).backgroundColor')
  const file = join(folder, 'usual/index.html')
  const onPaper = async (page: Page) => {
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
    return ground(page)
  }
  const found = [
    await shown(file, { width: 360 }, ground),
    await shown(file, { width: 360, colorScheme: 'dark' }, ground),
    await shown(file, { width: 360, colorScheme: 'dark' }, onPaper),
  ]
  expect(found).toEqual(['rgb(255, 255, 255)', 'rgb(20, 23, 28)', 'rgb(255, 255, 255)'])
})

test('text from a host is inert in the history, and names no page', async () => {
  const pages = globSync(join(folder, 'hostile/**/*.html')).filter((_, index) => index % 3 === 0)
  for (const file of [join(folder, 'hostile/index.html'), ...pages]) {
    const found = await shown(file, { width: 1280 }, async (page) => ({
      touched: await page.evaluate('window.touched'),
      foreign: await page.locator('script, img, iframe, [onerror], [onload], [onmouseover], a[href^="javascript"]').count(),
    }))
    expect(found, file).toEqual({ touched: undefined, foreign: 0 })
  }
  expect(globSync(join(folder, 'hostile/releases/*'))).toEqual([join(folder, 'hostile/releases', `choiros-${'e'.repeat(64)}.html`)])
})
