import { modules as shared0 } from './shared-62709.js';
export const id = 8632;
export const ids = [8632];
export const modules = {
...shared0,


/***/ 52479: // build/js/domain/exposure/periods.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
q: () => periodsOf
});
function periodsOf(records) {
const done = [];
let running = [];
for (const record of records.filter(({verb}) => verb === "apply" || verb === "rollback")) {
const {host, application, attempt, startedAt, finishedAt, releaseId, previousRelease, verdict} = record;
const common = {
host,
application
};
if (previousRelease !== null && !running.some(one => one.releaseId === previousRelease)) running.push({
...common,
releaseId: previousRelease,
from: null,
to: null,
startedBy: null,
endedBy: null
});
if (verdict === "UNCHANGED") continue;
const started = {
...common,
releaseId,
from: startedAt,
to: null,
startedBy: attempt,
endedBy: null
};
if (verdict === "COMMITTED") {
const kept = running.find(one => one.releaseId === releaseId);
for (const one of running) if (one !== kept) done.push({
...one,
to: finishedAt,
endedBy: attempt
});
running = [ kept ?? started ];
} else if (verdict === "ROLLED_BACK") done.push({
...started,
to: finishedAt,
endedBy: attempt
}); else if (!running.some(one => one.releaseId === releaseId)) running.push(started);
}
return [ ...done, ...running ];
}
}),

};
