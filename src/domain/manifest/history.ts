import { z } from 'zod'

/** Ancestors that a manifest names: releases that are further apart are told from each other by how many commits they have. */
export const NAMED_ANCESTORS = 256

/** A full commit id of git. */
export const commitIdSchema = z.string().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/)

/** Where a commit stands in its repository's history. */
export const historySchema = z.strictObject({
  /** The commit and all its ancestors, counted: a descendant always has more. */
  commits: z.number().int().min(1),
  /** The nearest of its ancestors, in git's topological order: no commit stands before a descendant of it. */
  ancestors: z.array(commitIdSchema).max(NAMED_ANCESTORS),
})
export type History = z.infer<typeof historySchema>

/** What of a manifest's source tells older from newer. */
export interface Commit {
  readonly commit: string
  readonly commitTime: string
  readonly history?: History | undefined
}

/**
 * How a commit stands to another one: `newer` is a descendant, `older` an ancestor, `unrelated` neither. Exact as far as the two
 * histories name commits. Beyond that the one with more commits is the newer: an ancestor is never taken for a descendant. Of a manifest
 * without a history, as earlier versions wrote them, the commit time decides.
 */
export type Relation = 'same' | 'newer' | 'older' | 'unrelated'

/** How `commit` stands to `other`. */
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

/** Whether `one` is an ancestor of `of`; undefined when nothing tells. */
function isAncestor(one: Commit, of: Commit): boolean | undefined {
  if (of.history === undefined) return undefined
  if (of.history.ancestors.includes(one.commit)) return true
  const unnamed = of.history.commits - 1 - of.history.ancestors.length
  if (unnamed <= 0) return false
  // Where a commit is not named, none of its own ancestors is: all of them would have to be among the unnamed.
  return one.history !== undefined && one.history.commits > unnamed ? false : undefined
}
