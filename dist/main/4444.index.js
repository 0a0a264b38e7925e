import { modules as shared0 } from './shared-43486.js';
export const id = 4444;
export const ids = [4444,5326];
export const modules = {
...shared0,


/***/ 75727: // build/js/domain/report/timed-reporter.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
f: () => timedReporter
});
function timedReporter(inner, now = () => performance.now()) {
const begin = now();
const since = moment => Math.max(0, Math.round(now() - moment)) / 1e3;
const timed = [];
return {
report(event) {
inner.report(event);
if (event.event !== "phase") return;
if (event.state === "start") {
timed.push({
event: event,
start: now(),
seconds: void 0
});
return;
}
const open = timed.findLast(one => one.seconds === void 0 && one.event.phase === event.phase && one.event.host === event.host);
if (open !== void 0) open.seconds = since(open.start);
},
phases: () => timed.map(({event: {phase: phase, host: host}, start: start, seconds: seconds}) => {
const when = {
phase: phase,
startSeconds: Math.max(0, Math.round(start - begin)) / 1e3,
seconds: seconds ?? since(start)
};
return host === void 0 ? when : Object.assign(when, {
host: host
});
})
};
}
}),

};
