import { z } from 'zod'
import { asObject, notFound, page, unprocessable, type Call, type Operations } from './operation.ts'
import { accountId, nextId, now, type Comment, type Issue } from './state.ts'

/** Issues and comments. A pull request is an issue, too. */

const labelsSchema = z.array(z.union([z.string(), z.object({ name: z.string() }).transform(({ name }) => name)]))
const issueSchema = z.object({
  title: z.coerce.string().optional(),
  body: z.string().nullish(),
  state: z.enum(['open', 'closed']).optional(),
  state_reason: z.string().nullish(),
  labels: labelsSchema.optional(),
})
const commentSchema = z.object({ body: z.string() })

/** GitHub's limit for the body of an issue or a comment, in characters. */
const BODY_LIMIT = 65_536

export const issueOperations: Operations = {
  'issues/create'(call) {
    const { title, body, labels } = issueSchema.parse(call.body)
    if (tooLong(body)) return bodyTooLong
    const issue: Issue = {
      number: Math.max(0, ...call.state.issues.map(({ number }) => number)) + 1,
      title: title ?? '',
      body: body ?? null,
      state: 'open',
      stateReason: null,
      labels: labels ?? [],
      pullRequest: false,
      author: call.login,
      createdAt: now(),
      updatedAt: now(),
    }
    call.state.issues.push(issue)
    return { status: 201, body: shown(call, issue) }
  },
  'issues/update'(call) {
    const issue = find(call)
    if (issue === undefined) return notFound
    const { title, body, state, state_reason: reason, labels } = issueSchema.parse(call.body)
    if (tooLong(body)) return bodyTooLong
    Object.assign(issue, {
      ...(title === undefined ? {} : { title }),
      ...(body === undefined ? {} : { body }),
      ...(state === undefined ? {} : { state, stateReason: state === 'closed' ? (reason ?? 'completed') : null }),
      ...(labels === undefined ? {} : { labels }),
      updatedAt: now(),
    })
    return { status: 200, body: shown(call, issue) }
  },
  'issues/get'(call) {
    const issue = find(call)
    return issue === undefined ? notFound : { status: 200, body: shown(call, issue) }
  },
  'issues/list-for-repo'(call) {
    const { state, labels, creator } = z
      .object({ state: z.enum(['open', 'closed', 'all']).default('open'), labels: z.string().optional(), creator: z.string().optional() })
      .parse(call.query)
    const wanted = labels?.split(',') ?? []
    const chosen = call.state.issues
      .filter((issue) => state === 'all' || issue.state === state)
      .filter((issue) => wanted.every((label) => issue.labels.includes(label)))
      .filter((issue) => creator === undefined || issue.author === creator)
    const { items, headers } = page(call, chosen.toReversed())
    return { status: 200, headers, body: items.map((issue) => shown(call, issue)) }
  },
  'issues/create-comment'(call) {
    const issue = find(call)
    if (issue === undefined) return notFound
    const { body } = commentSchema.parse(call.body)
    if (tooLong(body)) return bodyTooLong
    const comment: Comment = { id: nextId(), issue: issue.number, body, author: call.login, createdAt: now(), updatedAt: now() }
    call.state.comments.push(comment)
    return { status: 201, body: shownComment(call, comment) }
  },
  'issues/list-comments'(call) {
    const issue = find(call)
    if (issue === undefined) return notFound
    const { items, headers } = page(
      call,
      call.state.comments.filter((comment) => comment.issue === issue.number),
    )
    return { status: 200, headers, body: items.map((comment) => shownComment(call, comment)) }
  },
  'issues/update-comment'(call) {
    const comment = call.state.comments.find(({ id }) => String(id) === call.path['comment_id'])
    if (comment === undefined) return notFound
    const { body } = commentSchema.parse(call.body)
    if (tooLong(body)) return bodyTooLong
    Object.assign(comment, { body, updatedAt: now() })
    return { status: 200, body: shownComment(call, comment) }
  },
  'issues/delete-comment'(call) {
    const index = call.state.comments.findIndex(({ id }) => String(id) === call.path['comment_id'])
    if (index === -1) return notFound
    call.state.comments.splice(index, 1)
    return { status: 204 }
  },
}

const bodyTooLong = unprocessable(`body is too long (maximum is ${BODY_LIMIT} characters)`)

function tooLong(body: string | null | undefined): boolean {
  return (body ?? '').length > BODY_LIMIT
}

function find({ state, path }: Call): Issue | undefined {
  return state.issues.find(({ number }) => String(number) === path['issue_number'])
}

function shown(call: Call, issue: Issue): object {
  const { pull_request: pullRequest, ...example } = asObject(call.example())
  const url = `${call.url}/repos/${call.state.owner}/${call.state.repository}/issues/${issue.number}`
  return {
    ...example,
    id: issue.number,
    url,
    html_url: `https://github.com/${call.state.owner}/${call.state.repository}/issues/${issue.number}`,
    number: issue.number,
    title: issue.title,
    body: issue.body,
    state: issue.state,
    state_reason: issue.stateReason,
    labels: issue.labels.map((name, id) => ({
      id,
      node_id: '',
      url: `${url}/labels`,
      name,
      description: null,
      color: 'ededed',
      default: false,
    })),
    user: { ...asObject(example['user']), login: issue.author, id: accountId(call.state, issue.author) },
    comments: call.state.comments.filter((comment) => comment.issue === issue.number).length,
    created_at: issue.createdAt,
    updated_at: issue.updatedAt,
    closed_at: issue.state === 'closed' ? issue.updatedAt : null,
    ...(issue.pullRequest ? { pull_request: pullRequest } : {}),
  }
}

function shownComment(call: Call, comment: Comment): object {
  const example = asObject(call.example())
  return {
    ...example,
    id: comment.id,
    body: comment.body,
    html_url: `https://github.com/${call.state.owner}/${call.state.repository}/issues/${comment.issue}#issuecomment-${comment.id}`,
    user: {
      ...asObject(example['user']),
      login: comment.author,
      id: accountId(call.state, comment.author),
      type: comment.author.endsWith('[bot]') ? 'Bot' : 'User',
    },
    created_at: comment.createdAt,
    updated_at: comment.updatedAt,
  }
}
