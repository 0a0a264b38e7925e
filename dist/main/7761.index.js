export const id = 7761;
export const ids = [7761];
export const modules = {

/***/ 44893: // node_modules/@vercel/ncc/dist/ncc/@@notfound.js
/***/ (module => {
module.exports = eval("require")("xmlbuilder2");
}),

/***/ 27180: // node_modules/@cyclonedx/cyclonedx-library/dist.node/_helpers/iterable.js
/***/ ((__unused_webpack_module, exports) => {
Object.defineProperty(exports, "__esModule", {
value: true
});
exports.chainI = chainI;
function* chainI(...iterables) {
for (const iterable of iterables) yield* iterable;
}
}),

/***/ 73837: // node_modules/@cyclonedx/cyclonedx-library/dist.node/_helpers/notUndefined.js
/***/ ((__unused_webpack_module, exports) => {
Object.defineProperty(exports, "__esModule", {
value: true
});
exports.isNotUndefined = isNotUndefined;
function isNotUndefined(value) {
return value !== void 0;
}
}),

/***/ 40094: // node_modules/@cyclonedx/cyclonedx-library/dist.node/_helpers/sortable.js
/***/ ((__unused_webpack_module, exports) => {
Object.defineProperty(exports, "__esModule", {
value: true
});
exports.SortableNumbers = exports.SortableStringables = exports.SortableComparables = exports.SortableSet = exports.compareObjectsSymbol = void 0;
exports.compareObjectsSymbol = Symbol("internal compare function");
class SortableSet extends Set {
sorted() {
return Array.from(this).sort(this[exports.compareObjectsSymbol]);
}
compare(other) {
const sortedOther = other.sorted();
const sortedSelf = this.sorted();
if (sortedSelf.length !== sortedOther.length) return sortedSelf.length - sortedOther.length;
for (let i = sortedSelf.length - 1; i >= 0; --i) {
const iCompared = this[exports.compareObjectsSymbol](sortedSelf[i], sortedOther[i]);
if (iCompared !== 0) return iCompared;
}
return 0;
}
}
exports.SortableSet = SortableSet;
class SortableComparables extends SortableSet {
[exports.compareObjectsSymbol](a, b) {
if (a.constructor === b.constructor) return a.compare(b);
return a.constructor.name.localeCompare(b.constructor.name);
}
}
exports.SortableComparables = SortableComparables;
class SortableStringables extends SortableSet {
[exports.compareObjectsSymbol](a, b) {
return a.toString().localeCompare(b.toString());
}
}
exports.SortableStringables = SortableStringables;
class SortableNumbers extends SortableSet {
[exports.compareObjectsSymbol](a, b) {
return a - b;
}
}
exports.SortableNumbers = SortableNumbers;
}),

/***/ 66698: // node_modules/@cyclonedx/cyclonedx-library/dist.node/_helpers/tree.js
/***/ ((__unused_webpack_module, exports) => {
Object.defineProperty(exports, "__esModule", {
value: true
});
exports.treeIteratorSymbol = void 0;
exports.treeIteratorSymbol = Symbol("iterator of a tree/nesting-like structure");
}),

/***/ 72818: // node_modules/@cyclonedx/cyclonedx-library/dist.node/_helpers/uri.js
/***/ ((__unused_webpack_module, exports) => {
Object.defineProperty(exports, "__esModule", {
value: true
});
exports.escapeUri = escapeUri;
const _ESCAPES = [ [ / /g, "%20" ], [ /"/g, "%22" ], [ /'/g, "%27" ], [ /\[/g, "%5B" ], [ /]/g, "%5D" ], [ /</g, "%3C" ], [ />/g, "%3E" ], [ /\{/g, "%7B" ], [ /}/g, "%7D" ] ];
function escapeUri(value) {
if (value === void 0) return value;
for (const [s, r] of _ESCAPES) value = value.replace(s, r);
return value;
}
}),

/***/ 7391: // node_modules/@cyclonedx/cyclonedx-library/dist.node/_optPlug.node/__xmlStringifiers/xmlbuilder2.js
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {
const xmlbuilder2_1 = __webpack_require__(44893);
if (typeof xmlbuilder2_1.create !== "function") throw new Error("`create` is not a function");
exports.A = function(rootElement, {space} = {}) {
const indent = makeIndent(space);
const doc = (0, xmlbuilder2_1.create)({
encoding: "UTF-8"
});
addEle(doc, rootElement);
return doc.end({
format: "xml",
newline: "\n",
prettyPrint: indent.length > 0,
indent
});
};
function addEle(parent, element, parentNS = null) {
if (element.type !== "element") return;
const ns = getNS(element) ?? parentNS;
const ele = parent.ele(ns, element.name, element.attributes);
if (element.children === void 0) ; else if (typeof element.children === "string" || typeof element.children === "number") ele.txt(element.children.toString()); else for (const child of element.children) addEle(ele, child, ns);
}
function getNS(element) {
const ns = (element.namespace ?? element.attributes?.xmlns)?.toString() ?? "";
return ns.length > 0 ? ns : null;
}
function makeIndent(space) {
if (typeof space === "number") return " ".repeat(Math.max(0, space));
if (typeof space === "string") return space;
return "";
}
}),

/***/ 71744: // node_modules/@cyclonedx/cyclonedx-library/dist.node/_optPlug.node/_wrapper.js
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {
Object.defineProperty(exports, "__esModule", {
value: true
});
exports["default"] = default_1;
const errors_1 = __webpack_require__(98835);
function makeWIllThrow(message) {
const f = function() {
throw new errors_1.OptPlugError(message);
};
f.fails = true;
return Object.freeze(f);
}
function default_1(name, pf) {
for (const [, getF] of pf) try {
return getF();
} catch {}
return makeWIllThrow(`No ${name} available.\n` + "Please install one of the optional dependencies: " + pf.map(kv => kv[0]).join(" || "));
}
}),

/***/ 98835: // node_modules/@cyclonedx/cyclonedx-library/dist.node/_optPlug.node/errors.js
/***/ ((__unused_webpack_module, exports) => {
Object.defineProperty(exports, "__esModule", {
value: true
});
exports.OptPlugError = void 0;
class OptPlugError extends Error {
cause;
constructor(message, cause) {
super(message);
this.cause = cause;
}
}
exports.OptPlugError = OptPlugError;
}),

/***/ 38830: // node_modules/@cyclonedx/cyclonedx-library/dist.node/_optPlug.node/xmlStringify.js
/***/ (function(__unused_webpack_module, exports, __webpack_require__) {
var __importDefault = this && this.__importDefault || function(mod) {
return mod && mod.__esModule ? mod : {
default: mod
};
};
Object.defineProperty(exports, "__esModule", {
value: true
});
const _wrapper_1 = __importDefault(__webpack_require__(71744));
exports["default"] = (0, _wrapper_1.default)("XmlStringifier", [ [ "xmlbuilder2", () => __webpack_require__(7391).A ] ]);
}),

/***/ 47866: // node_modules/@cyclonedx/cyclonedx-library/dist.node/enums/attachmentEncoding.js
/***/ ((__unused_webpack_module, exports) => {
Object.defineProperty(exports, "__esModule", {
value: true
});
exports.AttachmentEncoding = void 0;
var AttachmentEncoding;
(function(AttachmentEncoding) {
AttachmentEncoding["Base64"] = "base64";
})(AttachmentEncoding || (exports.AttachmentEncoding = AttachmentEncoding = {}));
}),

/***/ 91919: // node_modules/@cyclonedx/cyclonedx-library/dist.node/enums/componentScope.js
/***/ ((__unused_webpack_module, exports) => {
Object.defineProperty(exports, "__esModule", {
value: true
});
exports.ComponentScope = void 0;
var ComponentScope;
(function(ComponentScope) {
ComponentScope["Required"] = "required";
ComponentScope["Optional"] = "optional";
ComponentScope["Excluded"] = "excluded";
})(ComponentScope || (exports.ComponentScope = ComponentScope = {}));
}),

/***/ 79915: // node_modules/@cyclonedx/cyclonedx-library/dist.node/enums/componentType.js
/***/ ((__unused_webpack_module, exports) => {
Object.defineProperty(exports, "__esModule", {
value: true
});
exports.ComponentType = void 0;
var ComponentType;
(function(ComponentType) {
ComponentType["Application"] = "application";
ComponentType["Framework"] = "framework";
ComponentType["Library"] = "library";
ComponentType["Container"] = "container";
ComponentType["Platform"] = "platform";
ComponentType["OperatingSystem"] = "operating-system";
ComponentType["Device"] = "device";
ComponentType["DeviceDriver"] = "device-driver";
ComponentType["Firmware"] = "firmware";
ComponentType["File"] = "file";
ComponentType["MachineLearningModel"] = "machine-learning-model";
ComponentType["Data"] = "data";
ComponentType["CryptographicAsset"] = "cryptographic-asset";
})(ComponentType || (exports.ComponentType = ComponentType = {}));
}),

/***/ 86408: // node_modules/@cyclonedx/cyclonedx-library/dist.node/enums/externalReferenceType.js
/***/ ((__unused_webpack_module, exports) => {
Object.defineProperty(exports, "__esModule", {
value: true
});
exports.ExternalReferenceType = void 0;
var ExternalReferenceType;
(function(ExternalReferenceType) {
ExternalReferenceType["VCS"] = "vcs";
ExternalReferenceType["IssueTracker"] = "issue-tracker";
ExternalReferenceType["Website"] = "website";
ExternalReferenceType["Advisories"] = "advisories";
ExternalReferenceType["BOM"] = "bom";
ExternalReferenceType["MailingList"] = "mailing-list";
ExternalReferenceType["Social"] = "social";
ExternalReferenceType["Chat"] = "chat";
ExternalReferenceType["Documentation"] = "documentation";
ExternalReferenceType["Support"] = "support";
ExternalReferenceType["SourceDistribution"] = "source-distribution";
ExternalReferenceType["Distribution"] = "distribution";
ExternalReferenceType["DistributionIntake"] = "distribution-intake";
ExternalReferenceType["License"] = "license";
ExternalReferenceType["BuildMeta"] = "build-meta";
ExternalReferenceType["BuildSystem"] = "build-system";
ExternalReferenceType["ReleaseNotes"] = "release-notes";
ExternalReferenceType["SecurityContact"] = "security-contact";
ExternalReferenceType["ModelCard"] = "model-card";
ExternalReferenceType["Log"] = "log";
ExternalReferenceType["Configuration"] = "configuration";
ExternalReferenceType["Evidence"] = "evidence";
ExternalReferenceType["Formulation"] = "formulation";
ExternalReferenceType["Attestation"] = "attestation";
ExternalReferenceType["ThreatModel"] = "threat-model";
ExternalReferenceType["AdversaryModel"] = "adversary-model";
ExternalReferenceType["RiskAssessment"] = "risk-assessment";
ExternalReferenceType["VulnerabilityAssertion"] = "vulnerability-assertion";
ExternalReferenceType["ExploitabilityStatement"] = "exploitability-statement";
ExternalReferenceType["PentestReport"] = "pentest-report";
ExternalReferenceType["StaticAnalysisReport"] = "static-analysis-report";
ExternalReferenceType["DynamicAnalysisReport"] = "dynamic-analysis-report";
ExternalReferenceType["RuntimeAnalysisReport"] = "runtime-analysis-report";
ExternalReferenceType["ComponentAnalysisReport"] = "component-analysis-report";
ExternalReferenceType["MaturityReport"] = "maturity-report";
ExternalReferenceType["CertificationReport"] = "certification-report";
ExternalReferenceType["CodifiedInfrastructure"] = "codified-infrastructure";
ExternalReferenceType["QualityMetrics"] = "quality-metrics";
ExternalReferenceType["POAM"] = "poam";
ExternalReferenceType["ElectronicSignature"] = "electronic-signature";
ExternalReferenceType["DigitalSignature"] = "digital-signature";
ExternalReferenceType["RFC9116"] = "rfc-9116";
ExternalReferenceType["Citation"] = "citation";
ExternalReferenceType["Patent"] = "patent";
ExternalReferenceType["PatentAssertion"] = "patent-assertion";
ExternalReferenceType["PatentFamily"] = "patent-family";
ExternalReferenceType["Other"] = "other";
})(ExternalReferenceType || (exports.ExternalReferenceType = ExternalReferenceType = {}));
}),

/***/ 12310: // node_modules/@cyclonedx/cyclonedx-library/dist.node/enums/hashAlogorithm.js
/***/ ((__unused_webpack_module, exports) => {
Object.defineProperty(exports, "__esModule", {
value: true
});
exports.HashAlgorithm = void 0;
var HashAlgorithm;
(function(HashAlgorithm) {
HashAlgorithm["MD5"] = "MD5";
HashAlgorithm["SHA-1"] = "SHA-1";
HashAlgorithm["SHA-256"] = "SHA-256";
HashAlgorithm["SHA-384"] = "SHA-384";
HashAlgorithm["SHA-512"] = "SHA-512";
HashAlgorithm["SHA3-256"] = "SHA3-256";
HashAlgorithm["SHA3-384"] = "SHA3-384";
HashAlgorithm["SHA3-512"] = "SHA3-512";
HashAlgorithm["BLAKE2b-256"] = "BLAKE2b-256";
HashAlgorithm["BLAKE2b-384"] = "BLAKE2b-384";
HashAlgorithm["BLAKE2b-512"] = "BLAKE2b-512";
HashAlgorithm["BLAKE3"] = "BLAKE3";
HashAlgorithm["Streebog-256"] = "Streebog-256";
HashAlgorithm["Streebog-512"] = "Streebog-512";
})(HashAlgorithm || (exports.HashAlgorithm = HashAlgorithm = {}));
}),

/***/ 6820: // node_modules/@cyclonedx/cyclonedx-library/dist.node/enums/index.js
/***/ (function(__unused_webpack_module, exports, __webpack_require__) {
var __createBinding = this && this.__createBinding || (Object.create ? function(o, m, k, k2) {
if (k2 === void 0) k2 = k;
var desc = Object.getOwnPropertyDescriptor(m, k);
if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) desc = {
enumerable: true,
get: function() {
return m[k];
}
};
Object.defineProperty(o, k2, desc);
} : function(o, m, k, k2) {
if (k2 === void 0) k2 = k;
o[k2] = m[k];
});
var __setModuleDefault = this && this.__setModuleDefault || (Object.create ? function(o, v) {
Object.defineProperty(o, "default", {
enumerable: true,
value: v
});
} : function(o, v) {
o["default"] = v;
});
var __exportStar = this && this.__exportStar || function(m, exports) {
for (var p in m) if (p !== "default" && !Object.prototype.hasOwnProperty.call(exports, p)) __createBinding(exports, m, p);
};
var __importStar = this && this.__importStar || function() {
var ownKeys = function(o) {
ownKeys = Object.getOwnPropertyNames || function(o) {
var ar = [];
for (var k in o) if (Object.prototype.hasOwnProperty.call(o, k)) ar[ar.length] = k;
return ar;
};
return ownKeys(o);
};
return function(mod) {
if (mod && mod.__esModule) return mod;
var result = {};
if (mod != null) for (var k = ownKeys(mod), i = 0; i < k.length; i++) if (k[i] !== "default") __createBinding(result, mod, k[i]);
__setModuleDefault(result, mod);
return result;
};
}();
Object.defineProperty(exports, "__esModule", {
value: true
});
exports.Vulnerability = void 0;
__exportStar(__webpack_require__(47866), exports);
__exportStar(__webpack_require__(91919), exports);
__exportStar(__webpack_require__(79915), exports);
__exportStar(__webpack_require__(86408), exports);
__exportStar(__webpack_require__(12310), exports);
__exportStar(__webpack_require__(66399), exports);
__exportStar(__webpack_require__(10209), exports);
exports.Vulnerability = __importStar(__webpack_require__(60845));
}),

/***/ 66399: // node_modules/@cyclonedx/cyclonedx-library/dist.node/enums/licenseAcknowledgement.js
/***/ ((__unused_webpack_module, exports) => {
Object.defineProperty(exports, "__esModule", {
value: true
});
exports.LicenseAcknowledgement = void 0;
var LicenseAcknowledgement;
(function(LicenseAcknowledgement) {
LicenseAcknowledgement["Declared"] = "declared";
LicenseAcknowledgement["Concluded"] = "concluded";
})(LicenseAcknowledgement || (exports.LicenseAcknowledgement = LicenseAcknowledgement = {}));
}),

/***/ 10209: // node_modules/@cyclonedx/cyclonedx-library/dist.node/enums/lifecyclePhase.js
/***/ ((__unused_webpack_module, exports) => {
Object.defineProperty(exports, "__esModule", {
value: true
});
exports.LifecyclePhase = void 0;
var LifecyclePhase;
(function(LifecyclePhase) {
LifecyclePhase["Design"] = "design";
LifecyclePhase["PreBuild"] = "pre-build";
LifecyclePhase["Build"] = "build";
LifecyclePhase["PostBuild"] = "post-build";
LifecyclePhase["Operations"] = "operations";
LifecyclePhase["Discovery"] = "discovery";
LifecyclePhase["Decommission"] = "decommission";
})(LifecyclePhase || (exports.LifecyclePhase = LifecyclePhase = {}));
}),

/***/ 86586: // node_modules/@cyclonedx/cyclonedx-library/dist.node/enums/vulnerability/affectStatus.js
/***/ ((__unused_webpack_module, exports) => {
Object.defineProperty(exports, "__esModule", {
value: true
});
exports.AffectStatus = void 0;
var AffectStatus;
(function(AffectStatus) {
AffectStatus["Affected"] = "affected";
AffectStatus["Unaffected"] = "unaffected";
AffectStatus["Unknown"] = "unknown";
})(AffectStatus || (exports.AffectStatus = AffectStatus = {}));
}),

/***/ 55177: // node_modules/@cyclonedx/cyclonedx-library/dist.node/enums/vulnerability/analysisJustification.js
/***/ ((__unused_webpack_module, exports) => {
Object.defineProperty(exports, "__esModule", {
value: true
});
exports.AnalysisJustification = void 0;
var AnalysisJustification;
(function(AnalysisJustification) {
AnalysisJustification["CodeNotPresent"] = "code_not_present";
AnalysisJustification["CodeNotReachable"] = "code_not_reachable";
AnalysisJustification["RequiresConfiguration"] = "requires_configuration";
AnalysisJustification["RequiresDependency"] = "requires_dependency";
AnalysisJustification["RequiresEnvironment"] = "requires_environment";
AnalysisJustification["ProtectedByCompiler"] = "protected_by_compiler";
AnalysisJustification["ProtectedAtRuntime"] = "protected_at_runtime";
AnalysisJustification["ProtectedAtPerimeter"] = "protected_at_perimeter";
AnalysisJustification["ProtectedByMitigatingControl"] = "protected_by_mitigating_control";
})(AnalysisJustification || (exports.AnalysisJustification = AnalysisJustification = {}));
}),

/***/ 26824: // node_modules/@cyclonedx/cyclonedx-library/dist.node/enums/vulnerability/analysisResponse.js
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {
Object.defineProperty(exports, "__esModule", {
value: true
});
exports.AnalysisResponseRepository = exports.AnalysisResponse = void 0;
const sortable_1 = __webpack_require__(40094);
var AnalysisResponse;
(function(AnalysisResponse) {
AnalysisResponse["CanNotFix"] = "can_not_fix";
AnalysisResponse["WillNotFix"] = "will_not_fix";
AnalysisResponse["Update"] = "update";
AnalysisResponse["Rollback"] = "rollback";
AnalysisResponse["WorkaroundAvailable"] = "workaround_available";
})(AnalysisResponse || (exports.AnalysisResponse = AnalysisResponse = {}));
class AnalysisResponseRepository extends sortable_1.SortableStringables {}
exports.AnalysisResponseRepository = AnalysisResponseRepository;
}),

/***/ 92834: // node_modules/@cyclonedx/cyclonedx-library/dist.node/enums/vulnerability/analysisState.js
/***/ ((__unused_webpack_module, exports) => {
Object.defineProperty(exports, "__esModule", {
value: true
});
exports.AnalysisState = void 0;
var AnalysisState;
(function(AnalysisState) {
AnalysisState["Resolved"] = "resolved";
AnalysisState["ResolvedWithPedigree"] = "resolved_with_pedigree";
AnalysisState["Exploitable"] = "exploitable";
AnalysisState["InTriage"] = "in_triage";
AnalysisState["FalsePositive"] = "false_positive";
AnalysisState["NotAffected"] = "not_affected";
})(AnalysisState || (exports.AnalysisState = AnalysisState = {}));
}),

/***/ 60845: // node_modules/@cyclonedx/cyclonedx-library/dist.node/enums/vulnerability/index.js
/***/ (function(__unused_webpack_module, exports, __webpack_require__) {
var __createBinding = this && this.__createBinding || (Object.create ? function(o, m, k, k2) {
if (k2 === void 0) k2 = k;
var desc = Object.getOwnPropertyDescriptor(m, k);
if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) desc = {
enumerable: true,
get: function() {
return m[k];
}
};
Object.defineProperty(o, k2, desc);
} : function(o, m, k, k2) {
if (k2 === void 0) k2 = k;
o[k2] = m[k];
});
var __exportStar = this && this.__exportStar || function(m, exports) {
for (var p in m) if (p !== "default" && !Object.prototype.hasOwnProperty.call(exports, p)) __createBinding(exports, m, p);
};
Object.defineProperty(exports, "__esModule", {
value: true
});
__exportStar(__webpack_require__(86586), exports);
__exportStar(__webpack_require__(55177), exports);
__exportStar(__webpack_require__(26824), exports);
__exportStar(__webpack_require__(92834), exports);
__exportStar(__webpack_require__(21369), exports);
__exportStar(__webpack_require__(66650), exports);
}),

/***/ 21369: // node_modules/@cyclonedx/cyclonedx-library/dist.node/enums/vulnerability/ratingMethod.js
/***/ ((__unused_webpack_module, exports) => {
Object.defineProperty(exports, "__esModule", {
value: true
});
exports.RatingMethod = void 0;
var RatingMethod;
(function(RatingMethod) {
RatingMethod["CVSSv2"] = "CVSSv2";
RatingMethod["CVSSv3"] = "CVSSv3";
RatingMethod["CVSSv31"] = "CVSSv31";
RatingMethod["CVSSv4"] = "CVSSv4";
RatingMethod["OWASP"] = "OWASP";
RatingMethod["SSVC"] = "SSVC";
RatingMethod["Other"] = "other";
})(RatingMethod || (exports.RatingMethod = RatingMethod = {}));
}),

/***/ 66650: // node_modules/@cyclonedx/cyclonedx-library/dist.node/enums/vulnerability/severity.js
/***/ ((__unused_webpack_module, exports) => {
Object.defineProperty(exports, "__esModule", {
value: true
});
exports.Severity = void 0;
var Severity;
(function(Severity) {
Severity["Critical"] = "critical";
Severity["High"] = "high";
Severity["Medium"] = "medium";
Severity["Low"] = "low";
Severity["Info"] = "info";
Severity["None"] = "none";
Severity["Unknown"] = "unknown";
})(Severity || (exports.Severity = Severity = {}));
}),

/***/ 63159: // node_modules/@cyclonedx/cyclonedx-library/dist.node/models/attachment.js
/***/ ((__unused_webpack_module, exports) => {
Object.defineProperty(exports, "__esModule", {
value: true
});
exports.Attachment = void 0;
class Attachment {
contentType;
content;
encoding;
constructor(content, op = {}) {
this.contentType = op.contentType;
this.content = content;
this.encoding = op.encoding;
}
}
exports.Attachment = Attachment;
}),

/***/ 2266: // node_modules/@cyclonedx/cyclonedx-library/dist.node/models/bom.js
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {
Object.defineProperty(exports, "__esModule", {
value: true
});
exports.Bom = void 0;
const integer_1 = __webpack_require__(36181);
const component_1 = __webpack_require__(5663);
const metadata_1 = __webpack_require__(81015);
const service_1 = __webpack_require__(63547);
const vulnerability_1 = __webpack_require__(17191);
class Bom {
metadata;
components;
services;
vulnerabilities;
#version=1;
#serialNumber;
constructor(op = {}) {
this.metadata = op.metadata ?? new metadata_1.Metadata;
this.components = op.components ?? new component_1.ComponentRepository;
this.services = op.services ?? new service_1.ServiceRepository;
this.version = op.version ?? this.version;
this.vulnerabilities = op.vulnerabilities ?? new vulnerability_1.VulnerabilityRepository;
this.serialNumber = op.serialNumber;
}
get version() {
return this.#version;
}
set version(value) {
if (!(0, integer_1.isPositiveInteger)(value)) throw new TypeError("Not PositiveInteger");
this.#version = value;
}
get serialNumber() {
return this.#serialNumber;
}
set serialNumber(value) {
this.#serialNumber = value === "" ? void 0 : value;
}
}
exports.Bom = Bom;
}),

/***/ 47286: // node_modules/@cyclonedx/cyclonedx-library/dist.node/models/bomLink.js
/***/ ((__unused_webpack_module, exports) => {
Object.defineProperty(exports, "__esModule", {
value: true
});
exports.BomLinkElement = exports.BomLinkDocument = void 0;
class BomLinkBase {
#value;
constructor(value) {
this.value = value;
}
get value() {
return this.#value;
}
set value(value) {
if (!this._isValid(value)) throw new RangeError("invalid value");
this.#value = value;
}
compare(other) {
return this.toString().localeCompare(other.toString());
}
toString() {
return this.value;
}
}
class BomLinkDocument extends BomLinkBase {
static #pattern=/^urn:cdx:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\/[1-9][0-9]*$/;
static isValid(value) {
return typeof value === "string" && this.#pattern.test(value);
}
_isValid(value) {
return BomLinkDocument.isValid(value);
}
}
exports.BomLinkDocument = BomLinkDocument;
class BomLinkElement extends BomLinkBase {
static #pattern=/^urn:cdx:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\/[1-9][0-9]*#.+$/;
static isValid(value) {
return typeof value === "string" && this.#pattern.test(value);
}
_isValid(value) {
return BomLinkElement.isValid(value);
}
}
exports.BomLinkElement = BomLinkElement;
}),

/***/ 97385: // node_modules/@cyclonedx/cyclonedx-library/dist.node/models/bomRef.js
/***/ ((__unused_webpack_module, exports) => {
Object.defineProperty(exports, "__esModule", {
value: true
});
exports.BomRefRepository = exports.BomRef = void 0;
class BomRef {
value;
constructor(value) {
this.value = value;
}
compare(other) {
return this.toString().localeCompare(other.toString());
}
toString() {
return this.value ?? "";
}
}
exports.BomRef = BomRef;
class BomRefRepository extends Set {}
exports.BomRefRepository = BomRefRepository;
}),

/***/ 5663: // node_modules/@cyclonedx/cyclonedx-library/dist.node/models/component.js
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {
Object.defineProperty(exports, "__esModule", {
value: true
});
exports.ComponentEvidence = exports.ComponentRepository = exports.Component = void 0;
const sortable_1 = __webpack_require__(40094);
const tree_1 = __webpack_require__(66698);
const cpe_1 = __webpack_require__(51013);
const bomRef_1 = __webpack_require__(97385);
const copyright_1 = __webpack_require__(16985);
const externalReference_1 = __webpack_require__(91916);
const hash_1 = __webpack_require__(24810);
const license_1 = __webpack_require__(27027);
const property_1 = __webpack_require__(44799);
class Component {
type;
name;
author;
copyright;
description;
externalReferences;
group;
hashes;
licenses;
publisher;
purl;
scope;
supplier;
swid;
version;
components;
properties;
evidence;
#bomRef;
#cpe;
dependencies;
constructor(type, name, op = {}) {
this.#bomRef = new bomRef_1.BomRef(op.bomRef);
this.type = type;
this.name = name;
this.supplier = op.supplier;
this.author = op.author;
this.copyright = op.copyright;
this.externalReferences = op.externalReferences ?? new externalReference_1.ExternalReferenceRepository;
this.group = op.group;
this.hashes = op.hashes ?? new hash_1.HashDictionary;
this.licenses = op.licenses ?? new license_1.LicenseRepository;
this.publisher = op.publisher;
this.purl = op.purl;
this.scope = op.scope;
this.swid = op.swid;
this.version = op.version;
this.description = op.description;
this.components = op.components ?? new ComponentRepository;
this.cpe = op.cpe;
this.properties = op.properties ?? new property_1.PropertyRepository;
this.evidence = op.evidence;
this.dependencies = op.dependencies ?? new bomRef_1.BomRefRepository;
}
get bomRef() {
return this.#bomRef;
}
get cpe() {
return this.#cpe;
}
set cpe(value) {
if (value !== void 0 && !(0, cpe_1.isCPE)(value)) throw new TypeError("Not CPE nor undefined");
this.#cpe = value;
}
compare(other) {
const bomRefCompare = this.bomRef.compare(other.bomRef);
if (bomRefCompare !== 0) return bomRefCompare;
if (this.purl !== void 0 && other.purl !== void 0) return this.purl.localeCompare(other.purl);
if (this.#cpe !== void 0 && other.#cpe !== void 0) return this.#cpe.localeCompare(other.#cpe);
return (this.group ?? "").localeCompare(other.group ?? "") || this.name.localeCompare(other.name) || (this.version ?? "").localeCompare(other.version ?? "");
}
}
exports.Component = Component;
class ComponentRepository extends sortable_1.SortableComparables {
* [tree_1.treeIteratorSymbol]() {
for (const component of this) {
yield component;
yield* component.components[tree_1.treeIteratorSymbol]();
}
}
}
exports.ComponentRepository = ComponentRepository;
class ComponentEvidence {
licenses;
copyright;
constructor(op = {}) {
this.licenses = op.licenses ?? new license_1.LicenseRepository;
this.copyright = op.copyright ?? new copyright_1.CopyrightRepository;
}
}
exports.ComponentEvidence = ComponentEvidence;
}),

/***/ 16985: // node_modules/@cyclonedx/cyclonedx-library/dist.node/models/copyright.js
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {
Object.defineProperty(exports, "__esModule", {
value: true
});
exports.CopyrightRepository = void 0;
const sortable_1 = __webpack_require__(40094);
class CopyrightRepository extends sortable_1.SortableStringables {}
exports.CopyrightRepository = CopyrightRepository;
}),

/***/ 91916: // node_modules/@cyclonedx/cyclonedx-library/dist.node/models/externalReference.js
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {
Object.defineProperty(exports, "__esModule", {
value: true
});
exports.ExternalReferenceRepository = exports.ExternalReference = void 0;
const sortable_1 = __webpack_require__(40094);
const hash_1 = __webpack_require__(24810);
class ExternalReference {
url;
type;
hashes;
comment;
constructor(url, type, op = {}) {
this.url = url;
this.type = type;
this.hashes = op.hashes ?? new hash_1.HashDictionary;
this.comment = op.comment;
}
compare(other) {
return this.type.localeCompare(other.type) || this.url.toString().localeCompare(other.url.toString());
}
}
exports.ExternalReference = ExternalReference;
class ExternalReferenceRepository extends sortable_1.SortableComparables {}
exports.ExternalReferenceRepository = ExternalReferenceRepository;
}),

/***/ 24810: // node_modules/@cyclonedx/cyclonedx-library/dist.node/models/hash.js
/***/ ((__unused_webpack_module, exports) => {
Object.defineProperty(exports, "__esModule", {
value: true
});
exports.HashDictionary = void 0;
class HashDictionary extends Map {
static #compareItems([a1, c1], [a2, c2]) {
return a1.localeCompare(a2) || c1.localeCompare(c2);
}
sorted() {
return Array.from(this.entries()).sort(HashDictionary.#compareItems);
}
}
exports.HashDictionary = HashDictionary;
}),

/***/ 50320: // node_modules/@cyclonedx/cyclonedx-library/dist.node/models/index.js
/***/ (function(__unused_webpack_module, exports, __webpack_require__) {
var __createBinding = this && this.__createBinding || (Object.create ? function(o, m, k, k2) {
if (k2 === void 0) k2 = k;
var desc = Object.getOwnPropertyDescriptor(m, k);
if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) desc = {
enumerable: true,
get: function() {
return m[k];
}
};
Object.defineProperty(o, k2, desc);
} : function(o, m, k, k2) {
if (k2 === void 0) k2 = k;
o[k2] = m[k];
});
var __setModuleDefault = this && this.__setModuleDefault || (Object.create ? function(o, v) {
Object.defineProperty(o, "default", {
enumerable: true,
value: v
});
} : function(o, v) {
o["default"] = v;
});
var __exportStar = this && this.__exportStar || function(m, exports) {
for (var p in m) if (p !== "default" && !Object.prototype.hasOwnProperty.call(exports, p)) __createBinding(exports, m, p);
};
var __importStar = this && this.__importStar || function() {
var ownKeys = function(o) {
ownKeys = Object.getOwnPropertyNames || function(o) {
var ar = [];
for (var k in o) if (Object.prototype.hasOwnProperty.call(o, k)) ar[ar.length] = k;
return ar;
};
return ownKeys(o);
};
return function(mod) {
if (mod && mod.__esModule) return mod;
var result = {};
if (mod != null) for (var k = ownKeys(mod), i = 0; i < k.length; i++) if (k[i] !== "default") __createBinding(result, mod, k[i]);
__setModuleDefault(result, mod);
return result;
};
}();
Object.defineProperty(exports, "__esModule", {
value: true
});
exports.Vulnerability = void 0;
__exportStar(__webpack_require__(63159), exports);
__exportStar(__webpack_require__(2266), exports);
__exportStar(__webpack_require__(47286), exports);
__exportStar(__webpack_require__(97385), exports);
__exportStar(__webpack_require__(5663), exports);
__exportStar(__webpack_require__(16985), exports);
__exportStar(__webpack_require__(91916), exports);
__exportStar(__webpack_require__(24810), exports);
__exportStar(__webpack_require__(27027), exports);
__exportStar(__webpack_require__(604), exports);
__exportStar(__webpack_require__(81015), exports);
__exportStar(__webpack_require__(50330), exports);
__exportStar(__webpack_require__(39047), exports);
__exportStar(__webpack_require__(44799), exports);
__exportStar(__webpack_require__(63547), exports);
__exportStar(__webpack_require__(74501), exports);
__exportStar(__webpack_require__(28468), exports);
exports.Vulnerability = __importStar(__webpack_require__(46105));
}),

/***/ 27027: // node_modules/@cyclonedx/cyclonedx-library/dist.node/models/license.js
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {
Object.defineProperty(exports, "__esModule", {
value: true
});
exports.LicenseRepository = exports.SpdxLicense = exports.NamedLicense = exports.LicenseExpression = void 0;
const property_1 = __webpack_require__(44799);
class LicenseExpression {
#expression;
acknowledgement;
constructor(expression) {
this.expression = expression;
}
get expression() {
return this.#expression;
}
set expression(value) {
if (value === "") throw new RangeError("value is empty string");
this.#expression = value;
}
compare(other) {
return this.#expression.localeCompare(other.#expression);
}
}
exports.LicenseExpression = LicenseExpression;
class DisjunctiveLicenseBase {
acknowledgement;
text;
#url;
properties;
constructor(op = {}) {
this.acknowledgement = op.acknowledgement;
this.text = op.text;
this.url = op.url;
this.properties = op.properties ?? new property_1.PropertyRepository;
}
get url() {
return this.#url;
}
set url(value) {
this.#url = value === "" ? void 0 : value;
}
}
class NamedLicense extends DisjunctiveLicenseBase {
name;
constructor(name, op = {}) {
super(op);
this.name = name;
}
compare(other) {
return this.name.localeCompare(other.name);
}
}
exports.NamedLicense = NamedLicense;
class SpdxLicense extends DisjunctiveLicenseBase {
#id;
constructor(id, op = {}) {
super(op);
this.id = id;
}
get id() {
return this.#id;
}
set id(value) {
if (value === "") throw new RangeError("value is empty string");
this.#id = value;
}
compare(other) {
return this.#id.localeCompare(other.#id);
}
}
exports.SpdxLicense = SpdxLicense;
class LicenseRepository extends Set {
static #compareItems(a, b) {
if (a.constructor === b.constructor) return a.compare(b);
return a.constructor.name.localeCompare(b.constructor.name);
}
sorted() {
return Array.from(this).sort(LicenseRepository.#compareItems);
}
}
exports.LicenseRepository = LicenseRepository;
}),

/***/ 604: // node_modules/@cyclonedx/cyclonedx-library/dist.node/models/lifecycle.js
/***/ ((__unused_webpack_module, exports) => {
Object.defineProperty(exports, "__esModule", {
value: true
});
exports.LifecycleRepository = exports.NamedLifecycle = void 0;
class NamedLifecycle {
name;
description;
constructor(name, op = {}) {
this.name = name;
this.description = op.description;
}
compare(other) {
return this.name.localeCompare(other.name);
}
}
exports.NamedLifecycle = NamedLifecycle;
class LifecycleRepository extends Set {
static #compareItems(a, b) {
if (a.constructor === b.constructor) return a instanceof NamedLifecycle ? a.compare(b) : a.localeCompare(b);
return a.constructor.name.localeCompare(b.constructor.name);
}
sorted() {
return Array.from(this).sort(LifecycleRepository.#compareItems);
}
}
exports.LifecycleRepository = LifecycleRepository;
}),

/***/ 81015: // node_modules/@cyclonedx/cyclonedx-library/dist.node/models/metadata.js
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {
Object.defineProperty(exports, "__esModule", {
value: true
});
exports.Metadata = void 0;
const license_1 = __webpack_require__(27027);
const lifecycle_1 = __webpack_require__(604);
const organizationalContact_1 = __webpack_require__(50330);
const property_1 = __webpack_require__(44799);
const tool_1 = __webpack_require__(28468);
class Metadata {
timestamp;
lifecycles;
tools;
authors;
component;
manufacture;
supplier;
licenses;
properties;
constructor(op = {}) {
this.timestamp = op.timestamp;
this.lifecycles = op.lifecycles ?? new lifecycle_1.LifecycleRepository;
this.tools = op.tools ?? new tool_1.Tools;
this.authors = op.authors ?? new organizationalContact_1.OrganizationalContactRepository;
this.component = op.component;
this.manufacture = op.manufacture;
this.supplier = op.supplier;
this.licenses = op.licenses ?? new license_1.LicenseRepository;
this.properties = op.properties ?? new property_1.PropertyRepository;
}
}
exports.Metadata = Metadata;
}),

/***/ 50330: // node_modules/@cyclonedx/cyclonedx-library/dist.node/models/organizationalContact.js
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {
Object.defineProperty(exports, "__esModule", {
value: true
});
exports.OrganizationalContactRepository = exports.OrganizationalContact = void 0;
const sortable_1 = __webpack_require__(40094);
class OrganizationalContact {
name;
email;
phone;
constructor(op = {}) {
this.name = op.name;
this.email = op.email;
this.phone = op.phone;
}
compare(other) {
return (this.name ?? "").localeCompare(other.name ?? "") || (this.email ?? "").localeCompare(other.email ?? "") || (this.phone ?? "").localeCompare(other.phone ?? "");
}
}
exports.OrganizationalContact = OrganizationalContact;
class OrganizationalContactRepository extends sortable_1.SortableComparables {}
exports.OrganizationalContactRepository = OrganizationalContactRepository;
}),

/***/ 39047: // node_modules/@cyclonedx/cyclonedx-library/dist.node/models/organizationalEntity.js
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {
Object.defineProperty(exports, "__esModule", {
value: true
});
exports.OrganizationalEntityRepository = exports.OrganizationalEntity = void 0;
const sortable_1 = __webpack_require__(40094);
const organizationalContact_1 = __webpack_require__(50330);
class OrganizationalEntity {
name;
url;
contact;
constructor(op = {}) {
this.name = op.name;
this.url = op.url ?? new Set;
this.contact = op.contact ?? new organizationalContact_1.OrganizationalContactRepository;
}
compare(other) {
return (this.name ?? "").localeCompare(other.name ?? "") || this.contact.compare(other.contact) || new sortable_1.SortableStringables(this.url).compare(new sortable_1.SortableStringables(other.url));
}
}
exports.OrganizationalEntity = OrganizationalEntity;
class OrganizationalEntityRepository extends sortable_1.SortableComparables {}
exports.OrganizationalEntityRepository = OrganizationalEntityRepository;
}),

/***/ 44799: // node_modules/@cyclonedx/cyclonedx-library/dist.node/models/property.js
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {
Object.defineProperty(exports, "__esModule", {
value: true
});
exports.PropertyRepository = exports.Property = void 0;
const sortable_1 = __webpack_require__(40094);
class Property {
name;
value;
constructor(name, value) {
this.name = name;
this.value = value;
}
compare(other) {
return this.name.localeCompare(other.name) || this.value.localeCompare(other.value);
}
}
exports.Property = Property;
class PropertyRepository extends sortable_1.SortableComparables {}
exports.PropertyRepository = PropertyRepository;
}),

/***/ 63547: // node_modules/@cyclonedx/cyclonedx-library/dist.node/models/service.js
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {
Object.defineProperty(exports, "__esModule", {
value: true
});
exports.ServiceRepository = exports.Service = void 0;
const sortable_1 = __webpack_require__(40094);
const tree_1 = __webpack_require__(66698);
const bomRef_1 = __webpack_require__(97385);
const externalReference_1 = __webpack_require__(91916);
const license_1 = __webpack_require__(27027);
const property_1 = __webpack_require__(44799);
class Service {
provider;
group;
name;
version;
description;
licenses;
externalReferences;
services;
properties;
#bomRef;
dependencies;
constructor(name, op = {}) {
this.#bomRef = new bomRef_1.BomRef(op.bomRef);
this.provider = op.provider;
this.group = op.group;
this.name = name;
this.version = op.version;
this.description = op.description;
this.licenses = op.licenses ?? new license_1.LicenseRepository;
this.externalReferences = op.externalReferences ?? new externalReference_1.ExternalReferenceRepository;
this.services = op.services ?? new ServiceRepository;
this.properties = op.properties ?? new property_1.PropertyRepository;
this.dependencies = op.dependencies ?? new bomRef_1.BomRefRepository;
}
get bomRef() {
return this.#bomRef;
}
compare(other) {
const bomRefCompare = this.bomRef.compare(other.bomRef);
if (bomRefCompare !== 0) return bomRefCompare;
return (this.group ?? "").localeCompare(other.group ?? "") || this.name.localeCompare(other.name) || (this.version ?? "").localeCompare(other.version ?? "");
}
}
exports.Service = Service;
class ServiceRepository extends sortable_1.SortableComparables {
* [tree_1.treeIteratorSymbol]() {
for (const service of this) {
yield service;
yield* service.services[tree_1.treeIteratorSymbol]();
}
}
}
exports.ServiceRepository = ServiceRepository;
}),

/***/ 74501: // node_modules/@cyclonedx/cyclonedx-library/dist.node/models/swid.js
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {
Object.defineProperty(exports, "__esModule", {
value: true
});
exports.SWID = void 0;
const integer_1 = __webpack_require__(36181);
class SWID {
tagId;
name;
version;
patch;
text;
url;
#tagVersion;
constructor(tagId, name, op = {}) {
this.tagId = tagId;
this.name = name;
this.version = op.version;
this.patch = op.patch;
this.text = op.text;
this.url = op.url;
this.tagVersion = op.tagVersion;
}
get tagVersion() {
return this.#tagVersion;
}
set tagVersion(value) {
if (value !== void 0 && !(0, integer_1.isNonNegativeInteger)(value)) throw new TypeError("Not NonNegativeInteger nor undefined");
this.#tagVersion = value;
}
}
exports.SWID = SWID;
}),

/***/ 28468: // node_modules/@cyclonedx/cyclonedx-library/dist.node/models/tool.js
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {
Object.defineProperty(exports, "__esModule", {
value: true
});
exports.Tools = exports.ToolRepository = exports.Tool = void 0;
const sortable_1 = __webpack_require__(40094);
const component_1 = __webpack_require__(5663);
const externalReference_1 = __webpack_require__(91916);
const hash_1 = __webpack_require__(24810);
const service_1 = __webpack_require__(63547);
class Tool {
vendor;
name;
version;
hashes;
externalReferences;
constructor(op = {}) {
this.vendor = op.vendor;
this.name = op.name;
this.version = op.version;
this.hashes = op.hashes ?? new hash_1.HashDictionary;
this.externalReferences = op.externalReferences ?? new externalReference_1.ExternalReferenceRepository;
}
compare(other) {
return (this.vendor ?? "").localeCompare(other.vendor ?? "") || (this.name ?? "").localeCompare(other.name ?? "") || (this.version ?? "").localeCompare(other.version ?? "");
}
static fromComponent(component) {
return new Tool({
vendor: component.group,
name: component.name,
version: component.version,
hashes: component.hashes,
externalReferences: component.externalReferences
});
}
static fromService(service) {
return new Tool({
vendor: service.group,
name: service.name,
version: service.version,
externalReferences: service.externalReferences
});
}
}
exports.Tool = Tool;
class ToolRepository extends sortable_1.SortableComparables {}
exports.ToolRepository = ToolRepository;
class Tools {
components;
services;
tools;
constructor(op = {}) {
this.components = op.components ?? new component_1.ComponentRepository;
this.services = op.services ?? new service_1.ServiceRepository;
this.tools = op.tools ?? new ToolRepository;
}
get size() {
return this.components.size + this.services.size + this.tools.size;
}
}
exports.Tools = Tools;
}),

/***/ 4102: // node_modules/@cyclonedx/cyclonedx-library/dist.node/models/vulnerability/advisory.js
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {
Object.defineProperty(exports, "__esModule", {
value: true
});
exports.AdvisoryRepository = exports.Advisory = void 0;
const sortable_1 = __webpack_require__(40094);
class Advisory {
title;
url;
constructor(url, op = {}) {
this.url = url;
this.title = op.title;
}
compare(other) {
return this.url.toString().localeCompare(other.url.toString()) || (this.title ?? "").localeCompare(other.title ?? "");
}
}
exports.Advisory = Advisory;
class AdvisoryRepository extends sortable_1.SortableComparables {}
exports.AdvisoryRepository = AdvisoryRepository;
}),

/***/ 78616: // node_modules/@cyclonedx/cyclonedx-library/dist.node/models/vulnerability/affect.js
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {
Object.defineProperty(exports, "__esModule", {
value: true
});
exports.AffectedVersionRepository = exports.AffectedVersionRange = exports.AffectedSingleVersion = exports.AffectRepository = exports.Affect = void 0;
const sortable_1 = __webpack_require__(40094);
class Affect {
ref;
versions;
constructor(ref, op = {}) {
this.ref = ref;
this.versions = op.versions ?? new AffectedVersionRepository;
}
compare(other) {
return this.ref.compare(other.ref) || this.versions.compare(other.versions);
}
}
exports.Affect = Affect;
class AffectRepository extends sortable_1.SortableComparables {}
exports.AffectRepository = AffectRepository;
class AffectedSingleVersion {
version;
status;
constructor(version, op = {}) {
this.version = version;
this.status = op.status;
}
compare(other) {
return this.version.localeCompare(other.version) || (this.status ?? "").localeCompare(other.status ?? "");
}
}
exports.AffectedSingleVersion = AffectedSingleVersion;
class AffectedVersionRange {
range;
status;
constructor(range, op = {}) {
this.range = range;
this.status = op.status;
}
compare(other) {
return this.range.localeCompare(other.range) || (this.status ?? "").localeCompare(other.status ?? "");
}
}
exports.AffectedVersionRange = AffectedVersionRange;
class AffectedVersionRepository extends sortable_1.SortableComparables {}
exports.AffectedVersionRepository = AffectedVersionRepository;
}),

/***/ 80631: // node_modules/@cyclonedx/cyclonedx-library/dist.node/models/vulnerability/analysis.js
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {
Object.defineProperty(exports, "__esModule", {
value: true
});
exports.Analysis = void 0;
const analysisResponse_1 = __webpack_require__(26824);
class Analysis {
state;
justification;
response;
detail;
constructor(op = {}) {
this.state = op.state;
this.justification = op.justification;
this.response = op.response ?? new analysisResponse_1.AnalysisResponseRepository;
this.detail = op.detail;
}
}
exports.Analysis = Analysis;
}),

/***/ 93747: // node_modules/@cyclonedx/cyclonedx-library/dist.node/models/vulnerability/credits.js
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {
Object.defineProperty(exports, "__esModule", {
value: true
});
exports.Credits = void 0;
const organizationalContact_1 = __webpack_require__(50330);
const organizationalEntity_1 = __webpack_require__(39047);
class Credits {
organizations;
individuals;
constructor(op = {}) {
this.organizations = op.organizations ?? new organizationalEntity_1.OrganizationalEntityRepository;
this.individuals = op.individuals ?? new organizationalContact_1.OrganizationalContactRepository;
}
}
exports.Credits = Credits;
}),

/***/ 46105: // node_modules/@cyclonedx/cyclonedx-library/dist.node/models/vulnerability/index.js
/***/ (function(__unused_webpack_module, exports, __webpack_require__) {
var __createBinding = this && this.__createBinding || (Object.create ? function(o, m, k, k2) {
if (k2 === void 0) k2 = k;
var desc = Object.getOwnPropertyDescriptor(m, k);
if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) desc = {
enumerable: true,
get: function() {
return m[k];
}
};
Object.defineProperty(o, k2, desc);
} : function(o, m, k, k2) {
if (k2 === void 0) k2 = k;
o[k2] = m[k];
});
var __exportStar = this && this.__exportStar || function(m, exports) {
for (var p in m) if (p !== "default" && !Object.prototype.hasOwnProperty.call(exports, p)) __createBinding(exports, m, p);
};
Object.defineProperty(exports, "__esModule", {
value: true
});
__exportStar(__webpack_require__(4102), exports);
__exportStar(__webpack_require__(78616), exports);
__exportStar(__webpack_require__(80631), exports);
__exportStar(__webpack_require__(93747), exports);
__exportStar(__webpack_require__(51264), exports);
__exportStar(__webpack_require__(73204), exports);
__exportStar(__webpack_require__(78284), exports);
__exportStar(__webpack_require__(17191), exports);
}),

/***/ 51264: // node_modules/@cyclonedx/cyclonedx-library/dist.node/models/vulnerability/rating.js
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {
Object.defineProperty(exports, "__esModule", {
value: true
});
exports.RatingRepository = exports.Rating = void 0;
const sortable_1 = __webpack_require__(40094);
class Rating {
source;
score;
severity;
method;
vector;
justification;
constructor(op = {}) {
this.source = op.source;
this.score = op.score;
this.severity = op.severity;
this.method = op.method;
this.vector = op.vector;
this.justification = op.justification;
}
compare(other) {
return (this.score ?? 0) - (other.score ?? 0) || (this.vector ?? "").localeCompare(other.vector ?? "") || (this.justification ?? "").localeCompare(other.justification ?? "") || (this.severity ?? "").localeCompare(other.severity ?? "") || (this.method ?? "").localeCompare(other.method ?? "") || (this.source && other.source ? this.source.compare(other.source) : 0);
}
}
exports.Rating = Rating;
class RatingRepository extends sortable_1.SortableComparables {}
exports.RatingRepository = RatingRepository;
}),

/***/ 73204: // node_modules/@cyclonedx/cyclonedx-library/dist.node/models/vulnerability/reference.js
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {
Object.defineProperty(exports, "__esModule", {
value: true
});
exports.ReferenceRepository = exports.Reference = void 0;
const sortable_1 = __webpack_require__(40094);
class Reference {
id;
source;
constructor(id, source) {
this.id = id;
this.source = source;
}
compare(other) {
return this.id.localeCompare(other.id) || this.source.compare(other.source);
}
}
exports.Reference = Reference;
class ReferenceRepository extends sortable_1.SortableComparables {}
exports.ReferenceRepository = ReferenceRepository;
}),

/***/ 78284: // node_modules/@cyclonedx/cyclonedx-library/dist.node/models/vulnerability/source.js
/***/ ((__unused_webpack_module, exports) => {
Object.defineProperty(exports, "__esModule", {
value: true
});
exports.Source = void 0;
class Source {
name;
url;
constructor(op = {}) {
this.name = op.name;
this.url = op.url;
}
compare(other) {
return (this.url?.toString() ?? "").localeCompare(other.url?.toString() ?? "") || (this.name ?? "").localeCompare(other.name ?? "");
}
}
exports.Source = Source;
}),

/***/ 17191: // node_modules/@cyclonedx/cyclonedx-library/dist.node/models/vulnerability/vulnerability.js
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {
Object.defineProperty(exports, "__esModule", {
value: true
});
exports.VulnerabilityRepository = exports.Vulnerability = void 0;
const sortable_1 = __webpack_require__(40094);
const cwe_1 = __webpack_require__(43198);
const bomRef_1 = __webpack_require__(97385);
const property_1 = __webpack_require__(44799);
const tool_1 = __webpack_require__(28468);
const advisory_1 = __webpack_require__(4102);
const affect_1 = __webpack_require__(78616);
const rating_1 = __webpack_require__(51264);
const reference_1 = __webpack_require__(73204);
class Vulnerability {
#bomRef;
id;
source;
references;
ratings;
cwes;
description;
detail;
recommendation;
advisories;
created;
published;
updated;
credits;
tools;
analysis;
affects;
properties;
constructor(op = {}) {
this.#bomRef = new bomRef_1.BomRef(op.bomRef);
this.id = op.id;
this.source = op.source;
this.references = op.references ?? new reference_1.ReferenceRepository;
this.ratings = op.ratings ?? new rating_1.RatingRepository;
this.cwes = op.cwes ?? new cwe_1.CweRepository;
this.description = op.description;
this.detail = op.detail;
this.recommendation = op.recommendation;
this.advisories = op.advisories ?? new advisory_1.AdvisoryRepository;
this.created = op.created;
this.published = op.published;
this.updated = op.updated;
this.credits = op.credits;
this.tools = op.tools ?? new tool_1.Tools;
this.analysis = op.analysis;
this.affects = op.affects ?? new affect_1.AffectRepository;
this.properties = op.properties ?? new property_1.PropertyRepository;
}
get bomRef() {
return this.#bomRef;
}
compare(other) {
const bomRefCompare = this.bomRef.compare(other.bomRef);
if (bomRefCompare !== 0) return bomRefCompare;
return (this.id ?? "").localeCompare(other.id ?? "") || (this.created?.getTime() ?? 0) - (other.created?.getTime() ?? 0) || (this.published?.getTime() ?? 0) - (other.published?.getTime() ?? 0) || (this.updated?.getTime() ?? 0) - (other.updated?.getTime() ?? 0) || this.ratings.compare(other.ratings) || this.cwes.compare(other.cwes) || (this.description ?? "").localeCompare(other.description ?? "") || (this.detail ?? "").localeCompare(other.detail ?? "") || (this.recommendation ?? "").localeCompare(other.recommendation ?? "") || (this.source && other.source ? this.source.compare(other.source) : 0) || this.properties.compare(other.properties);
}
}
exports.Vulnerability = Vulnerability;
class VulnerabilityRepository extends sortable_1.SortableComparables {}
exports.VulnerabilityRepository = VulnerabilityRepository;
}),

/***/ 39983: // node_modules/@cyclonedx/cyclonedx-library/dist.node/serialize/baseSerializer.js
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {
Object.defineProperty(exports, "__esModule", {
value: true
});
exports.BaseSerializer = void 0;
const tree_1 = __webpack_require__(66698);
const bomRefDiscriminator_1 = __webpack_require__(81637);
class BaseSerializer {
* #getAllBomRefs(bom) {
if (bom.metadata.component !== void 0) {
yield bom.metadata.component.bomRef;
for (const {bomRef} of bom.metadata.component.components[tree_1.treeIteratorSymbol]()) yield bomRef;
}
for (const {bomRef} of bom.components[tree_1.treeIteratorSymbol]()) yield bomRef;
for (const {bomRef} of bom.services[tree_1.treeIteratorSymbol]()) yield bomRef;
for (const {bomRef} of bom.vulnerabilities) yield bomRef;
}
#normalize(bom, options) {
const bomRefDiscriminator = new bomRefDiscriminator_1.BomRefDiscriminator(this.#getAllBomRefs(bom));
bomRefDiscriminator.discriminate();
try {
return this._normalize(bom, options);
} finally {
bomRefDiscriminator.reset();
}
}
serialize(bom, options) {
return this._serialize(this.#normalize(bom, options), options);
}
}
exports.BaseSerializer = BaseSerializer;
}),

/***/ 81637: // node_modules/@cyclonedx/cyclonedx-library/dist.node/serialize/bomRefDiscriminator.js
/***/ ((__unused_webpack_module, exports) => {
Object.defineProperty(exports, "__esModule", {
value: true
});
exports.BomRefDiscriminator = void 0;
class BomRefDiscriminator {
#originalValues;
#prefix;
constructor(bomRefs, prefix = "BomRef") {
this.#originalValues = Array.from(bomRefs, r => [ r, r.value ]);
this.#prefix = prefix;
}
get prefix() {
return this.#prefix;
}
* [Symbol.iterator]() {
for (const [bomRef] of this.#originalValues) yield bomRef;
}
discriminate() {
const knownRefValues = new Set([ "" ]);
for (const [bomRef] of this.#originalValues) {
let value = bomRef.value;
if (value === void 0 || knownRefValues.has(value)) {
value = this.#makeUniqueId();
bomRef.value = value;
}
knownRefValues.add(value);
}
}
reset() {
for (const [bomRef, originalValue] of this.#originalValues) bomRef.value = originalValue;
}
#makeUniqueId() {
return `${this.#prefix}${Math.random().toString(32).substring(1)}${Math.random().toString(32).substring(1)}`;
}
}
exports.BomRefDiscriminator = BomRefDiscriminator;
}),

/***/ 98485: // node_modules/@cyclonedx/cyclonedx-library/dist.node/serialize/errors.js
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {
Object.defineProperty(exports, "__esModule", {
value: true
});
exports.MissingOptionalDependencyError = void 0;
const errors_1 = __webpack_require__(98835);
class MissingOptionalDependencyError extends errors_1.OptPlugError {}
exports.MissingOptionalDependencyError = MissingOptionalDependencyError;
}),

/***/ 57621: // node_modules/@cyclonedx/cyclonedx-library/dist.node/serialize/index.common.js
/***/ (function(__unused_webpack_module, exports, __webpack_require__) {
var __createBinding = this && this.__createBinding || (Object.create ? function(o, m, k, k2) {
if (k2 === void 0) k2 = k;
var desc = Object.getOwnPropertyDescriptor(m, k);
if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) desc = {
enumerable: true,
get: function() {
return m[k];
}
};
Object.defineProperty(o, k2, desc);
} : function(o, m, k, k2) {
if (k2 === void 0) k2 = k;
o[k2] = m[k];
});
var __setModuleDefault = this && this.__setModuleDefault || (Object.create ? function(o, v) {
Object.defineProperty(o, "default", {
enumerable: true,
value: v
});
} : function(o, v) {
o["default"] = v;
});
var __exportStar = this && this.__exportStar || function(m, exports) {
for (var p in m) if (p !== "default" && !Object.prototype.hasOwnProperty.call(exports, p)) __createBinding(exports, m, p);
};
var __importStar = this && this.__importStar || function() {
var ownKeys = function(o) {
ownKeys = Object.getOwnPropertyNames || function(o) {
var ar = [];
for (var k in o) if (Object.prototype.hasOwnProperty.call(o, k)) ar[ar.length] = k;
return ar;
};
return ownKeys(o);
};
return function(mod) {
if (mod && mod.__esModule) return mod;
var result = {};
if (mod != null) for (var k = ownKeys(mod), i = 0; i < k.length; i++) if (k[i] !== "default") __createBinding(result, mod, k[i]);
__setModuleDefault(result, mod);
return result;
};
}();
Object.defineProperty(exports, "__esModule", {
value: true
});
exports.XML = exports.JSON = exports.Types = void 0;
__exportStar(__webpack_require__(81637), exports);
__exportStar(__webpack_require__(98485), exports);
exports.Types = __importStar(__webpack_require__(54897));
__exportStar(__webpack_require__(39983), exports);
exports.JSON = __importStar(__webpack_require__(85395));
__exportStar(__webpack_require__(55976), exports);
exports.XML = __importStar(__webpack_require__(74494));
__exportStar(__webpack_require__(63568), exports);
}),

/***/ 51248: // node_modules/@cyclonedx/cyclonedx-library/dist.node/serialize/index.node.js
/***/ (function(__unused_webpack_module, exports, __webpack_require__) {
var __createBinding = this && this.__createBinding || (Object.create ? function(o, m, k, k2) {
if (k2 === void 0) k2 = k;
var desc = Object.getOwnPropertyDescriptor(m, k);
if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) desc = {
enumerable: true,
get: function() {
return m[k];
}
};
Object.defineProperty(o, k2, desc);
} : function(o, m, k, k2) {
if (k2 === void 0) k2 = k;
o[k2] = m[k];
});
var __exportStar = this && this.__exportStar || function(m, exports) {
for (var p in m) if (p !== "default" && !Object.prototype.hasOwnProperty.call(exports, p)) __createBinding(exports, m, p);
};
Object.defineProperty(exports, "__esModule", {
value: true
});
__exportStar(__webpack_require__(57621), exports);
__exportStar(__webpack_require__(86179), exports);
}),

/***/ 85395: // node_modules/@cyclonedx/cyclonedx-library/dist.node/serialize/json/index.js
/***/ (function(__unused_webpack_module, exports, __webpack_require__) {
var __createBinding = this && this.__createBinding || (Object.create ? function(o, m, k, k2) {
if (k2 === void 0) k2 = k;
var desc = Object.getOwnPropertyDescriptor(m, k);
if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) desc = {
enumerable: true,
get: function() {
return m[k];
}
};
Object.defineProperty(o, k2, desc);
} : function(o, m, k, k2) {
if (k2 === void 0) k2 = k;
o[k2] = m[k];
});
var __setModuleDefault = this && this.__setModuleDefault || (Object.create ? function(o, v) {
Object.defineProperty(o, "default", {
enumerable: true,
value: v
});
} : function(o, v) {
o["default"] = v;
});
var __importStar = this && this.__importStar || function() {
var ownKeys = function(o) {
ownKeys = Object.getOwnPropertyNames || function(o) {
var ar = [];
for (var k in o) if (Object.prototype.hasOwnProperty.call(o, k)) ar[ar.length] = k;
return ar;
};
return ownKeys(o);
};
return function(mod) {
if (mod && mod.__esModule) return mod;
var result = {};
if (mod != null) for (var k = ownKeys(mod), i = 0; i < k.length; i++) if (k[i] !== "default") __createBinding(result, mod, k[i]);
__setModuleDefault(result, mod);
return result;
};
}();
Object.defineProperty(exports, "__esModule", {
value: true
});
exports.Types = exports.Normalize = void 0;
exports.Normalize = __importStar(__webpack_require__(52608));
exports.Types = __importStar(__webpack_require__(84466));
}),

/***/ 52608: // node_modules/@cyclonedx/cyclonedx-library/dist.node/serialize/json/normalize.js
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {
Object.defineProperty(exports, "__esModule", {
value: true
});
exports.VulnerabilityAnalysisNormalizer = exports.VulnerabilityAffectedVersionNormalizer = exports.VulnerabilityAffectNormalizer = exports.VulnerabilityCreditsNormalizer = exports.VulnerabilityAdvisoryNormalizer = exports.VulnerabilityRatingNormalizer = exports.VulnerabilityReferenceNormalizer = exports.VulnerabilitySourceNormalizer = exports.VulnerabilityNormalizer = exports.DependencyGraphNormalizer = exports.PropertyNormalizer = exports.AttachmentNormalizer = exports.ExternalReferenceNormalizer = exports.SWIDNormalizer = exports.LicenseNormalizer = exports.ComponentEvidenceNormalizer = exports.ServiceNormalizer = exports.ComponentNormalizer = exports.OrganizationalEntityNormalizer = exports.OrganizationalContactNormalizer = exports.HashNormalizer = exports.ToolsNormalizer = exports.ToolNormalizer = exports.LifecycleNormalizer = exports.MetadataNormalizer = exports.BomNormalizer = exports.Factory = void 0;
const iterable_1 = __webpack_require__(27180);
const notUndefined_1 = __webpack_require__(73837);
const tree_1 = __webpack_require__(66698);
const uri_1 = __webpack_require__(72818);
const license_1 = __webpack_require__(27027);
const lifecycle_1 = __webpack_require__(604);
const tool_1 = __webpack_require__(28468);
const affect_1 = __webpack_require__(78616);
const spdx_1 = __webpack_require__(61290);
const enums_1 = __webpack_require__(33671);
const types_1 = __webpack_require__(84466);
class Factory {
#spec;
constructor(spec) {
this.#spec = spec;
}
get spec() {
return this.#spec;
}
makeForBom() {
return new BomNormalizer(this);
}
makeForMetadata() {
return new MetadataNormalizer(this);
}
makeForComponent() {
return new ComponentNormalizer(this);
}
makeForService() {
return new ServiceNormalizer(this);
}
makeForComponentEvidence() {
return new ComponentEvidenceNormalizer(this);
}
makeForLifecycle() {
return new LifecycleNormalizer(this);
}
makeForTool() {
return new ToolNormalizer(this);
}
makeForTools() {
return new ToolsNormalizer(this);
}
makeForOrganizationalContact() {
return new OrganizationalContactNormalizer(this);
}
makeForOrganizationalEntity() {
return new OrganizationalEntityNormalizer(this);
}
makeForHash() {
return new HashNormalizer(this);
}
makeForLicense() {
return new LicenseNormalizer(this);
}
makeForSWID() {
return new SWIDNormalizer(this);
}
makeForExternalReference() {
return new ExternalReferenceNormalizer(this);
}
makeForAttachment() {
return new AttachmentNormalizer(this);
}
makeForProperty() {
return new PropertyNormalizer(this);
}
makeForDependencyGraph() {
return new DependencyGraphNormalizer(this);
}
makeForVulnerability() {
return new VulnerabilityNormalizer(this);
}
makeForVulnerabilitySource() {
return new VulnerabilitySourceNormalizer(this);
}
makeForVulnerabilityReference() {
return new VulnerabilityReferenceNormalizer(this);
}
makeForVulnerabilityRating() {
return new VulnerabilityRatingNormalizer(this);
}
makeForVulnerabilityAdvisory() {
return new VulnerabilityAdvisoryNormalizer(this);
}
makeForVulnerabilityCredits() {
return new VulnerabilityCreditsNormalizer(this);
}
makeForVulnerabilityAffect() {
return new VulnerabilityAffectNormalizer(this);
}
makeForVulnerabilityAffectedVersion() {
return new VulnerabilityAffectedVersionNormalizer(this);
}
makeForVulnerabilityAnalysis() {
return new VulnerabilityAnalysisNormalizer(this);
}
}
exports.Factory = Factory;
const schemaUrl = new Map([ [ enums_1.Version.v1dot7, "http://cyclonedx.org/schema/bom-1.7.schema.json" ], [ enums_1.Version.v1dot6, "http://cyclonedx.org/schema/bom-1.6.schema.json" ], [ enums_1.Version.v1dot5, "http://cyclonedx.org/schema/bom-1.5.schema.json" ], [ enums_1.Version.v1dot4, "http://cyclonedx.org/schema/bom-1.4.schema.json" ], [ enums_1.Version.v1dot3, "http://cyclonedx.org/schema/bom-1.3a.schema.json" ], [ enums_1.Version.v1dot2, "http://cyclonedx.org/schema/bom-1.2b.schema.json" ] ]);
class BaseJsonNormalizer {
_factory;
constructor(factory) {
this._factory = factory;
}
get factory() {
return this._factory;
}
}
class BomNormalizer extends BaseJsonNormalizer {
normalize(data, options) {
return {
$schema: schemaUrl.get(this._factory.spec.version),
bomFormat: "CycloneDX",
specVersion: this._factory.spec.version,
version: data.version,
serialNumber: this.#isEligibleSerialNumber(data.serialNumber) ? data.serialNumber : void 0,
metadata: this._factory.makeForMetadata().normalize(data.metadata, options),
components: data.components.size > 0 ? this._factory.makeForComponent().normalizeIterable(data.components, options) : [],
services: this._factory.spec.supportsServices && data.services.size > 0 ? this._factory.makeForService().normalizeIterable(data.services, options) : void 0,
dependencies: this._factory.spec.supportsDependencyGraph ? this._factory.makeForDependencyGraph().normalize(data, options) : void 0,
vulnerabilities: this._factory.spec.supportsVulnerabilities && data.vulnerabilities.size > 0 ? this._factory.makeForVulnerability().normalizeIterable(data.vulnerabilities, options) : void 0
};
}
#isEligibleSerialNumber(v) {
return v !== void 0 && /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/.test(v);
}
}
exports.BomNormalizer = BomNormalizer;
class MetadataNormalizer extends BaseJsonNormalizer {
normalize(data, options) {
const orgEntityNormalizer = this._factory.makeForOrganizationalEntity();
return {
timestamp: data.timestamp?.toISOString(),
lifecycles: this._factory.spec.supportsMetadataLifecycles && data.lifecycles.size > 0 ? this._factory.makeForLifecycle().normalizeIterable(data.lifecycles, options) : void 0,
tools: data.tools.size > 0 ? this._factory.makeForTools().normalize(data.tools, options) : void 0,
authors: data.authors.size > 0 ? this._factory.makeForOrganizationalContact().normalizeIterable(data.authors, options) : void 0,
component: data.component === void 0 ? void 0 : this._factory.makeForComponent().normalize(data.component, options),
manufacture: data.manufacture === void 0 ? void 0 : orgEntityNormalizer.normalize(data.manufacture, options),
supplier: data.supplier === void 0 ? void 0 : orgEntityNormalizer.normalize(data.supplier, options),
licenses: this._factory.spec.supportsMetadataLicenses && data.licenses.size > 0 ? this._factory.makeForLicense().normalizeIterable(data.licenses, options) : void 0,
properties: this._factory.spec.supportsMetadataProperties && data.properties.size > 0 ? this._factory.makeForProperty().normalizeIterable(data.properties, options) : void 0
};
}
}
exports.MetadataNormalizer = MetadataNormalizer;
class LifecycleNormalizer extends BaseJsonNormalizer {
normalize(data, options) {
return data instanceof lifecycle_1.NamedLifecycle ? {
name: data.name,
description: data.description
} : {
phase: data
};
}
normalizeIterable(data, options) {
return (options.sortLists ?? false ? data.sorted() : Array.from(data)).map(lc => this.normalize(lc, options));
}
}
exports.LifecycleNormalizer = LifecycleNormalizer;
class ToolNormalizer extends BaseJsonNormalizer {
normalize(data, options) {
return {
vendor: data.vendor || void 0,
name: data.name || void 0,
version: data.version || void 0,
hashes: data.hashes.size > 0 ? this._factory.makeForHash().normalizeIterable(data.hashes, options) : void 0,
externalReferences: this._factory.spec.supportsToolReferences && data.externalReferences.size > 0 ? this._factory.makeForExternalReference().normalizeIterable(data.externalReferences, options) : void 0
};
}
normalizeIterable(data, options) {
return (options.sortLists ?? false ? data.sorted() : Array.from(data)).map(t => this.normalize(t, options));
}
}
exports.ToolNormalizer = ToolNormalizer;
class ToolsNormalizer extends BaseJsonNormalizer {
normalize(data, options) {
if (data.tools.size > 0 || !this._factory.spec.supportsToolsComponentsServices) return this._factory.makeForTool().normalizeIterable(new tool_1.ToolRepository((0, 
iterable_1.chainI)(Array.from(data.components, tool_1.Tool.fromComponent), Array.from(data.services, tool_1.Tool.fromService), data.tools)), options);
return {
components: data.components.size > 0 ? this._factory.makeForComponent().normalizeIterable(data.components, options) : void 0,
services: data.services.size > 0 ? this._factory.makeForService().normalizeIterable(data.services, options) : void 0
};
}
}
exports.ToolsNormalizer = ToolsNormalizer;
class HashNormalizer extends BaseJsonNormalizer {
normalize([algorithm, content], options) {
const spec = this._factory.spec;
return spec.supportsHashAlgorithm(algorithm) && spec.supportsHashValue(content) ? {
alg: algorithm,
content
} : void 0;
}
normalizeIterable(data, options) {
return (options.sortLists ?? false ? data.sorted() : Array.from(data)).map(h => this.normalize(h, options)).filter(notUndefined_1.isNotUndefined);
}
}
exports.HashNormalizer = HashNormalizer;
class OrganizationalContactNormalizer extends BaseJsonNormalizer {
normalize(data, options) {
return {
name: data.name || void 0,
email: types_1.JsonSchema.isIdnEmail(data.email) ? data.email : void 0,
phone: data.phone || void 0
};
}
normalizeIterable(data, options) {
return (options.sortLists ?? false ? data.sorted() : Array.from(data)).map(oc => this.normalize(oc, options));
}
}
exports.OrganizationalContactNormalizer = OrganizationalContactNormalizer;
class OrganizationalEntityNormalizer extends BaseJsonNormalizer {
normalize(data, options) {
const urls = normalizeStringableIter(Array.from(data.url, s => (0, uri_1.escapeUri)(s.toString())), options).filter(types_1.JsonSchema.isIriReference);
return {
name: data.name || void 0,
url: urls.length > 0 ? urls : void 0,
contact: data.contact.size > 0 ? this._factory.makeForOrganizationalContact().normalizeIterable(data.contact, options) : void 0
};
}
normalizeIterable(data, options) {
return (options.sortLists ?? false ? data.sorted() : Array.from(data)).map(oe => this.normalize(oe, options));
}
}
exports.OrganizationalEntityNormalizer = OrganizationalEntityNormalizer;
class ComponentNormalizer extends BaseJsonNormalizer {
normalize(data, options) {
const spec = this._factory.spec;
if (!spec.supportsComponentType(data.type)) return;
const version = data.version ?? "";
return {
type: data.type,
name: data.name,
group: data.group || void 0,
version: version.length > 0 || spec.requiresComponentVersion ? version : void 0,
"bom-ref": data.bomRef.value || void 0,
supplier: data.supplier === void 0 ? void 0 : this._factory.makeForOrganizationalEntity().normalize(data.supplier, options),
author: data.author || void 0,
publisher: data.publisher || void 0,
description: data.description || void 0,
scope: data.scope,
hashes: data.hashes.size > 0 ? this._factory.makeForHash().normalizeIterable(data.hashes, options) : void 0,
licenses: data.licenses.size > 0 ? this._factory.makeForLicense().normalizeIterable(data.licenses, options) : void 0,
copyright: data.copyright?.toString() || void 0,
cpe: data.cpe || void 0,
purl: data.purl?.toString(),
swid: data.swid === void 0 ? void 0 : this._factory.makeForSWID().normalize(data.swid, options),
externalReferences: data.externalReferences.size > 0 ? this._factory.makeForExternalReference().normalizeIterable(data.externalReferences, options) : void 0,
properties: spec.supportsProperties(data) && data.properties.size > 0 ? this._factory.makeForProperty().normalizeIterable(data.properties, options) : void 0,
components: data.components.size > 0 ? this.normalizeIterable(data.components, options) : void 0,
evidence: spec.supportsComponentEvidence && data.evidence !== void 0 ? this._factory.makeForComponentEvidence().normalize(data.evidence, options) : void 0
};
}
normalizeIterable(data, options) {
return (options.sortLists ?? false ? data.sorted() : Array.from(data)).map(c => this.normalize(c, options)).filter(notUndefined_1.isNotUndefined);
}
}
exports.ComponentNormalizer = ComponentNormalizer;
class ServiceNormalizer extends BaseJsonNormalizer {
normalize(data, options) {
const spec = this._factory.spec;
return {
"bom-ref": data.bomRef.value || void 0,
provider: data.provider ? this._factory.makeForOrganizationalEntity().normalize(data.provider, options) : void 0,
group: data.group,
name: data.name,
version: data.version || void 0,
description: data.description || void 0,
licenses: data.licenses.size > 0 ? this._factory.makeForLicense().normalizeIterable(data.licenses, options) : void 0,
externalReferences: data.externalReferences.size > 0 ? this._factory.makeForExternalReference().normalizeIterable(data.externalReferences, options) : void 0,
services: data.services.size > 0 ? this._factory.makeForService().normalizeIterable(data.services, options) : void 0,
properties: spec.supportsProperties(data) && data.properties.size > 0 ? this._factory.makeForProperty().normalizeIterable(data.properties, options) : void 0
};
}
normalizeIterable(data, options) {
return (options.sortLists ?? false ? data.sorted() : Array.from(data)).map(s => this.normalize(s, options));
}
}
exports.ServiceNormalizer = ServiceNormalizer;
class ComponentEvidenceNormalizer extends BaseJsonNormalizer {
normalize(data, options) {
return {
licenses: data.licenses.size > 0 ? this._factory.makeForLicense().normalizeIterable(data.licenses, options) : void 0,
copyright: data.copyright.size > 0 ? options.sortLists ? data.copyright.sorted().map(ComponentEvidenceNormalizer.#normalizeCopyright) : Array.from(data.copyright, ComponentEvidenceNormalizer.#normalizeCopyright) : void 0
};
}
static #normalizeCopyright(c) {
return {
text: c.toString()
};
}
}
exports.ComponentEvidenceNormalizer = ComponentEvidenceNormalizer;
class LicenseNormalizer extends BaseJsonNormalizer {
normalize(data, options) {
switch (true) {
case data instanceof license_1.NamedLicense:
return this.#normalizeNamedLicense(data, options);

case data instanceof license_1.SpdxLicense:
return (0, spdx_1.isSupportedSpdxId)(data.id) ? this.#normalizeSpdxLicense(data, options) : this.#normalizeNamedLicense(new license_1.NamedLicense(data.id, {
url: data.url
}), options);

case data instanceof license_1.LicenseExpression:
return this.#normalizeLicenseExpression(data);

default:
throw new TypeError("Unexpected LicenseChoice");
}
}
#normalizeNamedLicense(data, options) {
const spec = this._factory.spec;
const url = (0, uri_1.escapeUri)(data.url?.toString());
return {
license: {
name: data.name,
acknowledgement: spec.supportsLicenseAcknowledgement ? data.acknowledgement : void 0,
text: data.text === void 0 ? void 0 : this._factory.makeForAttachment().normalize(data.text, options),
url: types_1.JsonSchema.isIriReference(url) ? url : void 0,
properties: spec.supportsProperties(data) && data.properties.size > 0 ? this._factory.makeForProperty().normalizeIterable(data.properties, options) : void 0
}
};
}
#normalizeSpdxLicense(data, options) {
const spec = this._factory.spec;
const url = (0, uri_1.escapeUri)(data.url?.toString());
return {
license: {
id: data.id,
acknowledgement: spec.supportsLicenseAcknowledgement ? data.acknowledgement : void 0,
text: data.text === void 0 ? void 0 : this._factory.makeForAttachment().normalize(data.text, options),
url: types_1.JsonSchema.isIriReference(url) ? url : void 0,
properties: spec.supportsProperties(data) && data.properties.size > 0 ? this._factory.makeForProperty().normalizeIterable(data.properties, options) : void 0
}
};
}
#normalizeLicenseExpression(data) {
return {
expression: data.expression,
acknowledgement: this._factory.spec.supportsLicenseAcknowledgement ? data.acknowledgement : void 0
};
}
normalizeIterable(data, options) {
const licenses = options.sortLists ?? false ? data.sorted() : Array.from(data);
if (licenses.length > 1) {
const expressions = licenses.filter(l => l instanceof license_1.LicenseExpression);
if (expressions.length > 0) return [ this.#normalizeLicenseExpression(expressions[0]) ];
}
return licenses.map(l => this.normalize(l, options));
}
}
exports.LicenseNormalizer = LicenseNormalizer;
class SWIDNormalizer extends BaseJsonNormalizer {
normalize(data, options) {
const url = (0, uri_1.escapeUri)(data.url?.toString());
return {
tagId: data.tagId,
name: data.name,
version: data.version || void 0,
tagVersion: data.tagVersion,
patch: data.patch,
text: data.text === void 0 ? void 0 : this._factory.makeForAttachment().normalize(data.text, options),
url: types_1.JsonSchema.isIriReference(url) ? url : void 0
};
}
}
exports.SWIDNormalizer = SWIDNormalizer;
class ExternalReferenceNormalizer extends BaseJsonNormalizer {
normalize(data, options) {
return this._factory.spec.supportsExternalReferenceType(data.type) ? {
url: (0, uri_1.escapeUri)(data.url.toString()),
type: data.type,
hashes: this._factory.spec.supportsExternalReferenceHashes && data.hashes.size > 0 ? this._factory.makeForHash().normalizeIterable(data.hashes, options) : void 0,
comment: data.comment || void 0
} : void 0;
}
normalizeIterable(data, options) {
return (options.sortLists ?? false ? data.sorted() : Array.from(data)).map(r => this.normalize(r, options)).filter(notUndefined_1.isNotUndefined);
}
}
exports.ExternalReferenceNormalizer = ExternalReferenceNormalizer;
class AttachmentNormalizer extends BaseJsonNormalizer {
normalize(data, options) {
return {
content: data.content.toString(),
contentType: data.contentType || void 0,
encoding: data.encoding
};
}
}
exports.AttachmentNormalizer = AttachmentNormalizer;
class PropertyNormalizer extends BaseJsonNormalizer {
normalize(data, options) {
return {
name: data.name,
value: data.value
};
}
normalizeIterable(data, options) {
return (options.sortLists ?? false ? data.sorted() : Array.from(data)).map(p => this.normalize(p, options));
}
}
exports.PropertyNormalizer = PropertyNormalizer;
class DependencyGraphNormalizer extends BaseJsonNormalizer {
normalize(data, options) {
const allRefs = new Map;
if (data.metadata.component !== void 0) {
allRefs.set(data.metadata.component.bomRef, data.metadata.component.dependencies);
for (const component of data.metadata.component.components[tree_1.treeIteratorSymbol]()) allRefs.set(component.bomRef, component.dependencies);
}
for (const component of data.components[tree_1.treeIteratorSymbol]()) allRefs.set(component.bomRef, component.dependencies);
for (const service of data.services[tree_1.treeIteratorSymbol]()) allRefs.set(service.bomRef, service.dependencies);
const normalized = [];
for (const [ref, deps] of allRefs) {
const dep = this.#normalizeDependency(ref, deps, allRefs, options);
if ((0, notUndefined_1.isNotUndefined)(dep)) normalized.push(dep);
}
if (options.sortLists ?? false) normalized.sort(({ref: a}, {ref: b}) => a.localeCompare(b));
return normalized;
}
#normalizeDependency(ref, deps, allRefs, options) {
const bomRef = ref.toString();
if (bomRef.length === 0) return;
const dependsOn = normalizeStringableIter(Array.from(deps).filter(d => allRefs.has(d) && d !== ref), options).filter(d => d.length > 0);
return {
ref: bomRef,
dependsOn: dependsOn.length > 0 ? dependsOn : void 0
};
}
}
exports.DependencyGraphNormalizer = DependencyGraphNormalizer;
class VulnerabilityNormalizer extends BaseJsonNormalizer {
normalize(data, options) {
return {
"bom-ref": data.bomRef.value || void 0,
id: data.id || void 0,
source: data.source === void 0 ? void 0 : this._factory.makeForVulnerabilitySource().normalize(data.source, options),
references: data.references.size > 0 ? this._factory.makeForVulnerabilityReference().normalizeIterable(data.references, options) : void 0,
ratings: data.ratings.size > 0 ? this._factory.makeForVulnerabilityRating().normalizeIterable(data.ratings, options) : void 0,
cwes: data.cwes.size > 0 ? options.sortLists ?? false ? data.cwes.sorted() : Array.from(data.cwes) : void 0,
description: data.description,
detail: data.detail,
recommendation: data.recommendation,
advisories: data.advisories.size > 0 ? this._factory.makeForVulnerabilityAdvisory().normalizeIterable(data.advisories, options) : void 0,
created: data.created?.toISOString(),
published: data.published?.toISOString(),
updated: data.updated?.toISOString(),
credits: data.credits === void 0 ? void 0 : this._factory.makeForVulnerabilityCredits().normalize(data.credits, options),
tools: data.tools.size > 0 ? this._factory.makeForTools().normalize(data.tools, options) : void 0,
analysis: data.analysis === void 0 ? void 0 : this._factory.makeForVulnerabilityAnalysis().normalize(data.analysis, options),
affects: data.affects.size > 0 ? this._factory.makeForVulnerabilityAffect().normalizeIterable(data.affects, options) : void 0,
properties: data.properties.size > 0 ? this._factory.makeForProperty().normalizeIterable(data.properties, options) : void 0
};
}
normalizeIterable(data, options) {
return (options.sortLists ?? false ? data.sorted() : Array.from(data)).map(v => this.normalize(v, options));
}
}
exports.VulnerabilityNormalizer = VulnerabilityNormalizer;
class VulnerabilitySourceNormalizer extends BaseJsonNormalizer {
normalize(data, options) {
return {
name: data.name,
url: data.url?.toString()
};
}
}
exports.VulnerabilitySourceNormalizer = VulnerabilitySourceNormalizer;
class VulnerabilityReferenceNormalizer extends BaseJsonNormalizer {
normalize(data, options) {
return {
id: data.id,
source: this._factory.makeForVulnerabilitySource().normalize(data.source, options)
};
}
normalizeIterable(data, options) {
return (options.sortLists ?? false ? data.sorted() : Array.from(data)).map(r => this.normalize(r, options));
}
}
exports.VulnerabilityReferenceNormalizer = VulnerabilityReferenceNormalizer;
class VulnerabilityRatingNormalizer extends BaseJsonNormalizer {
normalize(data, options) {
return {
source: data.source === void 0 ? void 0 : this._factory.makeForVulnerabilitySource().normalize(data.source, options),
score: data.score,
severity: data.severity,
method: this._factory.spec.supportsVulnerabilityRatingMethod(data.method) ? data.method : void 0,
vector: data.vector,
justification: data.justification
};
}
normalizeIterable(data, options) {
return (options.sortLists ?? false ? data.sorted() : Array.from(data)).map(r => this.normalize(r, options));
}
}
exports.VulnerabilityRatingNormalizer = VulnerabilityRatingNormalizer;
class VulnerabilityAdvisoryNormalizer extends BaseJsonNormalizer {
normalize(data, options) {
const url = (0, uri_1.escapeUri)(data.url.toString());
if (!types_1.JsonSchema.isIriReference(url)) return;
return {
title: data.title,
url
};
}
normalizeIterable(data, options) {
return (options.sortLists ?? false ? data.sorted() : Array.from(data)).map(a => this.normalize(a, options)).filter(notUndefined_1.isNotUndefined);
}
}
exports.VulnerabilityAdvisoryNormalizer = VulnerabilityAdvisoryNormalizer;
class VulnerabilityCreditsNormalizer extends BaseJsonNormalizer {
normalize(data, options) {
return {
organizations: data.organizations.size > 0 ? this._factory.makeForOrganizationalEntity().normalizeIterable(data.organizations, options) : void 0,
individuals: data.individuals.size > 0 ? this._factory.makeForOrganizationalContact().normalizeIterable(data.individuals, options) : void 0
};
}
}
exports.VulnerabilityCreditsNormalizer = VulnerabilityCreditsNormalizer;
class VulnerabilityAffectNormalizer extends BaseJsonNormalizer {
normalize(data, options) {
return {
ref: data.ref.toString(),
versions: data.versions.size > 0 ? this._factory.makeForVulnerabilityAffectedVersion().normalizeIterable(data.versions, options) : void 0
};
}
normalizeIterable(data, options) {
return (options.sortLists ?? false ? data.sorted() : Array.from(data)).map(a => this.normalize(a, options));
}
}
exports.VulnerabilityAffectNormalizer = VulnerabilityAffectNormalizer;
class VulnerabilityAffectedVersionNormalizer extends BaseJsonNormalizer {
normalize(data, options) {
switch (true) {
case data instanceof affect_1.AffectedSingleVersion:
return this.#normalizeAffectedSingleVersion(data);

case data instanceof affect_1.AffectedVersionRange:
return this.#normalizeAffectedVersionRange(data);

default:
throw new TypeError("Unexpected Vulnerability AffectedVersion");
}
}
#normalizeAffectedSingleVersion(data) {
return data.version.length < 1 ? void 0 : {
version: data.version.substring(0, 1024),
status: data.status
};
}
#normalizeAffectedVersionRange(data) {
return data.range.length < 1 ? void 0 : {
range: data.range.substring(0, 1024),
status: data.status
};
}
normalizeIterable(data, options) {
return (options.sortLists ?? false ? data.sorted() : Array.from(data)).map(av => this.normalize(av, options)).filter(notUndefined_1.isNotUndefined);
}
}
exports.VulnerabilityAffectedVersionNormalizer = VulnerabilityAffectedVersionNormalizer;
class VulnerabilityAnalysisNormalizer extends BaseJsonNormalizer {
normalize(data, options) {
return {
state: data.state,
justification: data.justification,
response: data.response.size > 0 ? options.sortLists ?? false ? data.response.sorted() : Array.from(data.response) : void 0,
detail: data.detail
};
}
}
exports.VulnerabilityAnalysisNormalizer = VulnerabilityAnalysisNormalizer;
function normalizeStringableIter(data, options) {
const r = Array.from(data, d => d.toString());
if (options.sortLists ?? false) r.sort((a, b) => a.localeCompare(b));
return r;
}
}),

/***/ 84466: // node_modules/@cyclonedx/cyclonedx-library/dist.node/serialize/json/types.js
/***/ ((__unused_webpack_module, exports) => {
Object.defineProperty(exports, "__esModule", {
value: true
});
exports.JsonSchema = void 0;
var JsonSchema;
(function(JsonSchema) {
function isIriReference(value) {
return typeof value === "string" && value.length > 0;
}
JsonSchema.isIriReference = isIriReference;
function isIdnEmail(value) {
return typeof value === "string" && value.length > 0;
}
JsonSchema.isIdnEmail = isIdnEmail;
})(JsonSchema || (exports.JsonSchema = JsonSchema = {}));
}),

/***/ 55976: // node_modules/@cyclonedx/cyclonedx-library/dist.node/serialize/jsonSerializer.js
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {
Object.defineProperty(exports, "__esModule", {
value: true
});
exports.JsonSerializer = void 0;
const enums_1 = __webpack_require__(33671);
const errors_1 = __webpack_require__(36134);
const baseSerializer_1 = __webpack_require__(39983);
class JsonSerializer extends baseSerializer_1.BaseSerializer {
#normalizerFactory;
constructor(normalizerFactory) {
if (!normalizerFactory.spec.supportsFormat(enums_1.Format.JSON)) throw new errors_1.UnsupportedFormatError("Spec does not support JSON format.");
super();
this.#normalizerFactory = normalizerFactory;
}
get normalizerFactory() {
return this.#normalizerFactory;
}
_normalize(bom, options = {}) {
return this.#normalizerFactory.makeForBom().normalize(bom, options);
}
_serialize(bom, {space} = {}) {
return JSON.stringify(bom, null, space);
}
}
exports.JsonSerializer = JsonSerializer;
}),

/***/ 54897: // node_modules/@cyclonedx/cyclonedx-library/dist.node/serialize/types.js
/***/ ((__unused_webpack_module, exports) => {
Object.defineProperty(exports, "__esModule", {
value: true
});
}),

/***/ 74494: // node_modules/@cyclonedx/cyclonedx-library/dist.node/serialize/xml/index.js
/***/ (function(__unused_webpack_module, exports, __webpack_require__) {
var __createBinding = this && this.__createBinding || (Object.create ? function(o, m, k, k2) {
if (k2 === void 0) k2 = k;
var desc = Object.getOwnPropertyDescriptor(m, k);
if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) desc = {
enumerable: true,
get: function() {
return m[k];
}
};
Object.defineProperty(o, k2, desc);
} : function(o, m, k, k2) {
if (k2 === void 0) k2 = k;
o[k2] = m[k];
});
var __setModuleDefault = this && this.__setModuleDefault || (Object.create ? function(o, v) {
Object.defineProperty(o, "default", {
enumerable: true,
value: v
});
} : function(o, v) {
o["default"] = v;
});
var __importStar = this && this.__importStar || function() {
var ownKeys = function(o) {
ownKeys = Object.getOwnPropertyNames || function(o) {
var ar = [];
for (var k in o) if (Object.prototype.hasOwnProperty.call(o, k)) ar[ar.length] = k;
return ar;
};
return ownKeys(o);
};
return function(mod) {
if (mod && mod.__esModule) return mod;
var result = {};
if (mod != null) for (var k = ownKeys(mod), i = 0; i < k.length; i++) if (k[i] !== "default") __createBinding(result, mod, k[i]);
__setModuleDefault(result, mod);
return result;
};
}();
Object.defineProperty(exports, "__esModule", {
value: true
});
exports.Types = exports.Normalize = void 0;
exports.Normalize = __importStar(__webpack_require__(42341));
exports.Types = __importStar(__webpack_require__(58547));
}),

/***/ 42341: // node_modules/@cyclonedx/cyclonedx-library/dist.node/serialize/xml/normalize.js
/***/ (module => {
const fail = () => {
throw new Error("The package cyclonedx-library's XML is left out of this bundle.");
};
module.exports = new Proxy(fail, {
get: (_, key) => key === "__esModule" ? void 0 : fail()
});
}),

/***/ 58547: // node_modules/@cyclonedx/cyclonedx-library/dist.node/serialize/xml/types.js
/***/ ((__unused_webpack_module, exports) => {
Object.defineProperty(exports, "__esModule", {
value: true
});
exports.XmlSchema = void 0;
var XmlSchema;
(function(XmlSchema) {
const _AnyUriSchemePattern = /^[a-z][a-z0-9+\-.]*$/i;
function isAnyURI(value) {
if (typeof value !== "string") return false;
if (value.length === 0) return false;
const fragmentPos = value.indexOf("#");
let beforeFragment = value;
if (fragmentPos >= 0) {
if (value.includes("#", fragmentPos + 1)) return false;
beforeFragment = value.slice(void 0, fragmentPos);
}
const schemePos = beforeFragment.indexOf(":");
if (schemePos >= 0) if (!_AnyUriSchemePattern.test(beforeFragment.slice(void 0, schemePos))) return false;
return true;
}
XmlSchema.isAnyURI = isAnyURI;
})(XmlSchema || (exports.XmlSchema = XmlSchema = {}));
}),

/***/ 63568: // node_modules/@cyclonedx/cyclonedx-library/dist.node/serialize/xmlBaseSerializer.js
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {
Object.defineProperty(exports, "__esModule", {
value: true
});
exports.XmlBaseSerializer = void 0;
const enums_1 = __webpack_require__(33671);
const errors_1 = __webpack_require__(36134);
const baseSerializer_1 = __webpack_require__(39983);
class XmlBaseSerializer extends baseSerializer_1.BaseSerializer {
#normalizerFactory;
constructor(normalizerFactory) {
if (!normalizerFactory.spec.supportsFormat(enums_1.Format.XML)) throw new errors_1.UnsupportedFormatError("Spec does not support XML format.");
super();
this.#normalizerFactory = normalizerFactory;
}
get normalizerFactory() {
return this.#normalizerFactory;
}
_normalize(bom, options = {}) {
return this.#normalizerFactory.makeForBom().normalize(bom, options);
}
}
exports.XmlBaseSerializer = XmlBaseSerializer;
}),

/***/ 86179: // node_modules/@cyclonedx/cyclonedx-library/dist.node/serialize/xmlSerializer.node.js
/***/ (function(__unused_webpack_module, exports, __webpack_require__) {
var __importDefault = this && this.__importDefault || function(mod) {
return mod && mod.__esModule ? mod : {
default: mod
};
};
Object.defineProperty(exports, "__esModule", {
value: true
});
exports.XmlSerializer = void 0;
const errors_1 = __webpack_require__(98835);
const xmlStringify_1 = __importDefault(__webpack_require__(38830));
const errors_2 = __webpack_require__(98485);
const xmlBaseSerializer_1 = __webpack_require__(63568);
class XmlSerializer extends xmlBaseSerializer_1.XmlBaseSerializer {
_serialize(normalizedBom, options = {}) {
try {
return (0, xmlStringify_1.default)(normalizedBom, options);
} catch (err) {
if (err instanceof errors_1.OptPlugError) throw new errors_2.MissingOptionalDependencyError(err.message, err);
throw err;
}
}
}
exports.XmlSerializer = XmlSerializer;
}),

/***/ 41088: // node_modules/@cyclonedx/cyclonedx-library/dist.node/spec/_protocol.js
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {
Object.defineProperty(exports, "__esModule", {
value: true
});
exports._Spec = void 0;
const models_1 = __webpack_require__(50320);
class _Spec {
#version;
#formats;
#componentTypes;
#hashAlgorithms;
#hashValuePattern;
#externalReferenceTypes;
#vulnerabilityRatingMethods;
#supportsDependencyGraph;
#supportsToolReferences;
#requiresComponentVersion;
#supportsProperties;
#supportsVulnerabilities;
#supportsComponentEvidence;
#supportsMetadataLifecycles;
#supportsMetadataLicenses;
#supportsMetadataProperties;
#supportsExternalReferenceHashes;
#supportsLicenseAcknowledgement;
#supportsServices;
#supportsToolsComponentsServices;
#supportsLicenseProperties;
constructor(version, formats, componentTypes, hashAlgorithms, hashValuePattern, externalReferenceTypes, supportsDependencyGraph, supportsToolReferences, requiresComponentVersion, supportsProperties, supportsVulnerabilities, vulnerabilityRatingMethods, supportsComponentEvidence, supportsMetadataLifecycles, supportsMetadataLicenses, supportsMetadataProperties, supportsExternalReferenceHashes, supportsLicenseAcknowledgement, supportsServices, supportsToolsComponentsServices, supportsLicenseProperties) {
this.#version = version;
this.#formats = new Set(formats);
this.#componentTypes = new Set(componentTypes);
this.#hashAlgorithms = new Set(hashAlgorithms);
this.#hashValuePattern = hashValuePattern;
this.#externalReferenceTypes = new Set(externalReferenceTypes);
this.#supportsDependencyGraph = supportsDependencyGraph;
this.#supportsToolReferences = supportsToolReferences;
this.#requiresComponentVersion = requiresComponentVersion;
this.#supportsProperties = supportsProperties;
this.#supportsVulnerabilities = supportsVulnerabilities;
this.#vulnerabilityRatingMethods = new Set(vulnerabilityRatingMethods);
this.#supportsComponentEvidence = supportsComponentEvidence;
this.#supportsMetadataLifecycles = supportsMetadataLifecycles;
this.#supportsMetadataLicenses = supportsMetadataLicenses;
this.#supportsMetadataProperties = supportsMetadataProperties;
this.#supportsExternalReferenceHashes = supportsExternalReferenceHashes;
this.#supportsLicenseAcknowledgement = supportsLicenseAcknowledgement;
this.#supportsServices = supportsServices;
this.#supportsToolsComponentsServices = supportsToolsComponentsServices;
this.#supportsLicenseProperties = supportsLicenseProperties;
}
get version() {
return this.#version;
}
supportsFormat(f) {
return this.#formats.has(f);
}
supportsComponentType(ct) {
return this.#componentTypes.has(ct);
}
supportsHashAlgorithm(ha) {
return this.#hashAlgorithms.has(ha);
}
supportsHashValue(hv) {
return typeof hv === "string" && this.#hashValuePattern.test(hv);
}
supportsExternalReferenceType(ert) {
return this.#externalReferenceTypes.has(ert);
}
get supportsDependencyGraph() {
return this.#supportsDependencyGraph;
}
get supportsToolReferences() {
return this.#supportsToolReferences;
}
get requiresComponentVersion() {
return this.#requiresComponentVersion;
}
supportsProperties(model) {
switch (true) {
case model instanceof models_1.NamedLicense || model instanceof models_1.SpdxLicense:
return this.#supportsLicenseProperties;

default:
return this.#supportsProperties;
}
}
get supportsVulnerabilities() {
return this.#supportsVulnerabilities;
}
supportsVulnerabilityRatingMethod(rm) {
return this.#vulnerabilityRatingMethods.has(rm);
}
get supportsComponentEvidence() {
return this.#supportsComponentEvidence;
}
get supportsMetadataLifecycles() {
return this.#supportsMetadataLifecycles;
}
get supportsMetadataLicenses() {
return this.#supportsMetadataLicenses;
}
get supportsMetadataProperties() {
return this.#supportsMetadataProperties;
}
get supportsExternalReferenceHashes() {
return this.#supportsExternalReferenceHashes;
}
get supportsLicenseAcknowledgement() {
return this.#supportsLicenseAcknowledgement;
}
get supportsServices() {
return this.#supportsServices;
}
get supportsToolsComponentsServices() {
return this.#supportsToolsComponentsServices;
}
}
exports._Spec = _Spec;
}),

/***/ 64641: // node_modules/@cyclonedx/cyclonedx-library/dist.node/spec/consts.js
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {
Object.defineProperty(exports, "__esModule", {
value: true
});
exports.SpecVersionDict = exports.Spec1dot7 = exports.Spec1dot6 = exports.Spec1dot5 = exports.Spec1dot4 = exports.Spec1dot3 = exports.Spec1dot2 = void 0;
const componentType_1 = __webpack_require__(79915);
const externalReferenceType_1 = __webpack_require__(86408);
const hashAlogorithm_1 = __webpack_require__(12310);
const ratingMethod_1 = __webpack_require__(21369);
const _protocol_1 = __webpack_require__(41088);
const enums_1 = __webpack_require__(33671);
exports.Spec1dot2 = Object.freeze(new _protocol_1._Spec(enums_1.Version.v1dot2, [ enums_1.Format.XML, enums_1.Format.JSON ], [ componentType_1.ComponentType.Application, componentType_1.ComponentType.Framework, componentType_1.ComponentType.Library, componentType_1.ComponentType.Container, componentType_1.ComponentType.OperatingSystem, componentType_1.ComponentType.Device, componentType_1.ComponentType.Firmware, componentType_1.ComponentType.File ], [ hashAlogorithm_1.HashAlgorithm.MD5, hashAlogorithm_1.HashAlgorithm["SHA-1"], hashAlogorithm_1.HashAlgorithm["SHA-256"], hashAlogorithm_1.HashAlgorithm["SHA-384"], hashAlogorithm_1.HashAlgorithm["SHA-512"], hashAlogorithm_1.HashAlgorithm["SHA3-256"], hashAlogorithm_1.HashAlgorithm["SHA3-384"], hashAlogorithm_1.HashAlgorithm["SHA3-512"], hashAlogorithm_1.HashAlgorithm["BLAKE2b-256"], hashAlogorithm_1.HashAlgorithm["BLAKE2b-384"], hashAlogorithm_1.HashAlgorithm["BLAKE2b-512"], hashAlogorithm_1.HashAlgorithm.BLAKE3 ], /^([a-fA-F0-9]{32})$|^([a-fA-F0-9]{40})$|^([a-fA-F0-9]{64})$|^([a-fA-F0-9]{96})$|^([a-fA-F0-9]{128})$/, [ externalReferenceType_1.ExternalReferenceType.VCS, externalReferenceType_1.ExternalReferenceType.IssueTracker, externalReferenceType_1.ExternalReferenceType.Website, externalReferenceType_1.ExternalReferenceType.Advisories, externalReferenceType_1.ExternalReferenceType.BOM, externalReferenceType_1.ExternalReferenceType.MailingList, externalReferenceType_1.ExternalReferenceType.Social, externalReferenceType_1.ExternalReferenceType.Chat, externalReferenceType_1.ExternalReferenceType.Documentation, externalReferenceType_1.ExternalReferenceType.Support, externalReferenceType_1.ExternalReferenceType.Distribution, externalReferenceType_1.ExternalReferenceType.License, externalReferenceType_1.ExternalReferenceType.BuildMeta, externalReferenceType_1.ExternalReferenceType.BuildSystem, externalReferenceType_1.ExternalReferenceType.Other ], true, false, true, false, false, [], false, false, false, false, false, false, true, false, false));
exports.Spec1dot3 = Object.freeze(new _protocol_1._Spec(enums_1.Version.v1dot3, [ enums_1.Format.XML, enums_1.Format.JSON ], [ componentType_1.ComponentType.Application, componentType_1.ComponentType.Framework, componentType_1.ComponentType.Library, componentType_1.ComponentType.Container, componentType_1.ComponentType.OperatingSystem, componentType_1.ComponentType.Device, componentType_1.ComponentType.Firmware, componentType_1.ComponentType.File ], [ hashAlogorithm_1.HashAlgorithm.MD5, hashAlogorithm_1.HashAlgorithm["SHA-1"], hashAlogorithm_1.HashAlgorithm["SHA-256"], hashAlogorithm_1.HashAlgorithm["SHA-384"], hashAlogorithm_1.HashAlgorithm["SHA-512"], hashAlogorithm_1.HashAlgorithm["SHA3-256"], hashAlogorithm_1.HashAlgorithm["SHA3-384"], hashAlogorithm_1.HashAlgorithm["SHA3-512"], hashAlogorithm_1.HashAlgorithm["BLAKE2b-256"], hashAlogorithm_1.HashAlgorithm["BLAKE2b-384"], hashAlogorithm_1.HashAlgorithm["BLAKE2b-512"], hashAlogorithm_1.HashAlgorithm.BLAKE3 ], /^([a-fA-F0-9]{32})$|^([a-fA-F0-9]{40})$|^([a-fA-F0-9]{64})$|^([a-fA-F0-9]{96})$|^([a-fA-F0-9]{128})$/, [ externalReferenceType_1.ExternalReferenceType.VCS, externalReferenceType_1.ExternalReferenceType.IssueTracker, externalReferenceType_1.ExternalReferenceType.Website, externalReferenceType_1.ExternalReferenceType.Advisories, externalReferenceType_1.ExternalReferenceType.BOM, externalReferenceType_1.ExternalReferenceType.MailingList, externalReferenceType_1.ExternalReferenceType.Social, externalReferenceType_1.ExternalReferenceType.Chat, externalReferenceType_1.ExternalReferenceType.Documentation, externalReferenceType_1.ExternalReferenceType.Support, externalReferenceType_1.ExternalReferenceType.Distribution, externalReferenceType_1.ExternalReferenceType.License, externalReferenceType_1.ExternalReferenceType.BuildMeta, externalReferenceType_1.ExternalReferenceType.BuildSystem, externalReferenceType_1.ExternalReferenceType.Other ], true, false, true, true, false, [], true, false, true, true, true, false, true, false, false));
exports.Spec1dot4 = Object.freeze(new _protocol_1._Spec(enums_1.Version.v1dot4, [ enums_1.Format.XML, enums_1.Format.JSON ], [ componentType_1.ComponentType.Application, componentType_1.ComponentType.Framework, componentType_1.ComponentType.Library, componentType_1.ComponentType.Container, componentType_1.ComponentType.OperatingSystem, componentType_1.ComponentType.Device, componentType_1.ComponentType.Firmware, componentType_1.ComponentType.File ], [ hashAlogorithm_1.HashAlgorithm.MD5, hashAlogorithm_1.HashAlgorithm["SHA-1"], hashAlogorithm_1.HashAlgorithm["SHA-256"], hashAlogorithm_1.HashAlgorithm["SHA-384"], hashAlogorithm_1.HashAlgorithm["SHA-512"], hashAlogorithm_1.HashAlgorithm["SHA3-256"], hashAlogorithm_1.HashAlgorithm["SHA3-384"], hashAlogorithm_1.HashAlgorithm["SHA3-512"], hashAlogorithm_1.HashAlgorithm["BLAKE2b-256"], hashAlogorithm_1.HashAlgorithm["BLAKE2b-384"], hashAlogorithm_1.HashAlgorithm["BLAKE2b-512"], hashAlogorithm_1.HashAlgorithm.BLAKE3 ], /^([a-fA-F0-9]{32})$|^([a-fA-F0-9]{40})$|^([a-fA-F0-9]{64})$|^([a-fA-F0-9]{96})$|^([a-fA-F0-9]{128})$/, [ externalReferenceType_1.ExternalReferenceType.VCS, externalReferenceType_1.ExternalReferenceType.IssueTracker, externalReferenceType_1.ExternalReferenceType.Website, externalReferenceType_1.ExternalReferenceType.Advisories, externalReferenceType_1.ExternalReferenceType.BOM, externalReferenceType_1.ExternalReferenceType.MailingList, externalReferenceType_1.ExternalReferenceType.Social, externalReferenceType_1.ExternalReferenceType.Chat, externalReferenceType_1.ExternalReferenceType.Documentation, externalReferenceType_1.ExternalReferenceType.Support, externalReferenceType_1.ExternalReferenceType.Distribution, externalReferenceType_1.ExternalReferenceType.License, externalReferenceType_1.ExternalReferenceType.BuildMeta, externalReferenceType_1.ExternalReferenceType.BuildSystem, externalReferenceType_1.ExternalReferenceType.ReleaseNotes, externalReferenceType_1.ExternalReferenceType.Other ], true, true, false, true, true, [ ratingMethod_1.RatingMethod.CVSSv2, ratingMethod_1.RatingMethod.CVSSv3, ratingMethod_1.RatingMethod.CVSSv31, ratingMethod_1.RatingMethod.OWASP, ratingMethod_1.RatingMethod.Other ], true, false, true, true, true, false, true, false, false));
exports.Spec1dot5 = Object.freeze(new _protocol_1._Spec(enums_1.Version.v1dot5, [ enums_1.Format.XML, enums_1.Format.JSON ], [ componentType_1.ComponentType.Application, componentType_1.ComponentType.Framework, componentType_1.ComponentType.Library, componentType_1.ComponentType.Container, componentType_1.ComponentType.Platform, componentType_1.ComponentType.OperatingSystem, componentType_1.ComponentType.Device, componentType_1.ComponentType.DeviceDriver, componentType_1.ComponentType.Firmware, componentType_1.ComponentType.File, componentType_1.ComponentType.MachineLearningModel, componentType_1.ComponentType.Data ], [ hashAlogorithm_1.HashAlgorithm.MD5, hashAlogorithm_1.HashAlgorithm["SHA-1"], hashAlogorithm_1.HashAlgorithm["SHA-256"], hashAlogorithm_1.HashAlgorithm["SHA-384"], hashAlogorithm_1.HashAlgorithm["SHA-512"], hashAlogorithm_1.HashAlgorithm["SHA3-256"], hashAlogorithm_1.HashAlgorithm["SHA3-384"], hashAlogorithm_1.HashAlgorithm["SHA3-512"], hashAlogorithm_1.HashAlgorithm["BLAKE2b-256"], hashAlogorithm_1.HashAlgorithm["BLAKE2b-384"], hashAlogorithm_1.HashAlgorithm["BLAKE2b-512"], hashAlogorithm_1.HashAlgorithm.BLAKE3 ], /^([a-fA-F0-9]{32})$|^([a-fA-F0-9]{40})$|^([a-fA-F0-9]{64})$|^([a-fA-F0-9]{96})$|^([a-fA-F0-9]{128})$/, [ externalReferenceType_1.ExternalReferenceType.VCS, externalReferenceType_1.ExternalReferenceType.IssueTracker, externalReferenceType_1.ExternalReferenceType.Website, externalReferenceType_1.ExternalReferenceType.Advisories, externalReferenceType_1.ExternalReferenceType.BOM, externalReferenceType_1.ExternalReferenceType.MailingList, externalReferenceType_1.ExternalReferenceType.Social, externalReferenceType_1.ExternalReferenceType.Chat, externalReferenceType_1.ExternalReferenceType.Documentation, externalReferenceType_1.ExternalReferenceType.Support, externalReferenceType_1.ExternalReferenceType.Distribution, externalReferenceType_1.ExternalReferenceType.DistributionIntake, externalReferenceType_1.ExternalReferenceType.License, externalReferenceType_1.ExternalReferenceType.BuildMeta, externalReferenceType_1.ExternalReferenceType.BuildSystem, externalReferenceType_1.ExternalReferenceType.ReleaseNotes, externalReferenceType_1.ExternalReferenceType.SecurityContact, externalReferenceType_1.ExternalReferenceType.ModelCard, externalReferenceType_1.ExternalReferenceType.Log, externalReferenceType_1.ExternalReferenceType.Configuration, externalReferenceType_1.ExternalReferenceType.Evidence, externalReferenceType_1.ExternalReferenceType.Formulation, externalReferenceType_1.ExternalReferenceType.Attestation, externalReferenceType_1.ExternalReferenceType.ThreatModel, externalReferenceType_1.ExternalReferenceType.AdversaryModel, externalReferenceType_1.ExternalReferenceType.RiskAssessment, externalReferenceType_1.ExternalReferenceType.VulnerabilityAssertion, externalReferenceType_1.ExternalReferenceType.ExploitabilityStatement, externalReferenceType_1.ExternalReferenceType.PentestReport, externalReferenceType_1.ExternalReferenceType.StaticAnalysisReport, externalReferenceType_1.ExternalReferenceType.DynamicAnalysisReport, externalReferenceType_1.ExternalReferenceType.RuntimeAnalysisReport, externalReferenceType_1.ExternalReferenceType.ComponentAnalysisReport, externalReferenceType_1.ExternalReferenceType.MaturityReport, externalReferenceType_1.ExternalReferenceType.CertificationReport, externalReferenceType_1.ExternalReferenceType.CodifiedInfrastructure, externalReferenceType_1.ExternalReferenceType.QualityMetrics, externalReferenceType_1.ExternalReferenceType.POAM, externalReferenceType_1.ExternalReferenceType.Other ], true, true, false, true, true, [ ratingMethod_1.RatingMethod.CVSSv2, ratingMethod_1.RatingMethod.CVSSv3, ratingMethod_1.RatingMethod.CVSSv31, ratingMethod_1.RatingMethod.CVSSv4, ratingMethod_1.RatingMethod.OWASP, ratingMethod_1.RatingMethod.SSVC, ratingMethod_1.RatingMethod.Other ], true, true, true, true, true, false, true, true, true));
exports.Spec1dot6 = Object.freeze(new _protocol_1._Spec(enums_1.Version.v1dot6, [ enums_1.Format.XML, enums_1.Format.JSON ], [ componentType_1.ComponentType.Application, componentType_1.ComponentType.Framework, componentType_1.ComponentType.Library, componentType_1.ComponentType.Container, componentType_1.ComponentType.Platform, componentType_1.ComponentType.OperatingSystem, componentType_1.ComponentType.Device, componentType_1.ComponentType.DeviceDriver, componentType_1.ComponentType.Firmware, componentType_1.ComponentType.File, componentType_1.ComponentType.MachineLearningModel, componentType_1.ComponentType.Data, componentType_1.ComponentType.CryptographicAsset ], [ hashAlogorithm_1.HashAlgorithm.MD5, hashAlogorithm_1.HashAlgorithm["SHA-1"], hashAlogorithm_1.HashAlgorithm["SHA-256"], hashAlogorithm_1.HashAlgorithm["SHA-384"], hashAlogorithm_1.HashAlgorithm["SHA-512"], hashAlogorithm_1.HashAlgorithm["SHA3-256"], hashAlogorithm_1.HashAlgorithm["SHA3-384"], hashAlogorithm_1.HashAlgorithm["SHA3-512"], hashAlogorithm_1.HashAlgorithm["BLAKE2b-256"], hashAlogorithm_1.HashAlgorithm["BLAKE2b-384"], hashAlogorithm_1.HashAlgorithm["BLAKE2b-512"], hashAlogorithm_1.HashAlgorithm.BLAKE3 ], /^([a-fA-F0-9]{32})$|^([a-fA-F0-9]{40})$|^([a-fA-F0-9]{64})$|^([a-fA-F0-9]{96})$|^([a-fA-F0-9]{128})$/, [ externalReferenceType_1.ExternalReferenceType.VCS, externalReferenceType_1.ExternalReferenceType.IssueTracker, externalReferenceType_1.ExternalReferenceType.Website, externalReferenceType_1.ExternalReferenceType.Advisories, externalReferenceType_1.ExternalReferenceType.BOM, externalReferenceType_1.ExternalReferenceType.MailingList, externalReferenceType_1.ExternalReferenceType.Social, externalReferenceType_1.ExternalReferenceType.Chat, externalReferenceType_1.ExternalReferenceType.Documentation, externalReferenceType_1.ExternalReferenceType.Support, externalReferenceType_1.ExternalReferenceType.SourceDistribution, externalReferenceType_1.ExternalReferenceType.Distribution, externalReferenceType_1.ExternalReferenceType.DistributionIntake, externalReferenceType_1.ExternalReferenceType.License, externalReferenceType_1.ExternalReferenceType.BuildMeta, externalReferenceType_1.ExternalReferenceType.BuildSystem, externalReferenceType_1.ExternalReferenceType.ReleaseNotes, externalReferenceType_1.ExternalReferenceType.SecurityContact, externalReferenceType_1.ExternalReferenceType.ModelCard, externalReferenceType_1.ExternalReferenceType.Log, externalReferenceType_1.ExternalReferenceType.Configuration, externalReferenceType_1.ExternalReferenceType.Evidence, externalReferenceType_1.ExternalReferenceType.Formulation, externalReferenceType_1.ExternalReferenceType.Attestation, externalReferenceType_1.ExternalReferenceType.ThreatModel, externalReferenceType_1.ExternalReferenceType.AdversaryModel, externalReferenceType_1.ExternalReferenceType.RiskAssessment, externalReferenceType_1.ExternalReferenceType.VulnerabilityAssertion, externalReferenceType_1.ExternalReferenceType.ExploitabilityStatement, externalReferenceType_1.ExternalReferenceType.PentestReport, externalReferenceType_1.ExternalReferenceType.StaticAnalysisReport, externalReferenceType_1.ExternalReferenceType.DynamicAnalysisReport, externalReferenceType_1.ExternalReferenceType.RuntimeAnalysisReport, externalReferenceType_1.ExternalReferenceType.ComponentAnalysisReport, externalReferenceType_1.ExternalReferenceType.MaturityReport, externalReferenceType_1.ExternalReferenceType.CertificationReport, externalReferenceType_1.ExternalReferenceType.CodifiedInfrastructure, externalReferenceType_1.ExternalReferenceType.QualityMetrics, externalReferenceType_1.ExternalReferenceType.POAM, externalReferenceType_1.ExternalReferenceType.ElectronicSignature, externalReferenceType_1.ExternalReferenceType.DigitalSignature, externalReferenceType_1.ExternalReferenceType.RFC9116, externalReferenceType_1.ExternalReferenceType.Other ], true, true, false, true, true, [ ratingMethod_1.RatingMethod.CVSSv2, ratingMethod_1.RatingMethod.CVSSv3, ratingMethod_1.RatingMethod.CVSSv31, ratingMethod_1.RatingMethod.CVSSv4, ratingMethod_1.RatingMethod.OWASP, ratingMethod_1.RatingMethod.SSVC, ratingMethod_1.RatingMethod.Other ], true, true, true, true, true, true, true, true, true));
exports.Spec1dot7 = Object.freeze(new _protocol_1._Spec(enums_1.Version.v1dot7, [ enums_1.Format.XML, enums_1.Format.JSON ], [ componentType_1.ComponentType.Application, componentType_1.ComponentType.Framework, componentType_1.ComponentType.Library, componentType_1.ComponentType.Container, componentType_1.ComponentType.Platform, componentType_1.ComponentType.OperatingSystem, componentType_1.ComponentType.Device, componentType_1.ComponentType.DeviceDriver, componentType_1.ComponentType.Firmware, componentType_1.ComponentType.File, componentType_1.ComponentType.MachineLearningModel, componentType_1.ComponentType.Data, componentType_1.ComponentType.CryptographicAsset ], [ hashAlogorithm_1.HashAlgorithm.MD5, hashAlogorithm_1.HashAlgorithm["SHA-1"], hashAlogorithm_1.HashAlgorithm["SHA-256"], hashAlogorithm_1.HashAlgorithm["SHA-384"], hashAlogorithm_1.HashAlgorithm["SHA-512"], hashAlogorithm_1.HashAlgorithm["SHA3-256"], hashAlogorithm_1.HashAlgorithm["SHA3-384"], hashAlogorithm_1.HashAlgorithm["SHA3-512"], hashAlogorithm_1.HashAlgorithm["BLAKE2b-256"], hashAlogorithm_1.HashAlgorithm["BLAKE2b-384"], hashAlogorithm_1.HashAlgorithm["BLAKE2b-512"], hashAlogorithm_1.HashAlgorithm.BLAKE3, hashAlogorithm_1.HashAlgorithm["Streebog-256"], hashAlogorithm_1.HashAlgorithm["Streebog-512"] ], /^([a-fA-F0-9]{32})$|^([a-fA-F0-9]{40})$|^([a-fA-F0-9]{64})$|^([a-fA-F0-9]{96})$|^([a-fA-F0-9]{128})$/, [ externalReferenceType_1.ExternalReferenceType.VCS, externalReferenceType_1.ExternalReferenceType.IssueTracker, externalReferenceType_1.ExternalReferenceType.Website, externalReferenceType_1.ExternalReferenceType.Advisories, externalReferenceType_1.ExternalReferenceType.BOM, externalReferenceType_1.ExternalReferenceType.MailingList, externalReferenceType_1.ExternalReferenceType.Social, externalReferenceType_1.ExternalReferenceType.Chat, externalReferenceType_1.ExternalReferenceType.Documentation, externalReferenceType_1.ExternalReferenceType.Support, externalReferenceType_1.ExternalReferenceType.SourceDistribution, externalReferenceType_1.ExternalReferenceType.Distribution, externalReferenceType_1.ExternalReferenceType.DistributionIntake, externalReferenceType_1.ExternalReferenceType.License, externalReferenceType_1.ExternalReferenceType.BuildMeta, externalReferenceType_1.ExternalReferenceType.BuildSystem, externalReferenceType_1.ExternalReferenceType.ReleaseNotes, externalReferenceType_1.ExternalReferenceType.SecurityContact, externalReferenceType_1.ExternalReferenceType.ModelCard, externalReferenceType_1.ExternalReferenceType.Log, externalReferenceType_1.ExternalReferenceType.Configuration, externalReferenceType_1.ExternalReferenceType.Evidence, externalReferenceType_1.ExternalReferenceType.Formulation, externalReferenceType_1.ExternalReferenceType.Attestation, externalReferenceType_1.ExternalReferenceType.ThreatModel, externalReferenceType_1.ExternalReferenceType.AdversaryModel, externalReferenceType_1.ExternalReferenceType.RiskAssessment, externalReferenceType_1.ExternalReferenceType.VulnerabilityAssertion, externalReferenceType_1.ExternalReferenceType.ExploitabilityStatement, externalReferenceType_1.ExternalReferenceType.PentestReport, externalReferenceType_1.ExternalReferenceType.StaticAnalysisReport, externalReferenceType_1.ExternalReferenceType.DynamicAnalysisReport, externalReferenceType_1.ExternalReferenceType.RuntimeAnalysisReport, externalReferenceType_1.ExternalReferenceType.ComponentAnalysisReport, externalReferenceType_1.ExternalReferenceType.MaturityReport, externalReferenceType_1.ExternalReferenceType.CertificationReport, externalReferenceType_1.ExternalReferenceType.CodifiedInfrastructure, externalReferenceType_1.ExternalReferenceType.QualityMetrics, externalReferenceType_1.ExternalReferenceType.POAM, externalReferenceType_1.ExternalReferenceType.ElectronicSignature, externalReferenceType_1.ExternalReferenceType.DigitalSignature, externalReferenceType_1.ExternalReferenceType.RFC9116, externalReferenceType_1.ExternalReferenceType.Citation, externalReferenceType_1.ExternalReferenceType.Patent, externalReferenceType_1.ExternalReferenceType.PatentAssertion, externalReferenceType_1.ExternalReferenceType.PatentFamily, externalReferenceType_1.ExternalReferenceType.RFC9116, externalReferenceType_1.ExternalReferenceType.Other ], true, true, false, true, true, [ ratingMethod_1.RatingMethod.CVSSv2, ratingMethod_1.RatingMethod.CVSSv3, ratingMethod_1.RatingMethod.CVSSv31, ratingMethod_1.RatingMethod.CVSSv4, ratingMethod_1.RatingMethod.OWASP, ratingMethod_1.RatingMethod.SSVC, ratingMethod_1.RatingMethod.Other ], true, true, true, true, true, true, true, true, true));
exports.SpecVersionDict = Object.freeze({
[enums_1.Version.v1dot7]: exports.Spec1dot7,
[enums_1.Version.v1dot6]: exports.Spec1dot6,
[enums_1.Version.v1dot5]: exports.Spec1dot5,
[enums_1.Version.v1dot4]: exports.Spec1dot4,
[enums_1.Version.v1dot3]: exports.Spec1dot3,
[enums_1.Version.v1dot2]: exports.Spec1dot2
});
}),

/***/ 33671: // node_modules/@cyclonedx/cyclonedx-library/dist.node/spec/enums.js
/***/ ((__unused_webpack_module, exports) => {
Object.defineProperty(exports, "__esModule", {
value: true
});
exports.Format = exports.Version = void 0;
var Version;
(function(Version) {
Version["v1dot7"] = "1.7";
Version["v1dot6"] = "1.6";
Version["v1dot5"] = "1.5";
Version["v1dot4"] = "1.4";
Version["v1dot3"] = "1.3";
Version["v1dot2"] = "1.2";
Version["v1dot1"] = "1.1";
Version["v1dot0"] = "1.0";
})(Version || (exports.Version = Version = {}));
var Format;
(function(Format) {
Format["XML"] = "xml";
Format["JSON"] = "json";
})(Format || (exports.Format = Format = {}));
}),

/***/ 36134: // node_modules/@cyclonedx/cyclonedx-library/dist.node/spec/errors.js
/***/ ((__unused_webpack_module, exports) => {
Object.defineProperty(exports, "__esModule", {
value: true
});
exports.UnsupportedFormatError = void 0;
class UnsupportedFormatError extends Error {}
exports.UnsupportedFormatError = UnsupportedFormatError;
}),

/***/ 94321: // node_modules/@cyclonedx/cyclonedx-library/dist.node/spec/index.js
/***/ (function(__unused_webpack_module, exports, __webpack_require__) {
var __createBinding = this && this.__createBinding || (Object.create ? function(o, m, k, k2) {
if (k2 === void 0) k2 = k;
var desc = Object.getOwnPropertyDescriptor(m, k);
if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) desc = {
enumerable: true,
get: function() {
return m[k];
}
};
Object.defineProperty(o, k2, desc);
} : function(o, m, k, k2) {
if (k2 === void 0) k2 = k;
o[k2] = m[k];
});
var __exportStar = this && this.__exportStar || function(m, exports) {
for (var p in m) if (p !== "default" && !Object.prototype.hasOwnProperty.call(exports, p)) __createBinding(exports, m, p);
};
Object.defineProperty(exports, "__esModule", {
value: true
});
__exportStar(__webpack_require__(64641), exports);
__exportStar(__webpack_require__(33671), exports);
__exportStar(__webpack_require__(36134), exports);
}),

/***/ 51013: // node_modules/@cyclonedx/cyclonedx-library/dist.node/types/cpe.js
/***/ ((__unused_webpack_module, exports) => {
Object.defineProperty(exports, "__esModule", {
value: true
});
exports.isCPE = isCPE;
const cpePattern = /^([c][pP][eE]:\/[AHOaho]?(:[A-Za-z0-9\._\-~%]*){0,6})$|^(cpe:2\.3:[aho\*\-](:(((\?*|\*?)([a-zA-Z0-9\-\._]|(\\[\\\*\?!"#$$%&'\(\)\+,\/:;<=>@\[\]\^`\{\|}~]))+(\?*|\*?))|[\*\-])){5}(:(([a-zA-Z]{2,3}(-([a-zA-Z]{2}|[0-9]{3}))?)|[\*\-]))(:(((\?*|\*?)([a-zA-Z0-9\-\._]|(\\[\\\*\?!"#$$%&'\(\)\+,\/:;<=>@\[\]\^`\{\|}~]))+(\?*|\*?))|[\*\-])){4})$/;
function isCPE(value) {
return typeof value === "string" && cpePattern.test(value);
}
}),

/***/ 43198: // node_modules/@cyclonedx/cyclonedx-library/dist.node/types/cwe.js
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {
Object.defineProperty(exports, "__esModule", {
value: true
});
exports.CweRepository = void 0;
exports.isCWE = isCWE;
const sortable_1 = __webpack_require__(40094);
const integer_1 = __webpack_require__(36181);
function isCWE(value) {
return (0, integer_1.isPositiveInteger)(value);
}
class CweRepository extends sortable_1.SortableNumbers {}
exports.CweRepository = CweRepository;
}),

/***/ 36181: // node_modules/@cyclonedx/cyclonedx-library/dist.node/types/integer.js
/***/ ((__unused_webpack_module, exports) => {
Object.defineProperty(exports, "__esModule", {
value: true
});
exports.isInteger = isInteger;
exports.isNonNegativeInteger = isNonNegativeInteger;
exports.isPositiveInteger = isPositiveInteger;
function isInteger(value) {
return Number.isInteger(value);
}
function isNonNegativeInteger(value) {
return isInteger(value) && value >= 0;
}
function isPositiveInteger(value) {
return isInteger(value) && value > 0;
}
}),

};
