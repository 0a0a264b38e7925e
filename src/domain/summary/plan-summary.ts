import { formatCount } from '../report/amount.ts'
import { MARKDOWN_LIMIT_BYTES } from '../report/markdown.ts'
import type { Plan, PlannedCommit } from '../plan/schema.ts'
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
} from '../plan/format.ts'
import { shortId } from '../report/release-name.ts'
import { commitLink } from '../plan/web-links.ts'
import { code, folded, link, shown, table } from './cells.ts'
import { lines, page, type Block } from './document.ts'

export interface PlanSummaryOptions {
  /** 900 KiB when absent; a comment takes less. */
  readonly limitBytes?: number
  /** The GitHub that links lead to; github.com when absent. */
  readonly server?: string | undefined
}

/** Tables that are longer begin folded. */
const OPEN_ROWS = 12

/** Renders a plan as Markdown, for a job's summary and a comment alike: the result first, then each kind of change. */
export function planSummary(plan: Plan, { limitBytes = MARKDOWN_LIMIT_BYTES, server }: PlanSummaryOptions = {}): string {
  return page(
    [
      lines(
        `## Plan of ${shown(plan.application)} against ${shown(plan.against.name)}`,
        '',
        `**${shown(inOneLine(planVerdict(plan)), 1000)}**`,
        '',
      ),
      ...remarks(plan).map((remark) => lines(`- ${shown(inOneLine(remark), 600)}`)),
      ...(remarks(plan).length === 0 ? [] : [lines('')]),
      facts(plan, server),
      lines(`**Units**: ${shown(unitSource(plan))}`, ''),
      units(plan),
      lines(`**Components**: ${countChanges(plan.components)}`, ''),
      components(plan),
      lines(`**Packages**: ${countChanges(plan.packages)}`, ''),
      ...packages(plan),
      ...commits(plan, server),
    ],
    limitBytes,
  )
}

/** A host gives each of its reasons on a line of its own. */
function inOneLine(text: string): string {
  return text.replaceAll('\n', ' ')
}

function facts(plan: Plan, server: string | undefined): Block {
  const { from, to } = plan
  const disk = diskText(plan)
  const commit = (side: Plan['to'] | null) => (side === null ? '∅' : link(code(shortId(side.commit)), commitLink(side, server)))
  const compare = plan.commits.link
  return table(
    ['', ''],
    [
      ['Release', `${from === null ? '∅' : code(shortId(from.releaseId))} → ${code(shortId(to.releaseId))}`],
      ['Commit', `${commit(from)} → ${commit(to)}${compare === null ? '' : ` (${link('compare', compare)})`}`],
      ['Closure', shown(closureText(plan))],
      ['To copy', shown(copyText(plan))],
      ...(disk === null ? [] : [['Disk', shown(disk)]]),
    ],
  )
}

function units({ units: { list } }: Plan): Block {
  const rows = list.map(({ unit, step, because }) => [code(unit), step === 'none' ? 'left alone' : `**${step}**`, shown(because)])
  return table(['Unit', 'What', 'Why'], rows, 'units')
}

function components({ components: list }: Plan): Block {
  const rows = list
    .filter(({ change }) => change !== 'same')
    .map(({ name, change, from, to }) => [code(name), change, pathText(from), pathText(to)])
  return table(['Component', 'What', 'Before', 'After'], rows, 'components')
}

function pathText(storePath: string | null): string {
  return storePath === null ? '∅' : code(shortPath(storePath))
}

function packages(plan: Plan): Block[] {
  const { named, rebuilt } = packagesByChange(plan.packages)
  const changes = named.map(({ name, change, from, to, sizeDelta }) => [
    shown(name),
    change,
    shown(versionsText(from)),
    shown(versionsText(to)),
    signedBytes(sizeDelta),
  ])
  const again = rebuilt.map(({ name, sizeDelta }) => [shown(name), signedBytes(sizeDelta)])
  return [
    foldedWhenLong(formatCount(named.length, 'package'), table(['Package', 'What', 'Before', 'After', 'Size'], changes, 'packages')),
    folded(`${formatCount(rebuilt.length, 'package')} rebuilt with the same version`, table(['Package', 'Size'], again, 'packages')),
  ]
}

function commits({ commits: { link: compare, ahead, behind }, to }: Plan, server: string | undefined): Block[] {
  if (ahead === null || behind === null) {
    return compare === null ? [] : [lines(`**Commits**: ${link('see the commits between them', compare)}`, '')]
  }
  const rows = (list: readonly PlannedCommit[]) =>
    list.map(({ id, author, subject }) => [
      link(code(shortId(id)), commitLink({ repository: to.repository, commit: id }, server)),
      shown(author, 60),
      shown(subject, 120),
    ])
  const part = (title: string, { total, list }: typeof ahead): Block[] =>
    total === 0
      ? []
      : [
          lines(`**${title}**: ${total}${total > list.length ? `, the newest ${list.length} of them here` : ''}`, ''),
          foldedWhenLong(formatCount(list.length, 'commit'), table(['Commit', 'Author', 'What'], rows(list), 'commits')),
        ]
  return [...part('Commits', ahead), ...part('Commits reverted', behind)]
}

function foldedWhenLong(title: string, block: Block): Block {
  return (block.rows ?? []).length > OPEN_ROWS ? folded(title, block) : block
}
