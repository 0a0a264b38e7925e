import { sanitizeLine } from '../report/sanitize-line.ts'
import { css, type Css } from './css.ts'
import { html, type Html } from './html.ts'
import { PAGE_STYLE } from './page-style.ts'

/** What a page shows. */
interface PageContent {
  /** Its name, in the browser's title. Text from outside is escaped. */
  readonly title: string
  /** The content of `body`. */
  readonly body: Html
  /** Rules besides those of every page (`PAGE_STYLE`). */
  readonly style?: Css
}

/**
 * Renders one self-contained HTML page that works from a file: no script, no font, and nothing that is loaded. Its content security policy
 * forbids what it does not need, so that a mistake in it cannot run or send anything either.
 */
export function htmlPage({ title, body, style = css`` }: PageContent): string {
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta
          http-equiv="Content-Security-Policy"
          content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"
        />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="referrer" content="no-referrer" />
        <title>${text(title)}</title>
        <style>
          ${{ html: PAGE_STYLE.css + style.css }}
        </style>
      </head>
      <body>
        ${body}
      </body>
    </html> `.html
}

/** Makes what cannot be seen in a text visible. What is markup in it, the template escapes. */
export function text(value: string): string {
  return sanitizeLine(value)
}

/** Links a URL from outside when it is one of the web; any other, such as `javascript:`, is shown as text. */
export function webLink(url: string, label: string = url): Html {
  const isOfWeb = URL.canParse(url) && /^https?:$/.test(new URL(url).protocol)
  return isOfWeb ? html`<a href="${url}" rel="noreferrer">${text(label)}</a>` : html`${text(label)}`
}
