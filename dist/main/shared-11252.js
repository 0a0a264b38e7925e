export const modules = {

/***/ 11252: // build/js/domain/drift/drift-page.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
driftPage: () => driftPage
});
var html = __webpack_require__(73758);
var page = __webpack_require__(80870);
var css = __webpack_require__(40780);
// CONCATENATED MODULE: ./build/js/domain/drift/page-style.js
const DRIFT_STYLE = css.A`
  .rule {
    font-weight: 600;
  }
  .sides {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(9.5rem, 100%), 1fr));
    gap: 0.5rem;
  }
  .side {
    background: var(--card);
    border: 1px solid var(--edge);
    border-radius: 0.4rem;
    padding: 0.6rem;
    min-width: 0;
  }
  .severity {
    color: var(--tone);
    text-transform: uppercase;
    font-size: 0.8rem;
    letter-spacing: 0.04em;
  }
  .class {
    border: 1px solid var(--edge);
    border-radius: 0.3rem;
    padding: 0 0.35rem;
    font-weight: 400;
    font-size: 0.875rem;
  }
  @media (min-width: 60rem) {
    .sides {
      grid-template-columns: repeat(auto-fill, minmax(24rem, 1fr));
    }
  }
`;
var rules = __webpack_require__(11386);
var format = __webpack_require__(47608);
// CONCATENATED MODULE: ./build/js/domain/drift/drift-page.js
const ROW_LIMIT = 200;
const SIDE_LIMIT = 200;
function driftPage(report) {
const [rule = "", applied = "", ...counts] = report.summary;
const {findings, application} = report;
const body = html.q`<header>
      <h1>Drift of ${(0, page.Qq)(application)}</h1>
      <p class="rule">${(0, page.Qq)(rule)}</p>
      <p class="applied ${report.worst ?? "good"}">${(0, page.Qq)(applied)}</p>
      ${counts.map(line => html.q`<p>${(0, page.Qq)(line)}</p>`)}
    </header>
    <main>
      <section aria-labelledby="sides">
        <h2 id="sides">What was compared</h2>
        <div class="sides">
          ${sideCard(report.reference, "reference")}${report.hosts.slice(0, SIDE_LIMIT).map(side => sideCard(side, "host"))}
        </div>
        ${report.hosts.length > SIDE_LIMIT ? html.q`<p>and ${report.hosts.length - SIDE_LIMIT} more hosts</p>` : ""}
      </section>
      <section aria-labelledby="findings">
        <h2 id="findings">Findings</h2>
        ${findings.length === 0 ? html.q`<p>None.</p>` : findings.map(finding => findingCard(finding, report))}
      </section>
    </main>`;
return (0, page.X)({
title: `Drift of ${application}`,
body,
style: DRIFT_STYLE
});
}
function sideCard(side, label) {
return html.q`<section class="side">
    <h3>${(0, page.Qq)(side.name)}</h3>
    <p class="label">${label}</p>
    <dl>
      ${(0, format.VO)(side).map(([name, value]) => html.q`<div>
            <dt>${name}</dt>
            <dd>${(0, page.Qq)(value)}</dd>
          </div>`)}
    </dl>
  </section>`;
}
function findingCard(finding, report) {
const {class: drift, severity, message, next, field, evidence, hosts} = finding;
const names = (0, format.WT)(report, finding);
const rest = evidence.length - ROW_LIMIT;
return html.q`<article class="${severity}">
    <h3><span class="severity">${severity}</span> <span class="class">${drift}</span> ${(0, 
page.Qq)(message)}</h3>
    <p class="label">${(0, page.Qq)(field)} \u00b7 ${(0, page.Qq)((0, format.GC)(hosts, 20))}. ${meaningOf(drift)}</p>
    <table role="table">
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col">Field</th>
          <th role="columnheader" scope="col">${(0, page.Qq)(names.reference)}</th>
          <th role="columnheader" scope="col">${(0, page.Qq)(names.host)}</th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${evidence.slice(0, ROW_LIMIT).map(row => evidenceRow(row, names))}
      </tbody>
    </table>
    ${rest > 0 ? html.q`<p>and ${rest} more fields</p>` : ""}
    <p class="next"><strong>Next:</strong> ${(0, page.Qq)(next)}</p>
  </article> `;
}
function evidenceRow({field, reference, host, follows}, names) {
const cell = (name, value) => html.q`<td role="cell"><span class="who">${(0, page.Qq)(name)}</span><code>${(0, 
page.Qq)((0, format.JJ)(field, value))}</code></td>`;
return html.q`<tr role="row">
    <th role="rowheader" scope="row"><code>${(0, page.Qq)(field)}</code>${follows === true ? html.q` <em>follows</em>` : ""}</th>
    ${cell(names.reference, reference)}${cell(names.host, host)}
  </tr>`;
}
function meaningOf(drift) {
return rules.k.find(rules => rules.class === drift)?.meaning ?? "";
}
}),

/***/ 40780: // build/js/domain/page/css.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
A: () => css
});
function css(strings, ...parts) {
return {
css: strings.reduce((sheet, piece, index) => sheet + written(parts[index - 1]) + piece)
};
}
function written(part) {
return typeof part === "number" ? String(part) : part.css;
}
}),

/***/ 73758: // build/js/domain/page/html.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
q: () => html
});
function html(strings, ...parts) {
return {
html: strings.reduce((page, piece, index) => page + written(parts[index - 1]) + piece)
};
}
function written(part) {
if (typeof part === "string") return escapeHtml(part);
if (typeof part === "number") return String(part);
return "html" in part ? part.html : part.map(piece => piece.html).join("");
}
const entities = {
"&": "&amp;",
"<": "&lt;",
">": "&gt;",
'"': "&quot;",
"'": "&#39;"
};
function escapeHtml(text) {
return text.toWellFormed().replaceAll(/[&<>"']/g, character => entities[character]);
}
}),

/***/ 80870: // build/js/domain/page/page.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
X: () => htmlPage,
Qq: () => page_text,
Dl: () => webLink
});
var sanitize_line = __webpack_require__(94570);
var css = __webpack_require__(40780);
var html = __webpack_require__(73758);
// CONCATENATED MODULE: ./build/js/domain/page/page-style.js
const PAGE_STYLE = css.A`
  :root {
    color-scheme: light dark;
    --ground: light-dark(#ffffff, #14171c);
    --card: light-dark(#f5f6f8, #1d2229);
    --ink: light-dark(#1b1f24, #e8ebef);
    --faint: light-dark(#515b66, #a9b3be);
    --edge: light-dark(#c9d0d8, #3b444f);
    --error: light-dark(#a3131c, #ff9a96);
    --warning: light-dark(#7a4b00, #f2c063);
    --note: light-dark(#1a5496, #8fc1ff);
    --good: light-dark(#14652e, #7ddc98);
    --tone: var(--ink);
  }
  * {
    box-sizing: border-box;
  }
  body {
    margin: 0 auto;
    padding: 1rem;
    max-width: 72rem;
    background: var(--ground);
    color: var(--ink);
    font:
      1rem/1.5 system-ui,
      sans-serif;
    overflow-wrap: anywhere;
  }
  h1 {
    font-size: 1.5rem;
    line-height: 1.2;
    margin: 0 0 0.75rem;
  }
  h2 {
    font-size: 1.2rem;
    margin: 1.5rem 0 0.5rem;
  }
  h3 {
    font-size: 1rem;
    margin: 0;
  }
  p {
    margin: 0.35rem 0;
  }
  a {
    color: var(--note);
    text-underline-offset: 0.15em;
  }
  a:focus-visible,
  summary:focus-visible,
  input:focus-visible {
    outline: 2px solid var(--note);
    outline-offset: 2px;
  }
  code {
    font:
      0.875rem/1.4 ui-monospace,
      monospace;
  }
  .error {
    --tone: var(--error);
  }
  .warning {
    --tone: var(--warning);
  }
  .note {
    --tone: var(--note);
  }
  .good {
    --tone: var(--good);
  }
  .label {
    color: var(--faint);
    font-size: 0.875rem;
  }
  .applied {
    font-weight: 600;
    border-inline-start: 0.3rem solid var(--tone);
    padding-inline-start: 0.6rem;
    color: var(--tone);
  }
  article {
    background: var(--card);
    border: 1px solid var(--edge);
    border-inline-start: 0.3rem solid var(--tone);
    border-radius: 0.4rem;
    padding: 0.6rem;
    min-width: 0;
    margin-block: 0.75rem;
  }
  dl {
    margin: 0.25rem 0 0;
    font-size: 0.875rem;
  }
  dt {
    color: var(--faint);
  }
  dd {
    margin: 0 0 0.25rem;
  }
  table {
    border-collapse: collapse;
    width: 100%;
    table-layout: fixed;
    margin-block: 0.5rem;
  }
  th,
  td {
    text-align: start;
    vertical-align: top;
    padding: 0.3rem 0.5rem;
    border-block-start: 1px solid var(--edge);
    font-weight: 400;
  }
  thead th {
    color: var(--faint);
    font-size: 0.875rem;
    border: 0;
  }
  .who {
    display: none;
  }
  @media (max-width: 40rem) {
    thead {
      position: absolute;
      clip-path: inset(50%);
      width: 1px;
      height: 1px;
      overflow: hidden;
    }
    table,
    tbody {
      display: block;
    }
    tr {
      display: grid;
      grid-template-columns: 1fr 1fr;
      gap: 0 0.6rem;
      border-block-start: 1px solid var(--edge);
      padding-block: 0.35rem;
    }
    th,
    td {
      display: block;
      border: 0;
      padding: 0.1rem 0;
      min-width: 0;
    }
    th {
      grid-column: 1 / -1;
    }
    .who {
      display: block;
      color: var(--faint);
      font-size: 0.8rem;
    }
  }
  @media print {
    :root {
      color-scheme: light;
    }
    body {
      max-width: none;
      padding: 0;
    }
    article,
    tr {
      break-inside: avoid;
    }
    h2,
    h3 {
      break-after: avoid;
    }
  }
`;
// CONCATENATED MODULE: ./build/js/domain/page/page.js
function htmlPage({title, body, style = css.A``}) {
return html.q`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta
          http-equiv="Content-Security-Policy"
          content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"
        />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="referrer" content="no-referrer" />
        <title>${page_text(title)}</title>
        <style>
          ${{
html: PAGE_STYLE.css + style.css
}}
        </style>
      </head>
      <body>
        ${body}
      </body>
    </html> `.html;
}
function page_text(value) {
return (0, sanitize_line.g)(value);
}
function webLink(url, label = url) {
const isOfWeb = URL.canParse(url) && /^https?:$/.test(new URL(url).protocol);
return isOfWeb ? html.q`<a href="${url}" rel="noreferrer">${page_text(label)}</a>` : html.q`${page_text(label)}`;
}
}),

/***/ 53014: // build/js/domain/evidence/check-meanings.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
h: () => checkMeanings
});
const checkMeanings = {
keys: "The keys are from somewhere else than the evidence.",
index: "The files are those that the index lists.",
files: "There is something to verify, and all of it can be read.",
manifest: "The manifest is in its canonical form.",
"release-id": "The manifest is that of the expected release.",
signatures: "Enough allowed signers signed the manifest.",
approvals: "People who did not sign the release approved it, and the host counted no other approval.",
countersignatures: "People countersigned the emergency releases in time.",
revocations: "No key that signed is revoked.",
"key-time": "The keys were valid when it mattered.",
inventory: "The inventory is the one that the manifest names.",
sbom: "The bill of materials follows from manifest and inventory.",
environment: "The file manifest.env follows from the manifest.",
"nix-signatures": "Trusted keys of Nix signed the paths.",
provenance: "The provenance is of this manifest, and a signer signed it.",
reproduced: "Another machine than the builder's built the same bytes of the commit, and a signer signed that.",
"sbom-statement": "The statement with the bill of materials has the same, and a signer signed it.",
attestation: "A workflow that Sigstore names attests the manifest.",
record: "The records are records of this host, in their places.",
"key-rotation": "Each change of a host's key is stated by the key before.",
"record-signature": "The host signed the records.",
"record-host": "The records are of the expected host.",
"record-signers": "The signers that the host accepted are those found here.",
"record-time": "The records are younger than their commits.",
ledger: "The records of the ledger follow each other without a gap.",
"ledger-signature": "The host signed the newest line of the ledger.",
"ledger-head": "The ledgers have each newest line that was seen of them earlier.",
"ledger-record": "The ledger contains the records.",
records: "Each attempt of the release that the ledger has is here as a record.",
current: "The release is the one that the newest line of the ledger left current.",
deployment: "The statements of deployments have what the records have, and the host signed them.",
timestamp: "Authorities vouch for when the statements of deployments existed, and the records agree with that.",
snapshots: "The snapshots are of the attempts that they are kept with.",
hosts: "No attempt is in the records of two hosts.",
"live-host": "The host that answers is that of the evidence.",
"live-release": "The host runs the release of its newest committed record, from the same store paths.",
"live-ledger": "The ledger that the host has now contains all that the evidence has of it, unchanged.",
"live-attempts": "The attempts that the host has, and the evidence has not, are counted.",
"other-files": "There is no other file."
};
}),

};
