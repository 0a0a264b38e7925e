import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { chromium, type Browser, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { evidencePage } from '#domain/evidence/evidence-page'
import { realRunner } from '#tools/run/real'
import { verifyEvidence, type EvidenceResult } from '#verbs/verify-evidence'
import { forgeries } from './evidence-forgeries.ts'
import { auditorFiles, newKeys, wholeEvidence, writeFiles, type Files } from './whole-evidence.ts'

/** The report of a verification in a real browser. It needs no host, but Chromium, which only the lab's set-up installs. */

let browser: Browser
let folder: string
const names = ['proved', 'forged', 'hostile'] as const

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'grind-to-prod-page-'))
  const keys = newKeys()
  const whole = wholeEvidence(keys)
  const auditor = writeFiles(folder, auditorFiles(keys))
  const result = (files: Files) =>
    verifyEvidence(
      {
        folder: writeFiles(folder, files),
        name: 'evidence.tar.gz',
        allowedSignersFile: join(auditor, 'allowed_signers'),
        revokedKeysFile: join(auditor, 'revoked_keys'),
        knownHostsFile: join(auditor, 'known_hosts'),
        nixKeysFile: join(auditor, 'nix-keys'),
        expectedReleaseId: whole.id,
      },
      { runner: realRunner, reporter: { report: () => undefined } },
    )
  const changed: Files = new Map(whole.files)
  for (const name of ['a path is added to the bill of materials', 'a record is backdated', 'a file is added beside the manifest'])
    forgeries.find((one) => one.name === name)!.forge(changed, whole)
  const proved = await result(whole.files)
  const pages = { proved: evidencePage(proved), forged: evidencePage(await result(changed)), hostile: evidencePage(hostile(proved)) }
  for (const name of names) await writeFile(join(folder, `${name}.html`), pages[name])
  browser = await chromium.launch({
    executablePath: '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'],
  })
})
afterAll(async () => {
  await browser?.close()
  await rm(folder, { recursive: true })
})

const SCRIPT = '<script>window.touched = 1</script><img src=x onerror="window.touched = 2">\u202e'

/** Every text of a report as a stranger could have written it. */
function hostile(result: EvidenceResult): EvidenceResult {
  const replaced = JSON.stringify(result, (key, value: unknown) =>
    typeof value === 'string' && ['statement', 'reason', 'actor', 'host', 'repository', 'evidence', 'from'].includes(key) ? SCRIPT : value,
  )
  return JSON.parse(replaced) as EvidenceResult
}

interface Screen {
  readonly width: number
  readonly colorScheme: 'light' | 'dark'
}

async function shown<Result>(name: string, { width, colorScheme }: Screen, look: (page: Page) => Promise<Result>): Promise<Result> {
  const context = await browser.newContext({ viewport: { width, height: 800 }, colorScheme })
  try {
    const page = await context.newPage()
    await page.goto(pathToFileURL(join(folder, `${name}.html`)).href)
    return await look(page)
  } finally {
    await context.close()
  }
}

describe.each(names)('the report "%s" of a verification', (name) => {
  test.each([360, 768, 1280])('the report is not wider than a screen of %i px', async (width) => {
    const found = await shown(name, { width, colorScheme: 'light' }, (page) =>
      page.evaluate(`({
        width: document.documentElement.scrollWidth,
        outside: [...document.querySelectorAll('body *')].filter((element) => element.getBoundingClientRect().right > innerWidth + 0.5).length,
      })`),
    )
    expect(found).toEqual({ width, outside: 0 })
  })

  test.each(['light', 'dark'] as const)('the report has enough contrast on a %s screen', async (colorScheme) => {
    expect(await shown(name, { width: 360, colorScheme }, (page) => page.evaluate(worstContrast))).toBeGreaterThanOrEqual(4.5)
  })
})

test('the verdict is the first line of the report, and the time line shows what was replaced', async () => {
  const found = await shown('proved', { width: 1280, colorScheme: 'light' }, async (page) => ({
    first: await page.getByRole('heading', { level: 1 }).innerText(),
    attempts: await page.locator('.line > li').count(),
    newest: await page.locator('.line > li').first().innerText(),
    committed: await page.locator('.line > li', { hasText: 'hypervisor' }).first().innerText(),
    rows: await page.getByRole('row').count(),
  }))
  expect(found.first).toMatch(/^Release [0-9a-f]{12} of choiros is proved: all \d+ checks passed\.$/)
  expect(found.attempts).toBe(8)
  expect(found.newest).toMatch(/UNCHANGED/)
  expect(found.committed).toMatch(/not known here → 0c8lqb8q…-hypervisor/)
  expect(found.committed).toMatch(/Signed by alice, bob/)
  expect(found.rows).toBeGreaterThan(20)
})

test('failed checks come first in the report, with the files that they rest on', async () => {
  const found = await shown('forged', { width: 360, colorScheme: 'dark' }, async (page) => ({
    first: await page.getByRole('heading', { level: 1 }).innerText(),
    articles: await page.locator('article.error').allInnerTexts(),
    isFirst: await page.evaluate("document.querySelector('main h2').innerText"),
  }))
  expect(found.first).toMatch(/is NOT proved: \d+ of \d+ checks failed\.$/)
  expect(found.isFirst).toBe('What needs attention')
  expect(found.articles.join('\n')).toMatch(/bill of materials differs[\s\S]*release\/sbom\.cdx\.json/)
})

test('text of the evidence is inert in the report, and nothing is loaded', async () => {
  const found = await shown('hostile', { width: 1280, colorScheme: 'light' }, async (page) => {
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    await page.reload({ waitUntil: 'networkidle' })
    return {
      asked: asked.length,
      touched: await page.evaluate('window.touched'),
      foreign: await page.locator('script, img, svg, a, iframe, [onerror], [onload]').count(),
    }
  })
  expect(found).toEqual({ asked: 1, touched: undefined, foreign: 0 })
  expect(await readFile(join(folder, 'hostile.html'), 'utf8')).not.toMatch(/<script|<img|\u202e/)
})

test('the report prints as light pages', async () => {
  const found = await shown('forged', { width: 1280, colorScheme: 'dark' }, async (page) => {
    await page.emulateMedia({ media: 'print' })
    return {
      ground: await page.evaluate('getComputedStyle(document.body).backgroundColor'),
      bytes: (await page.pdf({ format: 'A4' })).length,
    }
  })
  expect(found.ground).toBe('rgb(255, 255, 255)')
  expect(found.bytes).toBeGreaterThan(10_000)
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
    return numbers(colour)[3] === 0 ? behind(element.parentElement ?? document.body) : colour
  }
  const texts = [...document.querySelectorAll('body *')].filter((element) => [...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim() !== ''))
  if (texts.length < 10) throw new Error('The page shows next to nothing.')
  return Math.min(...texts.map((element) => {
    const [dark, light] = [luminance(getComputedStyle(element).color), luminance(behind(element))].sort((one, other) => one - other)
    return (light + 0.05) / (dark + 0.05)
  }))
})()`
