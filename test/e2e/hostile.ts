import { expect } from 'vitest'
import type { RunLog } from './run-log.ts'

/** What an attacker would write where a text of his is shown: commands of the runner, of a terminal, of Markdown and HTML. */
export const MARK = 'PWNED'
const ESCAPE = '\u001b'
export const HOSTILE_LINES = [
  `::set-output name=${MARK}::1`,
  `##[error]${MARK}`,
  `::error::${MARK}`,
  `${ESCAPE}[31m${MARK}${ESCAPE}[0m`,
  `\u202e${MARK}`,
  `<img src=x onerror=${MARK}>`,
  `@everyone [${MARK}](javascript:alert)`,
]
export const HOSTILE = HOSTILE_LINES.join(' ')

/** The same, as far as git lets it be a branch's name. */
export const HOSTILE_BRANCH = `$(touch\${IFS}${MARK})<img>|##{${MARK}}\u202e@everyone`

/** A sed script that has the example's server print all of it when it is asked for its health, and answer with it. */
export const hostileServer = `s|^    else if (pathname === '/health') {|&\\n${forSed(
  `for (const line of ${JSON.stringify(HOSTILE_LINES)}) console.log(line); return answer(503, 'text/plain', ${JSON.stringify(HOSTILE_LINES)}.join(String.fromCharCode(10)))`,
)}|`

function forSed(text: string): string {
  return text.replaceAll(/[&|\\]/g, String.raw`\$&`)
}

/** Fails when anything of it acted, or could act, in a log or in a text that GitHub renders. */
export function expectInert(log: RunLog, markdown: string): void {
  const steps = Object.values(log.jobs).flatMap((job) => Object.values(job.steps))
  expect(steps.flatMap(({ outputs }) => Object.keys(outputs)).filter((name) => name.includes(MARK))).toEqual([])
  const lines = steps.flatMap((step) => step.lines).filter((line) => line.includes(MARK))
  expect(
    lines.filter((line) => line.includes(ESCAPE) || /^\s*::set-output|##\[|[\u200b-\u200f\u202a-\u202e\u2066-\u2069]/.test(line)),
  ).toEqual([])
  // A command of ours may contain the text; one of the text's own would be at the start of a line.
  const isOurs = (line: string) => /^::(error|warning|notice|group)[ :]/.test(line) && !line.startsWith(`::error::${MARK}`)
  expect(lines.filter((line) => /^\s*::/.test(line) && !isOurs(line))).toEqual([])
  expect(markdown).not.toContain(ESCAPE)
  expect(markdown).not.toMatch(/<img|<script|\u202e|\]\(javascript|(^|[^&;#\w])@everyone/)
}
