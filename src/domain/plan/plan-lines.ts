import { formatCount } from '../report/amount.ts'
import { alignColumns } from '../report/columns.ts'
import type { Plan } from './schema.ts'
import {
  closureText,
  copyText,
  countChanges,
  diskText,
  packagesByChange,
  planVerdict,
  remarks,
  shortPath,
  signedBytes,
  unitSource,
  versionsText,
} from './format.ts'
import { shortId } from '../report/release-name.ts'

/** Formats a plan as lines for a terminal. Texts from outside are unchanged; the printer escapes them. */
export function planLines(plan: Plan): string[] {
  const { from, to, components, packages, units, commits, against } = plan
  const { named, rebuilt } = packagesByChange(packages)
  const disk = diskText(plan)
  const touched = components.filter(({ change }) => change !== 'same')
  return [
    `Plan of ${plan.application} against ${against.name}`,
    ...planVerdict(plan).split('\n'),
    '',
    ...table([
      ['  release', `${from === null ? 'none' : shortId(from.releaseId)} → ${shortId(to.releaseId)}`],
      ['  commit', `${from === null ? 'none' : shortId(from.commit)} → ${shortId(to.commit)}${subjectOf(to.commit, commits)}`],
      ['  committed', `${from === null ? 'never' : from.commitTime} → ${to.commitTime}`],
      ['  closure', closureText(plan)],
      ['  to copy', copyText(plan)],
      ...(disk === null ? [] : [['  disk', disk]]),
    ]),
    ...remarks(plan).flatMap((remark) => remark.split('\n').map((line) => `  ${line}`)),
    '',
    `Components: ${countChanges(components)}`,
    ...table(touched.map(({ name, change, from: old, to: wanted }) => [`  ${name}`, change, arrow(old, wanted)])),
    '',
    `Packages: ${countChanges(packages)}`,
    ...table(
      named.map(({ name, from: old, to: wanted, sizeDelta }) => [
        `  ${name}`,
        `${versionsText(old)} → ${versionsText(wanted)}`,
        signedBytes(sizeDelta),
      ]),
    ),
    ...(rebuilt.length === 0 ? [] : [`  rebuilt with the same version: ${rebuilt.map(({ name }) => name).join(', ')}`]),
    '',
    `Units (${unitSource(plan)}):`,
    ...table(units.list.map(({ unit, step, because }) => [`  ${unit}`, step === 'none' ? 'left alone' : step, because])),
    ...commitLines(commits),
  ]
}

function subjectOf(commit: string, { ahead }: Plan['commits']): string {
  const subject = ahead?.list.find(({ id }) => id === commit)?.subject
  return subject === undefined ? '' : ` "${subject}"`
}

function commitLines({ link, ahead, behind }: Plan['commits']): string[] {
  if (ahead === null || behind === null) return link === null ? [] : ['', `Commits: ${link}`]
  return [...listed('Commits', ahead), ...listed('Commits reverted', behind)]
}

function listed(title: string, { total, list }: NonNullable<Plan['commits']['ahead']>): string[] {
  if (total === 0) return []
  const rest = total - list.length
  return [
    '',
    `${title} (${total}):`,
    ...table(list.map(({ id, author, subject }) => [`  ${shortId(id)}`, author, subject])),
    ...(rest > 0 ? [`  and ${formatCount(rest, 'earlier one')}`] : []),
  ]
}

function arrow(from: string | null, to: string | null): string {
  return [from, to].map((path) => (path === null ? '∅' : shortPath(path))).join(' → ')
}

function table(rows: readonly (readonly string[])[]): string[] {
  return rows.length === 0 ? [] : alignColumns(rows).trimEnd().split('\n')
}
