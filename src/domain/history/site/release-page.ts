import { html, type Html } from '../../page/html.ts'
import { htmlPage, text, webLink } from '../../page/page.ts'
import type { Check } from '../../evidence/check.ts'
import { commitLink } from '../../plan/web-links.ts'
import { formatBytes, formatCount } from '../../report/amount.ts'
import { shortId } from '../../report/release-name.ts'
import type { ReleaseDetails, SiteRelease } from './model.ts'
import { attemptCard, badge, fact, fileList, moment, outcomeTones, releaseLink, table } from './parts.ts'
import { SITE_STYLE } from './style.ts'

const ROW_LIMIT = 300

/** Renders the page of one release: where it ran, what it changed, its attempts, and what proves them. */
export function releasePage(release: SiteRelease, details: ReleaseDetails): string {
  const { releaseId, application, attempts } = release
  const body = html`<header>
      <nav aria-label="Back"><a href="../index.html">← All releases</a></nav>
      <h1>Release ${text(shortId(releaseId))}</h1>
      <p class="label"><code>${text(releaseId)}</code></p>
      ${banner(release)} ${factList(release, details)}
    </header>
    <main>
      <section aria-labelledby="changes">
        <h2 id="changes">What it changed</h2>
        ${changes(release, details)}
      </section>
      <section aria-labelledby="evidence">
        <h2 id="evidence">Evidence</h2>
        ${checkList(details.checks)} ${fileList(details.files)}
      </section>
      <section aria-labelledby="attempts">
        <h2 id="attempts">Attempts</h2>
        ${attempts.map((record) =>
          attemptCard(record, {
            up: '../',
            unvouched: release.unvouched,
            incident: release.incidents.find((one) => one.record === record),
            countersigned: details.countersigned?.get(record.attempt),
            stamped: details.stamped?.get(record.attempt),
          }),
        )}
      </section>
    </main>`
  return htmlPage({ title: `Release ${shortId(releaseId)} of ${application}`, body, style: SITE_STYLE })
}

function banner({ periods, incidents, attempts }: SiteRelease): Html {
  const now = periods.filter(({ to }) => to === null).map(({ host }) => host)
  if (incidents.some(({ to }) => to === null))
    return bannerOf({ tone: 'error', mark: '!', words: 'It left a host that needs a human.', more: attempts[0]!.reason })
  if (now.length > 0) return bannerOf({ tone: 'good', mark: '✓', words: `It runs on ${now.join(', ')}.`, more: '' })
  const hosts = [...new Set(periods.map(({ host }) => host))]
  if (incidents.length > 0)
    return bannerOf({ tone: 'warning', mark: '↩', words: `It ran on ${hosts.join(', ')}, and was rolled back.`, more: '' })
  if (hosts.length > 0)
    return bannerOf({ tone: 'note', mark: '•', words: `It ran on ${hosts.join(', ')}.`, more: 'Another release replaced it.' })
  return bannerOf({ tone: 'note', mark: '–', words: 'It ran on no host.', more: attempts[0]!.reason })
}

interface Banner {
  readonly tone: string
  readonly mark: string
  readonly words: string
  readonly more: string
}

function bannerOf({ tone, mark, words, more }: Banner): Html {
  return html`<div class="banner ${tone}">
    <span class="mark" aria-hidden="true">${mark}</span>
    <p><strong>${text(words)}</strong> ${text(more)}</p>
  </div>`
}

function factList(release: SiteRelease, { manifest }: ReleaseDetails): Html {
  const source = manifest?.source
  const commit = source?.commit ?? release.source?.commit
  const link = source === undefined ? null : commitLink(source)
  return html`<dl class="facts">
    ${fact('application', html`${text(release.application)}`)}
    ${commit === undefined ? html`` : fact('commit', link === null ? html`<code>${text(commit)}</code>` : html`<code>${webLink(link, commit)}</code>`)}
    ${release.source === null ? html`` : fact('commit time', html`${moment(release.source.commitTime)} UTC`)}
    ${source === undefined ? html`` : fact('repository', html`${text(source.repository)}`)}
    ${manifest === null ? html`` : fact('closure', html`${formatCount(manifest.closure.paths, 'path')}, ${formatBytes(manifest.closure.narBytes)} for ${text(manifest.system)}`)}
    ${release.periods.map((period) =>
      fact(
        `ran on ${text(period.host)}`,
        html`${period.from === null ? html`before the first record` : moment(period.from)} –
        ${period.to === null ? html`now` : moment(period.to)}`,
      ),
    )}
  </dl>`
}

function changes({ previous, application }: SiteRelease, { manifest, components, packages }: ReleaseDetails): Html {
  const before =
    previous === null
      ? html`<p>It was the first release.</p>`
      : html`<p>Compared with ${releaseLink({ application, releaseId: previous }, '../')}, which its first attempt replaced.</p>`
  if (manifest === null)
    return html`${before}
      <p>Its manifest is not in the evidence, so what it contains is not shown.</p>`
  const rows =
    components?.map(({ name, change, from, to }) => [
      html`<code>${text(name)}</code>`,
      html`${change}`,
      html`<code>${text(from ?? '–')}</code>`,
      html`<code>${text(to ?? '–')}</code>`,
    ]) ??
    Object.entries(manifest.components).map(([name, { storePath }]) => [
      html`<code>${text(name)}</code>`,
      html`–`,
      html`–`,
      html`<code>${text(storePath)}</code>`,
    ])
  return html`${before} ${table(['component', 'change', 'before', 'after'], rows)} ${packageTable(packages)}`
}

function packageTable(packages: ReleaseDetails['packages']): Html {
  if (packages === null) return html`<p class="label">Packages are not compared: an inventory is not in the evidence.</p>`
  if (packages.length === 0) return html`<p>No package changed.</p>`
  const rows = packages
    .slice(0, ROW_LIMIT)
    .map(({ name, change, from, to, sizeDelta }) => [
      html`<code>${text(name)}</code>`,
      html`${change}`,
      html`${text(from.join(', ') || '–')} → ${text(to.join(', ') || '–')}`,
      html`${sizeDelta < 0 ? '−' : '+'}${formatBytes(Math.abs(sizeDelta))}`,
    ])
  const more = packages.length - rows.length
  return html`<details ${{ html: packages.length <= 20 ? 'open' : '' }}>
    <summary>${formatCount(packages.length, 'package')} changed</summary>
    ${table(['package', 'change', 'version', 'size'], rows)} ${more > 0 ? html`<p>and ${more} more</p>` : ''}
  </details>`
}

function checkList(checks: readonly Check[] | null): Html {
  if (checks === null) return html`<p>It was not verified: no allowed signers were given, or its manifest is not in the evidence.</p>`
  return html`<ul class="checks">
    ${checks.map(
      ({ check, outcome, statement }) =>
        html`<li>
          <span>${badge(outcome === 'not-provable' ? 'not provable' : outcome, outcomeTones[outcome])}</span>
          <span><strong>${check}</strong>: ${text(statement)}</span>
        </li>`,
    )}
  </ul>`
}
