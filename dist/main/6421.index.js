import { modules as shared0 } from './shared-75727.js';
import { modules as shared1 } from './shared-1137.js';
import { modules as shared2 } from './shared-62709.js';
import { modules as shared3 } from './shared-48929.js';
import { modules as shared4 } from './shared-32227.js';
import { modules as shared5 } from './shared-3556.js';
import { modules as shared6 } from './shared-80895.js';
import { modules as shared7 } from './shared-75085.js';
import { modules as shared8 } from './shared-78257.js';
import { modules as shared9 } from './shared-50494.js';
export const id = 6421;
export const ids = [6421,5041,5274,3702,9786,7651];
export const modules = {
...shared0,
...shared1,
...shared2,
...shared3,
...shared4,
...shared5,
...shared6,
...shared7,
...shared8,
...shared9,


/***/ 98598: // build/js/verbs/countersign.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
countersign: () => countersign
});
var domain_errors_errors$0 = __webpack_require__(8136);
var domain_protocol_expected_host$1 = __webpack_require__(25729);
var domain_protocol_agent_program$9 = __webpack_require__(29772);
var domain_statement_countersignature$2 = __webpack_require__(80895);
var domain_statement_dsse$3 = __webpack_require__(27172);
var domain_statement_sshsig$4 = __webpack_require__(50494);
var domain_statement_statement$5 = __webpack_require__(3112);
var domain_trust_namespaces$10 = __webpack_require__(10420);
var steps_agent_host_client$6 = __webpack_require__(89155);
var steps_history_ledger_pages$7 = __webpack_require__(94617);
var steps_signing_make_signature$8 = __webpack_require__(64753);
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
async function countersign(options, context) {
const env_1 = {
stack: [],
error: void 0,
hasError: false
};
try {
const client = __addDisposableResource(env_1, await (0, steps_agent_host_client$6.m)(options, context), true);
const {hostName, application, emergencies = []} = await client.status();
const emergency = chosen(emergencies, options.release, hostName);
const record = await recordOf(client, emergency.attempt);
const unsigned = {
host: hostName,
application,
isCountersigned: false,
isKept: false,
fingerprint: null,
emergency
};
if (!await options.agree({
emergency,
record
}) || options.key === null) return unsigned;
const signed = await signatureOf(record, options.key, context);
const result = await client.countersign({
protocol: domain_protocol_agent_program$9.W,
attempt: record.attempt,
countersignature: signed.text,
...(0, domain_protocol_expected_host$1.AY)(options.config, options.hostName)
});
const {isNew: isKept} = result;
const {fingerprint} = signed;
const isCountersigned = isKept || result.emergency.countersigners.some(one => one.fingerprint === fingerprint);
return {
...unsigned,
isCountersigned,
isKept,
fingerprint,
emergency: result.emergency
};
} catch (e_1) {
env_1.error = e_1;
env_1.hasError = true;
} finally {
const result_1 = __disposeResources(env_1);
if (result_1) await result_1;
}
}
function chosen(emergencies, release, host) {
const [first] = emergencies.filter(({releaseId}) => release === void 0 || releaseId.startsWith(release)).toSorted((left, right) => Date.parse(left.countersignBy) - Date.parse(right.countersignBy));
if (first !== void 0) return first;
const which = release === void 0 ? "No emergency release" : `No emergency release ${release}`;
throw new domain_errors_errors$0.dh("not-awaiting", `${which} awaits a countersignature on ${host}.`, {
host,
hint: 'Run "grind-to-prod status", which lists those that do.'
});
}
async function recordOf(client, attempt) {
for await (const {entries} of (0, steps_history_ledger_pages$7.q)(client)) {
const found = entries.find(({record}) => record.attempt === attempt);
if (found !== void 0) return found.record;
}
throw new domain_errors_errors$0.dh("not-awaiting", `The ledger of ${client.name} has no record of attempt ${attempt}.`, {
host: client.name,
hint: 'Run "grind-to-prod ledger", which verifies it.'
});
}
async function signatureOf(record, key, {runner}) {
const envelope = (0, domain_statement_statement$5.wM)((0, 
domain_statement_countersignature$2.uO)({
...(0, domain_statement_countersignature$2.NC)(record),
countersignedAt: (new Date).toISOString()
}));
const message = (0, domain_statement_dsse$3.dc)(envelope).toString("utf8");
const made = await (0, steps_signing_make_signature$8.B)(key, {
message,
namespace: domain_trust_namespaces$10.og
}, runner);
const signature = (0, domain_statement_sshsig$4.Y)(made.armour);
return {
text: (0, domain_statement_dsse$3.q$)({
...envelope,
signatures: [ signature ]
}),
fingerprint: signature.keyid
};
}
}),

};
