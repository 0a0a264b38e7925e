import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { css } from '#domain/page/css'
import { html } from '#domain/page/html'
import { htmlPage, text, webLink } from '#domain/page/page'
import { anyCharacter } from '../../fuzz/arbitraries.ts'

test('a page escapes its title and every inserted text', () => {
  const page = htmlPage({ title: '</title><script>', body: html`<p title="${'"onload=1'}">${'<b>'}</p>` })
  expect(page).toContain('<title>&lt;/title&gt;&lt;script&gt;</title>')
  expect(page).toContain('<p title="&quot;onload=1">&lt;b&gt;</p>')
})

test('no text makes markup in a page, or ends an attribute', () => {
  fc.assert(
    fc.property(fc.string({ unit: anyCharacter }), (value) => {
      const { html: made } = html`<a href="${value}">${value}</a>`
      expect(made.slice('<a href="'.length, -'</a>'.length).replace('">', '')).not.toMatch(/[<>"']/)
    }),
  )
})

test('a page permits nothing but its own style', () => {
  const page = htmlPage({
    title: 'x',
    body: html``,
    style: css`
      p {
        margin: ${7}px;
      }
    `,
  })
  expect(page).toMatch(/default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'/)
  expect(page).toContain('margin: 7px;')
  expect(page).not.toMatch(/<script|<link|<img|url\(|@import/)
})

test('a style sheet takes other sheets and numbers, and no text', () => {
  const outside = '</style>'
  // @ts-expect-error -- a text could end the element
  const made = css(['a { }', ''] as unknown as TemplateStringsArray, outside)
  expect(made.css).not.toContain(outside)
  const inner = css(['order: ', ';'] as unknown as TemplateStringsArray, 1)
  expect(css(['a { ', ' }'] as unknown as TemplateStringsArray, inner).css).toBe('a { order: 1; }')
})

test.each([
  ['https://example.org/?a=1&b=2', true],
  ['http://example.org', true],
  ['javascript:window.touched=1', false],
  ['data:text/html,<script>', false],
  [' javascript:1', false],
  ['no url', false],
])('a link to %s is one: %s', (url, isLink) => {
  expect(webLink(url).html.startsWith('<a ')).toBe(isLink)
})

test('text that cannot be seen is made visible', () => {
  expect(text('a\u202eb\u0000')).toBe(String.raw`a\u{202e}b\x00`)
})
