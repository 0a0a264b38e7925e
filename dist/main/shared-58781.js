export const modules = {

/***/ 58781: // build/js/domain/statement/sbom.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Ez: () => sbomProblems,
HJ: () => sbomValue,
b5: () => sbomStatement
});
var zod$3 = __webpack_require__(8097);
var errors_quote_js$5 = __webpack_require__(41430);
var evidence_first_difference_js$4 = __webpack_require__(66832);
var evidence_same_subjects_js$0 = __webpack_require__(77648);
var protocol_limited_json_js$1 = __webpack_require__(42426);
var statement_js$2 = __webpack_require__(28623);
const SBOM_TYPE = "https://cyclonedx.org/bom";
const bomSchema = zod$3._H3({
components: zod$3.YOg(zod$3._H3({
"bom-ref": zod$3.YjP()
}))
});
function sbomStatement(manifest, sbom, meta) {
const bom = bomSchema.parse(JSON.parse(sbom));
const components = bom.components.map(component => {
const known = meta.get(component["bom-ref"]);
return known === void 0 ? component : {
...component,
...metaFields(known)
};
});
return {
subject: (0, statement_js$2.V3)(manifest),
predicateType: SBOM_TYPE,
predicate: {
...bom,
components
}
};
}
function sbomProblems(statement, manifest, sbom) {
const found = sbomWithoutMeta(statement);
if (found === void 0) return [ "is not a bill of materials" ];
const at = sbom === void 0 ? void 0 : (0, evidence_first_difference_js$4.a)(sbom.value, found);
return [ ...(0, evidence_same_subjects_js$0.nK)(statement.subject, manifest) ? [] : [ evidence_same_subjects_js$0.K$ ], ...at === void 0 ? [] : [ `differs from sbom.cdx.json, first at ${(0, 
errors_quote_js$5.hD)(at)}` ] ];
}
function sbomValue(text) {
try {
return {
value: (0, protocol_limited_json_js$1.K)(text)
};
} catch {
return {
value: void 0
};
}
}
const META_FIELDS = [ "description", "licenses", "externalReferences" ];
function metaFields({description, homepage, licences, sources}) {
const references = [ ...homepage === void 0 ? [] : [ {
type: "website",
url: homepage
} ], ...sources.map(url => ({
type: "source-distribution",
url
})) ];
return {
...description === void 0 ? {} : {
description
},
...licences.length === 0 ? {} : {
licenses: licences.map(license => ({
license
}))
},
...references.length === 0 ? {} : {
externalReferences: references
}
};
}
function sbomWithoutMeta({predicateType, predicate}) {
if (predicateType !== SBOM_TYPE || !isBom(predicate)) return;
return {
...predicate,
components: predicate.components.map(withoutMeta)
};
}
function withoutMeta(component) {
if (!META_FIELDS.some(field => Object.hasOwn(component, field))) return component;
const rest = {
...component
};
for (const field of META_FIELDS) delete rest[field];
return rest;
}
function isBom(value) {
const components = isRecord(value) ? value["components"] : void 0;
return Array.isArray(components) && components.every(one => isRecord(one) && typeof one["bom-ref"] === "string");
}
function isRecord(value) {
return typeof value === "object" && value !== null && !Array.isArray(value);
}
}),

/***/ 22109: // build/js/tools/files/writing-to.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
writingTo: () => writingTo
});
var domain_errors_errors$0 = __webpack_require__(4799);
var domain_errors_system_refusal$1 = __webpack_require__(61300);
var domain_errors_reason_of$2 = __webpack_require__(27916);
var is_there_js$3 = __webpack_require__(61660);
const CHOOSE_ANOTHER = 'Choose another place with the option "output".';
async function writingTo(place, write, hint = CHOOSE_ANOTHER) {
try {
return await write();
} catch (cause) {
if ((0, domain_errors_errors$0.ux)(cause)) throw cause;
const [why, todo] = (0, is_there_js$3.b)(cause) ? [ "its folder is not there", "Make the folder" ] : [ (0, 
domain_errors_system_refusal$1.fG)(cause), (0, domain_errors_system_refusal$1.Xc)(cause) ];
if (why === void 0) throw new domain_errors_errors$0.dz("file-unwritable", `${place} cannot be written (${(0, 
domain_errors_reason_of$2.A)(cause)}).`, {
hint,
cause
});
throw new domain_errors_errors$0.dz("file-unwritable", `${place} cannot be written: ${why}.`, {
hint: `${todo}, or ${hint.charAt(0).toLowerCase()}${hint.slice(1)}`,
cause
});
}
}
}),

};
