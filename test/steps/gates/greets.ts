/**
 * A gate as a user would write it, a browser test of the page that users see:
 *
 *   node test/steps/gates/greets.ts BROWSER URL GREETING
 *
 * BROWSER is the address at which a Chromium can be driven. Ends with status 1 when the page does not show the greeting.
 */
import { chromium } from 'playwright-core'

const [address = '', url = '', greeting = ''] = process.argv.slice(2)
const browser = await chromium.connectOverCDP(address)
const context = await browser.newContext()
try {
  const page = await context.newPage()
  await page.goto(url, { timeout: 10_000 })
  const heading = page.getByRole('heading')
  await heading.waitFor({ timeout: 10_000 })
  const shown = await heading.innerText()
  process.stdout.write(`${process.env['GRIND_TO_PROD_HOST']} shows "${shown}" in ${browser.version()}\n`)
  process.exitCode = shown === greeting ? 0 : 1
} finally {
  await context.close()
  await browser.close()
}
