import { modules as shared0 } from './shared-48929.js';
import { modules as shared1 } from './shared-32227.js';
import { modules as shared2 } from './shared-66882.js';
import { modules as shared3 } from './shared-79993.js';
export const id = 2940;
export const ids = [2940];
export const modules = {
...shared0,
...shared1,
...shared2,
...shared3,


/***/ 23568: // build/js/domain/trace/endpoint.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
h: () => traceEndpoint
});
function traceEndpoint(environment) {
if (environment["OTEL_SDK_DISABLED"]?.toLowerCase() === "true") return null;
if (environment["OTEL_TRACES_EXPORTER"] === "none") return null;
const url = given(environment["OTEL_EXPORTER_OTLP_TRACES_ENDPOINT"]) ?? belowBase(given(environment["OTEL_EXPORTER_OTLP_ENDPOINT"]));
if (url === void 0) return null;
const headers = given(environment["OTEL_EXPORTER_OTLP_TRACES_HEADERS"]) ?? given(environment["OTEL_EXPORTER_OTLP_HEADERS"]);
return {
url,
headers: headersIn(headers ?? "")
};
}
function given(value) {
const trimmed = value?.trim();
return trimmed === "" ? void 0 : trimmed;
}
function belowBase(base) {
return base === void 0 ? void 0 : `${base.replace(/\/+$/, "")}/v1/traces`;
}
function headersIn(text) {
return Object.fromEntries(text.split(",").flatMap(entry => {
const at = entry.indexOf("=");
const name = entry.slice(0, at).trim().toLowerCase();
return at < 1 || name === "" ? [] : [ [ name, decoded(entry.slice(at + 1).trim()) ] ];
}));
}
function decoded(text) {
try {
return decodeURIComponent(text);
} catch {
return text;
}
}
}),

/***/ 68353: // build/js/steps/notify/notified.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
n: () => notified
});
var exit_code = __webpack_require__(32461);
var reason_of = __webpack_require__(11245);
var notification = __webpack_require__(46118);
var timed_reporter = __webpack_require__(75727);
var public_url = __webpack_require__(70320);
var endpoint = __webpack_require__(23568);
var verdicts = __webpack_require__(74368);
var emergency_words = __webpack_require__(49635);
var release_name = __webpack_require__(71259);
// CONCATENATED MODULE: ./build/js/domain/notify/bodies.js
const bodies = {
json: notification => notification,
slack: slackBody,
teams: teamsBody
};
function webhookBody(format, notification) {
return JSON.stringify(bodies[format](notification));
}
const REASON_IN_CHAT = 560;
function messageOf(notification) {
const {verdict, action, application, host, failover, reason, actor, cause, record} = notification;
const place = failover === void 0 ? host : `${failover.from} \u2192 ${failover.to}`;
const facts = [ [ "Action", action ], [ "Release", releaseText(notification) ], [ "Previous release", notification.previousRelease === null ? null : (0, 
release_name.m_)(notification.previousRelease) ], [ "Actor", actor?.name ?? null ], [ "Emergency release", record?.emergency === void 0 ? null : (0, 
emergency_words.P_)(record.emergency) ], [ "Ended by", cause === "request" ? null : cause ] ];
return {
title: `${verdicts.rY[verdict].sign} ${verdict}: ${application} on ${place}`,
reason: reason.length <= REASON_IN_CHAT ? reason : `${reason.slice(0, REASON_IN_CHAT - 1)}\u2026`,
facts: facts.flatMap(([name, value]) => value === null || value === "" ? [] : [ [ name, value ] ]),
runUrl: webAddress(actor?.runUrl)
};
}
function releaseText({releaseId, commit}) {
if (releaseId === null) return null;
return commit === null ? (0, release_name.m_)(releaseId) : `${(0, release_name.m_)(releaseId)} (commit ${commit.commit.slice(0, 12)})`;
}
function webAddress(address) {
if (address === void 0 || !URL.canParse(address)) return;
const {protocol, href} = new URL(address);
return protocol === "https:" ? href : void 0;
}
function slackBody(notification) {
const {title, reason, facts, runUrl} = messageOf(notification);
const link = runUrl === void 0 ? [] : [ `<${slackText(runUrl).replaceAll("|", "%7C")}|Run>` ];
return {
text: slackText(title),
mrkdwn: false,
blocks: [ {
type: "section",
text: {
type: "mrkdwn",
verbatim: true,
text: `*${slackText(title)}*\n${slackText(reason)}`
}
}, {
type: "context",
elements: [ {
type: "mrkdwn",
verbatim: true,
text: [ ...facts.map(([name, value]) => slackText(`${name}: ${value}`)), ...link ].join(" \u00b7 ")
} ]
} ]
};
}
function slackText(text) {
return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
function teamsBody(notification) {
const {title, reason, facts, runUrl} = messageOf(notification);
const card = {
$schema: "http://adaptivecards.io/schemas/adaptive-card.json",
type: "AdaptiveCard",
version: "1.4",
body: [ textRun(title, {
weight: "Bolder",
size: "Medium"
}), textRun(reason), ...facts.map(([name, value]) => textRun(`${name}: ${value}`, {
isSubtle: true
})) ],
...runUrl === void 0 ? {} : {
actions: [ {
type: "Action.OpenUrl",
title: "Run",
url: runUrl
} ]
}
};
return {
type: "message",
attachments: [ {
contentType: "application/vnd.microsoft.card.adaptive",
contentUrl: null,
content: card
} ]
};
}
function textRun(text, more = {}) {
return {
type: "RichTextBlock",
inlines: [ {
type: "TextRun",
text,
...more
} ]
};
}
var report_event = __webpack_require__(59786);
var deliver = __webpack_require__(37918);
// CONCATENATED MODULE: ./build/js/steps/notify/send-webhooks.js
async function sendWebhooks(config, notification, sending) {
const chosen = config.webhooks.filter(({verdicts}) => verdicts.includes(notification.verdict));
await Promise.all(chosen.map(async webhook => {
const problem = await sendTo(webhook, {
...sending,
notification,
timeoutMilliseconds: config.timeoutSeconds * 1e3
});
if (problem === null) return;
(0, report_event.warn)(sending.reporter, `The webhook ${webhook.name} did not receive the outcome, which is not affected: ${problem}.`);
}));
}
async function sendTo({urlVariable, format}, message) {
const {environment, notification, timeoutMilliseconds} = message;
const url = environment[urlVariable]?.trim();
if (url === void 0 || url === "") return `the environment variable ${urlVariable} is not set`;
return (0, deliver.c)({
url,
body: webhookBody(format, notification),
timeoutMilliseconds
});
}
// CONCATENATED MODULE: ./build/js/steps/notify/notified.js
async function notified(attempt, context, work) {
const {config, environment} = attempt;
const isTraced = config.traces !== void 0 && (0, endpoint.h)(environment) !== null;
if (!isTraced && (config.notify?.webhooks.length ?? 0) === 0) return work(context, () => {});
const started = Date.now();
const timed = (0, timed_reporter.f)(context.reporter);
let sent;
const announce = outcome => void (sent ??= sendToAll(attempt, {
outcome,
started
}, context));
const ended = async (outcome, isRefused) => {
announce(outcome);
await Promise.all([ sent, sendTraceOf(attempt, {
outcome,
isRefused,
started,
phases: isTraced ? timed.phases() : []
}, context) ]);
};
let result;
try {
result = await work(isTraced ? {
...context,
reporter: timed
} : context, announce);
} catch (error) {
await ended({
verdict: (0, exit_code.j)(error),
reason: (0, reason_of.A)(error)
}, true);
throw error;
}
await ended(result, false);
return result;
}
async function sendToAll(attempt, ended, {reporter}) {
const {config, environment} = attempt;
if (config.notify !== void 0) await sendWebhooks(config.notify, notificationOf(attempt, ended), {
environment,
reporter
});
}
async function sendTraceOf(attempt, {isRefused, phases, ...ended}, {reporter}) {
const {config, environment, since} = attempt;
if (config.traces === void 0 || (0, endpoint.h)(environment) === null) return;
const {sendTrace} = await __webpack_require__.e(3924).then(__webpack_require__.bind(__webpack_require__, 13924));
const {started} = ended;
const {finishedAt, commit, record, ...facts} = notificationOf(attempt, ended);
const start = since?.started ?? started;
const own = phases.map(phase => ({
...phase,
startSeconds: phase.startSeconds + (started - start) / 1e3
}));
const when = {
start,
end: Date.parse(finishedAt),
phases: [ ...since?.phases ?? [], ...own ]
};
const traced = {
...facts,
...when,
isRefused,
commit: commit?.commit ?? null,
attempt: record?.attempt ?? null
};
await sendTrace(config.traces, traced, {
environment,
reporter
});
}
function notificationOf(attempt, {outcome, started}) {
const {action, config, hostName, failover, actor} = attempt;
const {verdict, reason, record = null} = outcome;
return {
schemaVersion: 1,
sender: "runner",
action,
cause: "request",
application: config.application,
host: hostName,
...failover === void 0 ? {} : {
failover
},
verdict,
reason: (0, notification.gT)((0, public_url._N)(reason)),
releaseId: outcome.releaseId ?? record?.releaseId ?? null,
previousRelease: outcome.previousRelease ?? record?.previousRelease ?? null,
commit: record?.releaseCommit ?? null,
actor,
startedAt: new Date(started).toISOString(),
finishedAt: (new Date).toISOString(),
record
};
}
}),

/***/ 37918: // build/js/tools/http/deliver.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
c: () => deliver
});
var node_timers_promises$0 = __webpack_require__(58500);
var ask_js$1 = __webpack_require__(66882);
const ONE_REQUEST_MILLISECONDS = 5e3;
const TRIES = 4;
const FIRST_PAUSE_MILLISECONDS = 250;
const passing = new Set([ null, 408, 425, 429, 500, 502, 503, 504 ]);
async function deliver(delivery) {
const problem = addressProblem(delivery.url);
if (problem !== null) return problem;
const deadline = performance.now() + delivery.timeoutMilliseconds;
let answer = await askOnce(delivery, deadline);
for (let tries = 1; tries < TRIES && passing.has(answer.status); tries += 1) {
const wait = FIRST_PAUSE_MILLISECONDS * 2 ** (tries - 1);
if (performance.now() + Math.max(wait, requestedPause(answer)) >= deadline) break;
await (0, node_timers_promises$0.setTimeout)(Math.max(wait, requestedPause(answer)));
answer = await askOnce(delivery, deadline);
}
return answerProblem(delivery.url, answer);
}
function addressProblem(address) {
const url = URL.canParse(address) ? new URL(address) : null;
if (url === null) return "its address is not a URL";
if (url.protocol === "https:") return null;
if (url.protocol !== "http:") return "its address is not an https URL";
return /^(?:localhost|127(?:\.[0-9]{1,3}){3}|\[::1\])$/.test(url.hostname) ? null : "its address is http, and not on this machine";
}
async function askOnce({url, headers, body}, deadline) {
const left = deadline - performance.now();
const timeoutMilliseconds = Math.max(1, Math.min(ONE_REQUEST_MILLISECONDS, left));
try {
const length = String(Buffer.byteLength(body));
const sent = {
method: "POST",
headers: {
"content-type": "application/json",
"content-length": length,
...headers
},
body
};
return await (0, ask_js$1.k)(url, {
timeoutMilliseconds
}, sent);
} catch {
return {
status: void 0,
problem: "the request cannot be made of its address and headers"
};
}
}
function requestedPause(answer) {
const after = answer.status === void 0 ? void 0 : answer.headers["retry-after"];
return after !== void 0 && /^[0-9]{1,6}$/.test(after) ? Number(after) * 1e3 : 0;
}
function answerProblem(url, {status, problem}) {
if (status === null || status === void 0) return problem.replaceAll(new URL(url).hostname, "its host");
return status >= 200 && status < 300 ? null : `it answered with status ${status}`;
}
}),

};
