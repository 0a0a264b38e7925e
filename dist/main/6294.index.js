import { modules as shared0 } from './shared-73647.js';
export const id = 6294;
export const ids = [6294,9226];
export const modules = {
...shared0,


/***/ 16294: // build/js/verbs/release.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
release: () => release
});
var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
var _tools_files_write_atomically__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68417);
var _domain_report_event__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59786);
var _domain_snapshot_parse__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37779);
var _build_manifest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(55366);
var _steps_agent_answer_of_error__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(90171);
var _promote_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(13332);
var _rehearse_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(89226);
var _sign_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(54060);
var _domain_errors_reason_of__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(11245);
var _steps_agent_host_client__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(16328);
var _domain_report_timed_reporter__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(75727);
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
async function release(options, onBuilt, context) {
const env_1 = {
stack: [],
error: void 0,
hasError: false
};
try {
const started = Date.now();
const timed = (0, _domain_report_timed_reporter__WEBPACK_IMPORTED_MODULE_11__.f)(context.reporter);
const within = {
...context,
reporter: timed
};
const client = __addDisposableResource(env_1, await (0, _steps_agent_host_client__WEBPACK_IMPORTED_MODULE_10__.m)(options, within), true);
if (options.snapshots !== void 0) await snapshotAtStart(client, options.snapshots);
return await client.hold(async () => {
const built = await buildAndSign(options, within);
const lent = client.reportingTo(context.reporter);
return onBuilt(built, () => promoteBuilt(lent, {
...options,
since: {
started: started,
phases: timed.phases()
}
}, built));
});
} catch (e_1) {
env_1.error = e_1;
env_1.hasError = true;
} finally {
const result_1 = __disposeResources(env_1);
if (result_1) await result_1;
}
}
async function buildAndSign(options, context) {
const {directory: directory, ref: ref, output: output, stateFolder: stateFolder, signing: signing, builder: builder} = options;
const given = {
...output === void 0 ? {} : {
output: output
},
...ref === void 0 ? {} : {
ref: ref
},
...builder === void 0 ? {} : {
builder: builder
}
};
const built = await (0, _build_manifest_js__WEBPACK_IMPORTED_MODULE_4__.buildManifest)({
directory: directory,
stateFolder: stateFolder,
...given
}, context);
if (signing === void 0) return {
...built,
signature: null
};
const signed = await signing(file => (0, _sign_js__WEBPACK_IMPORTED_MODULE_8__.sign)({
bundle: built.bundle,
expectedReleaseId: built.releaseId,
key: {
kind: "file",
file: file
}
}, context));
return {
...built,
signature: signed.output
};
}
async function promoteBuilt(client, options, {bundle: bundle, releaseId: releaseId}) {
const {context: context} = client;
const promotion = {
...options,
bundle: bundle,
expectedReleaseId: releaseId,
snapshots: options.snapshots ?? true
};
if (options.rehearse === true) return {
kind: "rehearsed",
rehearsal: await (0, _rehearse_js__WEBPACK_IMPORTED_MODULE_7__.rehearse)(promotion, context)
};
const connected = await client.isConnected() ? {
client: client
} : {};
return {
kind: "promoted",
result: await (0, _promote_js__WEBPACK_IMPORTED_MODULE_6__.promote)({
...promotion,
...connected
}, context)
};
}
async function snapshotAtStart(client, folder) {
const {name: name, context: context} = client;
try {
const snapshot = await client.snapshot();
await (0, _tools_files_write_atomically__WEBPACK_IMPORTED_MODULE_1__.writeAtomically)((0, 
node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, `snapshot-${name}-at-start.json`), (0, 
_domain_snapshot_parse__WEBPACK_IMPORTED_MODULE_3__.snapshotText)(snapshot));
} catch (error) {
if ((0, _steps_agent_answer_of_error__WEBPACK_IMPORTED_MODULE_5__.H)(error)) throw error;
(0, _domain_report_event__WEBPACK_IMPORTED_MODULE_2__.R8)(context.reporter, `There is no snapshot of ${name} at the start: ${(0, 
_domain_errors_reason_of__WEBPACK_IMPORTED_MODULE_9__.A)(error)}`);
}
}
}),

};
