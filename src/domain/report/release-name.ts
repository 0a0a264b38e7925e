import type { ReleaseSource } from '../protocol/release-source.ts'
import { ageOf } from './age.ts'

/** Enough digits of a release id, or of a commit, to be unique in practice; `rollback --to` accepts them. */
const SHORT_ID = 12

/** Returns a release id or a commit as people read it: its first 12 digits; any other word, such as `taken-over`, is unchanged. */
export function shortId(id: string): string {
  return /^[0-9a-f]{40,}$/.test(id) ? id.slice(0, SHORT_ID) : id
}

/** Shortens every release id in a text for people. */
export function withShortIds(text: string): string {
  return text.replaceAll(/(?<![0-9A-Za-z/+-])[0-9a-f]{64}(?![0-9A-Za-z/+=-])/g, (id) => id.slice(0, SHORT_ID))
}

/** What is known around releases when they are named: the moment, and the subjects of commits, by their ids. */
export interface Around {
  /** Milliseconds since 1970; without it no age is named. */
  readonly now?: number | undefined
  readonly subjects?: ReadonlyMap<string, string> | undefined
}

/** Names a commit with its subject and age: `0123456789ab "Fix it", 2 days old`. */
export function commitWords({ commit, commitTime }: ReleaseSource, { now, subjects }: Around): string {
  const subject = subjects?.get(commit)
  const age = now === undefined ? `of ${commitTime}` : ageWords(commitTime, now)
  return `${shortId(commit)}${subject === undefined ? '' : ` "${cut(subject)}"`}, ${age}`
}

/** Names a release with its commit, where that is known: `1a2b3c4d5e6f (commit 0123456789ab, 2 days old)`. */
export function releaseWords(release: string | null, source: ReleaseSource | undefined, around: Around): string {
  if (release === null) return 'none'
  return source === undefined ? shortId(release) : `${shortId(release)} (commit ${commitWords(source, around)})`
}

function ageWords(commitTime: string, now: number): string {
  const age = ageOf(commitTime, now)
  return /^[0-9]/.test(age) ? `${age} old` : `of ${commitTime}`
}

const SUBJECT_LENGTH = 60

function cut(subject: string): string {
  return subject.length <= SUBJECT_LENGTH ? subject : `${subject.slice(0, SUBJECT_LENGTH - 1)}…`
}
