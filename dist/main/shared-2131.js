export const modules = {

/***/ 2131: // build/js/verbs/promote-when-free.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
promoteWhenFree: () => promoteWhenFree
});
var errors = __webpack_require__(8136);
var promises_ = __webpack_require__(58500);
var report_event = __webpack_require__(59786);
// CONCATENATED MODULE: ./build/js/steps/agent/wait-until-free.js
const PERIOD_MILLISECONDS = 2e3;
async function waitUntilFree(client, period = PERIOD_MILLISECONDS) {
let reported;
for (;;) {
const {holder} = await client.status();
if (holder === null) return;
const who = holder.attempt === "" ? "a recovery or a pruning" : `attempt ${holder.attempt} of ${holder.actor.name}`;
if (who !== reported) (0, report_event.pq)(client.context.reporter, `${client.name} is busy with ${who}; waiting until it has ended.`);
reported = who;
await (0, promises_.setTimeout)(period);
}
}
var host_client = __webpack_require__(16328);
var promote = __webpack_require__(71829);
// CONCATENATED MODULE: ./build/js/verbs/promote-when-free.js
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
function promoteWhenFree(options, context) {
return (0, promote.notifiedPromote)(options, context, within => promoteInTurn(options, within));
}
async function promoteInTurn(options, context) {
const env_1 = {
stack: [],
error: void 0,
hasError: false
};
try {
const client = __addDisposableResource(env_1, await (0, host_client.m)(options, context), true);
for (;;) {
await waitUntilFree(client);
try {
return await (0, promote.promoteSilently)({
...options,
client
}, context);
} catch (error) {
if (!(error instanceof errors.dh) || error.code !== "busy") throw error;
}
}
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
