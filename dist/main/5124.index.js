import { modules as shared0 } from './shared-32227.js';
import { modules as shared1 } from './shared-42177.js';
import { modules as shared2 } from './shared-38452.js';
import { modules as shared3 } from './shared-2927.js';
import { modules as shared4 } from './shared-99624.js';
import { modules as shared5 } from './shared-75244.js';
import { modules as shared6 } from './shared-11252.js';
export const id = 5124;
export const ids = [5124,1252];
export const modules = {
...shared0,
...shared1,
...shared2,
...shared3,
...shared4,
...shared5,
...shared6,


/***/ 75391: // build/js/verbs/history.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
history: () => history_history
});
var promises_ = __webpack_require__(51455);
var external_node_path_ = __webpack_require__(76760);
var drift_page = __webpack_require__(11252);
var check_advice = __webpack_require__(52506);
var catalogue = __webpack_require__(6966);
var errors = __webpack_require__(8136);
var history_figures = __webpack_require__(45662);
// CONCATENATED MODULE: ./build/js/domain/history/over-time.js
const DAY = 864e5;
const WEEKS = 26;
function figuresOverTime(hosts, span) {
const isLong = span.until - span.since > WEEKS * 7 * DAY;
const figures = [];
let since = isLong ? monthOf(span.since) : weekOf(span.since);
while (since < span.until) {
const until = isLong ? monthAfter(since) : since + 7 * DAY;
figures.push({
...(0, history_figures.h)(hosts, {
since,
until
}),
since: new Date(since).toISOString()
});
since = until;
}
return figures;
}
function weekOf(moment) {
const day = Math.floor(moment / DAY);
return (day - ((day + 3) % 7 + 7) % 7) * DAY;
}
function monthOf(moment) {
const date = new Date(moment);
return Date.UTC(date.getUTCFullYear(), date.getUTCMonth());
}
function monthAfter(month) {
const date = new Date(month);
return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1);
}
var html = __webpack_require__(73758);
var page_page = __webpack_require__(80870);
var amount = __webpack_require__(53004);
var figures_lines = __webpack_require__(49917);
var emergency_words = __webpack_require__(49635);
var release_name = __webpack_require__(71259);
var model = __webpack_require__(94155);
// CONCATENATED MODULE: ./build/js/domain/history/site/parts.js
const tones = {
COMMITTED: "good",
UNCHANGED: "note",
ROLLED_BACK: "warning",
NEEDS_HUMAN: "error",
UNKNOWN: "warning"
};
const outcomeTones = {
passed: "good",
failed: "error",
"not-provable": "warning"
};
const incidentWords = {
"rolled-back": "rolled back",
"needs-human": "needed a human",
withdrawn: "withdrawn later"
};
function badge(words, tone) {
return html.q`<span class="badge ${tone}">${(0, page_page.Qq)(words)}</span>`;
}
function moment(time, precision = "minute") {
return html.q`<time datetime="${(0, page_page.Qq)(time)}">${(0, page_page.Qq)(time.replace("T", " ").slice(0, precision === "minute" ? 16 : 19))}</time>`;
}
function incidentReason({kind, record, endedBy}) {
return (0, release_name.DR)(kind === "withdrawn" && endedBy !== null ? endedBy.reason : record.reason);
}
function releaseLink(release, up) {
const page = (0, model.mr)(release);
const name = html.q`<code>${(0, page_page.Qq)((0, release_name.m_)(release.releaseId))}</code>`;
return page === void 0 ? name : html.q`<a href="${up}releases/${page}">${name}</a>`;
}
function incidentDuration({from, to}) {
return to === null ? "not over yet" : (0, figures_lines.S)(Math.max(0, (Date.parse(to) - Date.parse(from)) / 1e3));
}
function attemptCard(record, {up, unvouched, incident, countersigned, stamped}) {
const {verdict, verb, host, reason, startedAt, finishedAt, attempt} = record;
const seconds = (Date.parse(finishedAt) - Date.parse(startedAt)) / 1e3;
return html.q`<article class="${tones[verdict]}" id="attempt-${attempt}">
    <h3>
      ${badge(verdict, tones[verdict])} ${(0, page_page.Qq)(verb)} on ${(0, page_page.Qq)(host)}
      ${unvouched.has(record) ? badge("vouched for by no host", "warning") : ""}
    </h3>
    <p class="reason">${(0, page_page.Qq)((0, release_name.DR)(reason))}</p>
    <dl class="facts">
      ${fact("when", html.q`${moment(startedAt)} UTC, took ${(0, figures_lines.S)(Math.max(0, seconds))}`)}
      ${fact("replaced", record.previousRelease === null ? html.q`nothing` : releaseLink({
...record,
releaseId: record.previousRelease
}, up))}
      ${fact("actor", actorOf(record))} ${fact("attempt", html.q`<code>${attempt}</code>`)}
      ${record.emergency === void 0 ? html.q`` : fact("emergency release", html.q`${(0, 
page_page.Qq)((0, emergency_words.P_)(record.emergency))}`)}
      ${countersigned === void 0 ? html.q`` : fact("countersigned by", html.q`${(0, 
page_page.Qq)(countersigned)}`)}
      ${stamped === void 0 ? html.q`` : fact("time-stamped", html.q`${(0, page_page.Qq)(stamped)}`)}
      ${record.signers === void 0 ? html.q`` : fact("signed by", html.q`${(0, page_page.Qq)(record.signers.map(({principals}) => principals.join("/")).join(", "))}`)}
      ${record.confirmation === void 0 ? html.q`` : fact("decided", decisionOf(record.confirmation))}
    </dl>
    ${phaseBar(record)}${healthTable(record)}${unitTable(record)}
    ${incident === void 0 ? html.q`` : html.q`<p><a href="${up}incidents/${attempt}.html">The incident: ${incidentWords[incident.kind]}</a></p>`}
  </article>`;
}
function fact(name, value) {
return html.q`<div>
    <dt>${name}</dt>
    <dd>${value}</dd>
  </div>`;
}
function actorOf({actor: {name, runUrl}}) {
return runUrl === void 0 ? html.q`${(0, page_page.Qq)(name)}` : html.q`${(0, page_page.Qq)(name)} (${(0, 
page_page.Dl)(runUrl, "its run")})`;
}
function decisionOf({decision, actor, decidedAt, reason}) {
return html.q`${decision} by ${(0, page_page.Qq)(actor.name)}, ${moment(decidedAt)}${reason === void 0 ? "" : `: ${(0, 
page_page.Qq)(reason)}`}`;
}
function phaseBar({phases}) {
const total = phases.reduce((sum, {seconds}) => sum + seconds, 0);
if (total === 0) return html.q``;
const words = phases.map(({phase, seconds}) => `${phase} ${(0, figures_lines.S)(seconds)}`).join(" \u00b7 ");
const parts = phases.map(({phase, seconds}) => html.q`<span style="width:${(seconds / total * 100).toFixed(2)}%" title="${phase}"></span>`);
return html.q`<div class="phases" aria-hidden="true">${parts}</div>
    <p class="label">${words}</p>`;
}
function healthTable({health}) {
if (health.length === 0) return html.q``;
const failed = health.filter(({passed}) => !passed).length;
const summary = failed === 0 ? `${(0, amount.B4)(health.length, "health check")} passed` : `${failed} of ${(0, 
amount.B4)(health.length, "health check")} failed`;
const rows = health.map(({check, passed, detail}) => [ html.q`<code>${(0, page_page.Qq)(check)}</code>`, badge(passed ? "passed" : "failed", passed ? "good" : "error"), html.q`${(0, 
page_page.Qq)(detail)}` ]);
return html.q`<details ${{
html: failed === 0 ? "" : "open"
}}>
    <summary>${summary}</summary>
    ${table([ "check", "result", "detail" ], rows)}
  </details>`;
}
function unitTable({units}) {
if (units.length === 0) return html.q``;
const rows = units.map(({unit, activeState, action, because}) => [ html.q`<code>${(0, 
page_page.Qq)(unit)}</code>`, html.q`${(0, page_page.Qq)(activeState)}`, html.q`${(0, 
page_page.Qq)(`${action ?? ""}${because === void 0 ? "" : `: ${because}`}`)}` ]);
return html.q`<details>
    <summary>${(0, amount.B4)(units.length, "unit")}</summary>
    ${table([ "unit", "state", "action" ], rows)}
  </details>`;
}
function table(names, rows, rowClasses = []) {
const cells = row => row.map((cell, index) => index === 0 ? html.q`<th role="rowheader" scope="row">${cell}</th>` : html.q`<td role="cell"><span class="who">${names[index] ?? ""}</span>${cell}</td>`);
return html.q`<table role="table">
    <thead role="rowgroup">
      <tr role="row">
        ${names.map(name => html.q`<th role="columnheader" scope="col">${name}</th>`)}
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${rows.map((row, index) => html.q`<tr role="row" class="${rowClasses[index] ?? ""}">
            ${cells(row)}
          </tr>`)}
    </tbody>
  </table>`;
}
function fileList(files) {
if (files.length === 0) return html.q`<p>No file of it is here.</p>`;
return html.q`<ul class="files">
    ${files.map(({name, link}) => html.q`<li>${link === void 0 ? html.q`<code>${(0, 
page_page.Qq)(name)}</code>` : html.q`<a href="${link}">${(0, page_page.Qq)(name)}</a>`}</li>`)}
  </ul>`;
}
var css = __webpack_require__(40780);
// CONCATENATED MODULE: ./build/js/domain/history/site/style.js
const SITE_STYLE = css.A`
  :root {
    --soft: light-dark(#eef1f5, #232a33);
    --accent: light-dark(#2f5fb3, #8fb6ff);
  }
  body {
    padding: clamp(1rem, 3vw, 2.5rem);
    font-variant-numeric: tabular-nums;
  }
  h1 {
    font-size: clamp(1.5rem, 4vw, 2.1rem);
    letter-spacing: -0.015em;
    margin: 0 0 0.35rem;
  }
  h2 {
    font-size: 1.25rem;
    letter-spacing: -0.01em;
    margin: 2.5rem 0 0.75rem;
  }
  nav {
    margin-block-end: 1rem;
    font-size: 0.9rem;
  }
  .lead {
    color: var(--faint);
    max-width: 46rem;
  }
  .banner {
    display: flex;
    gap: 0.9rem;
    align-items: center;
    border: 1px solid var(--edge);
    border-inline-start: 0.4rem solid var(--tone);
    border-radius: 0.75rem;
    background: var(--card);
    padding: 1rem 1.2rem;
    margin-block: 1.25rem;
    font-size: 1.05rem;
  }
  .banner p {
    margin: 0;
  }
  .banner strong {
    color: var(--tone);
  }
  .mark {
    flex: none;
    width: 2.2rem;
    height: 2.2rem;
    border-radius: 50%;
    border: 2px solid var(--tone);
    color: var(--tone);
    display: grid;
    place-items: center;
    font-weight: 700;
  }
  .tiles {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(15rem, 100%), 1fr));
    gap: 1rem;
  }
  .tile {
    background: var(--card);
    border: 1px solid var(--edge);
    border-radius: 0.75rem;
    padding: 1rem 1.1rem;
    min-width: 0;
    break-inside: avoid;
    display: flex;
    flex-direction: column;
  }
  .tile svg {
    margin-block-start: auto;
  }
  .tile .value code {
    font-size: 1.35rem;
  }
  .long-last thead th:last-child {
    width: 36%;
  }
  .tile h3 {
    color: var(--faint);
    font-size: 0.85rem;
    font-weight: 500;
  }
  .tile .value {
    font-size: 1.7rem;
    font-weight: 650;
    letter-spacing: -0.02em;
    line-height: 1.25;
    margin: 0.1rem 0;
  }
  .tile .label {
    margin: 0 0 0.6rem;
  }
  svg {
    display: block;
    width: 100%;
    height: auto;
    overflow: visible;
  }
  svg text {
    fill: var(--faint);
    font:
      11px system-ui,
      sans-serif;
  }
  svg .axis {
    stroke: var(--edge);
    stroke-width: 1;
    vector-effect: non-scaling-stroke;
  }
  svg .bar {
    fill: var(--tone);
  }
  svg .lane {
    stroke: var(--edge);
    stroke-width: 2;
  }
  svg .ran {
    stroke: var(--accent);
    stroke-width: 8;
    stroke-linecap: butt;
    opacity: 0.35;
    fill: none;
  }
  svg .dots {
    stroke: var(--tone);
    stroke-linecap: round;
    fill: none;
  }
  svg .shape {
    fill: var(--tone);
    stroke: var(--ground);
    stroke-width: 1.5;
  }
  .timeline {
    background: var(--card);
    border: 1px solid var(--edge);
    border-radius: 0.75rem;
    padding: 1rem;
  }
  .narrow {
    display: none;
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 0.35rem 1.1rem;
    list-style: none;
    padding: 0;
    margin: 0.6rem 0 0;
    font-size: 0.85rem;
    color: var(--faint);
  }
  .legend span {
    color: var(--tone);
    font-weight: 700;
  }
  .badge {
    display: inline-block;
    border: 1px solid var(--tone);
    color: var(--tone);
    border-radius: 1rem;
    padding: 0.05rem 0.6rem;
    font-size: 0.78rem;
    font-weight: 600;
    letter-spacing: 0.02em;
    overflow-wrap: break-word;
    max-width: 100%;
  }
  section[aria-labelledby='findings'] td {
    overflow-wrap: anywhere;
  }
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 0.3rem;
  }
  fieldset {
    border: 0;
    padding: 0;
    margin: 0 0 0.75rem;
    display: flex;
    flex-wrap: wrap;
    gap: 0.4rem;
  }
  legend {
    float: inline-start;
    color: var(--faint);
    font-size: 0.9rem;
    padding: 0.3rem 0.4rem 0.3rem 0;
  }
  fieldset label {
    border: 1px solid var(--edge);
    border-radius: 1rem;
    padding: 0.2rem 0.8rem;
    font-size: 0.9rem;
    cursor: pointer;
  }
  fieldset label:has(:checked) {
    background: var(--soft);
    border-color: var(--accent);
    font-weight: 600;
  }
  fieldset label:has(:focus-visible) {
    outline: 2px solid var(--accent);
    outline-offset: 2px;
  }
  fieldset input {
    position: absolute;
    opacity: 0;
    width: 1px;
    height: 1px;
  }
  main:has(#show-ran:checked) tr.did-not-run,
  main:has(#show-trouble:checked) tr.no-trouble,
  main:has(#show-now:checked) tr.not-now {
    display: none;
  }
  tbody tr:hover {
    background: var(--soft);
  }
  .facts {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(16rem, 100%), 1fr));
    gap: 0.6rem 1.5rem;
    font-size: 0.95rem;
  }
  .facts dd {
    margin: 0;
  }
  article {
    border-radius: 0.75rem;
    padding: 1rem 1.1rem;
  }
  article h3 {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.3rem 0.6rem;
  }
  .reason {
    font-size: 1.02rem;
    margin-block: 0.5rem;
  }
  .phases {
    display: flex;
    height: 0.7rem;
    border-radius: 0.35rem;
    overflow: hidden;
    background: var(--soft);
    margin-block: 0.6rem 0.3rem;
    print-color-adjust: exact;
  }
  .phases span {
    background: var(--accent);
    border-inline-end: 1px solid var(--card);
    min-width: 2px;
  }
  .phases span:nth-child(even) {
    opacity: 0.6;
  }
  details {
    margin-block: 0.5rem;
  }
  summary {
    cursor: pointer;
    color: var(--note);
  }
  .checks {
    list-style: none;
    padding: 0;
    margin: 0;
  }
  .checks li {
    display: grid;
    grid-template-columns: 8.5rem 1fr;
    gap: 0.2rem 0.8rem;
    padding: 0.45rem 0;
    border-block-start: 1px solid var(--edge);
  }
  .files {
    columns: 20rem;
    padding-inline-start: 1.1rem;
  }
  footer {
    margin-block-start: 3rem;
    padding-block-start: 1rem;
    border-block-start: 1px solid var(--edge);
    color: var(--faint);
    font-size: 0.875rem;
  }
  @media (max-width: 40rem) {
    .checks li {
      grid-template-columns: 1fr;
    }
    .releases td:first-of-type {
      grid-column: 1 / -1;
    }
    .wide {
      display: none;
    }
    .narrow {
      display: block;
    }
  }
  @media print {
    nav,
    fieldset {
      display: none;
    }
    details::details-content {
      content-visibility: visible;
      block-size: auto;
    }
    svg,
    .badge {
      print-color-adjust: exact;
    }
  }
`;
// CONCATENATED MODULE: ./build/js/domain/history/site/incident-page.js
const FINDING_LIMIT = 50;
const meanings = {
"rolled-back": "The attempt changed the host, did not succeed, and the previous release was made current again.",
"needs-human": "The attempt left the host unhealthy, until a later attempt succeeded.",
withdrawn: "The release was committed, and a later rollback left it."
};
function incidentPage(incident, {drift, files, unvouched}) {
const {kind, record, from, to, endedBy} = incident;
const tone = kind === "needs-human" ? "error" : "warning";
const body = html.q`<header>
      <nav aria-label="Back"><a href="../index.html">\u2190 All releases</a></nav>
      <h1>Incident on ${(0, page_page.Qq)(record.host)}</h1>
      <p class="lead">${meanings[kind]}</p>
      <div class="banner ${to === null ? "error" : tone}">
        <span class="mark" aria-hidden="true">${to === null ? "!" : "\u21a9"}</span>
        <p><strong>${incidentWords[kind]}</strong>, ${incidentDuration(incident)}: ${(0, 
page_page.Qq)(incidentReason(incident))}</p>
      </div>
      <dl class="facts">
        ${fact("began", html.q`${moment(from, "second")} UTC`)}
        ${fact("ended", to === null ? html.q`not yet` : html.q`${moment(to, "second")} UTC`)} ${fact("release", releaseLink(record, "../"))}
        ${fact("before it", record.previousRelease === null ? html.q`nothing` : releaseLink({
...record,
releaseId: record.previousRelease
}, "../"))}
      </dl>
    </header>
    <main>
      <section aria-labelledby="attempts">
        <h2 id="attempts">What happened</h2>
        ${attemptCard(record, {
up: "../",
unvouched
})}
        ${endedBy === null || endedBy === record ? html.q`` : attemptCard(endedBy, {
up: "../",
unvouched
})}
      </section>
      <section aria-labelledby="state">
        <h2 id="state">The host before and after</h2>
        ${differences(drift, record.attempt)} ${fileList(files)}
      </section>
    </main>`;
return (0, page_page.X)({
title: `Incident on ${record.host}, ${from.slice(0, 10)}`,
body,
style: SITE_STYLE
});
}
function differences(drift, attempt) {
if (drift === null) return html.q`<p>The snapshots before and after the attempt are not in the evidence.</p>`;
if (drift.findings.length === 0) return html.q`<p>After the attempt, the host is as it was before: no difference was found.</p>`;
const rows = drift.findings.slice(0, FINDING_LIMIT).map(({severity, field, message}) => [ badge(severity, severity), html.q`<code>${(0, 
page_page.Qq)(field)}</code>`, html.q`${(0, page_page.Qq)(message)}` ]);
return html.q`<div class="long-last">${table([ "severity", "field", "what" ], rows)}</div>
    <p><a href="${attempt}-diff.html">Every difference, with both values</a></p>`;
}
// CONCATENATED MODULE: ./build/js/domain/history/site/bar-chart.js
const [WIDTH, HEIGHT, TOP, BOTTOM] = [ 280, 110, 14, 16 ];
function barChart({title, bars, format, tone}) {
const most = Math.max(...bars.map(({value}) => value ?? 0), 0);
const step = WIDTH / Math.max(1, bars.length);
const width = Math.max(1, step * .72);
const base = HEIGHT - BOTTOM;
const drawn = bars.map(({label, value}, index) => {
if (value === null) return html.q``;
const height = most === 0 ? 1 : Math.max(1, value / most * (base - TOP));
const place = html.q`x="${(index * step + (step - width) / 2).toFixed(1)}" y="${(base - height).toFixed(1)}"`;
return html.q`<rect class="bar" ${place} width="${width.toFixed(1)}" height="${height.toFixed(1)}" rx="${Math.min(2, width / 3)}"
      ><title>${(0, page_page.Qq)(label)}: ${format(value)}</title></rect
    >`;
});
const [first, last] = [ bars[0]?.label ?? "", bars.at(-1)?.label ?? "" ];
return html.q`<svg class="${tone}" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${(0, 
page_page.Qq)(title)}">
    <line class="axis" x1="0" x2="${WIDTH}" y1="${base}" y2="${base}" />
    ${drawn}
    <text x="0" y="9">${most === 0 ? "" : `up to ${format(most)}`}</text>
    <text x="0" y="${HEIGHT - 3}">${(0, page_page.Qq)(first)}</text>
    <text x="${WIDTH}" y="${HEIGHT - 3}" text-anchor="end">${bars.length > 1 ? (0, 
page_page.Qq)(last) : ""}</text>
  </svg>`;
}
// CONCATENATED MODULE: ./build/js/domain/history/site/timeline.js
const [LABEL, RIGHT, LANE, timeline_TOP, timeline_BOTTOM] = [ 120, 12, 34, 10, 22 ];
const LINKED = 200;
function timeline(hosts, span, width) {
const frame = {
span,
width
};
const height = timeline_TOP + hosts.length * LANE + timeline_BOTTOM;
const attempts = hosts.reduce((sum, {records}) => sum + records.length, 0);
const label = `Time line of ${(0, amount.B4)(attempts, "attempt")} on ${(0, amount.B4)(hosts.length, "host")}, from ${dayOf(span.since)} to ${dayOf(span.until)}`;
return html.q`<svg viewBox="0 0 ${width} ${height}" role="group" aria-label="${label}">
    ${hosts.map((host, index) => lane(host, timeline_TOP + index * LANE + LANE / 2, frame))} ${ticks(frame, height)}
  </svg>`;
}
function lane(host, y, frame) {
const {width} = frame;
const ran = host.periods.map(({from, to}, index) => {
const start = xOf(from === null ? frame.span.since : Date.parse(from), frame);
const end = xOf(to === null ? frame.span.until : Date.parse(to), frame);
return end - start < 1 ? "" : `M${start.toFixed(1)} ${index % 2 === 0 ? y : y + .01}H${(end - .8).toFixed(1)}`;
});
const name = host.host.length > 16 ? `${host.host.slice(0, 15)}\u2026` : host.host;
return html.q`<text x="0" y="${y + 4}">${(0, page_page.Qq)(name)}</text>
    <line class="lane" x1="${LABEL}" x2="${width - RIGHT}" y1="${y}" y2="${y}" />
    <path class="ran" d="${ran.join("")}" />
    ${dots(host, "UNCHANGED", {
y,
size: 4,
frame
})}${dots(host, "COMMITTED", {
y,
size: 8,
frame
})} ${incidentShapes(host, y, frame)}`;
}
function dots({records}, verdict, {y, size, frame}) {
const places = new Set(records.filter(record => record.verdict === verdict).map(record => xOf(Date.parse(record.finishedAt), frame).toFixed(1)));
const path = [ ...places ].map(x => `M${x} ${y}h0`).join("");
return html.q`<path class="dots ${tones[verdict]}" stroke-width="${size}" d="${path}" />`;
}
function incidentShapes({incidents, host}, y, frame) {
return incidents.slice(-LINKED).map(({kind, record, from}) => {
const x = xOf(Date.parse(from), frame);
const [left, right, low, high] = [ x - 6, x + 6, y + 5.5, y - 6.5 ];
const triangle = `M${x.toFixed(1)} ${high}L${right.toFixed(1)} ${low}H${left.toFixed(1)}Z`;
const square = `M${left.toFixed(1)} ${y - 6}H${right.toFixed(1)}V${y + 6}H${left.toFixed(1)}Z`;
const name = `${host}, ${from}: ${kind}`;
return html.q`<a href="incidents/${record.attempt}.html" aria-label="${(0, page_page.Qq)(name)}"
      ><path class="shape ${kind === "needs-human" ? "error" : "warning"}" d="${kind === "needs-human" ? square : triangle}"
        ><title>${(0, page_page.Qq)(name)}</title></path
      ></a
    >`;
});
}
function ticks({span, width}, height) {
const middle = (span.since + span.until) / 2;
const at = (moment, anchor) => html.q`<text x="${xOf(moment, {
span,
width
}).toFixed(1)}" y="${height - 5}" text-anchor="${anchor}">${dayOf(moment)}</text>`;
return html.q`${at(span.since, "start")}${at(middle, "middle")}${at(span.until, "end")}`;
}
function xOf(moment, {span: {since, until}, width}) {
const share = until === since ? 1 : (moment - since) / (until - since);
return LABEL + Math.min(1, Math.max(0, share)) * (width - LABEL - RIGHT);
}
function dayOf(moment) {
return new Date(moment).toISOString().slice(0, 10);
}
// CONCATENATED MODULE: ./build/js/domain/history/site/index-page.js
function indexPage(overview) {
const {hosts, releases, madeAt, evidence} = overview;
const applications = [ ...new Set(hosts.map(({application}) => application)) ].join(", ");
const body = html.q`<header>
      <h1>Releases of ${(0, page_page.Qq)(applications || "nothing yet")}</h1>
      <p class="lead">
        ${(0, amount.B4)(releases.length, "release")} on ${(0, amount.B4)(hosts.length, "host")}, by the records that the hosts wrote. Made
        ${moment(madeAt)} UTC.
      </p>
      ${stateBanner(hosts)} ${evidenceBanner(evidence)} ${unvouchedBanner(hosts)}
    </header>
    <main>
      ${nowSection(hosts)} ${figureSection(overview)} ${timelineSection(overview)} ${incidentSection(hosts)} ${releaseSection(releases)}
      ${unvouchedSection(hosts)} ${findingSection(evidence)}
    </main>
    <footer>
      ${hosts.map(({origin}) => html.q`<p>${(0, page_page.Qq)(origin)}</p>`)}
      <p><a href="history.json">The same as JSON</a></p>
    </footer>`;
return (0, page_page.X)({
title: `Releases of ${applications}`,
body,
style: SITE_STYLE
});
}
function evidenceBanner({findings, notice}) {
const note = notice === null ? html.q`` : html.q`<div class="banner note"><p>${(0, 
page_page.Qq)(notice)}</p></div>`;
const words = (0, model.Hu)(findings);
if (words === void 0) return note;
const tone = findings.some(({outcome}) => outcome === "failed") ? "error" : "warning";
return html.q`<div class="banner ${tone}">
      <span class="mark" aria-hidden="true">!</span>
      <p><a href="#findings">${words}</a></p>
    </div>
    ${note}`;
}
const FINDINGS_SHOWN = 100;
const FILES_SHOWN = 5;
function findingSection({findings}) {
if (findings.length === 0) return html.q``;
const shown = findings.slice(0, FINDINGS_SHOWN);
const rows = shown.map(({check, outcome, statement, restsOn}) => {
const more = restsOn.length - FILES_SHOWN;
return [ html.q`${check}`, outcome === "failed" ? badge("FAILED", "error") : badge("not provable", "warning"), html.q`${(0, 
page_page.Qq)(statement)}`, html.q`${(0, page_page.Qq)(restsOn.slice(0, FILES_SHOWN).join(", "))}${more > 0 ? ` and ${more} more` : ""}` ];
});
return html.q`<section aria-labelledby="findings">
    <h2 id="findings">Findings in this evidence</h2>
    ${table([ "check", "outcome", "what", "rests on" ], rows)}
    ${findings.length > shown.length ? html.q`<p>and ${findings.length - shown.length} more</p>` : html.q``}
  </section>`;
}
function stateBanner(hosts) {
const open = hosts.flatMap(({host, incidents}) => incidents.filter(({to}) => to === null).map(incident => ({
host,
incident
})));
const [first] = open;
if (first !== void 0) {
const others = open.length > 1 ? ` and ${(0, amount.B4)(open.length - 1, "other host")}` : "";
return html.q`<div class="banner error">
      <span class="mark" aria-hidden="true">!</span>
      <p>
        <strong>${(0, page_page.Qq)(first.host)}${others} needs a human</strong> since ${moment(first.incident.from)} UTC:
        <a href="incidents/${first.incident.record.attempt}.html">${(0, page_page.Qq)(incidentReason(first.incident))}</a>
      </p>
    </div>`;
}
if (hosts.length === 0) return html.q`<div class="banner note"><p>No host has a record yet.</p></div>`;
return html.q`<div class="banner good">
    <span class="mark" aria-hidden="true">\u2713</span>
    <p><strong>No incident is open.</strong> After its last attempt, every host ran a release that passed its checks.</p>
  </div>`;
}
function unvouchedBanner(hosts) {
const words = (0, model.ZD)(hosts);
if (words === void 0) return html.q``;
return html.q`<div class="banner warning">
    <span class="mark" aria-hidden="true">?</span>
    <p><a href="#vouched-for-by-no-host">${words}</a></p>
  </div>`;
}
const UNVOUCHED_SHOWN = 100;
function unvouchedSection(hosts) {
const records = hosts.flatMap(({unvouched}) => unvouched).toSorted((left, right) => Date.parse(right.finishedAt) - Date.parse(left.finishedAt));
if (records.length === 0) return html.q``;
const rows = records.slice(0, UNVOUCHED_SHOWN).map(record => [ html.q`${moment(record.finishedAt)}`, html.q`${(0, 
page_page.Qq)(record.host)}`, html.q`${badge(record.verdict, tones[record.verdict])} ${badge("vouched for by no host", "warning")}`, html.q`<code>${(0, 
page_page.Qq)((0, release_name.m_)(record.releaseId))}</code>`, html.q`<code>${(0, 
page_page.Qq)(record.attempt)}</code>` ]);
const more = records.length - rows.length;
return html.q`<section aria-labelledby="vouched-for-by-no-host">
    <h2 id="vouched-for-by-no-host">Vouched for by no host</h2>
    <p>No host sent these records or signed them with a key that was given, so anyone can have written them.</p>
    <div class="long-last">${table([ "ended (UTC)", "host", "verdict", "release", "attempt" ], rows)}</div>
    ${more > 0 ? html.q`<p>and ${more} more, in <a href="history.json">the JSON</a></p>` : ""}
  </section>`;
}
function nowSection(hosts) {
return html.q`<section aria-labelledby="now">
    <h2 id="now">What runs</h2>
    <div class="tiles">${hosts.map(hostTile)}</div>
  </section>`;
}
function hostTile({host, application, periods, records, incidents}) {
const running = periods.filter(({to}) => to === null);
const last = records.at(-1);
const tone = incidents.some(({to}) => to === null) ? "error" : "good";
const runs = running.map(period => {
const source = records.findLast(({releaseId, releaseCommit}) => releaseId === period.releaseId && releaseCommit !== void 0);
const since = period.from === null ? html.q`since before its first record` : html.q`since ${moment(period.from)} UTC`;
const commit = source === void 0 ? "" : `, commit ${(0, release_name.m_)(source.releaseCommit.commit)}`;
return html.q`<p class="value">${releaseLink(period, "")}</p>
      <p class="label">${since}${commit}</p>`;
});
return html.q`<div class="tile ${tone}">
    <h3>${(0, page_page.Qq)(application)} on ${(0, page_page.Qq)(host)}</h3>
    ${running.length === 0 ? html.q`<p class="value">no release</p>` : runs}
    <p class="label">last attempt ${badge(last.verdict, tones[last.verdict])} ${moment(last.finishedAt)}</p>
  </div>`;
}
const pictures = [ {
tone: "note",
format: String,
of: one => one.deployments.count
}, {
tone: "note",
format: figures_lines.S,
of: one => one.leadTime.medianSeconds
}, {
tone: "error",
format: value => `${Number(value.toFixed(1))} %`,
of: ({changes}) => changes.failureRate === null ? null : changes.failureRate * 100
}, {
tone: "warning",
format: figures_lines.S,
of: one => one.restore.medianSeconds
} ];
function figureSection({figures, overTime}) {
const rows = (0, figures_lines.c)(figures);
const tiles = rows.map(({name, value, detail}, index) => {
const {tone, format, of} = pictures[index];
const bars = overTime.map(one => ({
label: one.since.slice(0, 10),
value: of(one)
}));
return html.q`<div class="tile">
      <h3>${name}</h3>
      <p class="value">${value}</p>
      <p class="label">${detail}</p>
      ${barChart({
title: `${name} over time`,
bars,
format,
tone
})}
    </div>`;
});
return html.q`<section aria-labelledby="figures">
    <h2 id="figures">Figures</h2>
    <p class="lead">From ${moment(figures.since)} until ${moment(figures.until)} UTC.</p>
    <div class="tiles">${tiles}</div>
    ${numbers(overTime)}
  </section>`;
}
function numbers(overTime) {
const names = [ "from", "deployments", "lead time", "failed changes", "time to restore" ];
const rows = overTime.map(one => [ html.q`${one.since.slice(0, 10)}`, html.q`${one.deployments.count}`, html.q`${(0, 
figures_lines.S)(one.leadTime.medianSeconds)}`, html.q`${one.changes.failed} of ${one.changes.count}`, html.q`${(0, 
figures_lines.S)(one.restore.medianSeconds)}` ]);
return html.q`<details>
    <summary>The numbers behind the pictures</summary>
    ${table(names, rows)}
  </details>`;
}
function timelineSection({hosts, span}) {
if (hosts.length === 0) return html.q``;
return html.q`<section aria-labelledby="time-line">
    <h2 id="time-line">Time line</h2>
    <div class="timeline">
      <div class="wide">${timeline(hosts, span, 1e3)}</div>
      <div class="narrow">${timeline(hosts, span, 420)}</div>
      <ul class="legend">
        <li><span class="good">\u25cf</span> committed</li>
        <li><span class="note">\u2022</span> unchanged</li>
        <li><span class="warning">\u25b2</span> rolled back, or withdrawn later</li>
        <li><span class="error">\u25a0</span> needed a human</li>
        <li>\u25ac a release ran; each change of it is a gap</li>
      </ul>
    </div>
  </section>`;
}
const SHOWN = 10;
function incidentSection(hosts) {
const incidents = hosts.flatMap(host => host.incidents).toSorted((left, right) => Date.parse(right.from) - Date.parse(left.from));
const rows = incidents.map(incident => {
const {kind, record, from} = incident;
return [ html.q`<a href="incidents/${record.attempt}.html">${moment(from)}</a>`, html.q`${(0, 
page_page.Qq)(record.host)}`, badge(incidentWords[kind], kind === "needs-human" ? "error" : "warning"), html.q`${incidentDuration(incident)}`, html.q`${(0, 
page_page.Qq)(incidentReason(incident))}` ];
});
const names = [ "began (UTC)", "host", "what", "lasted", "reason" ];
return html.q`<section aria-labelledby="incidents">
    <h2 id="incidents">Incidents</h2>
    ${rows.length === 0 ? html.q`<p>None.</p>` : html.q`<div class="long-last">${table(names, rows.slice(0, SHOWN))}</div>`}
    ${rows.length <= SHOWN ? "" : html.q`<details>
            <summary>${(0, amount.B4)(rows.length - SHOWN, "earlier incident")}</summary>
            <div class="long-last">${table(names, rows.slice(SHOWN))}</div>
          </details>`}
  </section>`;
}
const choices = [ {
id: "show-all",
label: "all"
}, {
id: "show-now",
label: "running now"
}, {
id: "show-ran",
label: "ran"
}, {
id: "show-trouble",
label: "with an incident"
} ];
function releaseSection(releases) {
const inputs = choices.map(({id, label}, index) => html.q`<label><input type="radio" name="show" id="${id}" ${{
html: index === 0 ? "checked" : ""
}} />${label}</label>`);
const rows = releases.map(release => [ releaseLink(release, ""), html.q`${moment(release.attempts[0].finishedAt)}`, html.q`<code>${(0, 
page_page.Qq)((0, release_name.m_)(release.source?.commit ?? "\u2013"))}</code>`, html.q`<span class="chips">${verdictChips(release)}</span>`, html.q`${(0, 
page_page.Qq)(release.attempts[0].actor.name)}` ]);
return html.q`<section aria-labelledby="releases">
    <h2 id="releases">Releases</h2>
    <fieldset>
      <legend>Show</legend>
      ${inputs}
    </fieldset>
    <div class="releases">${table([ "release", "last attempt (UTC)", "commit", "hosts", "actor" ], rows, releases.map(rowClass))}</div>
  </section>`;
}
function rowClass({periods, incidents}) {
return [ ...periods.some(({to}) => to === null) ? [] : [ "not-now" ], ...periods.length > 0 ? [] : [ "did-not-run" ], ...incidents.length > 0 ? [] : [ "no-trouble" ] ].join(" ");
}
function verdictChips({attempts}) {
const last = new Map(attempts.toReversed().map(record => [ record.host, record.verdict ]));
return [ ...last ].slice(0, 20).map(([host, verdict]) => badge(`${host} ${verdict}`, tones[verdict]));
}
var web_links = __webpack_require__(9757);
// CONCATENATED MODULE: ./build/js/domain/history/site/release-page.js
const ROW_LIMIT = 300;
function releasePage(release, details) {
const {releaseId, application, attempts} = release;
const body = html.q`<header>
      <nav aria-label="Back"><a href="../index.html">\u2190 All releases</a></nav>
      <h1>Release ${(0, page_page.Qq)((0, release_name.m_)(releaseId))}</h1>
      <p class="label"><code>${(0, page_page.Qq)(releaseId)}</code></p>
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
        ${attempts.map(record => attemptCard(record, {
up: "../",
unvouched: release.unvouched,
incident: release.incidents.find(one => one.record === record),
countersigned: details.countersigned?.get(record.attempt),
stamped: details.stamped?.get(record.attempt)
}))}
      </section>
    </main>`;
return (0, page_page.X)({
title: `Release ${(0, release_name.m_)(releaseId)} of ${application}`,
body,
style: SITE_STYLE
});
}
function banner({periods, incidents, attempts}) {
const now = periods.filter(({to}) => to === null).map(({host}) => host);
if (incidents.some(({to}) => to === null)) return bannerOf({
tone: "error",
mark: "!",
words: "It left a host that needs a human.",
more: attempts[0].reason
});
if (now.length > 0) return bannerOf({
tone: "good",
mark: "\u2713",
words: `It runs on ${now.join(", ")}.`,
more: ""
});
const hosts = [ ...new Set(periods.map(({host}) => host)) ];
if (incidents.length > 0) return bannerOf({
tone: "warning",
mark: "\u21a9",
words: `It ran on ${hosts.join(", ")}, and was rolled back.`,
more: ""
});
if (hosts.length > 0) return bannerOf({
tone: "note",
mark: "\u2022",
words: `It ran on ${hosts.join(", ")}.`,
more: "Another release replaced it."
});
return bannerOf({
tone: "note",
mark: "\u2013",
words: "It ran on no host.",
more: attempts[0].reason
});
}
function bannerOf({tone, mark, words, more}) {
return html.q`<div class="banner ${tone}">
    <span class="mark" aria-hidden="true">${mark}</span>
    <p><strong>${(0, page_page.Qq)(words)}</strong> ${(0, page_page.Qq)(more)}</p>
  </div>`;
}
function factList(release, {manifest}) {
const source = manifest?.source;
const commit = source?.commit ?? release.source?.commit;
const link = source === void 0 ? null : (0, web_links.w)(source);
return html.q`<dl class="facts">
    ${fact("application", html.q`${(0, page_page.Qq)(release.application)}`)}
    ${commit === void 0 ? html.q`` : fact("commit", link === null ? html.q`<code>${(0, 
page_page.Qq)(commit)}</code>` : html.q`<code>${(0, page_page.Dl)(link, commit)}</code>`)}
    ${release.source === null ? html.q`` : fact("commit time", html.q`${moment(release.source.commitTime)} UTC`)}
    ${source === void 0 ? html.q`` : fact("repository", html.q`${(0, page_page.Qq)(source.repository)}`)}
    ${manifest === null ? html.q`` : fact("closure", html.q`${(0, amount.B4)(manifest.closure.paths, "path")}, ${(0, 
amount.z3)(manifest.closure.narBytes)} for ${(0, page_page.Qq)(manifest.system)}`)}
    ${release.periods.map(period => fact(`ran on ${(0, page_page.Qq)(period.host)}`, html.q`${period.from === null ? html.q`before the first record` : moment(period.from)} \u2013
        ${period.to === null ? html.q`now` : moment(period.to)}`))}
  </dl>`;
}
function changes({previous, application}, {manifest, components, packages}) {
const before = previous === null ? html.q`<p>It was the first release.</p>` : html.q`<p>Compared with ${releaseLink({
application,
releaseId: previous
}, "../")}, which its first attempt replaced.</p>`;
if (manifest === null) return html.q`${before}
      <p>Its manifest is not in the evidence, so what it contains is not shown.</p>`;
const rows = components?.map(({name, change, from, to}) => [ html.q`<code>${(0, 
page_page.Qq)(name)}</code>`, html.q`${change}`, html.q`<code>${(0, page_page.Qq)(from ?? "\u2013")}</code>`, html.q`<code>${(0, 
page_page.Qq)(to ?? "\u2013")}</code>` ]) ?? Object.entries(manifest.components).map(([name, {storePath}]) => [ html.q`<code>${(0, 
page_page.Qq)(name)}</code>`, html.q`\u2013`, html.q`\u2013`, html.q`<code>${(0, page_page.Qq)(storePath)}</code>` ]);
return html.q`${before} ${table([ "component", "change", "before", "after" ], rows)} ${packageTable(packages)}`;
}
function packageTable(packages) {
if (packages === null) return html.q`<p class="label">Packages are not compared: an inventory is not in the evidence.</p>`;
if (packages.length === 0) return html.q`<p>No package changed.</p>`;
const rows = packages.slice(0, ROW_LIMIT).map(({name, change, from, to, sizeDelta}) => [ html.q`<code>${(0, 
page_page.Qq)(name)}</code>`, html.q`${change}`, html.q`${(0, page_page.Qq)(from.join(", ") || "\u2013")} \u2192 ${(0, 
page_page.Qq)(to.join(", ") || "\u2013")}`, html.q`${sizeDelta < 0 ? "\u2212" : "+"}${(0, 
amount.z3)(Math.abs(sizeDelta))}` ]);
const more = packages.length - rows.length;
return html.q`<details ${{
html: packages.length <= 20 ? "open" : ""
}}>
    <summary>${(0, amount.B4)(packages.length, "package")} changed</summary>
    ${table([ "package", "change", "version", "size" ], rows)} ${more > 0 ? html.q`<p>and ${more} more</p>` : ""}
  </details>`;
}
function checkList(checks) {
if (checks === null) return html.q`<p>It was not verified: no allowed signers were given, or its manifest is not in the evidence.</p>`;
return html.q`<ul class="checks">
    ${checks.map(({check, outcome, statement}) => html.q`<li>
          <span>${badge(outcome === "not-provable" ? "not provable" : outcome, outcomeTones[outcome])}</span>
          <span><strong>${check}</strong>: ${(0, page_page.Qq)(statement)}</span>
        </li>`)}
  </ul>`;
}
var silent_reporter = __webpack_require__(48023);
var with_evidence_folder = __webpack_require__(262);
var find_evidence = __webpack_require__(3676);
var read_trust = __webpack_require__(8432);
var in_turns = __webpack_require__(55906);
var quote = __webpack_require__(7191);
var countersignature = __webpack_require__(80895);
var deployment = __webpack_require__(67418);
var emergency = __webpack_require__(32699);
var read_limited = __webpack_require__(55463);
// CONCATENATED MODULE: ./build/js/steps/history/countersigned.js
async function countersignersOf(attempts, files) {
const found = new Map;
for (const record of attempts) {
const file = files.get(record.attempt)?.find(({name}) => name.endsWith(".countersigned.intoto.jsonl"));
const words = record.emergency === void 0 || file === void 0 ? "" : await wordsOf(record, file).catch(() => "");
if (words !== "") found.set(record.attempt, words);
}
return found;
}
async function wordsOf(record, {file}) {
const text = await (0, read_limited.t)(file, emergency.FH) ?? "";
const digest = (0, deployment.kd)(record);
return (0, countersignature.JF)(text).filter(({predicate}) => predicate.recordSha256 === digest).map(({predicate: {countersigner, receivedAt}}) => `${(0, 
quote.Re)(countersigner.principals)} at ${receivedAt}`).join(", ");
}
var timestamp_files = __webpack_require__(13203);
var record_time = __webpack_require__(77825);
var check_timestamp = __webpack_require__(9539);
// CONCATENATED MODULE: ./build/js/steps/history/stamped.js
async function stampsOf(attempts, files) {
const found = new Map;
for (const record of attempts) {
const own = files.get(record.attempt) ?? [];
const statement = own.find(({name, file}) => name.endsWith(".intoto.json") && own.some(one => one.file === (0, 
timestamp_files.np)(file)));
const stamp = statement === void 0 ? void 0 : await (0, check_timestamp.BM)((0, 
timestamp_files.np)(statement.file), statement.file);
if (stamp === void 0 || (0, record_time.e)(record.finishedAt, stamp, new Date) !== void 0) continue;
found.set(record.attempt, `${stamp.time.toISOString()} by ${stamp.authority.name}`);
}
return found;
}
var why_unreadable = __webpack_require__(49389);
var report_event = __webpack_require__(59786);
var writing_to = __webpack_require__(98570);
var write_file = __webpack_require__(7360);
// CONCATENATED MODULE: ./build/js/steps/history/copy-evidence.js
const COPIED_BYTES = 256 * 1024;
const COPIED = /^[\w-][\w.-]*\.(?:jsonl?|sig|ndjson|tsr)$/;
async function copyEvidence(files, {site, folder}, {reporter}) {
const listed = [];
for (const file of files) {
const name = (0, external_node_path_.basename)(file);
const found = await (0, promises_.stat)(file).catch(() => {});
if (found?.isFile() !== true || listed.some(one => one.name === name)) continue;
const {size} = found;
const bytes = size > COPIED_BYTES || !COPIED.test(name) ? void 0 : await readOrWarn(file, reporter);
if (bytes !== void 0) await (0, writing_to.writingTo)(site, () => writeInto((0, 
external_node_path_.join)(site, "evidence", folder), name, bytes));
listed.push(bytes === void 0 ? {
name,
size
} : {
name,
size,
link: `../evidence/${folder}/${name}`
});
}
return listed;
}
async function readOrWarn(file, reporter) {
try {
return await (0, promises_.readFile)(file);
} catch (error) {
(0, report_event.warn)(reporter, `${(0, quote.hD)(file)} was not copied, because it cannot be read (${(0, 
why_unreadable._)(file, error)}).`);
return;
}
}
async function writeInto(folder, name, bytes) {
await (0, promises_.mkdir)(folder, {
recursive: true
});
await (0, write_file._)((0, external_node_path_.join)(folder, name), bytes);
}
async function filesBeside(manifest) {
const entries = await (0, promises_.readdir)((0, external_node_path_.dirname)(manifest), {
withFileTypes: true
}).catch(() => []);
return entries.filter(entry => entry.isFile()).map(({name}) => (0, external_node_path_.join)((0, 
external_node_path_.dirname)(manifest), name)).toSorted();
}
var layout = __webpack_require__(51731);
var ledger_gaps = __webpack_require__(23416);
var ledger_warning = __webpack_require__(38452);
// CONCATENATED MODULE: ./build/js/domain/history/ledger-findings.js
function liveLedgerFindings(host, brokenAt) {
if (brokenAt === null) return [];
return [ {
check: "ledger",
outcome: "failed",
statement: `${(0, ledger_warning.mZ)(host, brokenAt)} ${ledger_warning.aG}`,
restsOn: []
} ];
}
function keptLedgerFindings(file, {problems, span}) {
const [problem] = problems;
const name = `The ledger ${(0, quote.hD)(file)}`;
if (problem !== void 0) {
const statement = `${name} contradicts itself: line ${problem.line} ${problem.what}. ${ledger_warning.aG}`;
return [ {
check: "ledger",
outcome: "failed",
statement,
restsOn: [ file ]
} ];
}
const gaps = span === void 0 ? [] : (0, ledger_gaps.L)(span);
return gaps.map(({what}) => ({
check: "ledger",
outcome: "not-provable",
statement: `${name} ${what}.`,
restsOn: [ file ]
}));
}
var canonical = __webpack_require__(53795);
var host_client = __webpack_require__(89155);
var write = __webpack_require__(41220);
var check_ledger = __webpack_require__(96814);
var check_record = __webpack_require__(33178);
var known_keys = __webpack_require__(28922);
var verify_record_signature = __webpack_require__(53572);
var found_files = __webpack_require__(62256);
var walk_ledger_file = __webpack_require__(6968);
var read_evidence = __webpack_require__(6530);
var host_key_chain = __webpack_require__(51270);
// CONCATENATED MODULE: ./build/js/steps/history/host-keys.js
function hostKeysOf({keysOf, revokedKeysOf}, stated) {
const byHost = Map.groupBy(stated, nameOf);
const found = new Map;
return async of => {
const {host, application} = of;
const known = keysOf(host);
if (known === void 0) return;
const before = found.get(nameOf(of));
if (before !== void 0) return before;
const rotations = (byHost.get(nameOf(of)) ?? []).flatMap(({keyRotations = []}) => keyRotations);
const keys = (0, host_key_chain.p)({
host,
application,
known,
revoked: revokedKeysOf(host),
rotations
}).then(chain => chain.keys);
found.set(nameOf(of), keys);
return keys;
};
}
function nameOf({host, application}) {
return `${application} ${host}`;
}
var ledger_pages = __webpack_require__(94617);
// CONCATENATED MODULE: ./build/js/steps/history/gather.js
var __addDisposableResource = void 0 && (void 0).__addDisposableResource || function(env, value, async) {
if (value !== null && value !== void 0) {
if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
var dispose, inner;
if (async) {
if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
dispose = value[Symbol.asyncDispose];
}
if (dispose === void 0) {
if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
dispose = value[Symbol.dispose];
if (async) inner = dispose;
}
if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
if (inner) dispose = function() {
try {
inner.call(this);
} catch (e) {
return Promise.reject(e);
}
};
env.stack.push({
value,
dispose,
async
});
} else if (async) env.stack.push({
async: true
});
return value;
};
var __disposeResources = void 0 && (void 0).__disposeResources || function(SuppressedError) {
return function(env) {
function fail(e) {
env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
env.hasError = true;
}
var r, s = 0;
function next() {
while (r = env.stack.pop()) try {
if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
if (r.dispose) {
var result = r.dispose.call(r.value);
if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) {
fail(e);
return next();
});
} else s |= 1;
} catch (e) {
fail(e);
}
if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
if (env.hasError) throw env.error;
}
return next();
};
}(typeof SuppressedError === "function" ? SuppressedError : function(error, suppressed, message) {
var e = new Error(message);
return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});
async function gather({hosts, artifacts, knownHostsFile, revokedKeysFile}, context) {
const files = artifacts === void 0 ? [] : (0, found_files.D)(artifacts);
const known = await (0, known_keys.MR)(knownHostsFile, revokedKeysFile);
const live = [];
for (const host of hosts) live.push(await liveLedger(host, context));
const ignoring = (0, found_files.B)(context);
const read = await (0, in_turns.g)(files.filter(({name}) => kindOf(name) === "ledger"), file => ignoring(file, () => readLedger(file, (0, 
external_node_path_.relative)(artifacts, file.file))));
const ledgers = read.filter(ledger => ledger !== void 0);
const keysOf = hostKeysOf(known, [ ...live.flatMap(({stated}) => stated), ...ledgers.flatMap(({walked: {printed}}) => printed ?? []) ]);
const kept = await (0, in_turns.g)(ledgers, ledger => ignoring(ledger.file, () => keptLedger(ledger, keysOf, context)));
const single = await (0, in_turns.g)(files.filter(({name}) => kindOf(name) === "record"), file => ignoring(file, () => keptRecord(file, keysOf, context)));
const origins = [ ...live, ...kept, ...single ].filter(origin => origin !== void 0);
const releases = await (0, in_turns.g)(files.filter(({name}) => kindOf(name) === "manifest"), file => ignoring(file, () => (0, 
read_evidence.iJ)(file.file)));
return {
hosts: joined(origins.toSorted((left, right) => Number(right.isVouchedFor) - Number(left.isVouchedFor))),
releases: wholest(releases.filter(release => release !== void 0), files),
byAttempt: filesByAttempt(files),
ledgerFindings: {
live: live.flatMap(({findings}) => findings),
kept: kept.flatMap(ledger => ledger?.findings ?? [])
},
unplaced: artifacts === void 0 ? [] : unplacedIn(artifacts, files)
};
}
function unplacedIn(folder, files) {
return files.map(({file, name}) => ({
path: (0, external_node_path_.relative)(folder, file),
kind: kindOf(name)
})).filter(({path, kind}) => kind !== void 0 && (0, layout.$t)(path).kind !== kind).map(({path}) => path);
}
function kindOf(name) {
if ((0, layout.t7)(name)) return "ledger";
return (0, layout.HZ)(name) !== void 0 ? "record" : name === write.e6.manifest ? "manifest" : void 0;
}
function wholest(releases, files) {
const beside = Map.groupBy(files, ({file}) => (0, external_node_path_.dirname)(file));
const count = ({file}) => beside.get((0, external_node_path_.dirname)(file))?.length ?? 0;
return new Map(releases.toSorted((left, right) => count(left) - count(right)).map(release => [ release.releaseId, release ]));
}
const ATTEMPT = /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/;
function filesByAttempt(files) {
const named = files.flatMap(file => {
const [attempt] = ATTEMPT.exec(file.name) ?? [];
return attempt === void 0 ? [] : [ {
attempt,
file
} ];
});
return new Map([ ...Map.groupBy(named, ({attempt}) => attempt) ].map(([attempt, ofIt]) => [ attempt, ofIt.map(({file}) => file) ]));
}
async function liveLedger(options, context) {
const env_1 = {
stack: [],
error: void 0,
hasError: false
};
try {
const client = __addDisposableResource(env_1, await (0, host_client.m)(options, context), true);
const records = [];
const stated = [];
let words = "an empty ledger";
let findings = [];
for await (const {entries, ...page} of (0, ledger_pages.q)(client)) {
if (stated.length === 0) {
const {brokenAt, head, total} = page;
findings = liveLedgerFindings(client.name, brokenAt);
stated.push(page);
const signed = head === void 0 ? "" : ", and the host signed its newest line";
words = `its ledger of ${(0, amount.B4)(total, "line")}, as the host sent it: ${brokenAt === null ? "the hash chain is intact" : `the hash chain is broken at line ${brokenAt}`}${signed}`;
}
records.push(...entries.map(({record}) => record));
}
return {
records: records.toReversed(),
from: words,
isVouchedFor: true,
isInOrder: true,
stated,
findings
};
} catch (e_1) {
env_1.error = e_1;
env_1.hasError = true;
} finally {
const result_1 = __disposeResources(env_1);
if (result_1) await result_1;
}
}
async function readLedger(file, path) {
const records = [];
const walked = await (0, walk_ledger_file.BF)(file.file, ({entry}) => records.push(entry.record));
return {
file,
path,
walked,
records
};
}
async function keptLedger({file: {file}, path, walked, records}, keysOf, {runner}) {
const [problem] = walked.problems;
const words = problem === void 0 ? "its lines follow each other" : `line ${problem.line} ${problem.what}`;
const [first] = records;
const hostKeys = first === void 0 ? void 0 : await keysOf(first);
const signature = await (0, check_ledger.cN)({
...walked,
file,
sought: void 0,
hostKeys
}, runner);
const isVouchedFor = signature.outcome === "passed";
return {
records,
from: `the file ${(0, external_node_path_.basename)(file)}: ${words}${isVouchedFor ? ", and the host signed its newest line" : ""}`,
isVouchedFor,
isInOrder: true,
findings: keptLedgerFindings(path, {
...walked,
span: spanOf(walked)
})
};
}
function spanOf({walk: {oldestLine, newest}, printed}) {
if (oldestLine === void 0 || newest === void 0) return;
return {
oldestLine,
newestLine: newest.line,
total: printed?.total
};
}
async function keptRecord({file}, keysOf, {runner}) {
const {record, text} = await (0, check_record.aE)(file);
const hostKeys = await keysOf(record);
const isVouchedFor = hostKeys !== void 0 && text === (0, canonical.q)(record) && await isSignedByHost({
record,
recordFile: file,
hostKeys
}, runner);
const from = isVouchedFor ? "records that the host signed" : "records that runs kept";
return {
records: [ record ],
from,
isVouchedFor,
isInOrder: false
};
}
async function isSignedByHost(asked, runner) {
try {
return (await (0, verify_record_signature.z)(asked, runner))?.isHostKey === true;
} catch (error) {
if ((0, errors.ux)(error)) return false;
throw error;
}
}
function joined(origins) {
const byHost = new Map;
for (const origin of origins) for (const record of origin.records) {
const key = `${record.application} ${record.host}`;
const known = byHost.get(key) ?? {
records: new Map,
vouched: new Set,
from: new Set,
first: origin,
isSorted: true
};
byHost.set(key, known);
if (known.records.has(record.attempt)) continue;
known.isSorted &&= origin.isInOrder && known.first === origin;
known.records.set(record.attempt, record);
if (origin.isVouchedFor) known.vouched.add(record);
known.from.add(origin.from);
}
return [ ...byHost.values() ].map(joinedHost).toSorted((left, right) => `${left.application} ${left.host}` < `${right.application} ${right.host}` ? -1 : 1);
}
function joinedHost({records, vouched, from, isSorted}) {
const ordered = isSorted ? [ ...records.values() ] : [ ...records.values() ].toSorted(oldestFirst);
const {host, application} = ordered[0];
const origin = `${application} on ${host}: ${(0, amount.B4)(ordered.length, "record")} from ${[ ...from ].join("; ")}.`;
return (0, model.mI)(ordered, {
vouched,
origin
});
}
function oldestFirst(left, right) {
return Date.parse(left.finishedAt) - Date.parse(right.finishedAt);
}
var compare = __webpack_require__(94099);
var side = __webpack_require__(24160);
var read_snapshot = __webpack_require__(42177);
// CONCATENATED MODULE: ./build/js/steps/history/incident-details.js
async function attemptDrift(files, {reporter}) {
const fileOf = moment => files.find(({name}) => name.startsWith("snapshot-") && name.endsWith(`-${moment}.json`));
const [before, after] = [ fileOf("before"), fileOf("after") ];
if (before === void 0 || after === void 0) return null;
try {
const [one, other] = [ await (0, read_snapshot.R)(before.file), await (0, read_snapshot.R)(after.file) ];
return (0, compare.G)({
reference: (0, side.WJ)("before", one),
hosts: [ (0, side.WJ)("after", other) ],
mayDiffer: []
});
} catch (error) {
if (!(0, errors.ux)(error)) throw error;
(0, report_event.warn)(reporter, `The snapshots ${(0, quote.hD)(before.file)} and ${(0, 
quote.hD)(after.file)} were ignored: ${error.text}`);
return null;
}
}
// CONCATENATED MODULE: ./build/js/steps/history/site-folder.js
const written = [ "index.html", "releases", "incidents", "history.json" ];
const OWN = "history.json";
async function requireSiteFolder(folder, {reporter}) {
const names = await (0, promises_.readdir)(folder).catch(() => []);
if (names.length === 0 || names.includes(OWN)) return;
const replaced = written.find(name => names.includes(name));
const message = `The folder ${(0, quote.hD)(folder)} has ${(0, amount.B4)(names.length, "file")} that are not of an earlier site of "history"`;
if (replaced === void 0) return (0, report_event.warn)(reporter, `${message}: they stay.`);
throw new errors.dz("file-unwritable", `${message}, ${(0, quote.hD)(replaced)} among them, which the site would replace.`, {
hint: 'Choose an empty folder, or one that "grind-to-prod history" wrote, with the option "output".'
});
}
var parse = __webpack_require__(78742);
var components = __webpack_require__(94315);
var plan_packages = __webpack_require__(78794);
// CONCATENATED MODULE: ./build/js/steps/history/release-contents.js
async function compareReleases(release, previous) {
const [after, before] = [ await contentsOf(release), await contentsOf(previous) ];
const {manifest} = after;
const areBoth = manifest !== null && before.manifest !== null;
return {
manifest,
components: areBoth ? (0, components.U)(before.manifest.components, manifest.components) : null,
packages: areBoth && before.paths !== null && after.paths !== null ? (0, plan_packages.F)(before.paths, after.paths) : null
};
}
async function contentsOf(release) {
if (release === void 0) return {
manifest: null,
paths: null
};
const manifest = known(() => (0, parse.Ng)(Buffer.from(release.text)));
if (manifest === null) return {
manifest,
paths: null
};
const text = await (0, read_evidence.A1)(release);
const paths = text === void 0 ? null : known(() => {
const inventory = (0, parse.au)(Buffer.from(text));
(0, parse.Lb)(manifest, inventory);
return inventory.paths;
});
return {
manifest,
paths
};
}
function known(read) {
try {
return read();
} catch (error) {
if (!(0, errors.ux)(error)) throw error;
return null;
}
}
var verify = __webpack_require__(26809);
var verify_evidence = __webpack_require__(60608);
// CONCATENATED MODULE: ./build/js/verbs/history.js
async function history_history(options, context) {
await requireKeys(options);
await requireSiteFolder(options.output, context);
const {artifacts: given} = options;
if (given === void 0) return historyOf({
...options,
given
}, context);
return (0, with_evidence_folder.Uj)(given, (artifacts, ledger) => historyOf({
...options,
artifacts,
given: options.artifactsName ?? given
}, (0, with_evidence_folder.zl)(context, {
given,
folder: artifacts,
ledger
})), with_evidence_folder.w1);
}
async function historyOf(options, context) {
const found = await gather(options, context);
const {hosts} = found;
const {given} = options;
if (given !== void 0 && hosts.length === 0 && found.releases.size === 0 && found.ledgerFindings.kept.length === 0) throw (0, 
catalogue.Uv)(given);
const evidence = await siteEvidence(options, found, context);
const releases = (0, model.is)(hosts);
const span = history_spanOf(hosts, options.since);
const [figures, overTime] = [ (0, history_figures.h)(hosts, span), figuresOverTime(hosts, span) ];
const {output} = options;
for (const folder of [ "releases", "incidents" ]) await (0, writing_to.writingTo)(output, () => (0, 
promises_.mkdir)((0, external_node_path_.join)(output, folder), {
recursive: true
}));
const written = await (0, in_turns.g)(releases, release => writeRelease(release, {
found,
options
}, context), 4);
const incidents = hosts.flatMap(host => host.incidents);
await (0, in_turns.g)(incidents, incident => writeIncident(incident, {
found,
options
}, context), 4);
const madeAt = (new Date).toISOString();
const page = (0, external_node_path_.join)(output, "index.html");
const result = {
page,
hosts: hosts.map(hostResult),
releases: written,
incidents: incidents.map(incidentResult),
figures,
notice: (0, model.ZD)(hosts) ?? null,
overTime,
evidence
};
await writePage(options, "history.json", `${JSON.stringify({
madeAt,
...result,
page: "index.html"
}, null, 2)}\n`);
await writePage(options, "index.html", indexPage({
hosts,
releases,
figures,
overTime,
span,
madeAt,
evidence
}));
return result;
}
async function siteEvidence(options, {unplaced, ledgerFindings: {live, kept}}, context) {
const {artifacts: folder, given, allowedSignersFile, revokedKeysFile, nixKeysFile, knownHostsFile, sigstore} = options;
if (folder === void 0 || given === void 0) return {
isVerified: false,
findings: live,
notice: null
};
if (!await (0, find_evidence.u)(folder)) return {
isVerified: false,
findings: [ ...live, ...kept ],
notice: (0, model.rA)(given)
};
const keys = {
allowedSignersFile,
revokedKeysFile,
nixKeysFile,
knownHostsFile,
sigstore: {
configured: sigstore
}
};
const silent = {
...context,
reporter: silent_reporter.P
};
const {checks} = await (0, verify_evidence.verifyEvidence)({
folder,
name: given,
...keys,
allowUnsigned: true
}, silent);
return {
isVerified: true,
findings: [ ...live, ...(0, model.uq)(checks, unplaced) ],
notice: null
};
}
async function requireKeys({allowedSignersFile, revokedKeysFile, nixKeysFile}) {
if (allowedSignersFile === void 0) return;
await (0, read_trust.i8)({
allowedSignersFile,
revokedKeysFile
});
await (0, read_trust.vG)(nixKeysFile);
}
async function writePage({output}, name, text) {
await (0, writing_to.writingTo)(output, () => (0, write_file._)((0, external_node_path_.join)(output, name), text));
}
function history_spanOf(hosts, since) {
const until = Date.now();
const first = Math.min(until, ...hosts.map(({records}) => Date.parse(records[0].startedAt)));
return {
since: since ?? first,
until
};
}
async function writeRelease(release, {found, options}, context) {
const {releaseId, application, source, attempts, previous} = release;
const kept = found.releases.get(releaseId);
const compared = await compareReleases(kept, previous === null ? void 0 : found.releases.get(previous));
const checks = kept === void 0 ? null : await verifiedRelease(kept.file, options, context);
const name = (0, model.mr)(release);
if (name !== void 0) {
const ofAttempts = attempts.flatMap(({attempt}) => found.byAttempt.get(attempt)?.map(({file}) => file) ?? []);
const beside = kept === void 0 ? [] : await filesBeside(kept.file);
const folder = name.replace(/\.html$/, "");
const files = await copyEvidence([ ...new Set([ ...beside, ...ofAttempts ]) ], {
site: options.output,
folder
}, context);
const countersigned = await countersignersOf(attempts, found.byAttempt);
const stamped = await stampsOf(attempts, found.byAttempt);
await writePage(options, (0, external_node_path_.join)("releases", name), releasePage(release, {
...compared,
checks,
files,
countersigned,
stamped
}));
}
return {
releaseId,
application,
source,
attempts: attempts.map(({attempt}) => attempt),
verified: checks === null ? null : worstOf(checks)
};
}
async function verifiedRelease(manifest, options, {runner}) {
const {allowedSignersFile, revokedKeysFile, nixKeysFile, sigstore: configured} = options;
if (allowedSignersFile === void 0) return null;
try {
const asked = {
bundle: (0, external_node_path_.dirname)(manifest),
allowedSignersFile,
revokedKeysFile,
nixKeysFile,
sigstore: {
configured
}
};
return (await (0, verify.verify)(asked, {
runner,
reporter: silent_reporter.P
})).checks;
} catch (error) {
if (!(0, errors.ux)(error)) throw error;
const hint = error.hint === void 0 ? {} : {
hint: error.hint
};
return (0, check_advice.B)([ {
check: "manifest",
outcome: "failed",
statement: error.message,
...hint,
restsOn: [ manifest ],
vouchedBy: "none"
} ]);
}
}
function worstOf(checks) {
const outcomes = new Set(checks.map(({outcome}) => outcome));
return outcomes.has("failed") ? "failed" : outcomes.has("not-provable") ? "not-provable" : "passed";
}
async function writeIncident(incident, {found, options}, context) {
const {attempt} = incident.record;
const own = found.byAttempt.get(attempt) ?? [];
const drift = await attemptDrift(own, context);
const kept = own.map(({file}) => file);
const files = await copyEvidence(kept, {
site: options.output,
folder: attempt
}, context);
if (drift !== null) await writePage(options, (0, external_node_path_.join)("incidents", `${attempt}-diff.html`), (0, 
drift_page.driftPage)(drift));
await writePage(options, (0, external_node_path_.join)("incidents", `${attempt}.html`), incidentPage(incident, {
drift,
files,
unvouched: new Set(found.hosts.flatMap(host => host.unvouched))
}));
}
function hostResult({host, application, records, periods, unvouched, isUnvouchedLeftOut}) {
return {
host,
application,
records: records.length,
running: periods.filter(({to}) => to === null).map(({releaseId}) => releaseId),
vouchedForByNoHost: unvouched.map(({attempt}) => attempt),
isLeftOut: isUnvouchedLeftOut
};
}
function incidentResult({kind, from, to, record: {host, application, releaseId, attempt}}) {
return {
kind,
from,
to,
host,
application,
releaseId,
attempt
};
}
}),

};
