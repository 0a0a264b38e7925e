import { modules as shared0 } from './shared-75727.js';
import { modules as shared1 } from './shared-80895.js';
export const id = 4727;
export const ids = [4727];
export const modules = {
...shared0,
...shared1,


/***/ 77825: // build/js/domain/timestamp/record-time.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
e: () => recordTimeProblem,
x: () => stampedAfter
});
var report_figures_lines_js$0 = __webpack_require__(49917);
const TOLERATED_MILLISECONDS = 6e4;
function recordTimeProblem(finishedAt, {time, accuracyMilliseconds}, now) {
if (time.getTime() - accuracyMilliseconds - now.getTime() > TOLERATED_MILLISECONDS) return `was stamped at ${time.toISOString()}, a time that is still to come`;
const ahead = Date.parse(finishedAt) - time.getTime() - accuracyMilliseconds;
if (ahead <= TOLERATED_MILLISECONDS) return;
return `names ${finishedAt} as its end, and was stamped at ${time.toISOString()}, before that`;
}
function stampedAfter(finishedAt, {time}) {
const milliseconds = time.getTime() - Date.parse(finishedAt);
return milliseconds <= TOLERATED_MILLISECONDS ? void 0 : (0, report_figures_lines_js$0.S)(milliseconds / 1e3);
}
}),

/***/ 9539: // build/js/steps/evidence/check-timestamp.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
BM: () => statedStamp,
Ii: () => checkStamp,
bi: () => whyMissing
});
var domain_errors_quote$5 = __webpack_require__(7191);
var domain_errors_reason_of$0 = __webpack_require__(11245);
var domain_protocol_record$1 = __webpack_require__(3238);
var domain_timestamp_files$2 = __webpack_require__(13203);
var domain_timestamp_record_time$6 = __webpack_require__(77825);
var tools_files_read_limited$3 = __webpack_require__(55463);
var domain_protocol_limited_json$4 = __webpack_require__(58909);
const HINT = 'Give the certificates of the authority: "grind-to-prod verify EVIDENCE --timestamp-certificates FILE".';
async function checkStamp(asked, {authoritiesOf}) {
const {record, stamp, statement: of, isOfRecord} = asked;
const failed = what => ({
outcome: "failed",
statement: `The time stamp of attempt ${record.attempt} ${what}.`
});
if (of === void 0) return failed("is here without the statement that it is of");
const {verifyTimestamp} = await Promise.all([ __webpack_require__.e(3917), __webpack_require__.e(7732) ]).then(__webpack_require__.bind(__webpack_require__, 7732));
const authorities = await authoritiesOf(record.application);
let timestamp;
try {
timestamp = verifyTimestamp({
stamp: await bytesOf(stamp, domain_timestamp_files$2.Py),
data: await bytesOf(of, domain_protocol_record$1.OZ)
}, authorities);
} catch (error) {
return failed(`cannot be read (${(0, domain_errors_reason_of$0.A)(error)})`);
}
if (typeof timestamp === "string") return failed(timestamp);
if (!isOfRecord) return failed("is of a statement with another record");
const {untrusted} = timestamp;
if (untrusted !== void 0) return {
...failed(`${untrusted}: ${(0, domain_errors_quote$5.hD)(timestamp.authority.name, 200)}`),
hint: HINT
};
const problem = (0, domain_timestamp_record_time$6.e)(record.finishedAt, timestamp, new Date);
if (problem !== void 0) return failed(`contradicts the record, which ${problem}`);
if (authorities !== void 0) return {
outcome: "passed",
statement: existed(record, timestamp),
timestamp
};
const statement = `Whether the time stamp of attempt ${record.attempt} is by an authority is unknown without certificates: it names ${named(timestamp)}.`;
return {
outcome: "not-provable",
statement,
hint: HINT
};
}
function existed({attempt, finishedAt}, timestamp) {
const after = (0, domain_timestamp_record_time$6.x)(finishedAt, timestamp);
const late = after === void 0 ? "" : `, ${after} after its end`;
return `The record of attempt ${attempt} existed at the latest by ${named(timestamp)}${late}.`;
}
function named({time, accuracyMilliseconds, authority}) {
const accuracy = accuracyMilliseconds === 0 ? "" : ` (\u00b1${accuracyMilliseconds / 1e3} s)`;
return `${time.toISOString()}${accuracy}, by the word of ${(0, domain_errors_quote$5.hD)(authority.name, 200)}`;
}
async function statedStamp(stamp, statement) {
const {verifyTimestamp} = await Promise.all([ __webpack_require__.e(3917), __webpack_require__.e(7732) ]).then(__webpack_require__.bind(__webpack_require__, 7732));
try {
const bytes = {
stamp: await bytesOf(stamp, domain_timestamp_files$2.Py),
data: await bytesOf(statement, domain_protocol_record$1.OZ)
};
const timestamp = verifyTimestamp(bytes, void 0);
return typeof timestamp === "string" ? void 0 : timestamp;
} catch {
return;
}
}
async function bytesOf(file, limit) {
const text = await (0, tools_files_read_limited$3.t)(file, limit, bytes => bytes.toString("latin1"));
if (text === void 0) throw new Error(`${file} is missing`);
return Buffer.from(text, "latin1");
}
async function whyMissing(file) {
try {
const {reason, askedAt} = domain_timestamp_files$2.uL.parse((0, 
domain_protocol_limited_json$4.K)(await (0, tools_files_read_limited$3.t)(file, domain_timestamp_files$2.gZ) ?? ""));
return `${(0, domain_errors_quote$5.hD)(reason.replace(/\.$/, ""), 300)}, asked at ${askedAt}`;
} catch {
return "the file that names the reason cannot be read";
}
}
}),

};
