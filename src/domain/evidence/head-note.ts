import { canonicalRecord } from '../manifest/canonical.ts'
import { loose } from '../protocol/loose.ts'
import { signedHeadSchema, type SignedHead } from '../protocol/ledger-head.ts'
import { headOfLedger, type SeenHead } from './seen-head.ts'

/** Newest lines of ledgers as git notes: each line of the note of a released commit is one, in canonical JSON. */

/** What is before the names of applications in the refs of these notes. */
export const NOTES_PREFIX = 'refs/notes/grind-to-prod/'

/** Returns the ref of an application's notes. Git allows neither two dots nor `.lock` at the end, which a name may have. */
export function notesRef(application: string): string {
  return `${NOTES_PREFIX}${application.replaceAll(/\.(?=\.|lock$)/g, '%2E')}`
}

/** Returns a newest line as a line of a note. */
export function noteLine(head: SignedHead): string {
  return canonicalRecord(head)
}

/** Newest lines that were read of notes, and what in the notes is none, each as one sentence. */
export interface NotedHeads {
  readonly heads: readonly SeenHead[]
  readonly problems: readonly string[]
}

/** Where a note is. */
export interface NotePlace {
  readonly ref: string
  /** The id of the commit that it is of. */
  readonly commit: string
}

/** Returns how a note is named, among the files that a check rests on. */
export function shownNote({ ref, commit }: NotePlace): string {
  return `the note of ${commit.slice(0, 12)} in ${ref}`
}

/** Reads a note. Anybody who may push can have written it: its lines count if their hosts signed them. */
export function headsOfNote(text: string, place: NotePlace): NotedHeads {
  const path = shownNote(place)
  const heads: SeenHead[] = []
  const problems: string[] = []
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue
    const head = headOfLine(line)
    if (head === undefined) problems.push(`Line ${index + 1} of ${path} is not the newest line of a ledger.`)
    else if (notesRef(head.application) !== place.ref)
      problems.push(`Line ${index + 1} of ${path} is of another application, ${head.application}.`)
    else heads.push({ ...headOfLedger(head, path), keptIn: 'note' })
  }
  return { heads, problems }
}

function headOfLine(line: string): SignedHead | undefined {
  try {
    return loose(signedHeadSchema).safeParse(JSON.parse(line)).data
  } catch {
    return undefined
  }
}
