export const modules = {

/***/ 48929: // build/js/domain/activation/rollback-candidates.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
ig: () => rollbackCandidatesSchema
});
var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26921);
var _protocol_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46078);
var _verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62709);
const rollbackCandidateSchema = zod__WEBPACK_IMPORTED_MODULE_2__.rej({
release: zod__WEBPACK_IMPORTED_MODULE_2__.YjP().max(128),
commit: zod__WEBPACK_IMPORTED_MODULE_2__.YjP().max(64).optional(),
commitTime: zod__WEBPACK_IMPORTED_MODULE_2__.YjP().max(_protocol_limits_js__WEBPACK_IMPORTED_MODULE_0__.b1.time).optional(),
lastAttempt: zod__WEBPACK_IMPORTED_MODULE_2__.rej({
verdict: _verdict_js__WEBPACK_IMPORTED_MODULE_1__.$D,
at: _protocol_limits_js__WEBPACK_IMPORTED_MODULE_0__.Rl
}).optional(),
rolledBack: zod__WEBPACK_IMPORTED_MODULE_2__.zMY(),
kept: zod__WEBPACK_IMPORTED_MODULE_2__.zMY(),
chosen: zod__WEBPACK_IMPORTED_MODULE_2__.zMY(),
why: zod__WEBPACK_IMPORTED_MODULE_2__.YjP().max(1024)
});
const rollbackCandidatesSchema = zod__WEBPACK_IMPORTED_MODULE_2__.YOg(rollbackCandidateSchema).max(_protocol_limits_js__WEBPACK_IMPORTED_MODULE_0__.b1.kept);
}),

/***/ 10452: // build/js/domain/protocol/status.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
H7: () => statusResultSchema,
mT: () => statusExitCode,
yg: () => awaitingSchema
});
var zod__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(26921);
var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46078);
var _activation_boot_proof_state_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70921);
var _activation_rollback_candidates_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48929);
var _activation_system_plan_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92535);
var _activation_verdict_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(62709);
var _closure_store_path_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(94362);
var _config_grammar_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(36407);
var _config_role_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(79344);
var _attempt_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(99289);
var _record_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(90662);
var _release_source_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(10923);
const awaitingSchema = zod__WEBPACK_IMPORTED_MODULE_11__.rej({
application: _config_grammar_js__WEBPACK_IMPORTED_MODULE_6__.Jq,
attempt: _attempt_js__WEBPACK_IMPORTED_MODULE_8__.ZS,
releaseId: zod__WEBPACK_IMPORTED_MODULE_11__.YjP().max(128),
deadline: _limits_js__WEBPACK_IMPORTED_MODULE_0__.Rl,
secondsLeft: zod__WEBPACK_IMPORTED_MODULE_11__.aig().nonnegative()
});
const statusResultSchema = zod__WEBPACK_IMPORTED_MODULE_11__.rej({
protocol: zod__WEBPACK_IMPORTED_MODULE_11__.aig().int(),
agentVersion: zod__WEBPACK_IMPORTED_MODULE_11__.YjP().max(64),
hostName: zod__WEBPACK_IMPORTED_MODULE_11__.YjP().max(255),
machineId: zod__WEBPACK_IMPORTED_MODULE_11__.YjP().max(64),
nixVersion: zod__WEBPACK_IMPORTED_MODULE_11__.YjP().max(64),
application: _config_grammar_js__WEBPACK_IMPORTED_MODULE_6__.Jq,
prefix: zod__WEBPACK_IMPORTED_MODULE_11__.YjP().max(255),
role: _config_role_js__WEBPACK_IMPORTED_MODULE_7__.A.nullable(),
currentRelease: zod__WEBPACK_IMPORTED_MODULE_11__.YjP().max(128).nullable(),
previousRelease: zod__WEBPACK_IMPORTED_MODULE_11__.YjP().max(128).nullable(),
candidates: _activation_rollback_candidates_js__WEBPACK_IMPORTED_MODULE_2__.ig.optional(),
releases: zod__WEBPACK_IMPORTED_MODULE_11__.YOg(zod__WEBPACK_IMPORTED_MODULE_11__.rej({
id: zod__WEBPACK_IMPORTED_MODULE_11__.YjP().max(128),
current: zod__WEBPACK_IMPORTED_MODULE_11__.zMY(),
valid: zod__WEBPACK_IMPORTED_MODULE_11__.zMY(),
source: _release_source_js__WEBPACK_IMPORTED_MODULE_10__.s.optional()
})).max(_limits_js__WEBPACK_IMPORTED_MODULE_0__.b1.kept),
currentSince: zod__WEBPACK_IMPORTED_MODULE_11__.rej({
at: _limits_js__WEBPACK_IMPORTED_MODULE_0__.Rl,
verb: zod__WEBPACK_IMPORTED_MODULE_11__.YjP().max(64),
actor: _attempt_js__WEBPACK_IMPORTED_MODULE_8__.zH
}).optional(),
health: zod__WEBPACK_IMPORTED_MODULE_11__.rej({
healthy: zod__WEBPACK_IMPORTED_MODULE_11__.zMY(),
reason: zod__WEBPACK_IMPORTED_MODULE_11__.YjP().max(4096),
checks: zod__WEBPACK_IMPORTED_MODULE_11__.YOg(zod__WEBPACK_IMPORTED_MODULE_11__.rej({
check: zod__WEBPACK_IMPORTED_MODULE_11__.YjP().max(64),
passed: zod__WEBPACK_IMPORTED_MODULE_11__.zMY(),
detail: zod__WEBPACK_IMPORTED_MODULE_11__.YjP().max(1024)
})).max(_limits_js__WEBPACK_IMPORTED_MODULE_0__.b1.named)
}).optional(),
units: zod__WEBPACK_IMPORTED_MODULE_11__.YOg(zod__WEBPACK_IMPORTED_MODULE_11__.rej({
unit: zod__WEBPACK_IMPORTED_MODULE_11__.YjP().max(255),
activeState: zod__WEBPACK_IMPORTED_MODULE_11__.YjP().max(64),
subState: zod__WEBPACK_IMPORTED_MODULE_11__.YjP().max(64),
executable: zod__WEBPACK_IMPORTED_MODULE_11__.YjP().max(4096).nullable(),
ofCurrentRelease: zod__WEBPACK_IMPORTED_MODULE_11__.zMY().nullable(),
done: zod__WEBPACK_IMPORTED_MODULE_11__.euz(true).optional(),
loadState: zod__WEBPACK_IMPORTED_MODULE_11__.YjP().max(64).optional(),
unitFileState: zod__WEBPACK_IMPORTED_MODULE_11__.YjP().max(64).optional()
})).max(2 * _limits_js__WEBPACK_IMPORTED_MODULE_0__.b1.named),
removedUnits: zod__WEBPACK_IMPORTED_MODULE_11__.YOg(zod__WEBPACK_IMPORTED_MODULE_11__.rej({
unit: zod__WEBPACK_IMPORTED_MODULE_11__.YjP().max(255),
activeState: zod__WEBPACK_IMPORTED_MODULE_11__.YjP().max(64),
executable: zod__WEBPACK_IMPORTED_MODULE_11__.YjP().max(4096).nullable(),
release: zod__WEBPACK_IMPORTED_MODULE_11__.YjP().max(128)
})).max(_limits_js__WEBPACK_IMPORTED_MODULE_0__.b1.named).optional(),
holder: zod__WEBPACK_IMPORTED_MODULE_11__.rej({
unit: zod__WEBPACK_IMPORTED_MODULE_11__.YjP().max(255),
attempt: zod__WEBPACK_IMPORTED_MODULE_11__.YjP().max(64),
since: zod__WEBPACK_IMPORTED_MODULE_11__.YjP().max(64),
actor: _attempt_js__WEBPACK_IMPORTED_MODULE_8__.zH
}).nullable(),
awaiting: awaitingSchema.optional(),
system: _activation_system_plan_js__WEBPACK_IMPORTED_MODULE_3__.QY.extend({
release: _closure_store_path_js__WEBPACK_IMPORTED_MODULE_5__.qd.nullable()
}).optional(),
provedAtBoot: _activation_boot_proof_state_js__WEBPACK_IMPORTED_MODULE_1__.a.optional(),
lastRecord: _record_js__WEBPACK_IMPORTED_MODULE_9__.fi.nullable(),
warnings: zod__WEBPACK_IMPORTED_MODULE_11__.YOg(zod__WEBPACK_IMPORTED_MODULE_11__.YjP().max(4096)).max(64)
});
function statusExitCode({provedAtBoot: provedAtBoot, health: health}) {
return provedAtBoot?.state === "failed" || health?.healthy === false ? _activation_verdict_js__WEBPACK_IMPORTED_MODULE_4__.rY.NEEDS_HUMAN.exitCode : 0;
}
}),

/***/ 94617: // build/js/steps/history/ledger-pages.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
q: () => ledgerPages
});
var _domain_errors_codes__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(305);
var _domain_errors_errors__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8136);
var _domain_protocol_ledger_words__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32227);
var _domain_report_event__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(59786);
async function* ledgerPages(client, pageSize = _domain_protocol_ledger_words__WEBPACK_IMPORTED_MODULE_2__.X7) {
const first = await client.ledger({
limit: pageSize,
skip: 0
});
yield first;
let oldest = Math.min(...first.entries.map(({line: line}) => line), first.total + 1);
for (let skip = pageSize; skip < first.total; skip += pageSize) {
const page = await pageOf(client, {
limit: pageSize,
skip: skip
});
if (page === void 0) {
const message = `The agent of ${client.name} sends the newest ${pageSize} of its ${first.total} records only. Update it to get the others.`;
(0, _domain_report_event__WEBPACK_IMPORTED_MODULE_3__.R8)(client.context.reporter, message);
return;
}
const before = oldest;
const entries = page.entries.filter(({line: line}) => line < before);
oldest = Math.min(oldest, ...entries.map(({line: line}) => line));
yield {
...page,
entries: entries
};
}
}
async function pageOf(client, words) {
try {
return await client.ledger(words);
} catch (error) {
if (error instanceof _domain_errors_errors__WEBPACK_IMPORTED_MODULE_1__.dz && (0, 
_domain_errors_codes__WEBPACK_IMPORTED_MODULE_0__.Ap)(error.code) === "request-invalid") return;
throw error;
}
}
}),

/***/ 53838: // build/js/domain/installation/old-node.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
h: () => LEAST_NODE
});
const LEAST_NODE = 24;
}),

/***/ 31860: // build/js/steps/agent/or-unknown.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
u: () => orUnknown
});
var _domain_activation_verdict__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62709);
var _domain_errors_errors__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8136);
const unclearCodes = new Set([ "contact-lost", "agent-protocol" ]);
async function orUnknown(work) {
try {
return await work();
} catch (error) {
if (!(error instanceof _domain_errors_errors__WEBPACK_IMPORTED_MODULE_1__.dh) || !unclearCodes.has(error.code)) throw error;
const message = `${error.text} It is unknown how much of it was done on ${error.host}.`;
throw new _domain_errors_errors__WEBPACK_IMPORTED_MODULE_1__.ay(_domain_activation_verdict__WEBPACK_IMPORTED_MODULE_0__.rY.UNKNOWN.exitCode, message, {
hint: "Repeat it, which has the same result.",
cause: error
});
}
}
}),

/***/ 2252: // build/js/steps/plan/backup.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
L: () => requireBackupPossible,
t: () => plannedBackup
});
var _domain_activation_data_backup__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98501);
var _domain_errors_errors__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8136);
function requireBackupPossible(manifest, asked) {
const why = asked ? (0, _domain_activation_data_backup__WEBPACK_IMPORTED_MODULE_0__.ew)(manifest) : null;
if (why === null) return;
throw new _domain_errors_errors__WEBPACK_IMPORTED_MODULE_1__.dz("data-undeclared", `A backup of the data cannot be made before this release, because ${why}.`, {
hint: 'Add data to grind-to-prod.yml and build again, or remove the option "schema-change".'
});
}
function plannedBackup(manifest, asked) {
return (0, _domain_activation_data_backup__WEBPACK_IMPORTED_MODULE_0__.SZ)(manifest, asked) ? manifest.data.folders : [];
}
}),

/***/ 54686: // build/js/tools/nix/requisites.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
O: () => requisitesCommand,
U: () => parseRequisites
});
var _run_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28410);
function requisitesCommand(paths) {
return {
argv: [ "nix-store", "--query", "--requisites", ...paths ],
effect: "read",
timeout: _run_limits_js__WEBPACK_IMPORTED_MODULE_0__.AO
};
}
function parseRequisites(stdout) {
return new Set(stdout.split("\n").filter(line => line !== ""));
}
}),

};
