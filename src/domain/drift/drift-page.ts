import { html, type Html } from '../page/html.ts'
import { htmlPage, text } from '../page/page.ts'
import type { DriftReport, Evidence, Finding, ReportedSide } from './finding.ts'
import { DRIFT_STYLE } from './page-style.ts'
import { classRules } from './rules/index.ts'
import { shownValue, sideFacts, sideNames, someHosts } from './format.ts'

const ROW_LIMIT = 200
const SIDE_LIMIT = 200

/**
 * Renders a drift report as one self-contained HTML page: no script, no font, no picture. On a phone its tables become cards, so their
 * roles are written out.
 */
export function driftPage(report: DriftReport): string {
  const [rule = '', applied = '', ...counts] = report.summary
  const { findings, application } = report
  const body = html`<header>
      <h1>Drift of ${text(application)}</h1>
      <p class="rule">${text(rule)}</p>
      <p class="applied ${report.worst ?? 'good'}">${text(applied)}</p>
      ${counts.map((line) => html`<p>${text(line)}</p>`)}
    </header>
    <main>
      <section aria-labelledby="sides">
        <h2 id="sides">What was compared</h2>
        <div class="sides">
          ${sideCard(report.reference, 'reference')}${report.hosts.slice(0, SIDE_LIMIT).map((side) => sideCard(side, 'host'))}
        </div>
        ${report.hosts.length > SIDE_LIMIT ? html`<p>and ${report.hosts.length - SIDE_LIMIT} more hosts</p>` : ''}
      </section>
      <section aria-labelledby="findings">
        <h2 id="findings">Findings</h2>
        ${findings.length === 0 ? html`<p>None.</p>` : findings.map((finding) => findingCard(finding, report))}
      </section>
    </main>`
  return htmlPage({ title: `Drift of ${application}`, body, style: DRIFT_STYLE })
}

function sideCard(side: ReportedSide, label: string): Html {
  return html`<section class="side">
    <h3>${text(side.name)}</h3>
    <p class="label">${label}</p>
    <dl>
      ${sideFacts(side).map(
        ([name, value]) =>
          html`<div>
            <dt>${name}</dt>
            <dd>${text(value)}</dd>
          </div>`,
      )}
    </dl>
  </section>`
}

function findingCard(finding: Finding, report: DriftReport): Html {
  const { class: drift, severity, message, next, field, evidence, hosts } = finding
  const names = sideNames(report, finding)
  const rest = evidence.length - ROW_LIMIT
  return html`<article class="${severity}">
    <h3><span class="severity">${severity}</span> <span class="class">${drift}</span> ${text(message)}</h3>
    <p class="label">${text(field)} · ${text(someHosts(hosts, 20))}. ${meaningOf(drift)}</p>
    <table role="table">
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col">Field</th>
          <th role="columnheader" scope="col">${text(names.reference)}</th>
          <th role="columnheader" scope="col">${text(names.host)}</th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${evidence.slice(0, ROW_LIMIT).map((row) => evidenceRow(row, names))}
      </tbody>
    </table>
    ${rest > 0 ? html`<p>and ${rest} more fields</p>` : ''}
    <p class="next"><strong>Next:</strong> ${text(next)}</p>
  </article> `
}

function evidenceRow({ field, reference, host, follows }: Evidence, names: { reference: string; host: string }): Html {
  const cell = (name: string, value: Evidence['host']) =>
    html`<td role="cell"><span class="who">${text(name)}</span><code>${text(shownValue(field, value))}</code></td>`
  return html`<tr role="row">
    <th role="rowheader" scope="row"><code>${text(field)}</code>${follows === true ? html` <em>follows</em>` : ''}</th>
    ${cell(names.reference, reference)}${cell(names.host, host)}
  </tr>`
}

function meaningOf(drift: Finding['class']): string {
  return classRules.find((rules) => rules.class === drift)?.meaning ?? ''
}
