import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** What `.prettierrc.json` has as `printWidth` of documents. */
const WIDTH = 120

/**
 * Returns the lines of a document, from 1, whose prose is wider than a document's columns and can be broken. Blocks of code, tables and
 * lines of HTML are as wide as they are, and so is a word, a link or a piece of code without a space outside of it.
 */
export function wideProse(text: string): number[] {
  let fence: string | undefined
  return text.split('\n').flatMap((line, index) => {
    const [mark] = /(?<=^\s*(?:[-*] )?)(?:`{3,}|~{3,})/.exec(line) ?? []
    if (mark !== undefined && (fence === undefined || mark.startsWith(fence))) {
      fence = fence === undefined ? mark : undefined
      return []
    }
    return fence === undefined && isWideProse(line) ? [index + 1] : []
  })
}

function isWideProse(line: string): boolean {
  if (line.length <= WIDTH || /^\s*[|<]/.test(line)) return false
  // A heading is one line, and a piece of code is not broken.
  if (/^#+ /.test(line)) return false
  const words = line.replaceAll(/(`+)(?!`).*?(?<!`)\1(?!`)|\[[^\]]*\]\([^)]*\)/g, (whole) => 'x'.repeat(whole.length))
  const start = /^\s*(?:(?:[-*+>]|\d+[.)])\s+)*/.exec(words)![0].length
  return words.slice(start, WIDTH + 1).includes(' ') || words.slice(WIDTH).includes(' ')
}

/** Folders with documents of others, and with what is built. */
const LEFT_OUT = new Set(['node_modules', 'dist', 'build', '.git', '.lab'])

/** Returns the documents of a repository, or of a folder, in the order of their names. */
export function documentsBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .toSorted((one, other) => (one.name < other.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name)
      if (entry.isDirectory()) return LEFT_OUT.has(entry.name) ? [] : documentsBelow(path)
      return entry.isFile() && entry.name.endsWith('.md') ? [path] : []
    })
}

/** Returns a sentence for each line of the documents below a folder that is too wide. */
export function documentProblems(folder: string): string[] {
  return documentsBelow(folder).flatMap((path) => {
    const lines = wideProse(readFileSync(path, 'utf8'))
    return lines.map((line) => `${path}:${line} has prose of more than ${WIDTH} columns; run prettier on it.`)
  })
}
