import { z } from 'zod'
import { asObject, page, unprocessable, type Call, type Operations } from './operation.ts'
import { accountId, nextId, now, type CommitComment } from './state.ts'

/** Comments on commits. */

const createSchema = z.object({ body: z.string() })

/** GitHub takes no longer comment. */
const BODY_LIMIT = 65_536

export const commitCommentOperations: Operations = {
  'repos/list-comments-for-commit'(call) {
    const ofCommit = call.state.commitComments.filter(({ commit }) => commit === call.path['commit_sha'])
    const { items, headers } = page(
      call,
      ofCommit.toSorted((one, other) => one.id - other.id),
    )
    return { status: 200, headers, body: items.map((comment) => shown(call, comment)) }
  },
  'repos/create-commit-comment'(call) {
    const { body } = createSchema.parse(call.body)
    if (body.length > BODY_LIMIT) return unprocessable('Body is too long (maximum is 65536 characters)')
    const comment: CommitComment = {
      id: nextId(),
      commit: String(call.path['commit_sha']),
      body,
      author: call.login,
      association: 'COLLABORATOR',
      createdAt: now(),
    }
    call.state.commitComments.push(comment)
    return { status: 201, body: shown(call, comment) }
  },
}

function shown(call: Call, { id, commit, body, author, association, createdAt }: CommitComment): object {
  const example = asObject(call.example())
  const { owner, repository } = call.state
  return {
    ...example,
    id,
    commit_id: commit,
    body,
    author_association: association,
    html_url: `https://github.com/${owner}/${repository}/commit/${commit}#commitcomment-${id}`,
    url: `${call.url}/repos/${owner}/${repository}/comments/${id}`,
    user: { ...asObject(example['user']), login: author, id: accountId(call.state, author) },
    created_at: createdAt,
    updated_at: createdAt,
  }
}
