import { formatCount } from '../report/amount.ts'
import { NO_RELEASE } from '../activation/host-paths.ts'
import { quote, quoteUnlessName } from '../errors/quote.ts'
import { html, type Html } from '../page/html.ts'
import { htmlPage, text } from '../page/page.ts'
import type { Check, CheckOutcome } from './check.ts'
import { checkMeanings } from './check-meanings.ts'
import { EVIDENCE_STYLE } from './evidence-page-style.ts'
import { evidenceHeadline, subjectOf, type EvidenceReport } from './evidence-report.ts'
import type { HistoryEntry } from './history-entry.ts'
import { ledgerParts, olderAttempts, unprovedOf } from './ledger-parts.ts'
import { approverWords, signerWords, verdictWords } from './release-words.ts'

/** Attempts and checks that a page shows; the JSON form has all. */
const HISTORY_LIMIT = 500
const CHECK_LIMIT = 1_000
const FILE_LIMIT = 12

const tones = { passed: 'good', failed: 'error', 'not-provable': 'warning' } as const satisfies Record<CheckOutcome, string>
const words = { passed: 'passed', failed: 'FAILED', 'not-provable': 'not provable' } as const satisfies Record<CheckOutcome, string>
const reasons = { 'key-missing': 'KEY MISSING' } as const satisfies Record<NonNullable<Check['reason']>, string>
const vouchers = {
  signers: 'the signers of the release',
  host: 'the host',
  sigstore: 'a workflow, by Sigstore',
  authority: 'an authority for time stamps',
  none: 'no signature',
} as const satisfies Record<Check['vouchedBy'], string>

/** Renders a verification as one self-contained page: the verdict first, then the history, and what each check rests on. */
export function evidencePage(report: EvidenceReport): string {
  const { counts, evidence, history } = report
  const worst: CheckOutcome = counts.failed > 0 ? 'failed' : counts['not-provable'] > 0 ? 'not-provable' : 'passed'
  const body = html`<header>
      <h1 class="verdict applied ${tones[worst]}">${text(evidenceHeadline(subjectOf(report, 12), report))}</h1>
      <p class="label">${mannerLine(report)}</p>
    </header>
    <main>
      ${counts.failed + counts['not-provable'] > 0 ? openChecks(report) : html``} ${releaseSection(report)}
      <section aria-labelledby="history">
        <h2 id="history">History</h2>
        ${history.length === 0 ? html`<p>No ledger was given.</p>` : timeLine(report)}
      </section>
      <section aria-labelledby="checks">
        <h2 id="checks">What was checked, what it rests on, and who vouches for it</h2>
        ${voucherLine(report)} ${checkTable(report.checks)}
      </section>
    </main>`
  return htmlPage({ title: `Evidence of ${report.releases[0]?.application ?? evidence}`, body, style: EVIDENCE_STYLE })
}

/** Returns how it was verified: offline, or with the answers of hosts. */
function mannerLine({ evidence, live }: EvidenceReport): Html {
  if (live === undefined) return html`Verified offline from ${text(evidence)} by grind-to-prod.`
  const when = html`<time datetime="${text(live.askedAt)}">${text(live.askedAt.replace('T', ' ').slice(0, 19))} UTC</time>`
  return html`Verified from ${text(evidence)} by grind-to-prod, and compared with ${text(live.hosts.join(', '))} as of ${when}.`
}

function outcomeWords({ outcome, reason }: { readonly outcome: CheckOutcome; readonly reason: Check['reason'] | undefined }): string {
  return reason === undefined ? words[outcome] : reasons[reason]
}

function openChecks({ checks }: EvidenceReport): Html {
  const failed = checks.filter(({ outcome }) => outcome === 'failed')
  const open = checks.filter(({ outcome }) => outcome === 'not-provable')
  return html`<section aria-labelledby="open">
    <h2 id="open">What needs attention</h2>
    ${[...failed, ...open].slice(0, HISTORY_LIMIT).map(
      ({ outcome, reason, statement, hint, restsOn, moreFiles }) =>
        html`<article class="${tones[outcome]}">
          <h3><span class="outcome">${outcomeWords({ outcome, reason })}</span> ${text(statement)}</h3>
          ${hint === undefined ? html`` : html`<p>${text(hint)}</p>`} ${files(restsOn, moreFiles)}
        </article>`,
    )}
  </section>`
}

function releaseSection({ releases }: EvidenceReport): Html {
  if (releases.length === 0) return html``
  const shown = releases.slice(0, FILE_LIMIT)
  return html`<section aria-labelledby="releases">
    <h2 id="releases">${releases.length === 1 ? 'The release' : `${releases.length} releases`}</h2>
    ${shown.map(
      ({ releaseId, source, signers, approvers, verdicts }) =>
        html`<article class="note">
          <dl>
            <dt>Release id</dt>
            <dd><code>${text(releaseId)}</code></dd>
            <dt>Source</dt>
            <dd>${text(source.repository)}, commit <code>${text(source.commit)}</code> of ${text(source.commitTime)}</dd>
            <dt>Signed by</dt>
            <dd>${listed(signers.map(signerWords), 'no signer that is known')}</dd>
            <dt>Approved by</dt>
            <dd>${listed(approvers.map(approverWords), 'no approval that counts is here')}</dd>
            <dt>Verdict</dt>
            <dd>${listed(verdicts.map(verdictWords), 'no record of a host is here')}</dd>
          </dl>
        </article>`,
    )}
    ${releases.length > shown.length ? html`<p>and ${releases.length - shown.length} more</p>` : html``}
  </section>`
}

function listed(items: readonly string[], otherwise: string): Html {
  if (items.length === 0) return html`${otherwise}`
  return html`${items.map((one) => html`<span class="signer">${text(one)}</span>`)}`
}

/** The newest attempt first: that is what is current. */
function timeLine(report: EvidenceReport): Html {
  const { history, checks } = report
  const shown = history.slice(-HISTORY_LIMIT).toReversed()
  const older = olderAttempts(history.length - shown.length, ledgerParts(history, checks))
  return html`<ol class="line">
      ${shown.map((entry) => historyItem(entry, report))}
    </ol>
    ${older === undefined ? html`` : html`<p>and ${older}</p>`}`
}

const verdictTones: Readonly<Record<string, string>> = { COMMITTED: 'good', UNCHANGED: 'note', ROLLED_BACK: 'warning' }

function historyItem(entry: HistoryEntry, report: EvidenceReport): Html {
  const { host, verb, verdict, finishedAt, from, to, actor, reason, attempt, signers, approvers, emergency, timestamp } = entry
  // A single record is in no ledger here, and names the signers that were found.
  const unverified = entry.line === 0 || unprovedOf(host, report.checks).length === 0 ? '' : ', which is not verified'
  return html`<li class="${verdictTones[verdict] ?? 'error'}">
    <p class="when"><time datetime="${text(finishedAt)}">${text(finishedAt.replace('T', ' ').slice(0, 19))} UTC</time> · ${text(host)}</p>
    <h3><span class="outcome">${text(verdict)}</span> ${text(verb)}: ${shortRelease(from)} → ${shortRelease(to)}</h3>
    <p>${text(reason)}</p>
    ${componentChanges(entry, report)}
    <p class="label">
      Actor ${text(quoteUnlessName(actor))}, by the client's own word, which nothing verifies.
      ${emergency === undefined ? '' : html`<strong>Emergency release</strong>: ${text(quote(emergency, 2000))}. `}
      ${signers.length === 0 ? '' : `Signed by ${text(signers.map(quoteUnlessName).join(', '))}, as the host accepted${unverified}.`}
      ${approvers.length === 0 ? '' : `Approved by ${text(approvers.map(quoteUnlessName).join(', '))}, as the host counted${unverified}.`}
      ${timestamp === undefined ? '' : html`Existed at the latest by ${text(timestamp.time)}, as ${text(timestamp.authority)} states.`}
      Attempt <code>${text(attempt)}</code>
    </p>
  </li>`
}

function shortRelease(release: string | null): Html {
  return release === null || release === NO_RELEASE
    ? html`no release`
    : html`<code title="${text(release)}">${text(release.slice(0, 12))}</code>`
}

function componentChanges({ from, to, verb }: HistoryEntry, { components }: EvidenceReport): Html {
  const next = Object.hasOwn(components, to) ? components[to]! : undefined
  if (next === undefined || (verb !== 'apply' && verb !== 'rollback')) return html``
  const before = from !== null && Object.hasOwn(components, from) ? components[from]! : {}
  return html`<dl class="components">
    ${Object.entries(next).map(([name, path]) => {
      const old = Object.hasOwn(before, name) ? before[name]! : undefined
      const change = old === path ? 'unchanged' : `${old === undefined ? 'not known here' : storeName(old)} → ${storeName(path)}`
      return html`<dt>${text(name)}</dt>
        <dd><code>${text(change)}</code></dd>`
    })}
  </dl>`
}

/** A store path without its folder, and with as much of its hash as a person compares. */
function storeName(path: string): string {
  return path.replace(/^\/nix\/store\/([a-z0-9]{8})[a-z0-9]*/, '$1…')
}

function voucherLine({ checks }: EvidenceReport): Html {
  const passed = checks.filter(({ outcome }) => outcome === 'passed')
  const count = (voucher: Check['vouchedBy']) => passed.filter(({ vouchedBy }) => vouchedBy === voucher).length
  return html`<p>
    Of ${formatCount(passed.length, 'check')} that passed, ${count('signers')} rest on ${vouchers.signers}, ${count('host')} on
    ${vouchers.host}, ${count('sigstore') === 0 ? '' : `${count('sigstore')} on ${vouchers.sigstore}, `}
    ${count('authority') === 0 ? '' : `${count('authority')} on ${vouchers.authority}, `}and ${count('none')} on ${vouchers.none}: they
    compare files with each other.
  </p>`
}

function checkTable(checks: readonly Check[]): Html {
  const shown = checks.slice(0, CHECK_LIMIT)
  return html`<table role="table">
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col" class="wide">Check</th>
          <th role="columnheader" scope="col">Outcome</th>
          <th role="columnheader" scope="col">Vouched for by</th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${shown.map(checkRow)}
      </tbody>
    </table>
    ${checks.length > shown.length ? html`<p>and ${checks.length - shown.length} more checks</p>` : html``}`
}

function checkRow({ check, outcome, reason, statement, restsOn, moreFiles, vouchedBy, about }: Check): Html {
  return html`<tr role="row">
    <th role="rowheader" scope="row">
      <strong>${text(check)}</strong>${about === undefined ? html`` : html` <span class="label">${text(about)}</span>`}
      <span class="label">${checkMeanings[check]}</span><br />
      ${text(statement)} ${files(restsOn, moreFiles)}
    </th>
    <td role="cell"><span class="who">Outcome</span><span class="outcome ${tones[outcome]}">${outcomeWords({ outcome, reason })}</span></td>
    <td role="cell"><span class="who">Vouched for by</span>${vouchers[vouchedBy]}</td>
  </tr>`
}

function files(restsOn: readonly string[], unnamed = 0): Html {
  if (restsOn.length === 0) return html``
  const shown = restsOn.slice(0, FILE_LIMIT)
  const more = restsOn.length - shown.length + unnamed
  return html`<p class="label">
    Rests on ${shown.map((path, index) => html`${index === 0 ? '' : ', '}<code>${text(path)}</code>`)}${more > 0 ? ` and ${more} more` : ''}
  </p>`
}
