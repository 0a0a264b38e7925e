import { micromark } from 'micromark'
import { gfm, gfmHtml } from 'micromark-extension-gfm'

/** Markdown as GitHub reads it; HTML in it is kept, so that it can be found. */
export function rendered(markdown: string): string {
  return micromark(markdown, { allowDangerousHtml: true, extensions: [gfm()], htmlExtensions: [gfmHtml()] })
}

/** The elements of rendered Markdown in order, ignoring whether something is code. */
export function elements(html: string): string[] {
  return [...html.matchAll(/<(\/?[a-z][a-z0-9]*)/g)].map(([, name]) => name!).filter((name) => !/^\/?code$/.test(name))
}

/** What is read in rendered Markdown, and looked through for mentions and references: code and links are not. */
export function plainText(html: string): string {
  return html
    .replaceAll(/<(code|a)\b[\s\S]*?<\/\1>/g, '')
    .replaceAll(/<[^>]*>/g, '\n')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
}
