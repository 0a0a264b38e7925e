import { NETWORK_LIMIT } from '../run/limits.ts'
import type { Command } from '../run/runner.ts'
import { gitCommand, lastWords } from './git.ts'

/** Git makes a commit of each change of notes, and on a runner there is no user with a name. */
const author = { name: 'grind-to-prod', email: 'grind-to-prod@localhost' }

function notesCommand(root: string, ref: string, words: readonly string[]): Command {
  const command = gitCommand(root, ['notes', `--ref=${ref}`, ...words], 'write')
  const identity = {
    GIT_AUTHOR_NAME: author.name,
    GIT_AUTHOR_EMAIL: author.email,
    GIT_COMMITTER_NAME: author.name,
    GIT_COMMITTER_EMAIL: author.email,
  }
  return { ...command, environment: { ...command.environment, ...identity } }
}

/** Appends a text, a paragraph of its own, to the note of a commit; full ids. */
export function appendNoteCommand(
  root: string,
  ref: string,
  { commit, text }: { readonly commit: string; readonly text: string },
): Command {
  return { ...notesCommand(root, ref, ['append', '--file=-', commit]), input: text }
}

/** Prints the note of a commit; fails when it has none. */
export function showNoteCommand(root: string, ref: string, commit: string): Command {
  return gitCommand(root, ['notes', `--ref=${ref}`, 'show', commit])
}

/** Merges other notes into a ref: of a commit that has two, the lines of both are kept, each once, sorted. It knows no conflict. */
export function mergeNotesCommand(root: string, ref: string, other: string): Command {
  return notesCommand(root, ref, ['merge', '--quiet', '--strategy=cat_sort_uniq', other])
}

/** Returns where the notes of a remote are kept, as they were last seen. */
export function seenNotesRef(ref: string): string {
  return ref.replace(/^refs\//, 'refs/grind-to-prod/')
}

/** Fetches a ref of notes into the one where those of the remote are kept, also when they were rewritten. */
export function fetchNotesCommand(root: string, remote: string, ref: string): Command {
  const words = ['--no-progress', '--no-tags', '--no-prune', '--no-write-fetch-head', '--no-recurse-submodules']
  return { ...gitCommand(root, ['fetch', ...words, '--', remote, `+${ref}:${seenNotesRef(ref)}`], 'write'), timeout: NETWORK_LIMIT }
}

/** Pushes a commit of notes to a ref of a remote, forwards only. It is not what the hooks of a clone check before a push. */
export function pushNotesCommand(root: string, remote: string, { tip, ref }: { readonly tip: string; readonly ref: string }): Command {
  const words = ['--porcelain', '--no-verify', '--no-signed', '--no-follow-tags', '--recurse-submodules=no']
  return { ...gitCommand(root, ['push', ...words, '--', remote, `${tip}:${ref}`], 'write'), timeout: NETWORK_LIMIT }
}

/** True for a push that was too late: another one came first, and this one succeeds with what that one brought. */
export function wasPushTooLate({ stdout, stderr }: { readonly stdout: string; readonly stderr: string }): boolean {
  const late = /^!\t.*\[rejected\]|cannot lock ref|failed to update ref|incorrect old value|reference already exists/m
  return late.test(stdout) || late.test(stderr)
}

/** Returns why a push failed, as one clause: what the remote reports of the ref, or git's last words. */
export function pushProblem({ stdout, stderr }: { readonly stdout: string; readonly stderr: string }): string {
  return /^!\t.*\t(\[.*)$/m.exec(stdout)?.[1] ?? lastWords(stderr)
}

/** True for a push that the remote does not allow. */
export function wasPushForbidden(stderr: string): boolean {
  return /\b40[13]\b|denied|not allowed|not granted|authentication failed|could not read (?:username|password)|read.only/i.test(stderr)
}

/** Moves a ref, if it is where it was; `before` is undefined for a new one. */
export function moveRefCommand(root: string, ref: string, { to, before }: { readonly to: string; readonly before?: string }): Command {
  return gitCommand(root, ['update-ref', ref, to, before ?? ''.padStart(to.length, '0')], 'write')
}

/** Removes a ref. */
export function removeRefCommand(root: string, ref: string): Command {
  return gitCommand(root, ['update-ref', '-d', ref], 'write')
}

/** Lists the refs below a prefix that ends with a slash, one a line. */
export function listRefsCommand(directory: string, prefix: string): Command {
  return gitCommand(directory, ['for-each-ref', '--format=%(refname)', '--', prefix])
}

/** A note in a tree of notes. */
export interface ListedNote {
  readonly blob: string
  readonly size: number
  /** The commit that it is of. */
  readonly commit: string
}

/** Lists the notes of a ref with their sizes, each ended by a NUL. */
export function listNotesCommand(directory: string, ref: string): Command {
  return gitCommand(directory, ['ls-tree', '-r', '-l', '-z', '--full-tree', '--end-of-options', ref])
}

/** Parses what it printed. Git spreads many notes over folders: the id is the path without the slashes. */
export function parseNotes(stdout: string): ListedNote[] {
  return [...stdout.matchAll(/(?:^|\0)\d+ blob ([0-9a-f]+) +(\d+)\t([0-9a-f/]+)(?=\0)/g)].flatMap(([, blob = '', size, path = '']) => {
    const commit = path.replaceAll('/', '')
    return commit.length === blob.length ? [{ blob, size: Number(size), commit }] : []
  })
}

/** Prints blobs, each after a line with its id and the word, and with a line end after it. */
export function readBlobsCommand(
  directory: string,
  { blobs, word }: { readonly blobs: readonly string[]; readonly word: string },
): Command {
  return { ...gitCommand(directory, ['cat-file', `--batch=%(objectname) ${word}`]), input: blobs.map((blob) => `${blob}\n`).join('') }
}

/** Parses what it printed, by the blobs' ids. No blob contains the word, which is made for each reading. */
export function parseBlobs(stdout: string, word: string): ReadonlyMap<string, string> {
  const parts = stdout.split(new RegExp(`(?:^|\\n)([0-9a-f]{40,64}) ${word}\\n`))
  const blobs = new Map<string, string>()
  for (let at = 1; at + 1 < parts.length; at += 2) blobs.set(parts[at]!, parts[at + 1]!.replace(/\n$/, ''))
  return blobs
}
