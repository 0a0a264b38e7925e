export const modules = {

/***/ 43344: // build/js/actions/bundle-source.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
o: () => bundleSource
});
var _domain_errors_errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8136);
function bundleSource(inputs) {
const {manifest: manifest, runId: runId, releaseId: releaseId, artifactDigest: digest} = inputs;
if (manifest !== void 0) {
const beside = Object.entries({
"run-id": runId,
"artifact-digest": digest
}).filter(([, value]) => value !== void 0);
if (beside.length === 0) return {
kind: "file",
manifest: manifest
};
throw new _domain_errors_errors__WEBPACK_IMPORTED_MODULE_0__.dz("conflicting-options", `The inputs "manifest" and "${beside[0][0]}" are both given.`, {
hint: "Give the path of a manifest, or the run that kept it."
});
}
if (releaseId === void 0) throw new _domain_errors_errors__WEBPACK_IMPORTED_MODULE_0__.dz("missing-option", 'There is neither the input "manifest" nor "release-id".', {
hint: "Give the path of a manifest, or the release whose artifact is fetched."
});
return {
kind: "artifact",
releaseId: releaseId,
runId: runId,
digest: digest
};
}
}),

/***/ 58946: // build/js/actions/obtain-bundle.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
w: () => obtainBundle
});
var _tools_files_temporary_folder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87028);
var _steps_config_read__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69841);
var _context_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87785);
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
value: value,
dispose: dispose,
async: async
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
async function obtainBundle(source, options) {
const env_1 = {
stack: [],
error: void 0,
hasError: false
};
try {
if (source.kind === "file") return {
path: source.manifest,
[Symbol.asyncDispose]: () => Promise.resolve()
};
const {application: application} = await (0, _steps_config_read__WEBPACK_IMPORTED_MODULE_1__.readConfig)(options.directory);
const stack = __addDisposableResource(env_1, new AsyncDisposableStack, true);
const folder = stack.use(await (0, _tools_files_temporary_folder__WEBPACK_IMPORTED_MODULE_0__.wE)((0, 
_context_js__WEBPACK_IMPORTED_MODULE_2__.OW)(), "grind-to-prod-release"));
const {fetchRelease: fetchRelease} = await __webpack_require__.e(5556).then(__webpack_require__.bind(__webpack_require__, 95556));
const {file: path, artifact: artifact} = await fetchRelease({
application: application,
releaseId: source.releaseId,
runId: source.runId,
digest: source.digest,
token: options.githubToken,
into: folder.path,
...options.candidate === true ? {
kind: "candidate"
} : {}
});
const kept = stack.move();
return {
path: path,
artifact: artifact,
[Symbol.asyncDispose]: () => kept.disposeAsync()
};
} catch (e_1) {
env_1.error = e_1;
env_1.hasError = true;
} finally {
const result_1 = __disposeResources(env_1);
if (result_1) await result_1;
}
}
}),

/***/ 98501: // build/js/domain/activation/data-backup.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Iz: () => recordedBackupSchema,
SZ: () => wantsBackup,
Up: () => restoredDataSchema,
ew: () => whyNoBackup
});
var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26921);
var _protocol_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46078);
var _config_grammar_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36407);
var _manifest_schema_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67982);
var _closure_store_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94362);
const archivedFolderSchema = zod__WEBPACK_IMPORTED_MODULE_4__.rej({
folder: _config_grammar_js__WEBPACK_IMPORTED_MODULE_1__.q9,
archive: zod__WEBPACK_IMPORTED_MODULE_4__.YjP().max(64).regex(/^[0-9]+\.tar\.zst$/).nullable(),
sha256: _closure_store_path_js__WEBPACK_IMPORTED_MODULE_3__.bL.nullable(),
bytes: zod__WEBPACK_IMPORTED_MODULE_4__.aig().int().nonnegative(),
unpackedBytes: zod__WEBPACK_IMPORTED_MODULE_4__.aig().int().nonnegative(),
changedWhileRead: zod__WEBPACK_IMPORTED_MODULE_4__.zMY()
});
const writtenFileSchema = zod__WEBPACK_IMPORTED_MODULE_4__.rej({
path: zod__WEBPACK_IMPORTED_MODULE_4__.YjP().min(1).max(4096),
sha256: _closure_store_path_js__WEBPACK_IMPORTED_MODULE_3__.bL,
bytes: zod__WEBPACK_IMPORTED_MODULE_4__.aig().int().nonnegative()
});
zod__WEBPACK_IMPORTED_MODULE_4__.rej({
schemaVersion: zod__WEBPACK_IMPORTED_MODULE_4__.euz(1),
attempt: zod__WEBPACK_IMPORTED_MODULE_4__.uRe(),
takenAt: _protocol_limits_js__WEBPACK_IMPORTED_MODULE_0__.Rl,
takenBefore: zod__WEBPACK_IMPORTED_MODULE_4__.k5n([ "apply", "restore-data" ]),
releaseId: _manifest_schema_js__WEBPACK_IMPORTED_MODULE_2__.yU,
folders: zod__WEBPACK_IMPORTED_MODULE_4__.YOg(archivedFolderSchema).max(16),
program: zod__WEBPACK_IMPORTED_MODULE_4__.rej({
link: zod__WEBPACK_IMPORTED_MODULE_4__.YjP().max(64),
folders: zod__WEBPACK_IMPORTED_MODULE_4__.YOg(_config_grammar_js__WEBPACK_IMPORTED_MODULE_1__.q9).max(16),
files: zod__WEBPACK_IMPORTED_MODULE_4__.YOg(writtenFileSchema).max(1e5)
}).nullable()
});
const recordedBackupSchema = zod__WEBPACK_IMPORTED_MODULE_4__.rej({
folder: zod__WEBPACK_IMPORTED_MODULE_4__.YjP().max(255).nullable(),
archive: zod__WEBPACK_IMPORTED_MODULE_4__.YjP().max(4096).nullable(),
sha256: _closure_store_path_js__WEBPACK_IMPORTED_MODULE_3__.bL.nullable(),
bytes: zod__WEBPACK_IMPORTED_MODULE_4__.aig().int().nonnegative(),
changedWhileRead: zod__WEBPACK_IMPORTED_MODULE_4__.zMY()
});
const restoredDataSchema = zod__WEBPACK_IMPORTED_MODULE_4__.rej({
backup: zod__WEBPACK_IMPORTED_MODULE_4__.uRe(),
folders: zod__WEBPACK_IMPORTED_MODULE_4__.YOg(zod__WEBPACK_IMPORTED_MODULE_4__.rej({
folder: zod__WEBPACK_IMPORTED_MODULE_4__.YjP().max(255),
aside: zod__WEBPACK_IMPORTED_MODULE_4__.YjP().max(4096).nullable()
})).max(16)
});
zod__WEBPACK_IMPORTED_MODULE_4__.rej({
backup: zod__WEBPACK_IMPORTED_MODULE_4__.uRe(),
program: zod__WEBPACK_IMPORTED_MODULE_4__.zMY(),
folders: zod__WEBPACK_IMPORTED_MODULE_4__.YOg(zod__WEBPACK_IMPORTED_MODULE_4__.rej({
folder: _config_grammar_js__WEBPACK_IMPORTED_MODULE_1__.q9,
aside: zod__WEBPACK_IMPORTED_MODULE_4__.YjP().max(4096).nullable()
})).max(16)
});
function wantsBackup({data: data, schemaChange: schemaChange}, asked) {
if (data === void 0 || data.backup === "never") return false;
return data.backup === "always" || schemaChange === true || asked;
}
function whyNoBackup({data: data}) {
if (data === void 0) return "its manifest names no data folders";
return data.backup === "never" ? "its manifest has data.backup: never" : null;
}
}),

/***/ 92535: // build/js/domain/activation/system-plan.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
GT: () => systemRecordSchema,
QY: () => systemStateSchema
});
var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26921);
var _closure_store_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94362);
var _config_component_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63381);
const systemStateSchema = zod__WEBPACK_IMPORTED_MODULE_2__.rej({
profile: _closure_store_path_js__WEBPACK_IMPORTED_MODULE_0__.qd.nullable(),
current: _closure_store_path_js__WEBPACK_IMPORTED_MODULE_0__.qd.nullable(),
booted: _closure_store_path_js__WEBPACK_IMPORTED_MODULE_0__.qd.nullable()
});
zod__WEBPACK_IMPORTED_MODULE_2__.rej({
wanted: zod__WEBPACK_IMPORTED_MODULE_2__.rej({
path: _closure_store_path_js__WEBPACK_IMPORTED_MODULE_0__.qd,
mode: _config_component_js__WEBPACK_IMPORTED_MODULE_1__.Zm
}).nullable(),
before: systemStateSchema,
back: zod__WEBPACK_IMPORTED_MODULE_2__.rej({
profile: _closure_store_path_js__WEBPACK_IMPORTED_MODULE_0__.qd,
running: _closure_store_path_js__WEBPACK_IMPORTED_MODULE_0__.qd
}).optional()
});
const systemSwitchSchema = zod__WEBPACK_IMPORTED_MODULE_2__.rej({
path: _closure_store_path_js__WEBPACK_IMPORTED_MODULE_0__.qd,
action: _config_component_js__WEBPACK_IMPORTED_MODULE_1__.Zm,
status: zod__WEBPACK_IMPORTED_MODULE_2__.aig().int().nullable(),
seconds: zod__WEBPACK_IMPORTED_MODULE_2__.aig().nonnegative()
});
const systemRecordSchema = zod__WEBPACK_IMPORTED_MODULE_2__.rej({
wanted: zod__WEBPACK_IMPORTED_MODULE_2__.rej({
path: _closure_store_path_js__WEBPACK_IMPORTED_MODULE_0__.qd,
mode: _config_component_js__WEBPACK_IMPORTED_MODULE_1__.Zm
}).nullable(),
before: systemStateSchema,
after: systemStateSchema,
switches: zod__WEBPACK_IMPORTED_MODULE_2__.YOg(systemSwitchSchema).max(64)
});
}),

/***/ 36811: // build/js/domain/protocol/record.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Gd: () => ledgerResultSchema,
fi: () => recordSchema,
nJ: () => LEDGER_DEFAULT_ENTRIES,
pJ: () => ledgerEntrySchema
});
var zod__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(26921);
var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46078);
var _activation_data_backup_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98501);
var _activation_system_plan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92535);
var _activation_verdict_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62709);
var _config_grammar_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(36407);
var _config_role_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(79344);
var _report_event_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(59786);
var _trust_signer_record_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2146);
var _attempt_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(99289);
const recordSchema = zod__WEBPACK_IMPORTED_MODULE_9__.rej({
schemaVersion: zod__WEBPACK_IMPORTED_MODULE_9__.euz(1),
attempt: _attempt_js__WEBPACK_IMPORTED_MODULE_8__.ZS,
verb: zod__WEBPACK_IMPORTED_MODULE_9__.k5n([ "apply", "rollback", "restore-data", "set-role" ]),
application: _config_grammar_js__WEBPACK_IMPORTED_MODULE_4__.Jq,
host: zod__WEBPACK_IMPORTED_MODULE_9__.YjP().max(255),
releaseId: zod__WEBPACK_IMPORTED_MODULE_9__.YjP().max(128),
previousRelease: zod__WEBPACK_IMPORTED_MODULE_9__.YjP().max(128).nullable(),
verdict: _activation_verdict_js__WEBPACK_IMPORTED_MODULE_3__.$D,
reason: zod__WEBPACK_IMPORTED_MODULE_9__.YjP().max(4096),
startedAt: _limits_js__WEBPACK_IMPORTED_MODULE_0__.Rl,
finishedAt: _limits_js__WEBPACK_IMPORTED_MODULE_0__.Rl,
actor: _attempt_js__WEBPACK_IMPORTED_MODULE_8__.zH,
..._attempt_js__WEBPACK_IMPORTED_MODULE_8__.fI,
copy: _attempt_js__WEBPACK_IMPORTED_MODULE_8__.Vj.optional(),
signers: _trust_signer_record_js__WEBPACK_IMPORTED_MODULE_7__.pJ.optional(),
confirmation: zod__WEBPACK_IMPORTED_MODULE_9__.rej({
decision: zod__WEBPACK_IMPORTED_MODULE_9__.k5n([ "keep", "revert", "none" ]),
reason: zod__WEBPACK_IMPORTED_MODULE_9__.YjP().max(1024).optional(),
actor: _attempt_js__WEBPACK_IMPORTED_MODULE_8__.zH,
decidedAt: _limits_js__WEBPACK_IMPORTED_MODULE_0__.Rl
}).optional(),
data: zod__WEBPACK_IMPORTED_MODULE_9__.YOg(_activation_data_backup_js__WEBPACK_IMPORTED_MODULE_1__.Iz).max(16).optional(),
restored: _activation_data_backup_js__WEBPACK_IMPORTED_MODULE_1__.Up.optional(),
role: zod__WEBPACK_IMPORTED_MODULE_9__.rej({
from: _config_role_js__WEBPACK_IMPORTED_MODULE_5__.A,
to: _config_role_js__WEBPACK_IMPORTED_MODULE_5__.A
}).optional(),
system: _activation_system_plan_js__WEBPACK_IMPORTED_MODULE_2__.GT.optional(),
phases: zod__WEBPACK_IMPORTED_MODULE_9__.YOg(zod__WEBPACK_IMPORTED_MODULE_9__.rej({
phase: zod__WEBPACK_IMPORTED_MODULE_9__.k5n(_report_event_js__WEBPACK_IMPORTED_MODULE_6__.tW),
seconds: zod__WEBPACK_IMPORTED_MODULE_9__.aig().nonnegative()
})).max(_limits_js__WEBPACK_IMPORTED_MODULE_0__.b1.phases),
units: zod__WEBPACK_IMPORTED_MODULE_9__.YOg(zod__WEBPACK_IMPORTED_MODULE_9__.rej({
unit: zod__WEBPACK_IMPORTED_MODULE_9__.YjP().max(255),
activeState: zod__WEBPACK_IMPORTED_MODULE_9__.YjP().max(64),
executable: zod__WEBPACK_IMPORTED_MODULE_9__.YjP().max(4096).nullable(),
action: zod__WEBPACK_IMPORTED_MODULE_9__.k5n([ "restart", "reload", "start", "stop", "none" ]).optional(),
because: zod__WEBPACK_IMPORTED_MODULE_9__.YjP().max(1024).optional()
})).max(_limits_js__WEBPACK_IMPORTED_MODULE_0__.b1.named),
health: zod__WEBPACK_IMPORTED_MODULE_9__.YOg(zod__WEBPACK_IMPORTED_MODULE_9__.rej({
check: zod__WEBPACK_IMPORTED_MODULE_9__.YjP().max(64),
passed: zod__WEBPACK_IMPORTED_MODULE_9__.zMY(),
detail: zod__WEBPACK_IMPORTED_MODULE_9__.YjP().max(1024),
listener: zod__WEBPACK_IMPORTED_MODULE_9__.YjP().max(4096).nullable()
})).max(_limits_js__WEBPACK_IMPORTED_MODULE_0__.b1.named)
});
const ledgerEntrySchema = zod__WEBPACK_IMPORTED_MODULE_9__.rej({
previousEntry: zod__WEBPACK_IMPORTED_MODULE_9__.YjP().regex(/^[0-9a-f]{64}$/),
record: recordSchema
});
const LEDGER_DEFAULT_ENTRIES = 20;
const ledgerResultSchema = zod__WEBPACK_IMPORTED_MODULE_9__.rej({
host: zod__WEBPACK_IMPORTED_MODULE_9__.YjP().max(255),
application: _config_grammar_js__WEBPACK_IMPORTED_MODULE_4__.Jq,
total: zod__WEBPACK_IMPORTED_MODULE_9__.aig().int().nonnegative(),
entries: zod__WEBPACK_IMPORTED_MODULE_9__.YOg(ledgerEntrySchema.extend({
line: zod__WEBPACK_IMPORTED_MODULE_9__.aig().int().positive(),
digest: zod__WEBPACK_IMPORTED_MODULE_9__.YjP().regex(/^[0-9a-f]{64}$/)
})).max(_limits_js__WEBPACK_IMPORTED_MODULE_0__.b1.kept),
brokenAt: zod__WEBPACK_IMPORTED_MODULE_9__.aig().int().positive().nullable()
});
}),

/***/ 2146: // build/js/domain/trust/signer-record.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
GF: () => signerLines,
pJ: () => signersSchema
});
var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);
var _signature_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3508);
const signersSchema = zod__WEBPACK_IMPORTED_MODULE_1__.YOg(zod__WEBPACK_IMPORTED_MODULE_1__.rej({
principals: zod__WEBPACK_IMPORTED_MODULE_1__.YOg(zod__WEBPACK_IMPORTED_MODULE_1__.YjP().max(255)).min(1).max(64),
fingerprint: zod__WEBPACK_IMPORTED_MODULE_1__.YjP().max(128)
})).max(_signature_js__WEBPACK_IMPORTED_MODULE_0__.f7);
function signerLines(signers) {
if (signers === void 0 || signers.length === 0) return [];
return [ `  signed by ${signers.map(({principals: principals, fingerprint: fingerprint}) => `${principals.join("/")} (${fingerprint})`).join(", ")}` ];
}
}),

};
