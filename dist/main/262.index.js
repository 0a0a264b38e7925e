import { modules as shared0 } from './shared-64264.js';
import { modules as shared1 } from './shared-54028.js';
import { modules as shared2 } from './shared-23455.js';
export const id = 262;
export const ids = [262];
export const modules = {
...shared0,
...shared1,
...shared2,


/***/ 262: // build/js/steps/archive/with-evidence-folder.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
withEvidenceFolder: () => withEvidenceFolder
});
var node_fs_promises$0 = __webpack_require__(51455);
var node_os$1 = __webpack_require__(48161);
var tools_files_temporary_folder$2 = __webpack_require__(87028);
var tools_files_tar_archive$3 = __webpack_require__(23455);
var is_archive_js$4 = __webpack_require__(54028);
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
const GIBIBYTE = 1024 ** 3;
const limits = {
entries: 5e5,
bytesOfFile: GIBIBYTE,
bytes: 8 * GIBIBYTE
};
async function withEvidenceFolder(path, work) {
const env_1 = {
stack: [],
error: void 0,
hasError: false
};
try {
if ((await (0, node_fs_promises$0.stat)(path).catch(() => {}))?.isFile() !== true) {
await (0, is_archive_js$4.JR)(path);
return work(path);
}
await (0, is_archive_js$4.tc)(path);
const folder = __addDisposableResource(env_1, await (0, tools_files_temporary_folder$2.wE)((0, 
node_os$1.tmpdir)(), "grind-to-prod"), true);
await (0, tools_files_tar_archive$3.b)(path, folder.path, limits);
return await work(folder.path);
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
