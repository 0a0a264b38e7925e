import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { explainedText } from '#domain/errors/error-lines'
import { refusal as refusalOfGuard, type TargetScope } from '#github/event-guard'
import { refusal as refusalOfHook } from '../../runner/refusal.ts'

/**
 * Two guards check the event of a run on a build host: the runner's hook, before the job, and the actions, before they do anything. A
 * user who follows the one must not be refused by the other.
 */

const repository = 'choiros/choiros'
const own = { id: 1, full_name: repository, private: true }
const fork = { id: 2, full_name: 'mallory/choiros', private: true }

/** Every event that starts a workflow, with a payload for each source of its code. */
const events = [
  'branch_protection_rule',
  'check_run',
  'check_suite',
  'create',
  'delete',
  'deployment',
  'deployment_status',
  'discussion',
  'discussion_comment',
  'fork',
  'gollum',
  'issue_comment',
  'issues',
  'label',
  'merge_group',
  'milestone',
  'page_build',
  'public',
  'pull_request',
  'pull_request_review',
  'pull_request_review_comment',
  'pull_request_target',
  'push',
  'registry_package',
  'release',
  'repository_dispatch',
  'schedule',
  'status',
  'watch',
  'workflow_call',
  'workflow_dispatch',
  'workflow_run',
  'no_event',
]
const payloadsOf = (from: object) => ({
  repository: own,
  pull_request: { head: { repo: from } },
  workflow_run: { event: 'push', head_repository: from },
})

const hookRefuses = (event: string, from: object) =>
  refusalOfHook({ event, repository, payload: payloadsOf(from), publicRepositories: [] }) !== null
const guardRefusal = (reach: TargetScope, name: string, from: object) =>
  refusalOfGuard(reach, { name, payload: payloadsOf(from), repository, isHosted: false })

const reaches = ['production', 'build'] as const

describe.each(events)('%s', (event) => {
  test('the runner starts every job that the actions accept on a build host', () => {
    const ways = [own, fork].flatMap((from) => reaches.map((reach) => ({ from, reach })))
    const done = ways.filter(({ from, reach }) => guardRefusal(reach, event, from) === undefined)
    expect(done.filter(({ from }) => hookRefuses(event, from))).toEqual([])
  })
})

/** The runner starts jobs of these, which may have other steps, and the actions do nothing in them: why. */
const stricter: Readonly<Record<TargetScope, Readonly<Record<string, string>>>> = {
  build: {
    create: 'A branch or tag: its push has started the build.',
    delete: 'There is nothing to build.',
    pull_request_review: 'The pull request itself has started the build.',
    pull_request_review_comment: 'The pull request itself has started the build.',
  },
  production: {
    create: 'A branch or tag that is made releases nothing.',
    delete: 'A branch or tag that is gone releases nothing.',
    merge_group: 'It is not merged yet.',
    pull_request: 'It is not merged yet.',
    pull_request_review: 'It is not merged yet.',
    pull_request_review_comment: 'It is not merged yet.',
  },
}

test.each(reaches)('an action that is stricter than the runner has a known reason: %s', (reach) => {
  const found = events.filter((event) => !hookRefuses(event, own) && guardRefusal(reach, event, own) !== undefined)
  expect(found.toSorted()).toEqual(Object.keys(stricter[reach]).toSorted())
})

test.each(reaches)('a refusal recommends only what both the actions and the runner accept: %s', (reach) => {
  const said = ['issues', 'workflow_run'].map((event) => explainedText(guardRefusal(reach, event, own)!)).join(' ')
  const recommended = events.filter((event) => new RegExp(`Start (?:it|the workflow) with [^.;]*\\b${event}\\b`).test(said))
  expect(recommended).toContain('workflow_dispatch')
  for (const event of recommended) {
    expect([event, hookRefuses(event, own), guardRefusal(reach, event, own)]).toEqual([event, false, undefined])
  }
})

test('the table of docs/runner.md shows what the hook does', () => {
  const rows = readFileSync('docs/runner.md', 'utf8').split('\n')
  const allowed = rows.filter((row) => /^\|.*\| (?:yes|from a branch)/.test(row)).flatMap((row) => [...row.matchAll(/`([a-z_]+)`/g)])
  expect(allowed.map(([, event]) => event).toSorted()).toEqual(events.filter((event) => !hookRefuses(event, own)).toSorted())
})
