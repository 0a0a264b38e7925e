export const id = 919;
export const ids = [919];
export const modules = {

/***/ 1076:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A0: () => (/* binding */ branchSchema),
/* harmony export */   Jq: () => (/* binding */ nameSchema),
/* harmony export */   NJ: () => (/* binding */ installableSchema),
/* harmony export */   Nd: () => (/* binding */ nixPublicKeySchema),
/* harmony export */   OC: () => (/* binding */ publicKeySchema),
/* harmony export */   Pq: () => (/* binding */ healthUrlSchema),
/* harmony export */   i_: () => (/* binding */ outputPathSchema),
/* harmony export */   lA: () => (/* binding */ linkNameSchema),
/* harmony export */   o3: () => (/* binding */ unitSchema),
/* harmony export */   oL: () => (/* binding */ addressSchema),
/* harmony export */   q9: () => (/* binding */ prefixSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6921);

/** The grammars of names that reach a host. Each is strict on purpose: what it lets through needs no quoting anywhere. */
/** Names of applications, components, hosts and health checks. */
const nameSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .max(64)
    .regex(/^[a-z0-9](?:[a-z0-9._-]*[a-z0-9])?$/, 'must be lower-case letters, digits, dots, dashes and underscores, and start and end with a letter or digit');
/** The name of a git branch. Narrower than git's own rule: nothing that git or a URL could read as something else. */
const branchSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .max(255)
    .regex(/^[A-Za-z0-9](?!.*(?:\.\.|\/\/|\/\.|\.lock(?:\/|$)|[/.]$))[A-Za-z0-9._/-]*$/, 'must be the name of a branch, such as main');
/** The name of a link in `<prefix>/bin`. */
const linkNameSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .max(64)
    .regex(/^[A-Za-z0-9][A-Za-z0-9._-]*$/, 'must be letters, digits, dots, dashes and underscores, and start with a letter or digit');
/** A path inside an output: relative, with no `.` or `..` or empty segment. */
const outputPathSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .max(255)
    .regex(/^(?!.*(?:^|\/)\.{1,2}(?:\/|$))[A-Za-z0-9._+-]+(?:\/[A-Za-z0-9._+-]+)*$/, 'must be a relative path inside the output, such as bin/hypervisor');
/** An absolute folder with at least two segments and no `.` or `..`. */
const prefixSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .max(255)
    .regex(/^(?:\/(?!\.{1,2}(?:\/|$))[A-Za-z0-9._+-]+){2,}$/, 'must be an absolute folder of at least two segments, such as /opt/choiros');
/**
 * Unit names, as systemd.unit(5) defines them, for the types that a release may restart; globs are not names.
 * A template (`a@.service`) cannot run, so an instance must not be empty.
 */
const unitSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .max(255)
    .regex(/^(?!-)[A-Za-z0-9:_.\\-]+(?:@[A-Za-z0-9:_.\\-]+)?\.(?:service|socket|target|timer|path)$/, 'must be a systemd unit name, such as hypervisor.service');
/** A flake installable of this repository: `./folder#attribute` or `.#attribute`. */
const installableSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .max(255)
    .regex(/^\.(?:\/(?!\.{1,2}(?:\/|#))[A-Za-z0-9._-]+)*#[A-Za-z0-9._-]+$/, 'must be an installable of this repository, such as ./hypervisor#hypervisor');
const addressRule = 'must be "local" or user@host, with :port if it is not 22';
/** `local`, or `user@host` with an optional port. Host: a DNS name, an IPv4 address, or an IPv6 address in brackets. Nothing that ssh could read as an option. */
const addressSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([
    zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('local'),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .max(255)
        .regex(/^[a-z_][a-z0-9_-]{0,31}@(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:\.[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)*|\[[0-9a-fA-F:]+\])(?::(?!0)[0-9]{1,5})?$/, addressRule)
        .refine((address) => Number(/:([0-9]+)$/.exec(address)?.[1] ?? 22) <= 65_535, addressRule),
], { error: addressRule });
/** An OpenSSH public key without options or comment, as in a known_hosts line. */
const publicKeySchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .max(1024)
    .regex(/^(?:ssh-ed25519|ecdsa-sha2-nistp(?:256|384|521)|ssh-rsa) [A-Za-z0-9+/]+={0,2}$/, 'must be a public key: its type and its base64, such as "ssh-ed25519 AAAA…"');
/** A public key of a Nix signing key: `name:base64`. */
const nixPublicKeySchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .max(512)
    .regex(/^[A-Za-z0-9._-]+:[A-Za-z0-9+/]{43}=$/, 'must be a Nix public key, such as grind.example-1:AAAA…=');
/** A URL that a health check asks: http or https, no user, no fragment. */
const healthUrlSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(2048).refine(isHealthUrl, 'must be an http or https URL with no user and no fragment');
function isHealthUrl(text) {
    // WHATWG parsing would mend spaces, backslashes and octal addresses; what needs mending is not what was meant.
    if (!/^https?:\/\/[^\s\\@#]+$/.test(text) || !URL.canParse(text))
        return false;
    const url = new URL(text);
    const port = url.port === '' ? '' : `:${url.port}`;
    const written = text.slice(text.indexOf('://') + 3).split(/[/?]/, 1)[0];
    return written.replace(/:(?:80|443)$/, '').toLowerCase() === `${url.hostname}${port}`.replace(/:(?:80|443)$/, '');
}


/***/ }),

/***/ 8912:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ CONFIG_LIMIT_BYTES),
  o: () => (/* binding */ parseConfig)
});

// EXTERNAL MODULE: ./build/js/errors/errors.js
var errors = __webpack_require__(5);
// EXTERNAL MODULE: ./build/js/errors/schema-problems.js + 1 modules
var schema_problems = __webpack_require__(8891);
// EXTERNAL MODULE: ./build/js/manifest/environment-names.js
var environment_names = __webpack_require__(7654);
;// CONCATENATED MODULE: ./build/js/config/cross-field.js

/** What no single field can know: the rules between the fields of a configuration. */
function crossFieldProblems(config) {
    return [...hostKeyProblems(config), ...linkProblems(config), ...environmentProblems(config), ...unitProblems(config)];
}
function hostKeyProblems({ hosts }) {
    return Object.entries(hosts)
        .filter(([, host]) => host.address !== 'local' && host.hostKey === undefined)
        .map(([name]) => ({
        path: ['hosts', name, 'hostKey'],
        at: 'value',
        message: "is missing; add the host's public key as it stands in /etc/ssh/ssh_host_ed25519_key.pub there, because no key is trusted on first use",
    }));
}
/** All links lie in one folder, <prefix>/bin. */
function linkProblems({ components }) {
    const owners = new Map();
    return Object.entries(components).flatMap(([component, { links }]) => Object.keys(links).flatMap((link) => {
        const owner = owners.get(link);
        if (owner === undefined)
            owners.set(link, component);
        if (owner === undefined)
            return [];
        return [
            {
                path: ['components', component, 'links', link],
                at: 'key',
                message: `is a link that component ${owner} has too, and both would be <prefix>/bin/${link}; give one another name`,
            },
        ];
    }));
}
/** `a-b` and `a.b` are two components but one environment variable. */
function environmentProblems({ components }) {
    const owners = new Map(environment_names/* FIXED_ENVIRONMENT_NAMES */.g.map((name) => [name, 'the manifest itself']));
    return Object.entries(components).flatMap(([component, { links }]) => {
        const clash = (0,environment_names/* componentVariables */.r)(component, Object.keys(links)).find(({ name }) => {
            const taken = owners.has(name);
            if (!taken)
                owners.set(name, `component ${component}`);
            return taken;
        });
        if (clash === undefined)
            return [];
        return [
            {
                path: ['components', component],
                at: 'key',
                message: `gives the variable ${clash.name} of the manifest's environment form, which ${owners.get(clash.name)} gives too; give it or its link another name`,
            },
        ];
    });
}
function unitProblems({ units }) {
    return units.flatMap((unit, index) => units.indexOf(unit) === index
        ? []
        : [{ path: ['units', index], at: 'value', message: `is ${unit}, which is in the list already; remove one` }]);
}

// EXTERNAL MODULE: ./build/js/config/schema.js
var schema = __webpack_require__(9130);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
;// CONCATENATED MODULE: ./build/js/config/yaml-document.js

/** Deeper than this is no configuration: the schema's own depth is 6. */
const DEPTH_LIMIT = 32;
/**
 * Reads YAML 1.2 with the core schema (`no` is a text, not false), without aliases, merge keys and tags: a configuration
 * has no need of them, and each has been a way to make a small file mean something surprising.
 */
function readYaml(text) {
    const lines = new dist/* LineCounter */.HN();
    const document = (0,dist/* parseDocument */.Tp)(text, {
        version: '1.2',
        schema: 'core',
        merge: false,
        uniqueKeys: true,
        stringKeys: true,
        strict: true,
        prettyErrors: false,
        lineCounter: lines,
    });
    const position = (offset) => {
        const { line, col } = lines.linePos(offset);
        return { line: Math.max(line, 1), column: Math.max(col, 1) };
    };
    const faults = [...document.errors, ...document.warnings].map(({ message, pos }) => ({
        offset: pos[0],
        message: `is not valid YAML: ${message}`,
    }));
    const problems = faults.length > 0 ? faults : refusals(document);
    return {
        value: problems.length > 0 ? undefined : document.toJS({ maxAliasCount: 0 }),
        problems,
        positionOf: (problem) => position(offsetOf(document, problem)),
        position,
    };
}
function refusals(document) {
    const found = [];
    const refuse = (node, message) => void found.push({ offset: node.range?.[0] ?? 0, message });
    (0,dist/* visit */.YR)(document, {
        Node(_key, node, ancestors) {
            if ((0,dist/* isAlias */.Vj)(node))
                refuse(node, 'uses an alias (*name), which is not read here; write the value out');
            else if (node.tag !== undefined)
                refuse(node, `uses the tag ${JSON.stringify(node.tag)}, which is not read here; remove it`);
            if ((0,dist/* isCollection */.P3)(node) && ancestors.filter(dist/* isCollection */.P3).length >= DEPTH_LIMIT) {
                refuse(node, `is nested more than ${DEPTH_LIMIT} levels deep; no configuration is`);
                return dist/* visit */.YR.BREAK;
            }
            return undefined;
        },
        Pair(_key, { key }) {
            if ((0,dist/* isScalar */.jn)(key) && key.value === '<<')
                refuse(key, 'uses a merge key (<<), which is not read here; write the fields out');
            if ((0,dist/* isScalar */.jn)(key) && key.value === '__proto__')
                refuse(key, 'has a key named __proto__, which no field is called; remove it');
        },
    });
    return found;
}
function offsetOf(document, { path, at }) {
    let node = document.contents;
    let offset = (0,dist/* isNode */.Ll)(node) ? (node.range?.[0] ?? 0) : 0;
    for (const [index, part] of path.entries()) {
        const pair = (0,dist/* isMap */.jh)(node) ? node.items.find(({ key }) => (0,dist/* isScalar */.jn)(key) && key.value === part) : undefined;
        const next = pair === undefined
            ? (0,dist/* isCollection */.P3)(node)
                ? node.get(part, true)
                : undefined
            : pairTarget(pair, at === 'key' && index === path.length - 1);
        if (!(0,dist/* isNode */.Ll)(next))
            return offset;
        offset = next.range?.[0] ?? offset;
        node = next;
    }
    return offset;
}
/** A value that was left empty stands where its key does. */
function pairTarget(pair, wantKey) {
    return wantKey || !(0,dist/* isNode */.Ll)(pair.value) ? pair.key : pair.value;
}

;// CONCATENATED MODULE: ./build/js/config/parse.js





/** Largest configuration that is read, in bytes. */
const CONFIG_LIMIT_BYTES = 256 * 1024;
/** What YAML calls not printable, and a lone surrogate, which is no character. */
const notPrintable = /[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;
/**
 * Reads `grind-to-prod.yml`. Every problem comes in one InputError, one line each:
 * `file:line:column: field …, and the mend.`
 */
function parseConfig(text, fileName) {
    if (Buffer.byteLength(text) > CONFIG_LIMIT_BYTES) {
        throw invalid([
            `${fileName} has more than ${CONFIG_LIMIT_BYTES} bytes; a configuration is far smaller, so look whether it is the right file.`,
        ]);
    }
    const document = readYaml(text);
    const where = ({ line, column }) => `${fileName}:${line}:${column}:`;
    const odd = notPrintable.exec(text);
    if (odd !== null) {
        const code = text.codePointAt(odd.index).toString(16).toUpperCase().padStart(4, '0');
        throw invalid([`${where(document.position(odd.index))} the file has the character U+${code}, which may not stand in YAML; remove it.`]);
    }
    if (document.problems.length > 0) {
        throw invalid(document.problems.map(({ offset, message }) => `${where(document.position(offset))} the file ${message}.`));
    }
    const sentences = (problems) => problems.map((problem) => sentence(`${where(document.positionOf(problem))} ${(0,schema_problems/* fieldName */.w5)(problem.path)} ${problem.message}`));
    const result = schema/* configSchema */.Qn.safeParse(document.value ?? {});
    if (!result.success)
        throw invalid(sentences((0,schema_problems/* schemaProblems */.Ic)(result.error, document.value ?? {}, schema/* configSchema */.Qn)));
    const problems = crossFieldProblems(result.data);
    if (problems.length > 0)
        throw invalid(sentences(problems));
    return result.data;
}
function sentence(text) {
    return text.endsWith('?') ? text : `${text}.`;
}
function invalid(sentences) {
    return new errors/* InputError */.dz('config-invalid', sentences.join('\n'));
}


/***/ }),

/***/ 9130:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KR: () => (/* binding */ healthCheckSchema),
/* harmony export */   Qn: () => (/* binding */ configSchema),
/* harmony export */   g2: () => (/* binding */ CONFIG_FILE),
/* harmony export */   ul: () => (/* binding */ probeSchema)
/* harmony export */ });
/* unused harmony exports componentSchema, roleSchema, hostSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6921);
/* harmony import */ var _grammar_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1076);


/** `grind-to-prod.yml`: what a repository releases, where to, and how it is known to be healthy. */
const httpCheckSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    http: _grammar_js__WEBPACK_IMPORTED_MODULE_0__/* .healthUrlSchema */ .Pq.describe('Passes when a GET answers with a status of 200 to 299 within the probe timeout; redirects are not followed.'),
});
const healthCheckSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([
    httpCheckSchema,
    zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ any: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(httpCheckSchema).min(1).max(16).describe('Passes when one of these passes.') }),
]);
const probeSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    successThreshold: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int().min(1).max(100).default(3).describe('Passes in a row that every check needs.'),
    periodSeconds: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().min(0.1).max(60).default(1).describe('Seconds between two rounds of checks.'),
    timeoutSeconds: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().min(0.1).max(60).default(2).describe('Seconds that one check may take.'),
    deadlineSeconds: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().min(1).max(3600).default(60).describe('Seconds after the restart within which all checks must have passed.'),
});
const componentSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    installable: _grammar_js__WEBPACK_IMPORTED_MODULE_0__/* .installableSchema */ .NJ.describe('The flake output, relative to this file.'),
    links: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(_grammar_js__WEBPACK_IMPORTED_MODULE_0__/* .linkNameSchema */ .lA, _grammar_js__WEBPACK_IMPORTED_MODULE_0__/* .outputPathSchema */ .i_)
        .describe('Names in <prefix>/bin, and the executable inside the output that each points to.'),
});
const roleSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['grind', 'active', 'standby']);
const hostSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    address: _grammar_js__WEBPACK_IMPORTED_MODULE_0__/* .addressSchema */ .oL.describe('"local", or user@host of the deploy user.'),
    role: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['active', 'standby']).optional().describe('Which of two production hosts this is.'),
    hostKey: _grammar_js__WEBPACK_IMPORTED_MODULE_0__/* .publicKeySchema */ .OC
        .optional()
        .describe("The host's ssh public key. Required unless the address is local: there is no trust on first use."),
});
const configSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    application: _grammar_js__WEBPACK_IMPORTED_MODULE_0__/* .nameSchema */ .Jq.describe('What is released as a unit.'),
    branch: _grammar_js__WEBPACK_IMPORTED_MODULE_0__/* .branchSchema */ .A0.default('main').describe('The protected branch; only commits on its upstream are released.'),
    components: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(_grammar_js__WEBPACK_IMPORTED_MODULE_0__/* .nameSchema */ .Jq, componentSchema)
        .refine((value) => Object.keys(value).length > 0, 'must name at least one component')
        .describe('What the application is made of: one flake output each.'),
    prefix: _grammar_js__WEBPACK_IMPORTED_MODULE_0__/* .prefixSchema */ .q9.describe("The application's folder on the host; units execute <prefix>/bin/<link>."),
    units: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(_grammar_js__WEBPACK_IMPORTED_MODULE_0__/* .unitSchema */ .o3).max(64).default([]).describe('systemd units that are restarted, in this order.'),
    health: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(_grammar_js__WEBPACK_IMPORTED_MODULE_0__/* .nameSchema */ .Jq, healthCheckSchema).default({}).describe('Checks that must pass, on the host itself, after the restart.'),
    probe: probeSchema.prefault({}).describe('How often and how long the checks are asked.'),
    hosts: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(_grammar_js__WEBPACK_IMPORTED_MODULE_0__/* .nameSchema */ .Jq, hostSchema).default({}).describe('The build host and the production hosts.'),
    snapshot: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        repository: _grammar_js__WEBPACK_IMPORTED_MODULE_0__/* .prefixSchema */ .q9.optional().describe('A diagnostics checkout on the host, if it keeps one.'),
        units: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(_grammar_js__WEBPACK_IMPORTED_MODULE_0__/* .unitSchema */ .o3).max(256).default([]).describe('Units that are watched besides the released ones.'),
    })
        .prefault({})
        .describe('What a snapshot of a host looks at besides the release.'),
});
/** The file's name, at the root of the user's repository. */
const CONFIG_FILE = 'grind-to-prod.yml';


/***/ }),

/***/ 6438:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1916);

/** The known word closest to what was written, or undefined when none is close enough (a third of its length) to be what was meant. */
function nearest(written, known) {
    if (known.length === 0)
        return undefined;
    const word = (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .closest */ .kp)(written.toLowerCase(), known);
    return (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(written.toLowerCase(), word.toLowerCase()) <= Math.max(1, Math.floor(word.length / 3)) ? word : undefined;
}


/***/ }),

/***/ 6584:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ quote)
/* harmony export */ });
/**
 * Shows text from outside in a message: JSON-quoted, so control characters and line ends cannot act,
 * and cut, so a message stays one sentence.
 */
function quote(value, limit = 120) {
    const text = JSON.stringify(value) ?? String(value);
    // JSON leaves these alone; a terminal or a reader's eye does not (C1 controls, bidirectional overrides, line separators).
    const visible = text.replace(/[\u007f-\u009f\u200b-\u200f\u2028-\u202f\u2060-\u206f\ufeff]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
    return visible.length <= limit ? visible : `${visible.slice(0, limit)}… (${visible.length} characters)`;
}


/***/ }),

/***/ 8891:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w5: () => (/* binding */ fieldName),
  Ic: () => (/* binding */ schemaProblems),
  fK: () => (/* binding */ valueAt)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/core/json-schema-processors.js
var json_schema_processors = __webpack_require__(8439);
;// CONCATENATED MODULE: ./build/js/errors/known-keys.js

/** The keys that a schema knows of the object at `path`, for a message about one that it does not know. */
function knownKeysAt(schema, path) {
    let shapes = alternatives(json_schema_processors/* toJSONSchema */.bl(schema, { io: 'input', unrepresentable: 'any' }));
    for (const part of path) {
        shapes = shapes.flatMap((shape) => {
            const next = typeof part === 'number' ? shape.items : (shape.properties?.[String(part)] ?? shape.additionalProperties);
            return typeof next === 'object' && !Array.isArray(next) ? alternatives(next) : [];
        });
    }
    return [...new Set(shapes.flatMap((shape) => Object.keys(shape.properties ?? {})))];
}
function alternatives(shape) {
    return [
        shape,
        ...[...(shape.anyOf ?? []), ...(shape.oneOf ?? [])].flatMap((inner) => (typeof inner === 'object' ? alternatives(inner) : [])),
    ];
}

// EXTERNAL MODULE: ./build/js/errors/nearest.js
var nearest = __webpack_require__(6438);
// EXTERNAL MODULE: ./build/js/errors/quote.js
var quote = __webpack_require__(6584);
;// CONCATENATED MODULE: ./build/js/errors/schema-problems.js



/** What a schema found wrong with `input`, each with its mend. */
function schemaProblems(error, input, schema) {
    const problems = error.issues.flatMap((issue) => problemsOf(issue, [], input, schema));
    // A misspelt key is reported once, not also as the missing key that it was meant to be.
    const meant = new Set(problems.flatMap((problem) => (problem.meant === undefined ? [] : [fieldName(problem.meant)])));
    return problems.filter((problem) => !(problem.missing === true && meant.has(fieldName(problem.path))));
}
/** `components.hypervisor.links`, `units[0]`, `health["a b"]`; `the file` for the root. */
function fieldName(path) {
    if (path.length === 0)
        return 'the file';
    return path
        .map((part, index) => {
        if (typeof part === 'number')
            return `[${part}]`;
        const name = String(part);
        if (!/^[A-Za-z0-9_@-][A-Za-z0-9_.@-]*$/.test(name))
            return `[${(0,quote/* quote */.h)(name, 60)}]`;
        return index === 0 ? name : `.${name}`;
    })
        .join('');
}
/** The value at a path, or undefined. Own properties only. */
function valueAt(input, path) {
    return path.reduce((value, part) => (typeof value === 'object' && value !== null && Object.hasOwn(value, part) ? Reflect.get(value, part) : undefined), input);
}
function problemsOf(issue, parent, input, schema) {
    const path = [...parent, ...issue.path];
    if (issue.code === 'unrecognized_keys')
        return issue.keys.map((key) => unknownKey(key, path, schema));
    if (issue.code === 'invalid_union' && !isOurs(issue.message)) {
        const branch = closestBranch(issue.errors);
        if (branch !== undefined)
            return branch.flatMap((inner) => problemsOf(inner, path, input, schema));
    }
    if (issue.code === 'invalid_key') {
        return [{ path, at: 'key', message: `is not a possible name: it ${issue.issues.map(requirementOf).join(' and ')}` }];
    }
    const value = valueAt(input, path);
    if (value === undefined)
        return [{ path, at: 'value', missing: true, message: 'is missing; add it' }];
    const requirement = requirementOf(issue);
    return [{ path, at: 'value', message: `is ${shown(value)}, ${requirement.startsWith('is not') ? 'which' : 'but'} ${requirement}` }];
}
function unknownKey(key, path, schema) {
    const known = knownKeysAt(schema, path);
    const word = (0,nearest/* nearest */.p)(key, known);
    const mend = word === undefined ? `the fields here are ${known.join(', ')}` : `did you mean ${word}?`;
    const found = { path: [...path, key], at: 'key', message: `is not a known field; ${mend}` };
    return word === undefined ? found : { ...found, meant: [...path, word] };
}
/** The branch of a union that the value is nearest to: the one with the fewest complaints, none about its very type. */
function closestBranch(branches) {
    return branches.toSorted((left, right) => cost(left) - cost(right))[0];
}
function cost(branch) {
    return branch.reduce((sum, issue) => sum + (issue.path.length === 0 && issue.code === 'invalid_type' ? 100 : 1), 0);
}
const typeNames = {
    string: 'a text (put it in quotes)',
    number: 'a number',
    int: 'a whole number',
    boolean: 'true or false',
    array: 'a list',
    object: 'a mapping of names to values',
    record: 'a mapping of names to values',
};
/** Messages that a schema of this program gave itself; zod's own begin with a capital. */
function isOurs(message) {
    return /^(?:must|is not) /.test(message);
}
function requirementOf(issue) {
    if (isOurs(issue.message))
        return issue.message;
    if (issue.code === 'invalid_type')
        return `must be ${typeNames[issue.expected] ?? issue.expected}`;
    if (issue.code === 'too_big')
        return `must ${bound(issue.origin)} at most ${issue.maximum}${unitOf(issue.origin)}`;
    if (issue.code === 'too_small')
        return `must ${bound(issue.origin)} at least ${issue.minimum}${unitOf(issue.origin)}`;
    if (issue.code === 'invalid_value')
        return `must be ${issue.values.map((value) => (0,quote/* quote */.h)(value)).join(' or ')}`;
    if (issue.code === 'invalid_format')
        return `must match ${issue.pattern ?? issue.format}`;
    return `must be mended (${issue.message})`;
}
function bound(origin) {
    return origin === 'string' || origin === 'array' ? 'have' : 'be';
}
function unitOf(origin) {
    return origin === 'string' ? ' characters' : origin === 'array' ? ' entries' : '';
}
/** A value in a sentence. Only scalars are written out: a list may be as deep and as long as it likes. */
function shown(value) {
    if (Array.isArray(value))
        return 'a list';
    if (value === null)
        return 'empty';
    return typeof value === 'object' ? 'a mapping' : (0,quote/* quote */.h)(value);
}


/***/ }),

/***/ 7654:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ FIXED_ENVIRONMENT_NAMES),
/* harmony export */   r: () => (/* binding */ componentVariables)
/* harmony export */ });
/** Variables of a manifest's environment form that do not depend on its components. */
const FIXED_ENVIRONMENT_NAMES = [
    'RELEASE_ID',
    'RELEASE_SHA',
    'APPLICATION',
    'SYSTEM',
    'PREFIX',
    'MANIFEST_PATH',
    'CLOSURE_DIGEST',
    'CLOSURE_PATHS',
    'CLOSURE_BYTES',
];
/** `<COMPONENT>_PATH`, and `<COMPONENT>_BIN` for its one link or `<COMPONENT>_<LINK>_BIN` for each of several. */
function componentVariables(component, links) {
    return [
        { name: environmentName(component, 'PATH') },
        ...links.map((link) => ({
            name: links.length === 1 ? environmentName(component, 'BIN') : environmentName(component, link, 'BIN'),
            link,
        })),
    ];
}
/** Upper case, everything but letters and digits an underscore, never a digit first. */
function environmentName(...words) {
    const name = words
        .join('_')
        .toUpperCase()
        .replaceAll(/[^A-Z0-9]/g, '_');
    return /^[0-9]/.test(name) ? `_${name}` : name;
}


/***/ }),

/***/ 5793:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B4: () => (/* binding */ formatCount),
/* harmony export */   ej: () => (/* binding */ formatAmount),
/* harmony export */   z3: () => (/* binding */ formatBytes)
/* harmony export */ });
const binaryUnits = ['KiB', 'MiB', 'GiB', 'TiB'];
/** `1.5 MiB`; below 1 KiB `17 bytes`. */
function formatBytes(bytes) {
    if (bytes < 1024)
        return `${bytes} ${bytes === 1 ? 'byte' : 'bytes'}`;
    const power = Math.min(Math.floor(Math.log2(bytes) / 10), binaryUnits.length);
    return `${(bytes / 1024 ** power).toFixed(1)} ${binaryUnits[power - 1]}`;
}
/** `3 paths`, `1 path`. */
function formatCount(count, one, many = `${one}s`) {
    return `${count} ${count === 1 ? one : many}`;
}
/** An amount of progress in its unit. */
function formatAmount(amount, unit) {
    if (unit === 'bytes')
        return formatBytes(amount);
    return formatCount(amount, unit === 'paths' ? 'path' : 'derivation');
}


/***/ }),

/***/ 5639:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ lineFor)
/* harmony export */ });
/* harmony import */ var _amount_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5793);

/** What each phase does, as it begins. */
const begins = {
    source: 'Looking at the source',
    build: 'Building',
    manifest: 'Writing the manifest',
    connect: 'Connecting',
    preflight: 'Asking what is missing',
    copy: 'Copying',
    import: 'Importing',
    verify: 'Verifying',
    journal: 'Writing the intent down',
    switch: 'Switching',
    restart: 'Restarting units',
    health: 'Checking health',
    commit: 'Recording the outcome',
    rollback: 'Rolling back',
    install: 'Installing',
};
/**
 * An event as text: one line, or for the end of a log one line for each of its lines. Text from outside stands in it as
 * it came; whoever prints it makes it inert.
 */
function lineFor(event) {
    if (event.event === 'phase') {
        return `${begins[event.phase]}${event.host === undefined ? '' : ` (${event.host})`}${event.state === 'start' ? '' : ': done'}`;
    }
    if (event.event === 'progress') {
        const amounts = `${(0,_amount_js__WEBPACK_IMPORTED_MODULE_0__/* .formatAmount */ .ej)(event.done, event.unit)} of ${(0,_amount_js__WEBPACK_IMPORTED_MODULE_0__/* .formatAmount */ .ej)(event.total, event.unit)}`;
        return `${begins[event.phase]}: ${amounts}${percent(event.done, event.total)}`;
    }
    if (event.event === 'note')
        return event.level === 'warning' ? `warning: ${event.message}` : event.message;
    if (event.event === 'unit')
        return `${event.unit}: ${event.action}, ${event.state}`;
    if (event.event === 'health') {
        return `${event.check}: ${event.passed ? `passed ${event.passes} of ${event.threshold}` : 'not healthy'} (${event.detail})`;
    }
    return [`The last lines of ${event.source}:`, ...event.lines.map((line) => `  ${line}`)].join('\n');
}
function percent(done, total) {
    return total === 0 ? '' : ` (${Math.floor((100 * done) / total)} %)`;
}


/***/ }),

/***/ 2614:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ realRunner)
/* harmony export */ });
/* harmony import */ var execa__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8194);
/* harmony import */ var node_readline__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(481);
/* harmony import */ var _errors_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5);



/** Above this much output of one program something is wrong; closure lists of 100,000 paths stay below it. */
const OUTPUT_LIMIT_BYTES = 256 * 1024 * 1024;
/** The runner that executes. */
const realRunner = {
    async run(command) {
        const child = (0,execa__WEBPACK_IMPORTED_MODULE_2__/* .execa */ .Ho)(command.argv[0], command.argv.slice(1), options(command));
        if (command.onStderrLine !== undefined)
            (0,node_readline__WEBPACK_IMPORTED_MODULE_0__.createInterface)({ input: child.stderr }).on('line', command.onStderrLine);
        return resultOf(command, await child);
    },
    start(command) {
        const child = (0,execa__WEBPACK_IMPORTED_MODULE_2__/* .execa */ .Ho)(command.argv[0], command.argv.slice(1), {
            ...options(command),
            stdin: 'pipe',
            buffer: { stdout: false, stderr: true },
        });
        if (command.onStderrLine !== undefined)
            (0,node_readline__WEBPACK_IMPORTED_MODULE_0__.createInterface)({ input: child.stderr }).on('line', command.onStderrLine);
        return {
            stdin: child.stdin,
            stdout: child.stdout,
            finished: child.then((outcome) => resultOf(command, outcome)),
            kill: () => void child.kill(),
        };
    },
};
function options(command) {
    return {
        reject: false,
        stripFinalNewline: false,
        maxBuffer: OUTPUT_LIMIT_BYTES,
        ...(command.input === undefined ? { stdin: 'ignore' } : { input: command.input }),
        ...(command.directory === undefined ? {} : { cwd: command.directory }),
        ...(command.environment === undefined ? {} : { env: command.environment }),
        ...(command.timeout === undefined ? {} : { timeout: command.timeout }),
    };
}
function resultOf(command, outcome) {
    if (outcome.exitCode === undefined && outcome.signal === undefined && !outcome.timedOut) {
        throw new _errors_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .CommandError */ .Qd(command.argv, null, `cannot be started (${outcome.code ?? outcome.message ?? 'no reason given'}); is it installed and in PATH?`);
    }
    return { status: outcome.exitCode ?? null, stdout: outcome.stdout ?? '', stderr: outcome.stderr };
}


/***/ })

};
