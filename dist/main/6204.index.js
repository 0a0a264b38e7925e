import { modules as shared0 } from './shared-1137.js';
import { modules as shared1 } from './shared-20617.js';
import { modules as shared2 } from './shared-7154.js';
export const id = 6204;
export const ids = [6204];
export const modules = {
...shared0,
...shared1,
...shared2,


/***/ 66279: // build/js/cli/arguments.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
A3: () => reasonOf,
EX: () => expectedOf,
Et: () => momentOf,
Ft: () => releaseOrCommitOf,
LF: () => limitOf,
MQ: () => releaseIdOf,
SK: () => entriesGiven,
TM: () => secondsOf,
Vj: () => verdictOf,
ZA: () => hoursOf,
ek: () => sinceOf,
gZ: () => approvalDaysOf,
h2: () => requirementOf,
lp: () => emergencyReasonOf,
mh: () => approvalsOf,
nR: () => timeOf,
pq: () => countOf
});
var commander$0 = __webpack_require__(67375);
var domain_evidence_check$1 = __webpack_require__(23573);
var domain_evidence_requirement$2 = __webpack_require__(19000);
var domain_protocol_logs$3 = __webpack_require__(20617);
var domain_activation_verdict$4 = __webpack_require__(62709);
var domain_trust_approvals$5 = __webpack_require__(76250);
var domain_trust_emergency$6 = __webpack_require__(32699);
var domain_protocol_attempt$7 = __webpack_require__(99289);
function countOf(text) {
if (!/^[1-9][0-9]?$/.test(text)) throw new commander$0.Di("It must be a number from 1 to 99.");
return Number(text);
}
function approvalsOf(text) {
if (!/^(?:[0-9]|1[0-6])$/.test(text)) throw new commander$0.Di("It must be a number from 0 to 16.");
return Number(text);
}
function approvalDaysOf(text) {
if (!/^[1-9][0-9]?$/.test(text) || Number(text) > domain_trust_approvals$5.kE) throw new commander$0.Di(`It must be a number of days from 1 to ${domain_trust_approvals$5.kE}.`);
return Number(text);
}
function hoursOf(text) {
if (!/^[0-9]{1,3}(?:\.[0-9]{1,6})?$/.test(text) || Number(text) > domain_trust_emergency$6.sY) throw new commander$0.Di(`It must be a number of hours from 0 to ${domain_trust_emergency$6.sY}.`);
return Number(text);
}
function emergencyReasonOf(text) {
return reasonBy(domain_trust_emergency$6.DX, text);
}
function reasonOf(text) {
return reasonBy(domain_trust_emergency$6.aj, text);
}
function reasonBy(schema, text) {
const parsed = schema.safeParse(text);
if (!parsed.success) throw new commander$0.Di(`The reason ${parsed.error.issues[0]?.message ?? "is not valid"}.`);
return parsed.data;
}
function limitOf(text) {
if (!/^(?:[1-9][0-9]{0,2}|1000)$/.test(text)) throw new commander$0.Di("It must be a number from 1 to 1000.");
return Number(text);
}
function secondsOf(text) {
if (!/^[1-9][0-9]{0,3}$/.test(text) || Number(text) > 3600) throw new commander$0.Di("It must be a number of seconds from 1 to 3600.");
return Number(text);
}
function timeOf(text) {
if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})$/.test(text) || Number.isNaN(Date.parse(text))) throw new commander$0.Di("It must be a time such as 2026-01-31T12:00:00Z.");
return new Date(text);
}
function expectedOf(text) {
const parsed = domain_protocol_attempt$7.Zk.safeParse(text);
if (!parsed.success) throw new commander$0.Di('It must be a release id of 64 hexadecimal digits, "taken-over" or "none".');
return parsed.data;
}
function requirementOf(text) {
const requirement = (0, domain_evidence_requirement$2.pP)(text);
if (requirement === void 0) throw new commander$0.Di(`It must be one of ${domain_evidence_check$1.LN.join(", ")}, or a verdict such as verdict=COMMITTED.`);
return requirement;
}
function entriesGiven(text) {
const entries = (0, domain_protocol_logs$3.Mc)(text);
if (entries === void 0) throw new commander$0.Di("It must be a number from 1 to 10000.");
return entries;
}
const SECONDS = {
s: 1,
m: 60,
h: 3600,
d: 86400
};
function sinceOf(text) {
if (text === "release") return text;
const [, count, unit = ""] = /^([1-9][0-9]{0,5})([smhd])$/.exec(text) ?? [];
if (count !== void 0) return Math.floor(Date.now() / 1e3) - Number(count) * SECONDS[unit];
if (/^[0-9]{4}-/.test(text)) return Math.floor(timeOf(text).getTime() / 1e3);
throw new commander$0.Di('It must be "release", 30m, 2h, 3d, or a time such as 2026-01-31T12:00:00Z.');
}
function momentOf(text) {
const [, count, unit = ""] = /^([1-9][0-9]{0,5})([smhdw])$/.exec(text) ?? [];
if (count !== void 0) return Date.now() - Number(count) * (unit === "w" ? 7 * 86400 : SECONDS[unit]) * 1e3;
const day = /^[0-9]{4}-[0-9]{2}-[0-9]{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : NaN;
if (!Number.isNaN(day)) return day;
if (/^[0-9]{4}-.*T/.test(text)) return timeOf(text).getTime();
throw new commander$0.Di("It must be 12h, 30d, 8w, 2026-01-31, or a time such as 2026-01-31T12:00:00Z.");
}
function verdictOf(text) {
const parsed = domain_activation_verdict$4.$D.safeParse(text.toUpperCase());
if (!parsed.success) throw new commander$0.Di(`It must be one of ${domain_activation_verdict$4.$D.options.join(", ")}.`);
return parsed.data;
}
function releaseIdOf(text) {
if (!/^[0-9a-f]{64}$/.test(text)) throw new commander$0.Di("It must be a whole release id: 64 lower-case hexadecimal digits.");
return text;
}
function releaseOrCommitOf(text) {
if (!/^(?:[0-9a-f]{6,64}|taken-over)$/.test(text)) throw new commander$0.Di('It must be a release id or a commit, or at least six of its digits; or "taken-over".');
return text;
}
}),

};
