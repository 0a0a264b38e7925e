/**
 * Makes the pictures of docs/pictures/*.webp from what grind-to-prod wrote in the lab: the summary of a job, a plan as the comment of a pull
 * request has it, and the page of drift.
 *
 *   npm run build && lab/lab up && node script/screenshots.ts      needs Debian's Chromium
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { release, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import process from 'node:process'
import { chromium, type Browser } from 'playwright-core'
import { withFonts } from './screenshots/fonts.ts'
import { makeOutputs } from './screenshots/outputs.ts'
import { markdownPage } from './screenshots/page.ts'

const PICTURES = fileURLToPath(new URL('../docs/pictures', import.meta.url))
const WIDTH = 960

const { summary, plan, drift } = await makeOutputs()
const folder = await mkdtemp(join(tmpdir(), 'grind-to-prod-pictures-'))
const browser = await chromium.launch({
  executablePath: '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'],
  env: { ...process.env, FONTCONFIG_FILE: await withFonts(folder) },
})
try {
  await photograph(browser, { name: 'job-summary', page: markdownPage(summary), height: 1800 })
  await photograph(browser, { name: 'plan-comment', page: markdownPage(plan), height: 1800 })
  await photograph(browser, { name: 'drift-page', page: withoutBuild(drift), height: 1190 })
} finally {
  await browser.close()
  await rm(folder, { recursive: true })
}

/** Shortens the version of this machine's kernel to its number: which build of it this is, is not what a picture is about. */
function withoutBuild(page: string): string {
  return page.replaceAll(release(), release().replace(/-.*/, ''))
}

interface Subject {
  readonly name: string
  readonly page: string
  /** What is below this many pixels is left out. */
  readonly height: number
}

/** Writes the picture of a page for both colour schemes, as WebP. */
async function photograph(from: Browser, { name, page: html, height }: Subject): Promise<void> {
  const file = join(folder, `${name}.html`)
  await writeFile(file, html)
  for (const colorScheme of ['light', 'dark'] as const) {
    const context = await from.newContext({ viewport: { width: WIDTH, height: 200 }, colorScheme })
    const page = await context.newPage()
    await page.goto(pathToFileURL(file).href)
    if (html.includes('window.drawn')) await page.waitForFunction('window.drawn')
    const whole = Number(await page.evaluate('Math.ceil(document.documentElement.getBoundingClientRect().height)'))
    const session = await context.newCDPSession(page)
    const clip = { x: 0, y: 0, width: WIDTH, height: Math.min(whole, height), scale: 1 }
    const { data } = await session.send('Page.captureScreenshot', { format: 'webp', quality: 75, clip, captureBeyondViewport: true })
    await writeFile(join(PICTURES, `${name}-${colorScheme}.webp`), Buffer.from(data, 'base64'))
    await context.close()
  }
}
