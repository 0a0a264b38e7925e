import { sanitizeLine } from './sanitize-line.ts'

/** Largest summary that is written, in bytes: GitHub drops one of more than 1 MiB, and counts what a step wrote before. */
export const MARKDOWN_LIMIT_BYTES = 900 * 1024

/**
 * Formats text from outside as part of a line or of a table's cell in GitHub's Markdown: it makes no markup, no link, no mention, no
 * reference to an issue, and cannot end the cell. GitHub detects mentions and references after the Markdown is rendered, when an escape is
 * gone: only a character between the sign and the word prevents that.
 */
export function markdownText(text: string): string {
  return sanitizeLine(text.toWellFormed())
    .trimStart()
    .replaceAll(/[&<>]/g, (character) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[character]!)
    .replaceAll(/[\\`*_{}[\]()#!|~$^]|^[-+]|:(?=\/\/|[\w+-]+:)/g, (character) => `\\${character}`)
    .replace(/^(\d+)(?=\.(?:\s|$))/, '$1\\')
    .replaceAll(/\\#(?=\d)|\bGH-(?=\d)/gi, '$&&#8203;')
    .replaceAll('@', '&#64;&#8203;')
    .replaceAll(/\b(?=www\.)/gi, '&#8203;')
}

/**
 * Returns the lines that fit into a number of bytes, each with its line end. When not all fit, it returns as many as leave room for `more`,
 * which reports the number of missing ones.
 */
export function withinBytes(lines: readonly string[], limitBytes: number, more: (missing: number) => string): string {
  const sizes = lines.map((line) => Buffer.byteLength(line) + 1)
  if (sizes.reduce((sum, size) => sum + size, 0) <= limitBytes) return lines.map((line) => `${line}\n`).join('')
  let left = limitBytes - Buffer.byteLength(more(lines.length)) - 1
  let kept = 0
  while (kept < lines.length && sizes[kept]! <= left) left -= sizes[kept++]!
  return [...lines.slice(0, kept), more(lines.length - kept)].map((line) => `${line}\n`).join('')
}
