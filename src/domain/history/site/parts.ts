import type { Verdict } from '../../activation/verdicts.ts'
import type { CheckOutcome } from '../../evidence/check.ts'
import { html, type Html } from '../../page/html.ts'
import { text, webLink } from '../../page/page.ts'
import { formatCount } from '../../report/amount.ts'
import { durationWords } from '../../report/figures-lines.ts'
import { emergencyWords } from '../../report/emergency-words.ts'
import { shortId, withShortIds } from '../../report/release-name.ts'
import type { AttemptRecord } from '../../protocol/record.ts'
import type { Incident } from '../incident.ts'
import { releasePageName, type EvidenceFile } from './model.ts'

type Tone = 'good' | 'note' | 'warning' | 'error'

/** The colour of a verdict; its word is always beside it. */
export const tones: Readonly<Record<Verdict, Tone>> = {
  COMMITTED: 'good',
  UNCHANGED: 'note',
  ROLLED_BACK: 'warning',
  NEEDS_HUMAN: 'error',
  UNKNOWN: 'warning',
}

/** The colour of a check's outcome. */
export const outcomeTones: Readonly<Record<CheckOutcome, Tone>> = { passed: 'good', failed: 'error', 'not-provable': 'warning' }

export const incidentWords: Readonly<Record<Incident['kind'], string>> = {
  'rolled-back': 'rolled back',
  'needs-human': 'needed a human',
  withdrawn: 'withdrawn later',
}

/** A verdict as a label. */
export function badge(words: string, tone: Tone): Html {
  return html`<span class="badge ${tone}">${text(words)}</span>`
}

/** A moment, to the minute, or to the second; the whole of it for a program. */
export function moment(time: string, precision: 'minute' | 'second' = 'minute'): Html {
  return html`<time datetime="${text(time)}">${text(time.replace('T', ' ').slice(0, precision === 'minute' ? 16 : 19))}</time>`
}

/** Why production was disturbed: what the host recorded of the failure, or of the rollback that withdrew the release. */
export function incidentReason({ kind, record, endedBy }: Incident): string {
  return withShortIds(kind === 'withdrawn' && endedBy !== null ? endedBy.reason : record.reason)
}

/** The short id of a release, as a link to its page where it has one. `up` leads from the page's folder to the first page's. */
export function releaseLink(release: Pick<AttemptRecord, 'application' | 'releaseId'>, up: string): Html {
  const page = releasePageName(release)
  const name = html`<code>${text(shortId(release.releaseId))}</code>`
  return page === undefined ? name : html`<a href="${up}releases/${page}">${name}</a>`
}

/** How long an incident lasted, or lasts. */
export function incidentDuration({ from, to }: Incident): string {
  return to === null ? 'not over yet' : durationWords(Math.max(0, (Date.parse(to) - Date.parse(from)) / 1000))
}

/** What a page shows of an attempt besides its record. */
interface AttemptContext {
  /** From the page's folder to the first page's. */
  readonly up: string
  readonly unvouched: ReadonlySet<AttemptRecord>
  readonly incident?: Incident | undefined
  /** Who countersigned it, and when. */
  readonly countersigned?: string | undefined
  /** When it was time-stamped, and by whom. */
  readonly stamped?: string | undefined
}

/** An attempt with all that its record has of it. */
export function attemptCard(record: AttemptRecord, { up, unvouched, incident, countersigned, stamped }: AttemptContext): Html {
  const { verdict, verb, host, reason, startedAt, finishedAt, attempt } = record
  const seconds = (Date.parse(finishedAt) - Date.parse(startedAt)) / 1000
  return html`<article class="${tones[verdict]}" id="attempt-${attempt}">
    <h3>
      ${badge(verdict, tones[verdict])} ${text(verb)} on ${text(host)}
      ${unvouched.has(record) ? badge('vouched for by no host', 'warning') : ''}
    </h3>
    <p class="reason">${text(withShortIds(reason))}</p>
    <dl class="facts">
      ${fact('when', html`${moment(startedAt)} UTC, took ${durationWords(Math.max(0, seconds))}`)}
      ${fact('replaced', record.previousRelease === null ? html`nothing` : releaseLink({ ...record, releaseId: record.previousRelease }, up))}
      ${fact('actor', actorOf(record))} ${fact('attempt', html`<code>${attempt}</code>`)}
      ${record.emergency === undefined ? html`` : fact('emergency release', html`${text(emergencyWords(record.emergency))}`)}
      ${countersigned === undefined ? html`` : fact('countersigned by', html`${text(countersigned)}`)}
      ${stamped === undefined ? html`` : fact('time-stamped', html`${text(stamped)}`)}
      ${record.signers === undefined ? html`` : fact('signed by', html`${text(record.signers.map(({ principals }) => principals.join('/')).join(', '))}`)}
      ${record.confirmation === undefined ? html`` : fact('decided', decisionOf(record.confirmation))}
    </dl>
    ${phaseBar(record)}${healthTable(record)}${unitTable(record)}
    ${incident === undefined ? html`` : html`<p><a href="${up}incidents/${attempt}.html">The incident: ${incidentWords[incident.kind]}</a></p>`}
  </article>`
}

/** A name with its value. */
export function fact(name: string, value: Html): Html {
  return html`<div>
    <dt>${name}</dt>
    <dd>${value}</dd>
  </div>`
}

function actorOf({ actor: { name, runUrl } }: Pick<AttemptRecord, 'actor'>): Html {
  return runUrl === undefined ? html`${text(name)}` : html`${text(name)} (${webLink(runUrl, 'its run')})`
}

function decisionOf({ decision, actor, decidedAt, reason }: NonNullable<AttemptRecord['confirmation']>): Html {
  return html`${decision} by ${text(actor.name)}, ${moment(decidedAt)}${reason === undefined ? '' : `: ${text(reason)}`}`
}

function phaseBar({ phases }: AttemptRecord): Html {
  const total = phases.reduce((sum, { seconds }) => sum + seconds, 0)
  if (total === 0) return html``
  const words = phases.map(({ phase, seconds }) => `${phase} ${durationWords(seconds)}`).join(' · ')
  const parts = phases.map(
    ({ phase, seconds }) => html`<span style="width:${((seconds / total) * 100).toFixed(2)}%" title="${phase}"></span>`,
  )
  return html`<div class="phases" aria-hidden="true">${parts}</div>
    <p class="label">${words}</p>`
}

function healthTable({ health }: AttemptRecord): Html {
  if (health.length === 0) return html``
  const failed = health.filter(({ passed }) => !passed).length
  const summary =
    failed === 0
      ? `${formatCount(health.length, 'health check')} passed`
      : `${failed} of ${formatCount(health.length, 'health check')} failed`
  const rows = health.map(({ check, passed, detail }) => [
    html`<code>${text(check)}</code>`,
    badge(passed ? 'passed' : 'failed', passed ? 'good' : 'error'),
    html`${text(detail)}`,
  ])
  return html`<details ${{ html: failed === 0 ? '' : 'open' }}>
    <summary>${summary}</summary>
    ${table(['check', 'result', 'detail'], rows)}
  </details>`
}

function unitTable({ units }: AttemptRecord): Html {
  if (units.length === 0) return html``
  const rows = units.map(({ unit, activeState, action, because }) => [
    html`<code>${text(unit)}</code>`,
    html`${text(activeState)}`,
    html`${text(`${action ?? ''}${because === undefined ? '' : `: ${because}`}`)}`,
  ])
  return html`<details>
    <summary>${formatCount(units.length, 'unit')}</summary>
    ${table(['unit', 'state', 'action'], rows)}
  </details>`
}

/** A table whose rows become cards on a phone; its roles are written out, because those styles hide them. */
export function table(names: readonly string[], rows: readonly (readonly Html[])[], rowClasses: readonly string[] = []): Html {
  const cells = (row: readonly Html[]) =>
    row.map((cell, index) =>
      index === 0
        ? html`<th role="rowheader" scope="row">${cell}</th>`
        : html`<td role="cell"><span class="who">${names[index] ?? ''}</span>${cell}</td>`,
    )
  return html`<table role="table">
    <thead role="rowgroup">
      <tr role="row">
        ${names.map((name) => html`<th role="columnheader" scope="col">${name}</th>`)}
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${rows.map(
        (row, index) =>
          html`<tr role="row" class="${rowClasses[index] ?? ''}">
            ${cells(row)}
          </tr>`,
      )}
    </tbody>
  </table>`
}

/** Files that prove something, with links to those that were copied. */
export function fileList(files: readonly EvidenceFile[]): Html {
  if (files.length === 0) return html`<p>No file of it is here.</p>`
  return html`<ul class="files">
    ${files.map(({ name, link }) => html`<li>${link === undefined ? html`<code>${text(name)}</code>` : html`<a href="${link}">${text(name)}</a>`}</li>`)}
  </ul>`
}
