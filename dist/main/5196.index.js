export const id = 5196;
export const ids = [5196];
export const modules = {

/***/ 75196: // build/js/tools/run/when-unread.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
whenUnread: () => whenUnread
});
var node_child_process$0 = __webpack_require__(31421);
var node_fs$1 = __webpack_require__(73024);
function whenUnread(output, work) {
const listening = new AbortController;
const once = () => {
if (listening.signal.aborted) return;
listening.abort();
work();
};
for (const event of [ "error", "close" ]) output.once(event, once);
listening.signal.addEventListener("abort", () => [ "error", "close" ].forEach(event => output.off(event, once)));
if (output.errored !== null || output.destroyed) queueMicrotask(once); else if (isPipe(output.fd)) watchPipe(output.fd, {
signal: listening.signal,
onGone: once
});
return {
[Symbol.dispose]: () => listening.abort()
};
}
function isPipe(fd) {
try {
return fd !== void 0 && (0, node_fs$1.fstatSync)(fd).isFIFO();
} catch {
return false;
}
}
function watchPipe(fd, {signal, onGone}) {
const watcher = (0, node_child_process$0.spawn)("tail", [ "--follow", `--pid=${process.pid}`, "/dev/null" ], {
stdio: [ "ignore", fd, "ignore" ],
signal
});
watcher.unref();
watcher.on("error", () => {});
watcher.once("exit", (_status, ending) => {
if (ending === "SIGPIPE") onGone();
});
}
}),

};
