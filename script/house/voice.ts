import { parseSync, Visitor } from 'oxc-parser'

/** A phrase that this project avoids, and what to write instead. */
interface Avoided {
  readonly name: string
  readonly pattern: RegExp
  readonly use: string
}

/** The avoided phrases; CONTRIBUTING.md explains the choice. */
export const avoided: readonly Avoided[] = [
  { name: 'repair', pattern: /\bmend(?:s|ed|ing)?\b/i, use: 'fix, repair' },
  { name: 'ill', pattern: /\bill\b/i, use: 'unhealthy, unsafe, damaged' },
  { name: 'well', pattern: /(?<!\bas )\bwell\b(?!-known)/i, use: 'healthy, also' },
  { name: 'held against', pattern: /\b(?:held|holds?|holding)\b[^.;]{0,60}\bagainst\b/i, use: 'compare with, verify against' },
  { name: 'came to', pattern: /\b(?:came|comes?) to\b|\b(?:become|becomes|became) of\b/i, use: 'result, outcome' },
  { name: 'speaks of', pattern: /\b(?:speaks?|spoke|spoken|speaking) (?:of|for)\b/i, use: 'name, list, refer to' },
  { name: 'anew', pattern: /\banew\b/i, use: 'again, restart' },
  { name: 'lies, stands', pattern: /\b(?:lies|lie|lay|lays|laid|lying|stands?|stood|standing)\b(?!-in)/i, use: 'is' },
  { name: 'nobody knows', pattern: /\bnobody\b/i, use: 'unknown; name the one who acts' },
  { name: 'is no X', pattern: /(?<!there |which |that )\b(?:is|are|was|were|be) no (?!longer|more\b)/i, use: 'is not an X' },
  { name: 'somebody else', pattern: /\b(?:any|some|every)(?:body|one) else\b/i, use: 'another user' },
  { name: 'whoever', pattern: /\bwhoever\b|\bwho asks?\b/i, use: 'the user, the caller, the client' },
  { name: 'tell', pattern: /\b(?:tell|tells|told|telling|untold)\b/i, use: 'report, print, return, record' },
  { name: 'say', pattern: /\b(?:say|says|said|saying)\b/i, use: 'report, print, return, record' },
  { name: 'judge', pattern: /\bjudg(?:e|es|ed|ing)\b/i, use: 'check, assess, decide' },
  { name: 'carry out', pattern: /\b(?:carry|carries|carried|carrying)\b[^.;]{0,20}\bout\b/i, use: 'run, apply' },
  {
    name: 'go back',
    pattern: /\b(?:(?:go|goes|going|went|gone|take|takes|took|taken|taking) (?:it |them |that )?back|ways? back)\b/i,
    use: 'roll back, revert',
  },
  { name: 'take over', pattern: /\b(?:take|takes|took|taken|taking) (?:it |them )?over\b/i, use: 'adopt (a folder), fail over (a host)' },
  { name: 'lay out', pattern: /\b(?:lay|lays|laid|laying)\b[^.;]{0,20} (?:out|down|aside)\b/i, use: 'write, create' },
  { name: 'passed over', pattern: /\bpass(?:es|ed|ing)? (?:it |them )?over\b/i, use: 'ignore' },
  { name: 'look at', pattern: /\blook(?:s|ed|ing)? (?:at|back|again|into|whether|why)\b/i, use: 'inspect, check' },
  {
    name: 'wanted, wish, meant',
    pattern: /\b(?:wanted|wish|wishes|wished)\b|\b(?:was|were|is) meant to\b|\bthat was meant\b/i,
    use: 'desired, expected',
  },
  { name: 'lacks', pattern: /\b(?:lack|lacks|lacked|lacking)\b/i, use: 'missing' },
  { name: 'surprise', pattern: /\bsurprises?\b/i, use: 'bug' },
  { name: ', for', pattern: /[,;] for (?:it|he|she|they|there|nobody|this|that|a host|the host|no)\b/i, use: 'because' },
]

/** A text with an avoided phrase. */
export interface VoiceProblem {
  readonly line: number
  readonly phrase: string
  readonly text: string
}

/** Finds the avoided phrases in the string literals of a source file; with `comments`, in its comments too. */
export function voiceOfSource(name: string, source: string, parts: 'strings' | 'comments'): VoiceProblem[] {
  return (parts === 'strings' ? sentencesOf(name, source) : commentsOf(name, source)).flatMap(({ start, text }) =>
    avoidedIn(text).map((phrase) => ({ line: source.slice(0, start).split('\n').length, phrase, text })),
  )
}

/** Finds the avoided phrases in a document: Markdown, YAML or help. Code, links and generated marks do not count. */
export function voiceOfDocument(text: string): VoiceProblem[] {
  const prose = text
    .replaceAll(/^(\s*)```[\s\S]*?^\s*```$/gm, blanked)
    .replaceAll(/`[^`\n]*(?:\n[^`\n]+)?`/g, blanked)
    .replaceAll(/\]\([^)]*\)/g, blanked)
    .replaceAll(/<!--[\s\S]*?-->/g, blanked)
  return paragraphsOf(prose).flatMap(({ line, text: words }) => avoidedIn(words).map((phrase) => ({ line, phrase, text: words })))
}

/** Joins the lines of each paragraph, list item and table row, so that a phrase may span two lines. */
function paragraphsOf(text: string): { readonly line: number; readonly text: string }[] {
  const found: { line: number; text: string }[] = []
  let isOpen = false
  for (const [index, line] of text.split('\n').entries()) {
    const isBlank = line.trim() === ''
    if (isOpen && !isBlank && !/^\s*(?:[-*|#>]|\d+\.|[\w-]+:)/.test(line)) found.at(-1)!.text += ` ${line.trim()}`
    else if (!isBlank) found.push({ line: index + 1, text: line.trim() })
    isOpen = !isBlank
  }
  return found
}

/** The same number of lines, without text. */
function blanked(text: string): string {
  return text.replaceAll(/[^\n]/g, ' ')
}

/** Returns the names of the avoided phrases that a text has. */
export function avoidedIn(text: string): string[] {
  return avoided.filter(({ pattern }) => pattern.test(text)).map(({ name }) => name)
}

export interface Piece {
  readonly start: number
  readonly text: string
}

/** The string literals that are sentences: a literal without a space is a name, a code or a key. Expressions in templates are left out. */
export function sentencesOf(name: string, source: string): Piece[] {
  const pieces: Piece[] = []
  new Visitor({
    Literal(node) {
      if (typeof node.value === 'string') pieces.push({ start: node.start, text: node.value })
    },
    TemplateLiteral(node) {
      pieces.push({ start: node.start, text: node.quasis.map(({ value }) => value.cooked ?? '').join('…') })
    },
  }).visit(parseSync(name, source).program)
  return pieces.filter(({ text }) => text.trim().includes(' '))
}

/** The comments; names in backquotes are left out, and lines are joined. */
function commentsOf(name: string, source: string): Piece[] {
  const pieces = parseSync(name, source).comments.map(({ start, value }) => ({ start, text: value }))
  return pieces.map(({ start, text }) => ({ start, text: text.replaceAll(/`[^`]*`/g, '`…`').replaceAll(/\s+\*?\s*/g, ' ') }))
}
