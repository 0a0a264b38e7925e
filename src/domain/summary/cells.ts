import { markdownText } from '../report/markdown.ts'
import type { Block } from './document.ts'

/** Characters of a text from outside that a summary shows. */
const TEXT_LIMIT = 300

/** Text from outside as part of a line or cell, cut when it is long. */
export function shown(text: string, limit = TEXT_LIMIT): string {
  return text.length <= limit ? markdownText(text) : `${markdownText(text.slice(0, limit))}… (${text.length} characters)`
}

/** Returns an id, name or path as code, when it is of letters that mean nothing in Markdown; as text otherwise. */
export function code(text: string): string {
  return /^[\w./:=+@…-]{1,255}$/.test(text) ? `\`${text}\`` : shown(text)
}

/** Returns a link, when the address is one of the web; the text alone otherwise. `text` is Markdown already. */
export function link(text: string, address: string | null | undefined): string {
  if (address === null || address === undefined || !URL.canParse(address)) return text
  const { protocol, username, href } = new URL(address)
  return protocol === 'https:' && username === '' ? `[${text}](<${href.replaceAll(/[|\\`]/g, encodeURIComponent)}>)` : text
}

/** Returns a table of cells that are Markdown already. Nothing at all when it has no rows. */
export function table(head: readonly string[], rows: readonly (readonly string[])[], what = 'rows'): Block {
  if (rows.length === 0) return { before: [] }
  return {
    before: [row(head), `|${head.map(() => ' --- |').join('')}`],
    rows: rows.map(row),
    more: (missing) => row([`_and ${missing} more ${what}_`, ...head.slice(1).map(() => '')]),
    after: [''],
  }
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`
}

/** The same behind a line that unfolds it. `title` is plain text of ours. */
export function folded(title: string, block: Block): Block {
  if ((block.rows ?? []).length + block.before.length === 0) return { before: [] }
  return {
    ...block,
    before: [`<details><summary>${title}</summary>`, '', ...block.before],
    after: [...(block.after ?? []), '</details>', ''],
  }
}
