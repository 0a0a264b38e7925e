import { loose } from '../protocol/loose.ts'
import { parseLimitedJson } from '../protocol/limited-json.ts'
import { ledgerResultSchema } from '../protocol/record.ts'

/** How `ledger.ndjson` begins: an entry has its only other field first. */
const ENTRY = /^\s*\{\s*"previousEntry"/
/** How what `ledger export` writes begins, and what else it has. */
const PRINTED = /^\s*\{\s*"(?:host|application|total|brokenAt|head|entries)"\s*:/
const PRINTED_HEAD = /^\s*\{\s*"host"\s*:\s*"[^"]*"\s*,\s*"appl/
const PRINTED_FIELDS = ['"brokenAt"', '"entries"', '"previousEntry"']

/**
 * Returns where a text is damaged that is no ledger any more, as the end of a sentence about it; undefined for one that does not begin as a
 * ledger. `isNamed`: its file has the name of one.
 */
export function ledgerDamage(text: string, isNamed: boolean): string | undefined {
  if (text.trim() === '') return isNamed ? 'it is empty' : undefined
  if (ENTRY.test(text)) return lineDamage(text)
  if (PRINTED.test(text) && (isNamed || PRINTED_HEAD.test(text) || PRINTED_FIELDS.some((field) => text.includes(field))))
    return printedDamage(text)
  return isNamed ? 'line 1 is not an entry of a ledger, and not the beginning of what "grind-to-prod ledger export" writes' : undefined
}

function lineDamage(text: string): string {
  return text.trimStart().includes('\n') ? 'line 1 is not an entry of a ledger' : 'it is cut off in line 1'
}

function printedDamage(text: string): string {
  try {
    const { error } = loose(ledgerResultSchema).safeParse(parseLimitedJson(text))
    const [issue] = error?.issues ?? []
    return `its part ${issue?.path.map(String).join('.') ?? 'entries'} is not what a ledger has there`
  } catch (error) {
    return error instanceof SyntaxError ? syntaxDamage(text, error) : 'it is not JSON'
  }
}

/** Node names the place of what it cannot parse, but for a text that ends too early. */
function syntaxDamage(text: string, { message }: SyntaxError): string {
  const [, position, line, column] = /at position (\d+) \(line (\d+) column (\d+)\)/.exec(message) ?? []
  if (position === undefined && message.startsWith('it ')) return message
  const isEnd = position === undefined || Number(position) >= text.trimEnd().length
  return isEnd ? `it is cut off in line ${text.trimEnd().split('\n').length}` : `line ${line} is not JSON at column ${column}`
}
