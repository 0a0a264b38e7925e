import { z } from 'zod'

/** Ancestors that a manifest names: releases that are further apart are distinguished by how many commits they have. */
export const NAMED_ANCESTORS = 256

/** A full commit id of git. */
export const commitIdSchema = z.string().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/)

/** The position of a commit in its repository's history. */
export const historySchema = z.strictObject({
  /** The commit and all its ancestors, counted: a descendant always has more. */
  commits: z.number().int().min(1),
  /** The nearest of its ancestors, in git's topological order: no commit comes before a descendant of it. */
  ancestors: z.array(commitIdSchema).max(NAMED_ANCESTORS),
})
export type History = z.infer<typeof historySchema>

/** The part of a manifest's source that shows which of two is newer. */
export interface Commit {
  readonly commit: string
  readonly commitTime: string
  readonly history?: History | undefined
}

/**
 * The relation of a commit to another one: `newer` is a descendant, `older` an ancestor, `unrelated` neither. Exact as far as the two
 * histories name commits. Beyond that the one with more commits is the newer: an ancestor never counts as a descendant. For a
 * manifest without a history, as earlier versions wrote it, the commit time decides.
 */
export type Relation = 'same' | 'newer' | 'older' | 'unrelated'

/** Returns the relation of `commit` to `other`. */
export function relationOf(commit: Commit, other: Commit): Relation {
  if (commit.commit === other.commit) return 'same'
  const isNewer = isAncestor(other, commit)
  const isOlder = isAncestor(commit, other)
  if (isNewer === true) return 'newer'
  if (isOlder === true) return 'older'
  if (isNewer === false) return isOlder === false ? 'unrelated' : 'older'
  if (isOlder === false && commit.history !== undefined && other.history !== undefined) return 'newer'
  return Date.parse(commit.commitTime) < Date.parse(other.commitTime) ? 'older' : 'newer'
}

/** Returns whether `one` is an ancestor of `of`; undefined when that is unknown. */
function isAncestor(one: Commit, of: Commit): boolean | undefined {
  if (of.history === undefined) return undefined
  if (of.history.ancestors.includes(one.commit)) return true
  const unnamed = of.history.commits - 1 - of.history.ancestors.length
  if (unnamed <= 0) return false
  // Where a commit is not named, none of its own ancestors is: all of them would have to be among the unnamed.
  return one.history !== undefined && one.history.commits > unnamed ? false : undefined
}
