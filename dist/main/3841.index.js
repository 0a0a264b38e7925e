import { modules as shared0 } from './shared-11252.js';
export const id = 3841;
export const ids = [3841];
export const modules = {
...shared0,


/***/ 73841: // build/js/domain/evidence/evidence-page.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
evidencePage: () => evidencePage
});
var amount = __webpack_require__(53004);
var host_paths = __webpack_require__(78257);
var quote = __webpack_require__(7191);
var html = __webpack_require__(73758);
var page = __webpack_require__(80870);
var check_meanings = __webpack_require__(53014);
var css = __webpack_require__(40780);
// CONCATENATED MODULE: ./build/js/domain/evidence/evidence-page-style.js
const EVIDENCE_STYLE = css.A`
  .verdict {
    font-size: 1.35rem;
  }
  .outcome {
    color: var(--tone);
    font-weight: 600;
    white-space: nowrap;
  }
  .wide {
    width: 66%;
  }
  .signer {
    display: block;
  }
  .line {
    list-style: none;
    margin: 0;
    padding: 0 0 0 0.4rem;
  }
  .line > li {
    position: relative;
    border-inline-start: 2px solid var(--edge);
    padding: 0 0 1rem 1.2rem;
  }
  .line > li::before {
    content: '';
    position: absolute;
    inset-inline-start: -0.48rem;
    inset-block-start: 0.35rem;
    width: 0.85rem;
    height: 0.85rem;
    border-radius: 50%;
    background: var(--tone);
    border: 2px solid var(--ground);
  }
  .when {
    margin: 0;
    color: var(--faint);
    font-size: 0.875rem;
  }
  .components {
    display: grid;
    grid-template-columns: max-content 1fr;
    gap: 0 0.8rem;
  }
  @media (max-width: 40rem) {
    .wide {
      width: auto;
    }
    .components {
      grid-template-columns: 1fr;
    }
  }
  @media print {
    .line > li {
      break-inside: avoid;
    }
    .line > li::before {
      print-color-adjust: exact;
    }
  }
`;
var evidence_report = __webpack_require__(51591);
var ledger_parts = __webpack_require__(15343);
var release_words = __webpack_require__(65660);
// CONCATENATED MODULE: ./build/js/domain/evidence/evidence-page.js
const HISTORY_LIMIT = 500;
const CHECK_LIMIT = 1e3;
const FILE_LIMIT = 12;
const tones = {
passed: "good",
failed: "error",
"not-provable": "warning"
};
const words = {
passed: "passed",
failed: "FAILED",
"not-provable": "not provable"
};
const reasons = {
"key-missing": "KEY MISSING"
};
const vouchers = {
signers: "the signers of the release",
host: "the host",
sigstore: "a workflow, by Sigstore",
authority: "an authority for time stamps",
none: "no signature"
};
function evidencePage(report) {
const {counts, evidence, history} = report;
const worst = counts.failed > 0 ? "failed" : counts["not-provable"] > 0 ? "not-provable" : "passed";
const body = html.q`<header>
      <h1 class="verdict applied ${tones[worst]}">${(0, page.Qq)((0, evidence_report.W)((0, 
evidence_report.e)(report, 12), report))}</h1>
      <p class="label">${mannerLine(report)}</p>
    </header>
    <main>
      ${counts.failed + counts["not-provable"] > 0 ? openChecks(report) : html.q``} ${releaseSection(report)}
      <section aria-labelledby="history">
        <h2 id="history">History</h2>
        ${history.length === 0 ? html.q`<p>No ledger was given.</p>` : timeLine(report)}
      </section>
      <section aria-labelledby="checks">
        <h2 id="checks">What was checked, what it rests on, and who vouches for it</h2>
        ${voucherLine(report)} ${checkTable(report.checks)}
      </section>
    </main>`;
return (0, page.X)({
title: `Evidence of ${report.releases[0]?.application ?? evidence}`,
body,
style: EVIDENCE_STYLE
});
}
function mannerLine({evidence, live}) {
if (live === void 0) return html.q`Verified offline from ${(0, page.Qq)(evidence)} by grind-to-prod.`;
const when = html.q`<time datetime="${(0, page.Qq)(live.askedAt)}">${(0, page.Qq)(live.askedAt.replace("T", " ").slice(0, 19))} UTC</time>`;
return html.q`Verified from ${(0, page.Qq)(evidence)} by grind-to-prod, and compared with ${(0, 
page.Qq)(live.hosts.join(", "))} as of ${when}.`;
}
function outcomeWords({outcome, reason}) {
return reason === void 0 ? words[outcome] : reasons[reason];
}
function openChecks({checks}) {
const failed = checks.filter(({outcome}) => outcome === "failed");
const open = checks.filter(({outcome}) => outcome === "not-provable");
return html.q`<section aria-labelledby="open">
    <h2 id="open">What needs attention</h2>
    ${[ ...failed, ...open ].slice(0, HISTORY_LIMIT).map(({outcome, reason, statement, hint, restsOn, moreFiles}) => html.q`<article class="${tones[outcome]}">
          <h3><span class="outcome">${outcomeWords({
outcome,
reason
})}</span> ${(0, page.Qq)(statement)}</h3>
          ${hint === void 0 ? html.q`` : html.q`<p>${(0, page.Qq)(hint)}</p>`} ${files(restsOn, moreFiles)}
        </article>`)}
  </section>`;
}
function releaseSection({releases}) {
if (releases.length === 0) return html.q``;
const shown = releases.slice(0, FILE_LIMIT);
return html.q`<section aria-labelledby="releases">
    <h2 id="releases">${releases.length === 1 ? "The release" : `${releases.length} releases`}</h2>
    ${shown.map(({releaseId, source, signers, approvers, verdicts}) => html.q`<article class="note">
          <dl>
            <dt>Release id</dt>
            <dd><code>${(0, page.Qq)(releaseId)}</code></dd>
            <dt>Source</dt>
            <dd>${(0, page.Qq)(source.repository)}, commit <code>${(0, page.Qq)(source.commit)}</code> of ${(0, 
page.Qq)(source.commitTime)}</dd>
            <dt>Signed by</dt>
            <dd>${listed(signers.map(release_words.s3), "no signer that is known")}</dd>
            <dt>Approved by</dt>
            <dd>${listed(approvers.map(release_words.Jy), "no approval that counts is here")}</dd>
            <dt>Verdict</dt>
            <dd>${listed(verdicts.map(release_words.L2), "no record of a host is here")}</dd>
          </dl>
        </article>`)}
    ${releases.length > shown.length ? html.q`<p>and ${releases.length - shown.length} more</p>` : html.q``}
  </section>`;
}
function listed(items, otherwise) {
if (items.length === 0) return html.q`${otherwise}`;
return html.q`${items.map(one => html.q`<span class="signer">${(0, page.Qq)(one)}</span>`)}`;
}
function timeLine(report) {
const {history, checks} = report;
const shown = history.slice(-HISTORY_LIMIT).toReversed();
const older = (0, ledger_parts.FJ)(history.length - shown.length, (0, ledger_parts.oI)(history, checks));
return html.q`<ol class="line">
      ${shown.map(entry => historyItem(entry, report))}
    </ol>
    ${older === void 0 ? html.q`` : html.q`<p>and ${older}</p>`}`;
}
const verdictTones = {
COMMITTED: "good",
UNCHANGED: "note",
ROLLED_BACK: "warning"
};
function historyItem(entry, report) {
const {host, verb, verdict, finishedAt, from, to, actor, reason, attempt, signers, approvers, emergency, timestamp} = entry;
const unverified = entry.line === 0 || (0, ledger_parts.hG)(host, report.checks).length === 0 ? "" : ", which is not verified";
return html.q`<li class="${verdictTones[verdict] ?? "error"}">
    <p class="when"><time datetime="${(0, page.Qq)(finishedAt)}">${(0, page.Qq)(finishedAt.replace("T", " ").slice(0, 19))} UTC</time> \u00b7 ${(0, 
page.Qq)(host)}</p>
    <h3><span class="outcome">${(0, page.Qq)(verdict)}</span> ${(0, page.Qq)(verb)}: ${shortRelease(from)} \u2192 ${shortRelease(to)}</h3>
    <p>${(0, page.Qq)(reason)}</p>
    ${componentChanges(entry, report)}
    <p class="label">
      Actor ${(0, page.Qq)((0, quote.af)(actor))}, by the client's own word, which nothing verifies.
      ${emergency === void 0 ? "" : html.q`<strong>Emergency release</strong>: ${(0, 
page.Qq)((0, quote.hD)(emergency, 2e3))}. `}
      ${signers.length === 0 ? "" : `Signed by ${(0, page.Qq)(signers.map(quote.af).join(", "))}, as the host accepted${unverified}.`}
      ${approvers.length === 0 ? "" : `Approved by ${(0, page.Qq)(approvers.map(quote.af).join(", "))}, as the host counted${unverified}.`}
      ${timestamp === void 0 ? "" : html.q`Existed at the latest by ${(0, page.Qq)(timestamp.time)}, as ${(0, 
page.Qq)(timestamp.authority)} states.`}
      Attempt <code>${(0, page.Qq)(attempt)}</code>
    </p>
  </li>`;
}
function shortRelease(release) {
return release === null || release === host_paths.E1 ? html.q`no release` : html.q`<code title="${(0, 
page.Qq)(release)}">${(0, page.Qq)(release.slice(0, 12))}</code>`;
}
function componentChanges({from, to, verb}, {components}) {
const next = Object.hasOwn(components, to) ? components[to] : void 0;
if (next === void 0 || verb !== "apply" && verb !== "rollback") return html.q``;
const before = from !== null && Object.hasOwn(components, from) ? components[from] : {};
return html.q`<dl class="components">
    ${Object.entries(next).map(([name, path]) => {
const old = Object.hasOwn(before, name) ? before[name] : void 0;
const change = old === path ? "unchanged" : `${old === void 0 ? "not known here" : storeName(old)} \u2192 ${storeName(path)}`;
return html.q`<dt>${(0, page.Qq)(name)}</dt>
        <dd><code>${(0, page.Qq)(change)}</code></dd>`;
})}
  </dl>`;
}
function storeName(path) {
return path.replace(/^\/nix\/store\/([a-z0-9]{8})[a-z0-9]*/, "$1\u2026");
}
function voucherLine({checks}) {
const passed = checks.filter(({outcome}) => outcome === "passed");
const count = voucher => passed.filter(({vouchedBy}) => vouchedBy === voucher).length;
return html.q`<p>
    Of ${(0, amount.B4)(passed.length, "check")} that passed, ${count("signers")} rest on ${vouchers.signers}, ${count("host")} on
    ${vouchers.host}, ${count("sigstore") === 0 ? "" : `${count("sigstore")} on ${vouchers.sigstore}, `}
    ${count("authority") === 0 ? "" : `${count("authority")} on ${vouchers.authority}, `}and ${count("none")} on ${vouchers.none}: they
    compare files with each other.
  </p>`;
}
function checkTable(checks) {
const shown = checks.slice(0, CHECK_LIMIT);
return html.q`<table role="table">
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
    ${checks.length > shown.length ? html.q`<p>and ${checks.length - shown.length} more checks</p>` : html.q``}`;
}
function checkRow({check, outcome, reason, statement, restsOn, moreFiles, vouchedBy, about}) {
return html.q`<tr role="row">
    <th role="rowheader" scope="row">
      <strong>${(0, page.Qq)(check)}</strong>${about === void 0 ? html.q`` : html.q` <span class="label">${(0, 
page.Qq)(about)}</span>`}
      <span class="label">${check_meanings.h[check]}</span><br />
      ${(0, page.Qq)(statement)} ${files(restsOn, moreFiles)}
    </th>
    <td role="cell"><span class="who">Outcome</span><span class="outcome ${tones[outcome]}">${outcomeWords({
outcome,
reason
})}</span></td>
    <td role="cell"><span class="who">Vouched for by</span>${vouchers[vouchedBy]}</td>
  </tr>`;
}
function files(restsOn, unnamed = 0) {
if (restsOn.length === 0) return html.q``;
const shown = restsOn.slice(0, FILE_LIMIT);
const more = restsOn.length - shown.length + unnamed;
return html.q`<p class="label">
    Rests on ${shown.map((path, index) => html.q`${index === 0 ? "" : ", "}<code>${(0, 
page.Qq)(path)}</code>`)}${more > 0 ? ` and ${more} more` : ""}
  </p>`;
}
}),

};
