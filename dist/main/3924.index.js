export const id = 3924;
export const ids = [3924];
export const modules = {

/***/ 13924: // build/js/steps/trace/send-trace.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
sendTrace: () => sendTrace
});
var external_node_crypto_ = __webpack_require__(77598);
var external_node_os_ = __webpack_require__(48161);
var report_event = __webpack_require__(59786);
var version = __webpack_require__(56476);
// CONCATENATED MODULE: ./node_modules/@opentelemetry/api/dist/trace/trace_flags.mjs
let TraceFlags = function(TraceFlags) {
TraceFlags[TraceFlags["NONE"] = 0] = "NONE";
TraceFlags[TraceFlags["SAMPLED"] = 1] = "SAMPLED";
return TraceFlags;
}({});
// CONCATENATED MODULE: ./node_modules/@opentelemetry/api/dist/trace/span_kind.mjs
let SpanKind = function(SpanKind) {
SpanKind[SpanKind["INTERNAL"] = 0] = "INTERNAL";
SpanKind[SpanKind["SERVER"] = 1] = "SERVER";
SpanKind[SpanKind["CLIENT"] = 2] = "CLIENT";
SpanKind[SpanKind["PRODUCER"] = 3] = "PRODUCER";
SpanKind[SpanKind["CONSUMER"] = 4] = "CONSUMER";
return SpanKind;
}({});
// CONCATENATED MODULE: ./node_modules/@opentelemetry/api/dist/trace/status.mjs
let SpanStatusCode = function(SpanStatusCode) {
SpanStatusCode[SpanStatusCode["UNSET"] = 0] = "UNSET";
SpanStatusCode[SpanStatusCode["OK"] = 1] = "OK";
SpanStatusCode[SpanStatusCode["ERROR"] = 2] = "ERROR";
return SpanStatusCode;
}({});
// CONCATENATED MODULE: ./node_modules/@opentelemetry/core/dist/common/time.mjs
const NANOSECOND_DIGITS = 9;
Math.pow(10, 6);
const SECOND_TO_NANOSECONDS = Math.pow(10, NANOSECOND_DIGITS);
function hrTimeToNanoseconds(time) {
return time[0] * SECOND_TO_NANOSECONDS + time[1];
}
// CONCATENATED MODULE: ./node_modules/@opentelemetry/otlp-transformer/dist/platform/node/base64.mjs
function encodeBase64(bytes) {
return Buffer.from(bytes).toString("base64");
}
// CONCATENATED MODULE: ./node_modules/@opentelemetry/otlp-transformer/dist/common/utils.mjs
function hrTimeToNanos(hrTime) {
const NANOSECONDS = BigInt(1e9);
return BigInt(Math.trunc(hrTime[0])) * NANOSECONDS + BigInt(Math.trunc(hrTime[1]));
}
function encodeAsString(hrTime) {
return hrTimeToNanos(hrTime).toString();
}
const encodeTimestamp = typeof BigInt !== "undefined" ? encodeAsString : hrTimeToNanoseconds;
function identity(value) {
return value;
}
const JSON_ENCODER = {
encodeHrTime: encodeTimestamp,
encodeSpanContext: identity,
encodeOptionalSpanContext: identity,
encodeUint8Array: encodeBase64
};
// CONCATENATED MODULE: ./node_modules/@opentelemetry/otlp-transformer/dist/common/internal.mjs
function createResource(resource, encoder) {
const result = {
attributes: toAttributes(resource.attributes, encoder),
droppedAttributesCount: 0
};
const schemaUrl = resource.schemaUrl;
if (schemaUrl && schemaUrl !== "") result.schemaUrl = schemaUrl;
return result;
}
function createInstrumentationScope(scope, encoder) {
const result = {
name: scope.name,
version: scope.version
};
if (scope.attributes && Object.keys(scope.attributes).length > 0) {
result.attributes = toAttributes(scope.attributes, encoder);
result.droppedAttributesCount = scope.droppedAttributesCount ?? 0;
}
return result;
}
function toAttributes(attributes, encoder) {
return Object.keys(attributes).map(key => toKeyValue(key, attributes[key], encoder));
}
function toKeyValue(key, value, encoder) {
return {
key,
value: toAnyValue(value, encoder)
};
}
function toAnyValue(value, encoder) {
const t = typeof value;
if (t === "string") return {
stringValue: value
};
if (t === "number") {
if (!Number.isInteger(value)) return {
doubleValue: value
};
return {
intValue: value
};
}
if (t === "boolean") return {
boolValue: value
};
if (value instanceof Uint8Array) return {
bytesValue: encoder.encodeUint8Array(value)
};
if (Array.isArray(value)) {
const values = new Array(value.length);
for (let i = 0; i < value.length; i++) values[i] = toAnyValue(value[i], encoder);
return {
arrayValue: {
values
}
};
}
if (t === "object" && value != null) {
const keys = Object.keys(value);
const values = new Array(keys.length);
for (let i = 0; i < keys.length; i++) values[i] = {
key: keys[i],
value: toAnyValue(value[keys[i]], encoder)
};
return {
kvlistValue: {
values
}
};
}
return {};
}
// CONCATENATED MODULE: ./node_modules/@opentelemetry/otlp-transformer/dist/trace/internal.mjs
const SPAN_FLAGS_CONTEXT_HAS_IS_REMOTE_MASK = 256;
const SPAN_FLAGS_CONTEXT_IS_REMOTE_MASK = 512;
function buildSpanFlagsFrom(traceFlags, isRemote) {
let flags = traceFlags & 255 | SPAN_FLAGS_CONTEXT_HAS_IS_REMOTE_MASK;
if (isRemote) flags |= SPAN_FLAGS_CONTEXT_IS_REMOTE_MASK;
return flags;
}
function sdkSpanToOtlpSpan(span, encoder) {
const ctx = span.spanContext();
const status = span.status;
const parentSpanId = span.parentSpanContext?.spanId ? encoder.encodeSpanContext(span.parentSpanContext?.spanId) : void 0;
return {
traceId: encoder.encodeSpanContext(ctx.traceId),
spanId: encoder.encodeSpanContext(ctx.spanId),
parentSpanId,
traceState: ctx.traceState?.serialize(),
name: span.name,
kind: span.kind == null ? 0 : span.kind + 1,
startTimeUnixNano: encoder.encodeHrTime(span.startTime),
endTimeUnixNano: encoder.encodeHrTime(span.endTime),
attributes: toAttributes(span.attributes, encoder),
droppedAttributesCount: span.droppedAttributesCount,
events: span.events.map(event => toOtlpSpanEvent(event, encoder)),
droppedEventsCount: span.droppedEventsCount,
status: {
code: status.code,
message: status.message
},
links: span.links.map(link => toOtlpLink(link, encoder)),
droppedLinksCount: span.droppedLinksCount,
flags: buildSpanFlagsFrom(ctx.traceFlags, span.parentSpanContext?.isRemote)
};
}
function toOtlpLink(link, encoder) {
return {
attributes: link.attributes ? toAttributes(link.attributes, encoder) : [],
spanId: encoder.encodeSpanContext(link.context.spanId),
traceId: encoder.encodeSpanContext(link.context.traceId),
traceState: link.context.traceState?.serialize(),
droppedAttributesCount: link.droppedAttributesCount || 0,
flags: buildSpanFlagsFrom(link.context.traceFlags, link.context.isRemote)
};
}
function toOtlpSpanEvent(timedEvent, encoder) {
return {
attributes: timedEvent.attributes ? toAttributes(timedEvent.attributes, encoder) : [],
name: timedEvent.name,
timeUnixNano: encoder.encodeHrTime(timedEvent.time),
droppedAttributesCount: timedEvent.droppedAttributesCount || 0
};
}
function createExportTraceServiceRequest(spans, encoder) {
return {
resourceSpans: spanRecordsToResourceSpans(spans, encoder)
};
}
function createResourceMap(readableSpans) {
const resourceMap = new Map;
for (const record of readableSpans) {
let ilsMap = resourceMap.get(record.resource);
if (!ilsMap) {
ilsMap = new Map;
resourceMap.set(record.resource, ilsMap);
}
const instrumentationScopeKey = `${record.instrumentationScope.name}@${record.instrumentationScope.version || ""}:${record.instrumentationScope.schemaUrl || ""}`;
let records = ilsMap.get(instrumentationScopeKey);
if (!records) {
records = [];
ilsMap.set(instrumentationScopeKey, records);
}
records.push(record);
}
return resourceMap;
}
function spanRecordsToResourceSpans(readableSpans, encoder) {
const resourceMap = createResourceMap(readableSpans);
const out = [];
const entryIterator = resourceMap.entries();
let entry = entryIterator.next();
while (!entry.done) {
const [resource, ilmMap] = entry.value;
const scopeResourceSpans = [];
const ilmIterator = ilmMap.values();
let ilmEntry = ilmIterator.next();
while (!ilmEntry.done) {
const scopeSpans = ilmEntry.value;
if (scopeSpans.length > 0) {
const spans = scopeSpans.map(readableSpan => sdkSpanToOtlpSpan(readableSpan, encoder));
scopeResourceSpans.push({
scope: createInstrumentationScope(scopeSpans[0].instrumentationScope, encoder),
spans,
schemaUrl: scopeSpans[0].instrumentationScope.schemaUrl
});
}
ilmEntry = ilmIterator.next();
}
const processedResource = createResource(resource, encoder);
const transformedSpans = {
resource: processedResource,
scopeSpans: scopeResourceSpans,
schemaUrl: processedResource.schemaUrl
};
out.push(transformedSpans);
entry = entryIterator.next();
}
return out;
}
// CONCATENATED MODULE: ./node_modules/@opentelemetry/api/dist/version.mjs
const VERSION = "1.10.0";
// CONCATENATED MODULE: ./node_modules/@opentelemetry/api/dist/internal/semver.mjs
const re = /^(\d+)\.(\d+)\.(\d+)(-(.+))?$/;
function _makeCompatibilityCheck(ownVersion) {
const acceptedVersions = new Set([ ownVersion ]);
const rejectedVersions = new Set;
const myVersionMatch = ownVersion.match(re);
if (!myVersionMatch) return () => false;
const ownVersionParsed = {
major: +myVersionMatch[1],
minor: +myVersionMatch[2],
patch: +myVersionMatch[3],
prerelease: myVersionMatch[4]
};
if (ownVersionParsed.prerelease != null) return function(globalVersion) {
return globalVersion === ownVersion;
};
function _reject(v) {
rejectedVersions.add(v);
return false;
}
function _accept(v) {
acceptedVersions.add(v);
return true;
}
return function(globalVersion) {
if (acceptedVersions.has(globalVersion)) return true;
if (rejectedVersions.has(globalVersion)) return false;
const globalVersionMatch = globalVersion.match(re);
if (!globalVersionMatch) return _reject(globalVersion);
const globalVersionParsed = {
major: +globalVersionMatch[1],
minor: +globalVersionMatch[2],
patch: +globalVersionMatch[3],
prerelease: globalVersionMatch[4]
};
if (globalVersionParsed.prerelease != null) return _reject(globalVersion);
if (ownVersionParsed.major !== globalVersionParsed.major) return _reject(globalVersion);
if (ownVersionParsed.major === 0) {
if (ownVersionParsed.minor === globalVersionParsed.minor && ownVersionParsed.patch <= globalVersionParsed.patch) return _accept(globalVersion);
return _reject(globalVersion);
}
if (ownVersionParsed.minor <= globalVersionParsed.minor) return _accept(globalVersion);
return _reject(globalVersion);
};
}
const isCompatible = _makeCompatibilityCheck(VERSION);
// CONCATENATED MODULE: ./node_modules/@opentelemetry/api/dist/internal/global-utils.mjs
const major = VERSION.split(".")[0];
const GLOBAL_OPENTELEMETRY_API_KEY = Symbol.for(`opentelemetry.js.api.${major}`);
const _global = typeof globalThis === "object" ? globalThis : typeof self === "object" ? self : typeof window === "object" ? window : typeof global === "object" ? global : {};
function _makeGlobalApi() {
return Object.defineProperty({}, "version", {
value: VERSION,
enumerable: true,
writable: false,
configurable: false
});
}
function registerGlobal(type, instance, diag, allowOverride = false) {
var _global$GLOBAL_OPENTE;
const api = _global[GLOBAL_OPENTELEMETRY_API_KEY] = (_global$GLOBAL_OPENTE = _global[GLOBAL_OPENTELEMETRY_API_KEY]) !== null && _global$GLOBAL_OPENTE !== void 0 ? _global$GLOBAL_OPENTE : _makeGlobalApi();
if (!allowOverride && api[type]) {
const err = new Error(`@opentelemetry/api: Attempted duplicate registration of API: ${type}`);
diag.error(err.stack || err.message);
return false;
}
if (api.version !== "1.10.0") {
const err = new Error(`@opentelemetry/api: Registration of version v${api.version} for ${type} does not match previously registered API v${VERSION}`);
diag.error(err.stack || err.message);
return false;
}
api[type] = instance;
diag.debug(`@opentelemetry/api: Registered a global for ${type} v${VERSION}.`);
return true;
}
let _compatibleGlobalApi;
function getGlobal(type) {
const api = _global[GLOBAL_OPENTELEMETRY_API_KEY];
if (api == null) return;
if (api !== _compatibleGlobalApi) {
if (!api.version || !isCompatible(api.version)) return;
_compatibleGlobalApi = api;
}
return api[type];
}
function unregisterGlobal(type, diag) {
diag.debug(`@opentelemetry/api: Unregistering a global for ${type} v${VERSION}.`);
const api = _global[GLOBAL_OPENTELEMETRY_API_KEY];
if (api) delete api[type];
}
// CONCATENATED MODULE: ./node_modules/@opentelemetry/api/dist/diag/ComponentLogger.mjs
var DiagComponentLogger = class {
constructor(props) {
this._namespace = props.namespace || "DiagComponentLogger";
}
debug(...args) {
return logProxy("debug", this._namespace, args);
}
error(...args) {
return logProxy("error", this._namespace, args);
}
info(...args) {
return logProxy("info", this._namespace, args);
}
warn(...args) {
return logProxy("warn", this._namespace, args);
}
verbose(...args) {
return logProxy("verbose", this._namespace, args);
}
};
function logProxy(funcName, namespace, args) {
const logger = getGlobal("diag");
if (!logger) return;
return logger[funcName](namespace, ...args);
}
// CONCATENATED MODULE: ./node_modules/@opentelemetry/api/dist/diag/internal/logLevelLogger.mjs
function createLogLevelDiagLogger(maxLevel, logger) {
if (maxLevel < 0) maxLevel = 0; else if (maxLevel > 9999) maxLevel = 9999;
logger = logger || {};
function _filterFunc(funcName, theLevel) {
const theFunc = logger[funcName];
if (typeof theFunc === "function" && maxLevel >= theLevel) return theFunc.bind(logger);
return function() {};
}
return {
error: _filterFunc("error", 30),
warn: _filterFunc("warn", 50),
info: _filterFunc("info", 60),
debug: _filterFunc("debug", 70),
verbose: _filterFunc("verbose", 80)
};
}
// CONCATENATED MODULE: ./node_modules/@opentelemetry/api/dist/api/diag.mjs
const API_NAME = "diag";
var DiagAPI = class DiagAPI {
static instance() {
if (!this._instance) this._instance = new DiagAPI;
return this._instance;
}
constructor() {
function _logProxy(funcName) {
return function(...args) {
const logger = getGlobal("diag");
if (!logger) return;
return logger[funcName](...args);
};
}
const self = this;
const setLogger = (logger, optionsOrLogLevel = {
logLevel: 60
}) => {
var _optionsOrLogLevel$lo;
if (logger === self) {
var _err$stack;
const err = new Error("Cannot use diag as the logger for itself. Please use a DiagLogger implementation like ConsoleDiagLogger or a custom implementation");
self.error((_err$stack = err.stack) !== null && _err$stack !== void 0 ? _err$stack : err.message);
return false;
}
if (typeof optionsOrLogLevel === "number") optionsOrLogLevel = {
logLevel: optionsOrLogLevel
};
const oldLogger = getGlobal("diag");
const newLogger = createLogLevelDiagLogger((_optionsOrLogLevel$lo = optionsOrLogLevel.logLevel) !== null && _optionsOrLogLevel$lo !== void 0 ? _optionsOrLogLevel$lo : 60, logger);
if (oldLogger && !optionsOrLogLevel.suppressOverrideMessage) {
var _Error$stack;
const stack = (_Error$stack = (new Error).stack) !== null && _Error$stack !== void 0 ? _Error$stack : "<failed to generate stacktrace>";
oldLogger.warn(`Current logger will be overwritten from ${stack}`);
newLogger.warn(`Current logger will overwrite one already registered from ${stack}`);
}
return registerGlobal("diag", newLogger, self, true);
};
self.setLogger = setLogger;
self.disable = () => {
unregisterGlobal(API_NAME, self);
};
self.createComponentLogger = options => new DiagComponentLogger(options);
self.verbose = _logProxy("verbose");
self.debug = _logProxy("debug");
self.info = _logProxy("info");
self.warn = _logProxy("warn");
self.error = _logProxy("error");
}
};
// CONCATENATED MODULE: ./node_modules/@opentelemetry/api/dist/diag-api.mjs
const diag = DiagAPI.instance();
// CONCATENATED MODULE: ./node_modules/@opentelemetry/otlp-transformer/dist/trace/json/trace.mjs
const JsonTraceSerializer = {
serializeRequest: arg => {
const request = createExportTraceServiceRequest(arg, JSON_ENCODER);
return (new TextEncoder).encode(JSON.stringify(request));
},
deserializeResponse: arg => {
if (arg.length === 0) return {};
const decoder = new TextDecoder;
try {
return JSON.parse(decoder.decode(arg));
} catch (err) {
diag.warn(`Failed to parse trace export response: ${err.message}. Returning empty response`);
return {};
}
}
};
// CONCATENATED MODULE: ./build/js/domain/trace/otlp.js
function otlpTraceText({traceId, isContinued, resource, spans}) {
const described = {
attributes: resource,
merge: () => described,
getRawAttributes: () => Object.entries(resource)
};
const instrumentationScope = {
name: "grind-to-prod",
version: version.VERSION
};
const contextOf = (spanId, isRemote = false) => ({
traceId,
spanId,
traceFlags: TraceFlags.SAMPLED,
isRemote
});
const body = JsonTraceSerializer.serializeRequest(spans.map(({name, spanId, parentSpanId, start, end, attributes, failure}, index) => ({
name,
kind: index === 0 ? SpanKind.CLIENT : SpanKind.INTERNAL,
spanContext: () => contextOf(spanId),
...parentSpanId === void 0 ? {} : {
parentSpanContext: contextOf(parentSpanId, index === 0 && isContinued)
},
startTime: otlp_hrTime(start),
endTime: otlp_hrTime(end),
duration: otlp_hrTime(end - start),
status: failure === void 0 ? {
code: SpanStatusCode.UNSET
} : {
code: SpanStatusCode.ERROR,
message: failure
},
attributes,
links: [],
events: [],
ended: true,
resource: described,
instrumentationScope,
droppedAttributesCount: 0,
droppedEventsCount: 0,
droppedLinksCount: 0
})));
return (new TextDecoder).decode(body);
}
function otlp_hrTime(milliseconds) {
const whole = Math.round(milliseconds);
return [ Math.floor(whole / 1e3), whole % 1e3 * 1e6 ];
}
var trace_endpoint = __webpack_require__(23568);
var verdicts = __webpack_require__(74368);
// CONCATENATED MODULE: ./build/js/domain/trace/span.js
function parseTraceParent(text) {
const [, version, traceId, spanId] = /^([0-9a-f]{2})-([0-9a-f]{32})-([0-9a-f]{16})-[0-9a-f]{2}(?:-.*)?$/.exec(text?.trim() ?? "") ?? [];
if (traceId === void 0 || spanId === void 0 || version === "ff") return;
return /^0+$/.test(traceId) || /^0+$/.test(spanId) ? void 0 : {
traceId,
spanId
};
}
function spansOf(attempt, parent, newSpanId) {
const {action, application, host, verdict, reason, isRefused, start, end, phases} = attempt;
const root = {
name: `${action} ${application}`,
spanId: newSpanId(),
parentSpanId: parent?.spanId,
start,
end,
attributes: {
"deployment.environment.name": host,
"grind_to_prod.action": action,
"grind_to_prod.application": application,
"grind_to_prod.host": host,
"grind_to_prod.verdict": verdict,
...known("deployment.id", attempt.attempt),
...known("grind_to_prod.release.id", attempt.releaseId),
...known("vcs.ref.head.revision", attempt.commit)
},
failure: (0, verdicts.oJ)(verdict, isRefused) ? void 0 : `${verdict}: ${reason}`
};
const below = phases.map(timed => {
const from = start + timed.startSeconds * 1e3;
const side = timed.host === void 0 ? "runner" : "host";
return {
name: timed.phase,
spanId: newSpanId(),
parentSpanId: root.spanId,
start: Math.min(from, end),
end: Math.min(from + timed.seconds * 1e3, end),
attributes: {
"grind_to_prod.phase": timed.phase,
"grind_to_prod.side": side,
...timed.host === void 0 ? {} : {
"grind_to_prod.host": timed.host
}
},
failure: void 0
};
});
return [ root, ...below ];
}
function known(name, value) {
return value === null ? {} : {
[name]: value
};
}
var deliver = __webpack_require__(37918);
// CONCATENATED MODULE: ./build/js/steps/trace/send-trace.js
const newId = bytes => (0, external_node_crypto_.randomBytes)(bytes).toString("hex");
async function sendTrace(config, attempt, {environment, reporter}) {
const endpoint = (0, trace_endpoint.h)(environment);
if (endpoint === null) return;
const parent = parseTraceParent(environment["TRACEPARENT"]);
const body = otlpTraceText({
traceId: parent?.traceId ?? newId(16),
isContinued: parent !== void 0,
resource: {
"service.name": environment["OTEL_SERVICE_NAME"] || config.service,
"service.version": version.VERSION,
"host.name": (0, external_node_os_.hostname)()
},
spans: spansOf(attempt, parent, () => newId(8))
});
const problem = await (0, deliver.c)({
...endpoint,
body,
timeoutMilliseconds: config.timeoutSeconds * 1e3
});
if (problem !== null) (0, report_event.warn)(reporter, `The OTLP endpoint did not receive the trace, and the outcome is not affected: ${problem}.`);
}
}),

};
