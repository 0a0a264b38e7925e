export const modules = {

/***/ 49635: // build/js/domain/report/emergency-words.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Ew: () => openEmergencyCell,
J1: () => openEmergencyWords,
P_: () => emergencyWords,
Rq: () => emergencyLines
});
var errors_quote_js$2 = __webpack_require__(7191);
var amount_js$1 = __webpack_require__(53004);
var release_name_js$0 = __webpack_require__(71259);
function emergencyWords({reason, countersignBy}) {
return `${reason}; to be countersigned by ${countersignBy}`;
}
function emergencyLines(emergency) {
return emergency === void 0 ? [] : [ `  emergency release: ${emergencyWords(emergency)}` ];
}
function openEmergencyWords({releaseId, actor, reason, countersignBy, missing, isOverdue}) {
const what = isOverdue ? "NOT COUNTERSIGNED IN TIME" : "not countersigned yet";
const needed = (0, amount_js$1.B4)(missing, "person", "people");
return `${what}: emergency release ${(0, release_name_js$0.m_)(releaseId)} by ${(0, 
errors_quote_js$2.af)(actor.name)} (${reason}), due ${countersignBy}, ${needed} missing; run "grind-to-prod countersign HOST"`;
}
function openEmergencyCell(open) {
const overdue = open.filter(({isOverdue}) => isOverdue).length;
return overdue > 0 ? `${overdue} NOT COUNTERSIGNED IN TIME` : `${open.length} not countersigned yet`;
}
}),

/***/ 18684: // build/js/domain/report/unit-lines.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
AY: () => unitLines,
__: () => unitState,
dH: () => isAsItShould
});
const words = {
restart: "restarted",
reload: "reloaded",
start: "started",
stop: "stopped",
none: "left alone"
};
function unitLines(units) {
return units.flatMap(unit => [ `  ${unit.unit}: ${unitState(unit)}, runs ${unit.executable ?? "nothing"}${doneWords(unit)}`, ...(unit.leftOverProcesses ?? []).map(({pid, executable}) => `    left-over process ${pid} of the other release: ${executable}`) ]);
}
function doneWords({action, because, done}) {
if (action === void 0) return "";
const what = done === true && action === "start" ? "run" : words[action];
return `, ${what}${because === void 0 ? "" : `: ${because}`}`;
}
function unitState({activeState, done}) {
return done === true ? "done" : activeState;
}
function isAsItShould({activeState, done, removed}) {
return activeState === "active" || done === true || removed === true && activeState === "inactive";
}
}),

};
