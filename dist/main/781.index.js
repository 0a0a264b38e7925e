import { modules as shared0 } from './shared-75727.js';
import { modules as shared1 } from './shared-1137.js';
import { modules as shared2 } from './shared-62709.js';
import { modules as shared3 } from './shared-48929.js';
import { modules as shared4 } from './shared-32227.js';
import { modules as shared5 } from './shared-73647.js';
export const id = 781;
export const ids = [781,5041];
export const modules = {
...shared0,
...shared1,
...shared2,
...shared3,
...shared4,
...shared5,


/***/ 52589: // build/js/verbs/status.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
status: () => status,
statuses: () => statuses
});
var domain_activation_verdicts$0 = __webpack_require__(74368);
var domain_errors_codes$1 = __webpack_require__(305);
var domain_errors_errors$2 = __webpack_require__(8136);
var domain_errors_exit_code$3 = __webpack_require__(32461);
var domain_protocol_status_exit_code$4 = __webpack_require__(28799);
var steps_agent_host_identity$5 = __webpack_require__(73647);
var steps_agent_host_client$6 = __webpack_require__(89155);
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
async function status(options, context) {
const env_1 = {
stack: [],
error: void 0,
hasError: false
};
try {
const {reporter} = context;
const client = __addDisposableResource(env_1, await (0, steps_agent_host_client$6.m)(options, context), true);
const found = await (options.check === true ? client.checkedStatus() : client.status());
(0, steps_agent_host_identity$5.y)(options, found, reporter);
return found;
} catch (e_1) {
env_1.error = e_1;
env_1.hasError = true;
} finally {
const result_1 = __disposeResources(env_1);
if (result_1) await result_1;
}
}
async function statuses({hosts, requireLedger, ...options}, context) {
const codeOf = requireLedger === true ? domain_protocol_status_exit_code$4.d : domain_protocol_status_exit_code$4.m;
const asked = await Promise.all(hosts.map(hostName => askOne({
...options,
hostName,
codeOf
}, context)));
const codes = asked.map(({exitCode}) => exitCode);
const order = [ domain_activation_verdicts$0.rY.NEEDS_HUMAN.exitCode, domain_errors_errors$2.yt ];
const ofOthers = asked.flatMap(({host, exitCode: code}) => "error" in host && code !== 0 ? [ code ] : []);
const exitCode = order.find(code => codes.includes(code)) ?? ofOthers[0] ?? codes.find(code => code !== 0) ?? 0;
return {
hosts: asked.map(({host}) => host),
exitCode
};
}
async function askOne({codeOf, ...options}, context) {
const host = options.hostName;
try {
const found = await status(options, context);
return {
host: {
host,
status: found
},
exitCode: codeOf(found)
};
} catch (error) {
if (!(0, domain_errors_errors$2.ux)(error)) throw error;
const {code, message, hint} = error;
const described = {
code: (0, domain_errors_codes$1.Ap)(code),
message,
...hint === void 0 ? {} : {
hint
}
};
return {
host: {
host,
error: described
},
exitCode: (0, domain_errors_exit_code$3.L)(error)
};
}
}
}),

};
