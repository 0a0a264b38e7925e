import type { DriftReport } from '../../drift/finding.ts'
import { html, type Html } from '../../page/html.ts'
import { htmlPage, text } from '../../page/page.ts'
import type { Incident } from '../incident.ts'
import type { IncidentDetails } from './model.ts'
import { attemptCard, badge, fact, fileList, incidentDuration, incidentReason, incidentWords, moment, releaseLink, table } from './parts.ts'
import { SITE_STYLE } from './style.ts'

const FINDING_LIMIT = 50

const meanings: Readonly<Record<Incident['kind'], string>> = {
  'rolled-back': 'The attempt changed the host, did not succeed, and the previous release was made current again.',
  'needs-human': 'The attempt left the host unhealthy, until a later attempt succeeded.',
  withdrawn: 'The release was committed, and a later rollback left it.',
}

/** Renders the page of one incident: how long it lasted, its attempts, and in what the host differs after it. */
export function incidentPage(incident: Incident, { drift, files, unvouched }: IncidentDetails): string {
  const { kind, record, from, to, endedBy } = incident
  const tone = kind === 'needs-human' ? 'error' : 'warning'
  const body = html`<header>
      <nav aria-label="Back"><a href="../index.html">← All releases</a></nav>
      <h1>Incident on ${text(record.host)}</h1>
      <p class="lead">${meanings[kind]}</p>
      <div class="banner ${to === null ? 'error' : tone}">
        <span class="mark" aria-hidden="true">${to === null ? '!' : '↩'}</span>
        <p><strong>${incidentWords[kind]}</strong>, ${incidentDuration(incident)}: ${text(incidentReason(incident))}</p>
      </div>
      <dl class="facts">
        ${fact('began', html`${moment(from, 'second')} UTC`)}
        ${fact('ended', to === null ? html`not yet` : html`${moment(to, 'second')} UTC`)} ${fact('release', releaseLink(record, '../'))}
        ${fact('before it', record.previousRelease === null ? html`nothing` : releaseLink({ ...record, releaseId: record.previousRelease }, '../'))}
      </dl>
    </header>
    <main>
      <section aria-labelledby="attempts">
        <h2 id="attempts">What happened</h2>
        ${attemptCard(record, { up: '../', unvouched })}
        ${endedBy === null || endedBy === record ? html`` : attemptCard(endedBy, { up: '../', unvouched })}
      </section>
      <section aria-labelledby="state">
        <h2 id="state">The host before and after</h2>
        ${differences(drift, record.attempt)} ${fileList(files)}
      </section>
    </main>`
  return htmlPage({ title: `Incident on ${record.host}, ${from.slice(0, 10)}`, body, style: SITE_STYLE })
}

function differences(drift: DriftReport | null, attempt: string): Html {
  if (drift === null) return html`<p>The snapshots before and after the attempt are not in the evidence.</p>`
  if (drift.findings.length === 0) return html`<p>After the attempt, the host is as it was before: no difference was found.</p>`
  const rows = drift.findings
    .slice(0, FINDING_LIMIT)
    .map(({ severity, field, message }) => [badge(severity, severity), html`<code>${text(field)}</code>`, html`${text(message)}`])
  return html`<div class="long-last">${table(['severity', 'field', 'what'], rows)}</div>
    <p><a href="${attempt}-diff.html">Every difference, with both values</a></p>`
}
