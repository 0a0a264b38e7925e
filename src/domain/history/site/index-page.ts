import { html, type Html } from '../../page/html.ts'
import { htmlPage, text } from '../../page/page.ts'
import { figureRows, durationWords } from '../../report/figures-lines.ts'
import { formatCount } from '../../report/amount.ts'
import { shortId } from '../../report/release-name.ts'
import type { Figures, Span } from '../figures.ts'
import { barChart } from './bar-chart.ts'
import { findingWords, unvouchedWords, type SiteEvidence, type SiteHost, type SiteRelease } from './model.ts'
import { badge, incidentDuration, incidentReason, incidentWords, moment, releaseLink, table, tones } from './parts.ts'
import { SITE_STYLE } from './style.ts'
import { timeline } from './timeline.ts'

/** What the first page shows. */
export interface Overview {
  readonly hosts: readonly SiteHost[]
  readonly releases: readonly SiteRelease[]
  readonly figures: Figures
  /** The figures of each week or month of the same time. */
  readonly overTime: readonly Figures[]
  readonly span: Span
  readonly madeAt: string
  readonly evidence: SiteEvidence
}

/** Renders the first page of a history: what runs now, the figures, the time line, incidents and releases. */
export function indexPage(overview: Overview): string {
  const { hosts, releases, madeAt, evidence } = overview
  const applications = [...new Set(hosts.map(({ application }) => application))].join(', ')
  const body = html`<header>
      <h1>Releases of ${text(applications || 'nothing yet')}</h1>
      <p class="lead">
        ${formatCount(releases.length, 'release')} on ${formatCount(hosts.length, 'host')}, by the records that the hosts wrote. Made
        ${moment(madeAt)} UTC.
      </p>
      ${stateBanner(hosts)} ${evidenceBanner(evidence)} ${unvouchedBanner(hosts)}
    </header>
    <main>
      ${nowSection(hosts)} ${figureSection(overview)} ${timelineSection(overview)} ${incidentSection(hosts)} ${releaseSection(releases)}
      ${unvouchedSection(hosts)} ${findingSection(evidence)}
    </main>
    <footer>
      ${hosts.map(({ origin }) => html`<p>${text(origin)}</p>`)}
      <p><a href="history.json">The same as JSON</a></p>
    </footer>`
  return htmlPage({ title: `Releases of ${applications}`, body, style: SITE_STYLE })
}

/** After the state of the hosts: nothing else on the page is better than the evidence that it is made of. */
function evidenceBanner({ findings, notice }: SiteEvidence): Html {
  const note = notice === null ? html`` : html`<div class="banner note"><p>${text(notice)}</p></div>`
  const words = findingWords(findings)
  if (words === undefined) return note
  const tone = findings.some(({ outcome }) => outcome === 'failed') ? 'error' : 'warning'
  return html`<div class="banner ${tone}">
      <span class="mark" aria-hidden="true">!</span>
      <p><a href="#findings">${words}</a></p>
    </div>
    ${note}`
}

/** Checks that are shown; the JSON has all. */
const FINDINGS_SHOWN = 100
const FILES_SHOWN = 5

function findingSection({ findings }: SiteEvidence): Html {
  if (findings.length === 0) return html``
  const shown = findings.slice(0, FINDINGS_SHOWN)
  const rows = shown.map(({ check, outcome, statement, restsOn }) => {
    const more = restsOn.length - FILES_SHOWN
    return [
      html`${check}`,
      outcome === 'failed' ? badge('FAILED', 'error') : badge('not provable', 'warning'),
      html`${text(statement)}`,
      html`${text(restsOn.slice(0, FILES_SHOWN).join(', '))}${more > 0 ? ` and ${more} more` : ''}`,
    ]
  })
  return html`<section aria-labelledby="findings">
    <h2 id="findings">Findings in this evidence</h2>
    ${table(['check', 'outcome', 'what', 'rests on'], rows)}
    ${findings.length > shown.length ? html`<p>and ${findings.length - shown.length} more</p>` : html``}
  </section>`
}

/** The first thing to know: whether every host is healthy, by its last attempt. */
function stateBanner(hosts: readonly SiteHost[]): Html {
  const open = hosts.flatMap(({ host, incidents }) => incidents.filter(({ to }) => to === null).map((incident) => ({ host, incident })))
  const [first] = open
  if (first !== undefined) {
    const others = open.length > 1 ? ` and ${formatCount(open.length - 1, 'other host')}` : ''
    return html`<div class="banner error">
      <span class="mark" aria-hidden="true">!</span>
      <p>
        <strong>${text(first.host)}${others} needs a human</strong> since ${moment(first.incident.from)} UTC:
        <a href="incidents/${first.incident.record.attempt}.html">${text(incidentReason(first.incident))}</a>
      </p>
    </div>`
  }
  if (hosts.length === 0) return html`<div class="banner note"><p>No host has a record yet.</p></div>`
  return html`<div class="banner good">
    <span class="mark" aria-hidden="true">✓</span>
    <p><strong>No incident is open.</strong> After its last attempt, every host ran a release that passed its checks.</p>
  </div>`
}

function unvouchedBanner(hosts: readonly SiteHost[]): Html {
  const words = unvouchedWords(hosts)
  if (words === undefined) return html``
  return html`<div class="banner warning">
    <span class="mark" aria-hidden="true">?</span>
    <p><a href="#vouched-for-by-no-host">${words}</a></p>
  </div>`
}

/** Rows of the newest records that no host vouches for; more are in the JSON. */
const UNVOUCHED_SHOWN = 100

function unvouchedSection(hosts: readonly SiteHost[]): Html {
  const records = hosts
    .flatMap(({ unvouched }) => unvouched)
    .toSorted((left, right) => Date.parse(right.finishedAt) - Date.parse(left.finishedAt))
  if (records.length === 0) return html``
  const rows = records
    .slice(0, UNVOUCHED_SHOWN)
    .map((record) => [
      html`${moment(record.finishedAt)}`,
      html`${text(record.host)}`,
      html`${badge(record.verdict, tones[record.verdict])} ${badge('vouched for by no host', 'warning')}`,
      html`<code>${text(shortId(record.releaseId))}</code>`,
      html`<code>${text(record.attempt)}</code>`,
    ])
  const more = records.length - rows.length
  return html`<section aria-labelledby="vouched-for-by-no-host">
    <h2 id="vouched-for-by-no-host">Vouched for by no host</h2>
    <p>No host sent these records or signed them with a key that was given, so anyone can have written them.</p>
    <div class="long-last">${table(['ended (UTC)', 'host', 'verdict', 'release', 'attempt'], rows)}</div>
    ${more > 0 ? html`<p>and ${more} more, in <a href="history.json">the JSON</a></p>` : ''}
  </section>`
}

function nowSection(hosts: readonly SiteHost[]): Html {
  return html`<section aria-labelledby="now">
    <h2 id="now">What runs</h2>
    <div class="tiles">${hosts.map(hostTile)}</div>
  </section>`
}

function hostTile({ host, application, periods, records, incidents }: SiteHost): Html {
  const running = periods.filter(({ to }) => to === null)
  const last = records.at(-1)!
  const tone = incidents.some(({ to }) => to === null) ? 'error' : 'good'
  const runs = running.map((period) => {
    const source = records.findLast(({ releaseId, releaseCommit }) => releaseId === period.releaseId && releaseCommit !== undefined)
    const since = period.from === null ? html`since before its first record` : html`since ${moment(period.from)} UTC`
    const commit = source === undefined ? '' : `, commit ${shortId(source.releaseCommit!.commit)}`
    return html`<p class="value">${releaseLink(period, '')}</p>
      <p class="label">${since}${commit}</p>`
  })
  return html`<div class="tile ${tone}">
    <h3>${text(application)} on ${text(host)}</h3>
    ${running.length === 0 ? html`<p class="value">no release</p>` : runs}
    <p class="label">last attempt ${badge(last.verdict, tones[last.verdict])} ${moment(last.finishedAt)}</p>
  </div>`
}

/** The picture of each figure, in the order of `figureRows`. */
const pictures = [
  { tone: 'note', format: String, of: (one: Figures) => one.deployments.count },
  { tone: 'note', format: durationWords, of: (one: Figures) => one.leadTime.medianSeconds },
  {
    tone: 'error',
    format: (value: number) => `${Number(value.toFixed(1))} %`,
    of: ({ changes }: Figures) => (changes.failureRate === null ? null : changes.failureRate * 100),
  },
  { tone: 'warning', format: durationWords, of: (one: Figures) => one.restore.medianSeconds },
] as const

function figureSection({ figures, overTime }: Overview): Html {
  const rows = figureRows(figures)
  const tiles = rows.map(({ name, value, detail }, index) => {
    const { tone, format, of } = pictures[index]!
    const bars = overTime.map((one) => ({ label: one.since.slice(0, 10), value: of(one) }))
    return html`<div class="tile">
      <h3>${name}</h3>
      <p class="value">${value}</p>
      <p class="label">${detail}</p>
      ${barChart({ title: `${name} over time`, bars, format, tone })}
    </div>`
  })
  return html`<section aria-labelledby="figures">
    <h2 id="figures">Figures</h2>
    <p class="lead">From ${moment(figures.since)} until ${moment(figures.until)} UTC.</p>
    <div class="tiles">${tiles}</div>
    ${numbers(overTime)}
  </section>`
}

function numbers(overTime: readonly Figures[]): Html {
  const names = ['from', 'deployments', 'lead time', 'failed changes', 'time to restore']
  const rows = overTime.map((one) => [
    html`${one.since.slice(0, 10)}`,
    html`${one.deployments.count}`,
    html`${durationWords(one.leadTime.medianSeconds)}`,
    html`${one.changes.failed} of ${one.changes.count}`,
    html`${durationWords(one.restore.medianSeconds)}`,
  ])
  return html`<details>
    <summary>The numbers behind the pictures</summary>
    ${table(names, rows)}
  </details>`
}

function timelineSection({ hosts, span }: Overview): Html {
  if (hosts.length === 0) return html``
  return html`<section aria-labelledby="time-line">
    <h2 id="time-line">Time line</h2>
    <div class="timeline">
      <div class="wide">${timeline(hosts, span, 1000)}</div>
      <div class="narrow">${timeline(hosts, span, 420)}</div>
      <ul class="legend">
        <li><span class="good">●</span> committed</li>
        <li><span class="note">•</span> unchanged</li>
        <li><span class="warning">▲</span> rolled back, or withdrawn later</li>
        <li><span class="error">■</span> needed a human</li>
        <li>▬ a release ran; each change of it is a gap</li>
      </ul>
    </div>
  </section>`
}

/** Incidents that are shown at once. */
const SHOWN = 10

function incidentSection(hosts: readonly SiteHost[]): Html {
  const incidents = hosts.flatMap((host) => host.incidents).toSorted((left, right) => Date.parse(right.from) - Date.parse(left.from))
  const rows = incidents.map((incident) => {
    const { kind, record, from } = incident
    return [
      html`<a href="incidents/${record.attempt}.html">${moment(from)}</a>`,
      html`${text(record.host)}`,
      badge(incidentWords[kind], kind === 'needs-human' ? 'error' : 'warning'),
      html`${incidentDuration(incident)}`,
      html`${text(incidentReason(incident))}`,
    ]
  })
  const names = ['began (UTC)', 'host', 'what', 'lasted', 'reason']
  return html`<section aria-labelledby="incidents">
    <h2 id="incidents">Incidents</h2>
    ${rows.length === 0 ? html`<p>None.</p>` : html`<div class="long-last">${table(names, rows.slice(0, SHOWN))}</div>`}
    ${
      rows.length <= SHOWN
        ? ''
        : html`<details>
            <summary>${formatCount(rows.length - SHOWN, 'earlier incident')}</summary>
            <div class="long-last">${table(names, rows.slice(SHOWN))}</div>
          </details>`
    }
  </section>`
}

const choices = [
  { id: 'show-all', label: 'all' },
  { id: 'show-now', label: 'running now' },
  { id: 'show-ran', label: 'ran' },
  { id: 'show-trouble', label: 'with an incident' },
] as const

function releaseSection(releases: readonly SiteRelease[]): Html {
  const inputs = choices.map(
    ({ id, label }, index) =>
      html`<label><input type="radio" name="show" id="${id}" ${{ html: index === 0 ? 'checked' : '' }} />${label}</label>`,
  )
  const rows = releases.map((release) => [
    releaseLink(release, ''),
    html`${moment(release.attempts[0]!.finishedAt)}`,
    html`<code>${text(shortId(release.source?.commit ?? '–'))}</code>`,
    html`<span class="chips">${verdictChips(release)}</span>`,
    html`${text(release.attempts[0]!.actor.name)}`,
  ])
  return html`<section aria-labelledby="releases">
    <h2 id="releases">Releases</h2>
    <fieldset>
      <legend>Show</legend>
      ${inputs}
    </fieldset>
    <div class="releases">${table(['release', 'last attempt (UTC)', 'commit', 'hosts', 'actor'], rows, releases.map(rowClass))}</div>
  </section>`
}

function rowClass({ periods, incidents }: SiteRelease): string {
  return [
    ...(periods.some(({ to }) => to === null) ? [] : ['not-now']),
    ...(periods.length > 0 ? [] : ['did-not-run']),
    ...(incidents.length > 0 ? [] : ['no-trouble']),
  ].join(' ')
}

/** The last verdict on each host. */
function verdictChips({ attempts }: SiteRelease): Html[] {
  const last = new Map(attempts.toReversed().map((record) => [record.host, record.verdict]))
  return [...last].slice(0, 20).map(([host, verdict]) => badge(`${host} ${verdict}`, tones[verdict]))
}
