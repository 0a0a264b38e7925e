import { randomUUID } from 'node:crypto'
import { InputError } from '#domain/errors/errors'
import { quote } from '#domain/errors/quote'
import { headsOfNote, NOTES_PREFIX, notesRef, shownNote, type NotedHeads } from '#domain/evidence/head-note'
import { lastWords } from '#tools/git/git'
import { listNotesCommand, listRefsCommand, parseBlobs, parseNotes, readBlobsCommand, type ListedNote } from '#tools/git/notes'
import { answered } from '#tools/run/answered'
import { expectSuccess } from '#tools/run/expect-success'
import type { Runner } from '#tools/run/runner'

/** Largest note that is read, and most bytes of the notes of one ref: anybody who may push can write them. */
const NOTE_LIMIT_BYTES = 1024 * 1024
const NOTES_LIMIT_BYTES = 64 * 1024 * 1024

/**
 * Reads the newest lines of ledgers from the git notes of a clone, of all applications. Throws InputError `file-unreadable` for a folder
 * that is not in a repository, and for a repository without such notes.
 */
export async function readNotes(directory: string, runner: Runner): Promise<NotedHeads> {
  const { status, stdout, stderr } = await answered(runner, listRefsCommand(directory, NOTES_PREFIX))
  if (status !== 0)
    throw new InputError('file-unreadable', `The folder ${quote(directory)} is not in a git repository (${lastWords(stderr)}).`)
  const refs = stdout.split('\n').filter((ref) => ref !== '')
  if (refs.length === 0)
    throw new InputError('file-unreadable', `The repository ${quote(directory)} has no notes in ${NOTES_PREFIX}.`, {
      hint: `Fetch them: git -C ${directory} fetch origin '${NOTES_PREFIX}*:${NOTES_PREFIX}*'`,
    })
  const read: NotedHeads[] = []
  for (const ref of refs) read.push(await notesOfRef(directory, ref, runner))
  return { heads: read.flatMap(({ heads }) => heads), problems: read.flatMap(({ problems }) => problems) }
}

/** Reads those of one application; none where the folder is not in a repository, or the repository has none. */
export async function readNotesOf(application: string, directory: string, runner: Runner): Promise<NotedHeads> {
  const ref = notesRef(application)
  const { status, stdout } = await answered(runner, listRefsCommand(directory, ref))
  return status === 0 && stdout.trim() === ref ? notesOfRef(directory, ref, runner) : { heads: [], problems: [] }
}

async function notesOfRef(directory: string, ref: string, runner: Runner): Promise<NotedHeads> {
  const listed = parseNotes(await expectSuccess(runner, listNotesCommand(directory, ref)))
  const { read, left } = within(listed)
  const word = randomUUID()
  const blobs = parseBlobs(await expectSuccess(runner, readBlobsCommand(directory, { blobs: read.map(({ blob }) => blob), word })), word)
  const notes = read.map(({ blob, commit }) => headsOfNote(blobs.get(blob) ?? '', { ref, commit }))
  const problems = left.map(({ commit, size }) => `Nothing is read of ${shownNote({ ref, commit })}, which has ${size} bytes.`)
  return { heads: notes.flatMap(({ heads }) => heads), problems: [...notes.flatMap((note) => note.problems), ...problems] }
}

interface Notes {
  readonly read: readonly ListedNote[]
  readonly left: readonly ListedNote[]
}

/** Separates the notes that are read from those that are too large, or too many. */
function within(listed: readonly ListedNote[]): Notes {
  const read: ListedNote[] = []
  const left: ListedNote[] = []
  let bytes = 0
  for (const note of listed) {
    const isSmall = note.size <= NOTE_LIMIT_BYTES && bytes + note.size <= NOTES_LIMIT_BYTES
    if (isSmall) bytes += note.size
    ;(isSmall ? read : left).push(note)
  }
  return { read, left }
}
