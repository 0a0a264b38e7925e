export const modules = {

/***/ 49917: // build/js/domain/report/figures-lines.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
S: () => durationWords,
c: () => figureRows,
figuresLines: () => figuresLines
});
var amount_js$1 = __webpack_require__(53004);
var columns_js$0 = __webpack_require__(55689);
function figuresLines(figures) {
return [ `Figures from ${figures.since} until ${figures.until}:`, ...(0, columns_js$0.o)(figureRows(figures).map(({name, value, detail}) => [ `  ${name}`, value, detail ])) ];
}
function figureRows({deployments, leadTime, changes, restore}) {
const releases = (0, amount_js$1.B4)(deployments.releases, "release");
return [ {
name: "deployment frequency",
value: deployments.count === 0 ? "none" : `${deployments.perWeek} a week`,
detail: `${(0, amount_js$1.B4)(deployments.count, "deployment")} of ${releases}`
}, {
name: "lead time from commit",
value: durationWords(leadTime.medianSeconds),
detail: `median of ${(0, amount_js$1.B4)(leadTime.count, "commit")}; 90 % within ${durationWords(leadTime.ninetiethSeconds)}${unknownWords(leadTime.unknown)}`
}, {
name: "change failure rate",
value: changes.failureRate === null ? "\u2013" : `${Number((changes.failureRate * 100).toFixed(1))} %`,
detail: `${changes.failed} of ${(0, amount_js$1.B4)(changes.count, "change")}`
}, {
name: "time to restore",
value: durationWords(restore.medianSeconds),
detail: `median of ${(0, amount_js$1.B4)(restore.count, "incident")}; longest ${durationWords(restore.longestSeconds)}${openWords(restore.open)}`
} ];
}
function unknownWords(unknown) {
return unknown === 0 ? "" : `; ${unknown} without a known commit time`;
}
function openWords(open) {
return open === 0 ? "" : `; ${open} not over yet`;
}
function durationWords(seconds) {
if (seconds === null) return "\u2013";
if (seconds < 60) return `${Number(seconds.toFixed(1))} s`;
const minutes = Math.round(seconds / 60);
if (minutes < 60) return `${minutes} min`;
const [hours, rest] = [ Math.floor(minutes / 60), minutes % 60 ];
if (hours < 24) return rest === 0 ? `${hours} h` : `${hours} h ${rest} min`;
const [days, more] = [ Math.floor(hours / 24), hours % 24 ];
return more === 0 ? `${days} d` : `${days} d ${more} h`;
}
}),

/***/ 61335: // build/js/steps/evidence/keep-signed-record.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
C: () => keepSignedRecords
});
var promises_ = __webpack_require__(51455);
var external_node_path_ = __webpack_require__(76760);
var write_atomically = __webpack_require__(68417);
var canonical = __webpack_require__(53795);
var deployment = __webpack_require__(67418);
var report_event = __webpack_require__(59786);
var reason_of = __webpack_require__(11245);
var timestamp_files = __webpack_require__(13203);
// CONCATENATED MODULE: ./build/js/steps/evidence/keep-file.js
async function keepFile(file, content, aboutIt) {
if (!await hasContent(file, content)) await Promise.all(aboutIt.map(one => (0, promises_.rm)(one, {
force: true
})));
await (0, write_atomically.writeAtomically)(file, content);
}
async function hasContent(file, content) {
const before = await (0, promises_.readFile)(file, "utf8").catch(() => {});
return before === content;
}
var quote = __webpack_require__(7191);
var public_url = __webpack_require__(70320);
var record_time = __webpack_require__(77825);
var check_timestamp = __webpack_require__(9539);
// CONCATENATED MODULE: ./build/js/steps/evidence/stamp-statement.js
async function stampStatement(kept, {timestamp, environment, reporter}) {
if (timestamp === void 0) return [];
const {folder, record, statement} = kept;
const file = (0, external_node_path_.join)(folder, (0, deployment.mI)(record.attempt));
const asked = {
url: (0, public_url.x6)(timestamp.url),
askedAt: (new Date).toISOString()
};
try {
const stamp = await stampOf(kept, {
timestamp,
environment
});
if (!await hasContent(file, statement)) throw new Error("the statement was replaced meanwhile");
if (typeof stamp === "string") {
(0, report_event.warn)(reporter, `The record of ${record.host} was not time-stamped (the outcome is not affected): ${asked.url} ${stamp}.`);
return await keepReason(file, {
schemaVersion: 1,
...asked,
reason: `${asked.url} ${stamp}.`.slice(0, 1024)
});
}
await (0, write_atomically.writeAtomically)((0, timestamp_files.np)(file), stamp.bytes);
await (0, promises_.rm)((0, timestamp_files.NB)(file), {
force: true
});
(0, report_event.pq)(reporter, `The record of ${record.host} was time-stamped at ${stamp.time.toISOString()} by ${(0, 
quote.hD)(stamp.authority)}.`);
return [ (0, timestamp_files.np)(file) ];
} catch (error) {
(0, report_event.warn)(reporter, `The time stamp of the record of ${record.host} was not kept (the outcome is not affected): ${(0, 
reason_of.A)(error)}`);
return [];
}
}
async function keepReason(file, missing) {
if (await (0, check_timestamp.BM)((0, timestamp_files.np)(file), file) !== void 0) return [];
await (0, promises_.rm)((0, timestamp_files.np)(file), {
force: true
});
await (0, write_atomically.writeAtomically)((0, timestamp_files.NB)(file), `${JSON.stringify(missing, void 0, 2)}\n`);
return [ (0, timestamp_files.NB)(file) ];
}
async function stampOf({record, statement}, {timestamp, environment}) {
const {url, timeoutSeconds} = timestamp;
const {askTimestamp} = await Promise.all([ __webpack_require__.e(3917), __webpack_require__.e(1188) ]).then(__webpack_require__.bind(__webpack_require__, 31188));
const given = await askTimestamp(Buffer.from(statement), {
url,
timeoutMilliseconds: timeoutSeconds * 1e3,
environment
});
if (typeof given === "string") return given;
const {time, authority} = given.timestamp;
const problem = (0, record_time.e)(record.finishedAt, given.timestamp, new Date);
return problem === void 0 ? {
bytes: given.bytes,
time,
authority: authority.name
} : `answered, but the record ${problem}`;
}
// CONCATENATED MODULE: ./build/js/steps/evidence/keep-signed-record.js
async function keepSignedRecords(folder, records, {config: {timestamp}, environment, reporter}) {
if (folder === void 0) return {};
const files = [];
let newest;
for (const {record, signature, statement: coming} of records) {
if (record === null || signature === void 0) continue;
const file = (0, external_node_path_.join)(folder, `host-record-${record.attempt}.json`);
try {
await (0, promises_.mkdir)(folder, {
recursive: true
});
const statementFile = (0, external_node_path_.join)(folder, (0, deployment.mI)(record.attempt));
const stamps = [ (0, timestamp_files.np)(statementFile), (0, timestamp_files.NB)(statementFile) ];
await keepFile(file, (0, canonical.q)(record), [ `${file}.sig`, statementFile, ...stamps ]);
await (0, write_atomically.writeAtomically)(`${file}.sig`, signature);
files.push(file, `${file}.sig`);
const statement = await coming;
if (statement === void 0) continue;
await keepFile(statementFile, statement, stamps);
files.push(statementFile);
newest = {
folder,
record,
statement
};
} catch (error) {
const reason = (0, reason_of.A)(error);
(0, report_event.warn)(reporter, `The record that the host signed was not kept: ${reason}`);
}
}
if (newest !== void 0) files.push(...await stampStatement(newest, {
timestamp,
environment,
reporter
}));
return files.length === 0 ? {} : {
signedRecords: files
};
}
}),

};
