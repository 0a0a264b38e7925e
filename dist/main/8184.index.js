import { modules as shared0 } from './shared-75727.js';
import { modules as shared1 } from './shared-32227.js';
import { modules as shared2 } from './shared-45662.js';
export const id = 8184;
export const ids = [8184,5041];
export const modules = {
...shared0,
...shared1,
...shared2,


/***/ 64038: // build/js/verbs/ledger.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
ledger: () => ledger
});
var figures = __webpack_require__(45662);
// CONCATENATED MODULE: ./build/js/domain/ledger/filter.js
function isFiltering({since, until, verdicts = [], release, actor}) {
return verdicts.length > 0 || [ since, until, release, actor ].some(one => one !== void 0);
}
function matchesFilter(record, {since, until, verdicts = [], release, actor}) {
const endedAt = Date.parse(record.finishedAt);
return (since === void 0 || endedAt >= since) && (until === void 0 || endedAt < until) && (verdicts.length === 0 || verdicts.includes(record.verdict)) && (release === void 0 || namesOf(record).some(name => name.startsWith(release))) && (actor === void 0 || actorsOf(record).some(name => name.toLowerCase().includes(actor.toLowerCase())));
}
function namesOf({releaseId, previousRelease, releaseCommit, previousCommit}) {
return [ releaseId, previousRelease, releaseCommit?.commit, previousCommit?.commit ].flatMap(name => name ?? []);
}
function actorsOf({actor, confirmation}) {
return [ actor.name, ...confirmation === void 0 ? [] : [ confirmation.actor.name ] ];
}
var host_client = __webpack_require__(89155);
var ledger_pages = __webpack_require__(94617);
// CONCATENATED MODULE: ./build/js/verbs/ledger.js
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
async function ledger(options, context) {
const env_1 = {
stack: [],
error: void 0,
hasError: false
};
try {
const client = __addDisposableResource(env_1, await (0, host_client.m)(options, context), true);
const {filter = {}, limit} = options;
if (!isFiltering(filter) && options.figuresOf === void 0) return await client.ledger({
limit,
skip: 0
});
return await filtered(client, options);
} catch (e_1) {
env_1.error = e_1;
env_1.hasError = true;
} finally {
const result_1 = __disposeResources(env_1);
if (result_1) await result_1;
}
}
async function filtered(client, {filter = {}, limit, figuresOf: span}) {
let first;
const matching = [];
const records = [];
for await (const page of (0, ledger_pages.q)(client)) {
first ??= page;
for (const entry of page.entries) {
if (span !== void 0) records.push(entry.record);
if (matching.length < limit && matchesFilter(entry.record, filter)) matching.push(entry);
}
if (span === void 0 && (matching.length === limit || isBefore(page, filter))) break;
}
const result = {
...first,
entries: matching
};
return span === void 0 ? result : {
...result,
figures: (0, figures.h)([ (0, figures.o)(records.toReversed()) ], span)
};
}
function isBefore({entries}, {since}) {
const oldest = entries.at(-1);
return since !== void 0 && oldest !== void 0 && Date.parse(oldest.record.finishedAt) < since;
}
}),

};
