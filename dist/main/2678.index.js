import { modules as shared0 } from './shared-75727.js';
import { modules as shared1 } from './shared-32227.js';
import { modules as shared2 } from './shared-75085.js';
import { modules as shared3 } from './shared-99624.js';
export const id = 2678;
export const ids = [2678,5041,6189];
export const modules = {
...shared0,
...shared1,
...shared2,
...shared3,


/***/ 29060: // build/js/verbs/ledger-export.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
ledgerExport: () => ledgerExport
});
var host_client = __webpack_require__(89155);
var ledger_pages = __webpack_require__(94617);
var promises_ = __webpack_require__(51455);
var at_path = __webpack_require__(28825);
var temporary_name = __webpack_require__(72861);
// CONCATENATED MODULE: ./build/js/tools/files/write-parts.js
async function writeParts(path, parts) {
const temporary = (0, temporary_name.N)(path);
await (0, promises_.rm)(temporary, {
force: true
});
try {
const handle = await (0, promises_.open)(temporary, "wx");
try {
for await (const part of parts) await (0, at_path.Z)(path, () => handle.writeFile(part));
await (0, at_path.Z)(path, () => handle.sync());
} finally {
await handle.close();
}
await (0, promises_.rename)(temporary, path);
} catch (error) {
await (0, promises_.rm)(temporary, {
force: true
}).catch(() => {});
throw error;
}
}
var writing_to = __webpack_require__(98570);
// CONCATENATED MODULE: ./build/js/verbs/ledger-export.js
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
async function ledgerExport({file, ...reach}, context) {
const env_1 = {
stack: [],
error: void 0,
hasError: false
};
try {
const client = __addDisposableResource(env_1, await (0, host_client.m)(reach, context), true);
let first;
let records = 0;
async function* document() {
for await (const page of (0, ledger_pages.q)(client)) {
if (first === void 0) yield beginning(page);
first ??= page;
for (const entry of page.entries) {
yield `${records === 0 ? "" : ","}\n${JSON.stringify(entry)}`;
records += 1;
}
}
yield "\n]}\n";
}
await (0, writing_to.writingTo)(file, () => writeParts(file, document()));
const {host, application, total, brokenAt, incomplete, head} = first;
const ends = incomplete === void 0 ? {} : {
incomplete
};
return {
file,
host,
application,
total,
records,
brokenAt,
...ends,
isSigned: head !== void 0
};
} catch (e_1) {
env_1.error = e_1;
env_1.hasError = true;
} finally {
const result_1 = __disposeResources(env_1);
if (result_1) await result_1;
}
}
function beginning(page) {
const fields = Object.entries(page).filter(([name]) => name !== "entries");
return `{${fields.map(([name, value]) => `${JSON.stringify(name)}:${JSON.stringify(value)}`).join(",")},"entries":[`;
}
}),

};
