import type { Row } from '../../script/terminal-picture/screen.ts'

/** What a picture of a terminal shows, as lines that can be compared. */

/** Joins rows to the lines that were printed, as text. */
export function linesOf(rows: readonly Row[]): string[] {
  const lines: string[] = []
  for (const { runs, continues } of rows) {
    const text = runs.map((run) => run.text).join('')
    if (continues) lines.push(`${lines.pop() ?? ''}${text}`)
    else lines.push(text)
  }
  return lines.map((line) => line.trimEnd())
}

/** Reads back the rows that `drawTerminal` drew, as text. */
export function textRowsOf(svg: string): Row[] {
  return [...svg.matchAll(/<text [^>]*?(data-continues="")?>([^]*?)<\/text>/g)].map(([, part, content]) => ({
    continues: part !== undefined,
    runs: [{ text: unescaped(content!.replaceAll(/<[^>]*>/g, '')), isBold: false, isDim: false }],
  }))
}

function unescaped(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&')
}

/** Text in which everything that is another in each run has a name instead: ids, hashes, moments, durations, free space. */
export function masked(line: string): string {
  return line
    .replaceAll(/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, '<attempt>')
    .replaceAll(/[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]+Z/g, '<time>')
    .replaceAll(/\b[0-9a-f]{64}\b/g, '<id>')
    .replaceAll(/\b[0-9a-f]{12}\b/g, '<short>')
    .replaceAll(/\b[0-9a-z]{32}-/g, '<hash>-')
    .replaceAll(/\b[0-9a-z]{7}…/g, '<hash>…')
    .replaceAll(/\b[0-9.]+ (?:seconds?|minutes?|hours?|days?|months?|years?) (?:old|ago)/g, '<age>')
    .replaceAll(/\bin [0-9.]+ s\b/g, 'in <seconds>')
    .replaceAll(/\b[0-9.]+ [GTMK]iB free/g, '<free>')
    .replaceAll(/\[[0-9]+\]/g, '[<pid>]')
}
