export const modules = {

/***/ 73647: // build/js/steps/agent/host-identity.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
c: () => requireExpectedHost,
y: () => warnOfOtherHost
});
var domain_errors_errors$0 = __webpack_require__(8136);
var domain_protocol_expected_host$1 = __webpack_require__(25729);
var domain_report_event$2 = __webpack_require__(59786);
var domain_errors_error_lines$3 = __webpack_require__(57203);
function warnOfOtherHost(host, found, reporter) {
const problem = mismatchOf(host, found);
if (problem !== void 0) (0, domain_report_event$2.warn)(reporter, (0, 
domain_errors_error_lines$3.GR)(problem));
}
function requireExpectedHost(host, found) {
const problem = mismatchOf(host, found);
if (problem !== void 0) throw new domain_errors_errors$0.dh("wrong-host", problem.message, {
host: host.hostName,
hint: problem.hint
});
}
function mismatchOf({config, hostName}, found) {
const problem = (0, domain_protocol_expected_host$1.HO)((0, 
domain_protocol_expected_host$1.Dk)(config, hostName).expectHost, found);
if (problem === void 0 || found.hostName === hostName) return problem;
return {
...problem,
message: `${hostName}: ${problem.message}`
};
}
}),

/***/ 73475: // build/js/verbs/snapshot.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
G: () => snapshotWithManifest,
snapshot: () => snapshot
});
var domain_config_address$0 = __webpack_require__(49462);
var domain_config_find_host$1 = __webpack_require__(85670);
var domain_errors_errors$2 = __webpack_require__(8136);
var domain_errors_reason_of$3 = __webpack_require__(11245);
var domain_report_event$4 = __webpack_require__(59786);
var domain_snapshot_unreadable$8 = __webpack_require__(4897);
var steps_agent_snapshot$5 = __webpack_require__(19220);
var steps_agent_host_identity$6 = __webpack_require__(73647);
var steps_agent_host_client$7 = __webpack_require__(89155);
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
async function snapshot(options, context) {
return (await look(options, context, () => Promise.resolve(null))).snapshot;
}
async function snapshotWithManifest(options, context) {
return look(options, context, async client => {
try {
return (await client.release()).current?.manifest ?? null;
} catch (error) {
if (!(0, domain_errors_errors$2.ux)(error)) throw error;
(0, domain_report_event$4.pq)(context.reporter, `${options.hostName} did not return the manifest of its current release: ${(0, 
domain_errors_reason_of$3.A)(error)}`);
return null;
}
});
}
async function look(options, context, manifestOf) {
const env_1 = {
stack: [],
error: void 0,
hasError: false
};
try {
const {reporter} = context;
const {config, hostName} = options;
if ((0, domain_config_address$0.o)((0, domain_config_find_host$1.findHost)(config, hostName).address) === void 0) {
const {snapshotHere} = await Promise.all([ __webpack_require__.e(2442), __webpack_require__.e(4198) ]).then(__webpack_require__.bind(__webpack_require__, 77455));
return {
snapshot: await (0, steps_agent_snapshot$5.V6)(() => snapshotHere(config, hostName, context)),
manifest: null
};
}
const client = __addDisposableResource(env_1, await (0, steps_agent_host_client$7.m)(options, context), true);
const taken = await client.snapshot();
const {name, machineId, role} = taken.host;
if (!(0, domain_snapshot_unreadable$8.G)(role)) (0, 
steps_agent_host_identity$6.y)(options, {
hostName: name,
machineId: (0, domain_snapshot_unreadable$8.G)(machineId) ? "" : machineId,
role
}, reporter);
return {
snapshot: taken,
manifest: await manifestOf(client)
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

};
