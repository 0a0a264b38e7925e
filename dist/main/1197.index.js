import { modules as shared0 } from './shared-75727.js';
import { modules as shared1 } from './shared-3556.js';
import { modules as shared2 } from './shared-12097.js';
export const id = 1197;
export const ids = [1197];
export const modules = {
...shared0,
...shared1,
...shared2,


/***/ 74107: // build/js/cli/commands/logs.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
logsCommand: () => logsCommand
});
var domain_errors_errors$0 = __webpack_require__(8136);
var domain_protocol_logs_entries$5 = __webpack_require__(3556);
var arguments_js$1 = __webpack_require__(66279);
var command_js$2 = __webpack_require__(7154);
var host_command_js$3 = __webpack_require__(6297);
var inputs_js$4 = __webpack_require__(38530);
var lines_js$6 = __webpack_require__(84652);
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
const logsCommand = (0, command_js$2.G5)({
name: "logs",
summary: "print what an application's units logged on a host",
arguments: {
host: (0, inputs_js$4.EE)("<host>", "a host of grind-to-prod.yml"),
unit: (0, inputs_js$4.EE)("[unit]", "one of its units (default: all of them)")
},
options: {
...host_command_js$3.VK,
follow: (0, inputs_js$4.Jt)("print new lines as they come, for an hour at most"),
since: (0, inputs_js$4.Yz)("<time>", 'from when: "release" (since the current one was promoted), 30m, 2h, 3d, or a time such as 2026-01-31T12:00:00Z', arguments_js$1.ek),
lines: (0, inputs_js$4.NW)((0, inputs_js$4.Yz)("<count>", "how many entries of the journal to print, the last ones", arguments_js$1.SK), domain_protocol_logs_entries$5.x)
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
if (isJson && follow) throw new domain_errors_errors$0.dz("conflicting-options", "A document has an end, and --follow has none.", {
hint: "Leave one of them out."
});
const {logs} = await Promise.all([ __webpack_require__.e(6921), __webpack_require__.e(8020), __webpack_require__.e(4901), __webpack_require__.e(8700), __webpack_require__.e(2696), __webpack_require__.e(2488) ]).then(__webpack_require__.bind(__webpack_require__, 61776));
const reach = await (0, host_command_js$3.sX)({
directory,
identityFile
}, context);
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
lines_js$6.g)(lines));
const left = new AbortController;
__addDisposableResource(env_1, await context.whenUnread(() => left.abort()), false);
const result = await logs({
...reach,
hostName: host,
words,
onLines,
left: left.signal
}, context);
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
