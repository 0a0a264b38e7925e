import { z } from 'zod'
import { InputError } from '#domain/errors/errors'
import { harmlessTwice, type Octokit } from './client.ts'
import { refusalOf, statusOf } from './failure.ts'

/** The fields of a comment or an issue by which we find ours again. */
interface Written {
  readonly body?: string | null
  readonly user?: { readonly id: number } | null
}

/** Queries the account that a token acts as. `viewer` also answers the token of a GitHub App, which `GET /user` refuses. */
const VIEWER_QUERY = 'query { viewer { databaseId } }'

const viewerSchema = z.object({ viewer: z.object({ databaseId: z.number().int() }) })

/**
 * Keeps those of a list that begin with the hidden mark and were written by the account that the token acts as: every user may write a text
 * with the same mark. The account is compared by its number, because a GitHub App can be renamed and another account can then use the old
 * name. GitHub is not asked for the account when nothing has the mark.
 */
export async function keepOwn<One extends Written>(octokit: Octokit, list: readonly One[], mark: string): Promise<One[]> {
  const marked = list.filter(({ body }) => body?.startsWith(mark) === true)
  if (marked.length === 0) return []
  const account = await accountOf(octokit)
  return marked.filter(({ user }) => user?.id === account)
}

async function accountOf(octokit: Octokit): Promise<number> {
  try {
    return viewerSchema.parse(await octokit.graphql(VIEWER_QUERY, { ...harmlessTwice })).viewer.databaseId
  } catch (error) {
    if (statusOf(error) !== undefined) throw error
    throw new InputError('github-refused', `GitHub did not report which account the token acts as (${refusalOf(error)}).`, {
      hint: 'Check that GitHub answers, and try again.',
      cause: error,
    })
  }
}
