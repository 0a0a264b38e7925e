import { countOutcomes, countsText, type Check } from '../doctor/check.ts'
import { formatCount } from '../report/amount.ts'
import { MARKDOWN_LIMIT_BYTES } from '../report/markdown.ts'
import { code, folded, shown, table } from './cells.ts'
import { lines, page, type Block } from './document.ts'

const signs = { passed: '✅', failed: '❌', warning: '⚠️', unknown: 'ℹ️' } as const
const words = { passed: 'passed', failed: '**failed**', warning: 'warning', unknown: 'not checkable here' } as const

/** Renders the checks of `doctor` as a job's summary: the result first, then what to do, and what passed behind a line that unfolds it. */
export function doctorSummary(checks: readonly Check[], limitBytes: number = MARKDOWN_LIMIT_BYTES): string {
  const { failed, warning } = countOutcomes(checks)
  const sign = signs[failed > 0 ? 'failed' : warning > 0 ? 'warning' : 'passed']
  const verdict = failed === 0 ? 'Nothing that was checked stops a release' : `${formatCount(failed, 'check')} failed`
  const of = (...outcomes: Check['outcome'][]) => outcomes.flatMap((outcome) => checks.filter((one) => one.outcome === outcome))
  const passed = of('passed')
  return page(
    [
      lines(`## ${sign} ${verdict}`, '', `${countsText(checks)}.`, ''),
      ...unasked(checks),
      tableOf(of('failed', 'warning', 'unknown')),
      folded(`${formatCount(passed.length, 'check')} passed`, tableOf(passed)),
    ],
    limitBytes,
  )
}

/** What a reader must not take from a page without failures. */
function unasked(checks: readonly Check[]): Block[] {
  const hosts = checks.filter(({ id, outcome }) => id === 'connects' && outcome === 'unknown')
  if (hosts.length === 0) return []
  const names = hosts.map(({ about }) => code(about)).join(', ')
  return [lines(`**Only what can be known without a host was checked**: this job has no key of a host, and did not ask ${names}.`, '')]
}

function tableOf(checks: readonly Check[]): Block {
  const rows = checks.map(({ outcome, about, message, hint }) => [
    `${signs[outcome]} ${words[outcome]}`,
    code(about),
    shown(message, 600),
    hint === undefined ? '' : shown(hint, 600),
  ])
  return table(['Outcome', 'Of', 'What', 'What to do'], rows, 'checks')
}
