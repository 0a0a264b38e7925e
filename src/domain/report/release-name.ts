import type { AttemptRecord } from '../protocol/record.ts'
import type { ReleaseSource } from '../protocol/release-source.ts'
import { ageOf } from './age.ts'

/** Enough digits of a release id, or of a commit, to be unique in practice; `rollback --to` accepts them. */
const SHORT_ID = 12

/** Returns a release id or a commit as people read it: its first 12 digits; any other word, such as `taken-over`, is unchanged. */
export function shortId(id: string): string {
  return /^[0-9a-f]{40,}$/.test(id) ? id.slice(0, SHORT_ID) : id
}

/** Returns the beginning of an attempt's id, as the names of artifacts have it. */
export function shortAttempt(attempt: string): string {
  return attempt.slice(0, 8)
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
  const age = now === undefined ? `of ${commitTime}` : ageWords(commitTime, now)
  return `${shortId(commit)}${subjectWords(commit, { subjects })}, ${age}`
}

/** The subject of a commit in quotes, with a space before it; empty where it is not known. */
export function subjectWords(commit: string, { subjects }: Pick<Around, 'subjects'>): string {
  const subject = subjects?.get(commit)
  return subject === undefined ? '' : ` "${cut(subject)}"`
}

/** Names a release with its commit, where that is known: `1a2b3c4d5e6f (commit 0123456789ab, 2 days old)`. */
export function releaseWords(release: string | null, source: ReleaseSource | undefined, around: Around): string {
  if (release === null) return 'none'
  return source === undefined ? shortId(release) : `${shortId(release)} (commit ${commitWords(source, around)})`
}

/** A release that a host keeps. */
export interface KeptRelease {
  readonly id: string
  readonly source?: ReleaseSource | undefined
  /** What is known against it, such as `failed`. */
  readonly remarks?: readonly string[]
}

/** Lists the releases that a host keeps, to choose one of them: whole ids, which a printer shortens, with commits, ages and remarks. */
export function keptWords(releases: readonly KeptRelease[], now: number): string {
  const words = releases.map(({ id, source, remarks = [] }) => {
    const known = [...(source === undefined ? [] : [`commit ${commitWords(source, { now })}`]), ...remarks]
    return known.length === 0 ? id : `${id} (${known.join(', ')})`
  })
  return words.join(', ') || 'none'
}

/** Marks the release that is current among those that a host keeps. */
export function withCurrent<Release extends KeptRelease>(releases: readonly Release[], current: string | null): Release[] {
  return releases.map((release) => (release.id === current ? { ...release, remarks: ['current', ...(release.remarks ?? [])] } : release))
}

/** Names what an attempt replaced by what: `1a2b3c4d5e6f (commit …) → 6f5e4d3c2b1a (commit …)`. */
export function changeWords({ previousRelease, previousCommit, releaseId, releaseCommit }: AttemptRecord, around: Around): string {
  return `${releaseWords(previousRelease, previousCommit, around)} → ${releaseWords(releaseId, releaseCommit, around)}`
}

function ageWords(commitTime: string, now: number): string {
  const age = ageOf(commitTime, now)
  return /^[0-9]/.test(age) ? `${age} old` : `of ${commitTime}`
}

const SUBJECT_LENGTH = 60

function cut(subject: string): string {
  return subject.length <= SUBJECT_LENGTH ? subject : `${subject.slice(0, SUBJECT_LENGTH - 1)}…`
}
