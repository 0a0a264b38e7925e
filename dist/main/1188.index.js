import { modules as shared0 } from './shared-66882.js';
import { modules as shared1 } from './shared-23424.js';
export const id = 1188;
export const ids = [1188,7732,3424];
export const modules = {
...shared0,
...shared1,


/***/ 31188: // build/js/tools/timestamp/ask.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
askTimestamp: () => askTimestamp
});
var external_node_crypto_ = __webpack_require__(77598);
var promises_ = __webpack_require__(58500);
var quote = __webpack_require__(7191);
var files = __webpack_require__(13203);
var ask = __webpack_require__(66882);
// CONCATENATED MODULE: ./build/js/tools/timestamp/request.js
const BEGINNING = Buffer.from("30430201013031300d060960864801650304020105000420", "hex");
const NONCE = Buffer.from("0208", "hex");
const END = Buffer.from("0101ff", "hex");
function timestampRequest(sha256) {
const nonce = (0, external_node_crypto_.randomBytes)(8);
nonce[0] = 64 | nonce[0] & 63;
return {
bytes: Buffer.concat([ BEGINNING, sha256, NONCE, nonce, END ]),
nonce: nonce.readBigUInt64BE()
};
}
var verify = __webpack_require__(7732);
// CONCATENATED MODULE: ./build/js/tools/timestamp/ask.js
const TRIES = 3;
const PAUSE_MILLISECONDS = 500;
const passing = new Set([ null, 408, 425, 429, 500, 502, 503, 504 ]);
async function askTimestamp(data, authority) {
const {bytes, nonce} = timestampRequest((0, external_node_crypto_.createHash)("sha256").update(data).digest());
const answer = await answerOf(bytes, authority);
if (typeof answer === "string") return answer;
const stamp = Buffer.from(answer.body, "latin1");
const timestamp = (0, verify.verifyTimestamp)({
stamp,
data
}, void 0);
if (typeof timestamp === "string") return `sent a time stamp that ${timestamp}`;
if (timestamp.nonce !== nonce) return "sent a time stamp that does not repeat the number of the request, so it may be an older one";
return {
bytes: stamp,
timestamp
};
}
async function answerOf(body, {url, timeoutMilliseconds, environment}) {
const deadline = performance.now() + timeoutMilliseconds;
const headers = {
"content-type": "application/timestamp-query",
"content-length": String(body.length),
accept: files.Wo
};
let problem = null;
for (let tries = 0; tries < TRIES; tries += 1) {
const left = Math.max(1, deadline - performance.now());
const needs = {
timeoutMilliseconds: left,
whole: true,
encoding: "latin1"
};
const answer = await (0, ask.k)(url, needs, {
method: "POST",
headers,
body,
proxies: environment
});
problem = answerProblem(answer);
if (problem === null) return answer;
if (!passing.has(answer.status) || performance.now() + PAUSE_MILLISECONDS >= deadline) break;
await (0, promises_.setTimeout)(PAUSE_MILLISECONDS);
}
return problem ?? "was not asked";
}
function answerProblem({status, problem, headers, bodyProblem}) {
if (status === null) return `did not answer (${problem})`;
if (status >= 300 && status < 400) return `answered with status ${status}: it redirects, which is not followed`;
if (status !== 200) return `answered with status ${status}`;
const type = headers["content-type"]?.split(";", 1)[0]?.trim().toLowerCase() ?? "";
if (type !== files.Wo) return `answered with ${type === "" ? "content of no type" : (0, 
quote.hD)(type, 80)}, which is not a time stamp`;
return bodyProblem === null ? null : `sent an answer that ${bodyProblem}`;
}
}),

};
