import { modules as shared0 } from './shared-1137.js';
import { modules as shared1 } from './shared-3556.js';
export const id = 7645;
export const ids = [7645,9786];
export const modules = {
...shared0,
...shared1,


/***/ 27645: // build/js/cli/commands/logs.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
logsCommand: () => logsCommand
});
var errors = __webpack_require__(8136);
// CONCATENATED MODULE: ./build/js/domain/report/logs-lines.js
function emptyLogsLines({host, application, units, entries}, {since}) {
if (entries > 0) return [];
if (units.length === 0) return [ `${application} has no units on ${host}, so there is nothing to print.` ];
const when = since === void 0 ? "" : since === "release" ? " since the current release" : ` since ${new Date(since * 1e3).toISOString()}`;
return [ `The journal of ${host} has no entries of ${units.join(", ")}${when}.` ];
}
var report_event = __webpack_require__(59786);
var logs_entries = __webpack_require__(3556);
var cli_arguments = __webpack_require__(66279);
var command = __webpack_require__(4303);
var host_command = __webpack_require__(6297);
var inputs = __webpack_require__(38530);
var cli_lines = __webpack_require__(84652);
// CONCATENATED MODULE: ./build/js/cli/commands/logs.js
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
const logsCommand = (0, command.G5)({
name: "logs",
summary: "print what an application's units logged on a host",
arguments: {
host: (0, inputs.EE)("<host>", "a host of grind-to-prod.yml"),
unit: (0, inputs.EE)("[unit]", "one of its units (default: all of them)")
},
options: {
...host_command.VK,
follow: (0, inputs.Jt)("print new lines as they come, for an hour at most"),
since: (0, inputs.Yz)("<time>", 'from when: "release" (since the current one was promoted), 30m, 2h, 3d, or a time such as 2026-01-31T12:00:00Z', cli_arguments.ek),
lines: (0, inputs.NW)((0, inputs.Yz)("<count>", "how many entries of the journal to print, the last ones", cli_arguments.SK), logs_entries.x)
},
examples: [ "grind-to-prod logs prod", "grind-to-prod logs prod quotes.service --follow", "grind-to-prod logs prod --since release" ],
run: async ({host, unit, directory, identityFile, follow, since, lines: entries}, context) => {
const env_1 = {
stack: [],
error: void 0,
hasError: false
};
try {
const {isJson, stdout} = context;
if (isJson && follow) throw new errors.dz("conflicting-options", "A document has an end, and --follow has none.", {
hint: "Leave one of them out."
});
const {logs} = await Promise.all([ __webpack_require__.e(8020), __webpack_require__.e(4901), __webpack_require__.e(7479), __webpack_require__.e(9155), __webpack_require__.e(7324) ]).then(__webpack_require__.bind(__webpack_require__, 61776));
const reach = await (0, host_command.sX)({
directory,
identityFile
}, [ host ], context);
const named = unit === void 0 || unit.includes(".") ? unit : `${unit}.service`;
const words = {
...named === void 0 ? {} : {
unit: named
},
...since === void 0 ? {} : {
since
},
entries,
follow
};
const kept = [];
const onLines = lines => isJson ? void kept.push(...lines) : void stdout.write((0, 
cli_lines.g$)(lines));
const left = new AbortController;
__addDisposableResource(env_1, await context.whenUnread(() => left.abort()), false);
const result = await logs({
...reach,
hostName: host,
words,
onLines,
left: left.signal
}, context);
if (result !== null && !isJson) for (const line of emptyLogsLines(result, words)) (0, 
report_event.pq)(context.reporter, line);
return {
result: {
...result,
lines: kept
},
text: []
};
} catch (e_1) {
env_1.error = e_1;
env_1.hasError = true;
} finally {
__disposeResources(env_1);
}
}
});
}),

};
