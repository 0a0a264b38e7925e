import { modules as shared0 } from './shared-58587.js';
import { modules as shared1 } from './shared-73647.js';
export const id = 6294;
export const ids = [6294,8394];
export const modules = {
...shared0,
...shared1,


/***/ 16294: // build/js/verbs/release.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
release: () => release
});
var node_path$0 = __webpack_require__(76760);
var tools_files_write_atomically$1 = __webpack_require__(68417);
var domain_report_event$2 = __webpack_require__(59786);
var domain_snapshot_parse$3 = __webpack_require__(37779);
var build_manifest_js$4 = __webpack_require__(45268);
var steps_agent_answer_of_error$5 = __webpack_require__(90171);
var promote_js$6 = __webpack_require__(59594);
var rehearse_js$7 = __webpack_require__(8394);
var sign_js$8 = __webpack_require__(21146);
var domain_errors_reason_of$9 = __webpack_require__(11245);
var steps_agent_host_client$10 = __webpack_require__(89155);
var domain_report_timed_reporter$11 = __webpack_require__(75727);
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
async function release(options, onBuilt, context) {
const env_1 = {
stack: [],
error: void 0,
hasError: false
};
try {
const started = Date.now();
const timed = (0, domain_report_timed_reporter$11.f)(context.reporter);
const within = {
...context,
reporter: timed
};
const client = __addDisposableResource(env_1, await (0, steps_agent_host_client$10.m)(options, within), true);
if (options.snapshots !== void 0) await snapshotAtStart(client, options.snapshots);
return await client.hold(async () => {
const built = await buildAndSign(options, within);
const lent = client.reportingTo(context.reporter);
return onBuilt(built, () => promoteBuilt(lent, {
...options,
since: {
started,
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
const {directory, ref, output, stateFolder, signing, builder} = options;
const given = {
...output === void 0 ? {} : {
output
},
...ref === void 0 ? {} : {
ref
},
...builder === void 0 ? {} : {
builder
}
};
const built = await (0, build_manifest_js$4.buildManifest)({
directory,
stateFolder,
...given
}, context);
if (signing === void 0) return {
...built,
signature: null
};
const signed = await signing(file => (0, sign_js$8.sign)({
bundle: built.bundle,
expectedReleaseId: built.releaseId,
key: {
kind: "file",
file
}
}, context));
return {
...built,
signature: signed.output
};
}
async function promoteBuilt(client, options, {bundle, releaseId}) {
const {context} = client;
const promotion = {
...options,
bundle,
expectedReleaseId: releaseId,
snapshots: options.snapshots ?? true
};
if (options.rehearse === true) return {
kind: "rehearsed",
rehearsal: await (0, rehearse_js$7.rehearse)(promotion, context)
};
const connected = await client.isConnected() ? {
client
} : {};
return {
kind: "promoted",
result: await (0, promote_js$6.promote)({
...promotion,
...connected
}, context)
};
}
async function snapshotAtStart(client, folder) {
const {name, context} = client;
try {
const snapshot = await client.snapshot();
await (0, tools_files_write_atomically$1.writeAtomically)((0, 
node_path$0.join)(folder, `snapshot-${name}-at-start.json`), (0, 
domain_snapshot_parse$3.snapshotText)(snapshot));
} catch (error) {
if ((0, steps_agent_answer_of_error$5.H)(error)) throw error;
(0, domain_report_event$2.warn)(context.reporter, `There is no snapshot of ${name} at the start: ${(0, 
domain_errors_reason_of$9.A)(error)}`);
}
}
}),

};
