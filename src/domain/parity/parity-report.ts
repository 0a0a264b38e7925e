import { formatCount } from '../report/amount.ts'
import { alignColumns } from '../report/columns.ts'
import { MARKDOWN_LIMIT_BYTES, markdownText, withinBytes } from '../report/markdown.ts'
import type { ValueComparison } from './compare-values.ts'

/** What two hosts' evaluated configurations have in common, and what not. */
export interface ParityReport extends ValueComparison {
  readonly schemaVersion: 1
  readonly by: 'evaluation'
  readonly application: string
  readonly reference: string
  readonly host: string
}

/** A longer value is only in the JSON form. */
const VALUE_LIMIT = 160

/** Formats the report for a terminal. Its text is as the flake gave it; the printer escapes it. */
export function parityLines(report: ParityReport): string[] {
  const { differences, reference, host } = report
  const rows = differences.map((difference) => [difference.field, shown(difference.reference), shown(difference.host)])
  const table =
    rows.length === 0
      ? []
      : alignColumns([['', reference, host], ...rows])
          .split('\n')
          .slice(0, -1)
  return [paritySummary(report), ...table]
}

/** For a job's summary or a comment. */
export function parityMarkdown(report: ParityReport, limitBytes: number = MARKDOWN_LIMIT_BYTES): string {
  const { differences, reference, host, application } = report
  const rows = differences.map((difference) => cells(difference.field, shown(difference.reference), shown(difference.host)))
  const lines = [
    `## Parity of ${markdownText(application)}`,
    '',
    markdownText(paritySummary(report)),
    '',
    ...(rows.length === 0 ? [] : [cells('Value', reference, host), '| --- | --- | --- |', ...rows, '']),
  ]
  return withinBytes(
    lines,
    limitBytes,
    (missing) => `\n_The report is cut here: ${missing} more lines did not fit. The JSON form has all._`,
  )
}

function cells(...texts: string[]): string {
  return `| ${texts.map(markdownText).join(' | ')} |`
}

/** One sentence. */
function paritySummary({ reference, host, differences, compared, passedOver }: ParityReport): string {
  const found = differences.length === 0 ? 'agree' : `differ in ${formatCount(differences.length, 'value')} that must be equal`
  const declared = passedOver === 0 ? '' : `; ${passedOver} allowed differences are ignored`
  return `As the flake evaluates them, ${reference} and ${host} ${found}${declared} (of ${compared} compared).`
}

function shown(value: unknown): string {
  if (value === undefined) return 'nothing'
  const text = typeof value === 'string' && value !== '' ? value : JSON.stringify(value)
  return text.length <= VALUE_LIMIT ? text : `${text.slice(0, VALUE_LIMIT)}…`
}
