import { modules as shared0 } from './shared-48929.js';
import { modules as shared1 } from './shared-5400.js';
export const id = 9377;
export const ids = [9377];
export const modules = {
...shared0,
...shared1,


/***/ 58858: // build/js/steps/agent/compare-heads.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
zv: () => compareHint,
EF: () => ledgerProblems,
T5: () => warnOfRewrittenLedger
});
var host_key = __webpack_require__(61448);
var find_host = __webpack_require__(85670);
var reason_of = __webpack_require__(11245);
// CONCATENATED MODULE: ./build/js/domain/evidence/rewritten-ledger.js
function ledgerContradictions({name, total, digests}, heads) {
const [lost] = heads.filter(({line}) => line > total).toSorted((left, right) => right.line - left.line);
const changed = heads.find(({line, digest}) => digests.has(line) && digests.get(line) !== digest);
const both = heads.find(one => heads.some(({line, digest}) => line === one.line && digest !== one.digest));
const rewritten = changed ?? both;
return [ ...rewritten === void 0 ? [] : [ `Line ${rewritten.line} of the ledger of ${name} had the digest ${rewritten.digest} at ${rewritten.at}, by ${rewritten.path}, ${changed === void 0 ? "and another one later" : `and now has ${digests.get(changed.line)}`}: its history was rewritten.` ], ...lost === void 0 ? [] : [ `The ledger of ${name} ends with line ${total}, and had line ${lost.line} at ${lost.at}, by ${lost.path}: lines were removed, or the host was restored from an older disk.` ] ];
}
const COMPARED_HEADS = 8;
const COMPARED_LINES = 64;
function linesToAsk(total, heads) {
const lines = [ ...new Set(heads.map(({line}) => line)) ].filter(line => line <= total).toSorted((left, right) => right - left);
const [newest] = lines;
if (newest === void 0) return;
const oldest = lines.slice(0, COMPARED_HEADS).findLast(line => newest - line < COMPARED_LINES) ?? newest;
return {
limit: newest - oldest + 1,
skip: total - newest
};
}
var seen_head = __webpack_require__(8425);
var report_event = __webpack_require__(59786);
var host_keys = __webpack_require__(95363);
// CONCATENATED MODULE: ./build/js/steps/agent/compare-heads.js
async function warnOfRewrittenLedger(client, seen) {
const {reporter} = client.context;
try {
const {problems} = await ledgerProblems(client, seen);
for (const problem of problems) (0, report_event.warn)(reporter, `${problem} ${compareHint(client.name)}`);
} catch (error) {
(0, report_event.pq)(reporter, `The ledger of ${client.name} was not compared with what others keep of it: ${(0, 
reason_of.A)(error)}`);
}
}
function compareHint(host) {
return `Compare the host with evidence of earlier days: "grind-to-prod verify EVIDENCE --live ${host}".`;
}
async function ledgerProblems(client, seen) {
const {config} = client.options;
const keys = pinnedKeys((0, find_host.findHost)(config, client.name).hostKey);
const own = seen.filter(({application}) => application === config.application);
const vouched = await Promise.all(own.map(async head => ({
head,
vouching: await (0, seen_head.fw)(head, keys)
})));
const signed = vouched.flatMap(({head, vouching}) => vouching === "host" ? [ head ] : []);
if (signed.length === 0) return {
problems: [],
seen: own.length,
signed: 0,
compared: 0
};
const {host, total} = await client.ledger({
limit: 1,
skip: 0
});
const heads = signed.filter(head => head.host === host);
const words = linesToAsk(total, heads);
const entries = words === void 0 ? [] : (await client.ledger(words)).entries;
const digests = new Map(entries.map(({line, digest}) => [ line, digest ]));
return {
problems: ledgerContradictions({
name: client.name,
total,
digests
}, heads),
seen: own.length,
signed: signed.length,
compared: heads.filter(({line}) => line > total || digests.has(line)).length
};
}
function pinnedKeys(hostKey) {
const keys = hostKey === void 0 || (0, host_key.v)(hostKey) !== void 0 ? [] : (0, 
host_keys.C3)(hostKey);
return typeof keys === "string" ? [] : keys;
}
}),

/***/ 9297: // build/js/steps/agent/exchange-heads.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
$p: () => handOverHeads,
EM: () => notKept,
d2: () => headsKeptBy,
ht: () => exchangeHeads
});
var domain_protocol_agent_program$6 = __webpack_require__(29772);
var domain_evidence_seen_head$0 = __webpack_require__(8425);
var domain_report_event$1 = __webpack_require__(59786);
var domain_errors_reason_of$2 = __webpack_require__(11245);
var compare_heads_js$3 = __webpack_require__(58858);
var in_time_js$4 = __webpack_require__(86995);
var session_js$5 = __webpack_require__(42521);
async function exchangeHeads(one, other) {
const {reporter} = one.context;
const reason = await (0, in_time_js$4.R)(reporter, async within => {
const [first, second] = [ one.reportingTo(within), other.reportingTo(within) ];
const [ofFirst, ofSecond] = await handOverHeads(first, second);
await Promise.all([ (0, compare_heads_js$3.T5)(first, ofSecond), (0, 
compare_heads_js$3.T5)(second, ofFirst) ]);
});
if (reason !== void 0) (0, domain_report_event$1.pq)(reporter, notKept({
from: one.name,
to: other.name
}, reason));
}
function handOverHeads(one, other) {
return Promise.all([ handOver(one, other), handOver(other, one) ]);
}
async function handOver(from, to) {
try {
const {head, witnessed = []} = await from.ledger({
limit: 1,
skip: 0
});
if (head !== void 0) await (0, session_js$5.k)(to, {
verb: "witness",
input: {
protocol: domain_protocol_agent_program$6.W,
head
},
effect: "write"
});
return witnessed.map(one => (0, domain_evidence_seen_head$0.Le)(one, from.name));
} catch (error) {
(0, domain_report_event$1.pq)(to.context.reporter, notKept({
from: from.name,
to: to.name
}, (0, domain_errors_reason_of$2.A)(error)));
return [];
}
}
async function headsKeptBy(client) {
const {witnessed = []} = await client.ledger({
limit: 1,
skip: 0
});
return witnessed.map(one => (0, domain_evidence_seen_head$0.Le)(one, client.name));
}
function notKept({from, to}, reason) {
return `${to} did not keep the newest line of the ledger of ${from}: ${reason}`;
}
}),

};
