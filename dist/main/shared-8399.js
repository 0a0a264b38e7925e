export const modules = {

/***/ 8399: // build/js/domain/secrets/secret-parameter.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ secretParameter)
/* harmony export */ });
/** Words that a parameter has in its name when its value is a secret. */
const telling = new Set([
    'apikey',
    'auth',
    'authorization',
    'bearer',
    'credential',
    'credentials',
    'jwt',
    'key',
    'pass',
    'passphrase',
    'passwd',
    'password',
    'pin',
    'pwd',
    'secret',
    'session',
    'sid',
    'sig',
    'signature',
    'token',
]);
/** The first parameter of a URL's query whose name says that its value is a secret; undefined when none does. */
function secretParameter(url) {
    if (!URL.canParse(url))
        return undefined;
    return [...new URL(url).searchParams.keys()].find((name) => wordsOf(name).some((word) => telling.has(word)));
}
/** `access_token`, `accessToken` and `Access-Token` are two words each. */
function wordsOf(name) {
    return name
        .replaceAll(/([a-z])([A-Z])/g, '$1 $2')
        .toLowerCase()
        .split(/[^a-z]+/);
}


/***/ }),

/***/ 43598: // build/js/domain/config/parse.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  parseConfig: () => (/* binding */ parseConfig)
});

// EXTERNAL MODULE: ./build/js/domain/errors/errors.js
var errors = __webpack_require__(8136);
// EXTERNAL MODULE: ./build/js/domain/errors/schema-problems.js
var schema_problems = __webpack_require__(90781);
// EXTERNAL MODULE: ./build/js/domain/manifest/environment-names.js
var environment_names = __webpack_require__(81765);
// EXTERNAL MODULE: ./build/js/domain/errors/nearest.js
var nearest = __webpack_require__(65041);
// EXTERNAL MODULE: ./build/js/domain/errors/quote.js
var quote = __webpack_require__(7191);
// EXTERNAL MODULE: ./build/js/domain/manifest/health-references.js
var health_references = __webpack_require__(12726);
// EXTERNAL MODULE: ./build/js/domain/config/health.js
var config_health = __webpack_require__(15394);
// EXTERNAL MODULE: ./build/js/domain/config/health-kinds.js
var health_kinds = __webpack_require__(17772);
// EXTERNAL MODULE: ./build/js/domain/secrets/secret-parameter.js
var secret_parameter = __webpack_require__(8399);
// EXTERNAL MODULE: ./build/js/domain/config/released-unit.js
var released_unit = __webpack_require__(85118);
;// CONCATENATED MODULE: ./build/js/domain/config/health-problems.js







/** Health checks that speak of what the configuration does not have. */
function healthProblems(config) {
    return [...(0,health_references/* danglingReferences */.p)(config), ...unknownUnits(config), ...secretParameters(config)];
}
/** A check looks at a released unit or at a watched one; anything else is a name misspelt. */
function unknownUnits({ health, units, snapshot }) {
    const known = [...(0,released_unit/* unitNames */.PH)(units), ...snapshot.units];
    return (0,config_health/* singleChecks */.a)(health).flatMap(({ path, check }) => (0,health_kinds/* asksOf */.A)(check).units.flatMap(({ name, at }) => {
        if (known.includes(name))
            return [];
        const word = (0,nearest/* nearest */.p)(name, known);
        const mend = word === undefined ? 'add it to snapshot.units, so that it is watched' : `did you mean ${word}?`;
        const message = `is ${name}, which is neither in units nor in snapshot.units; ${mend}`;
        return [{ path: ['health', ...path, ...at], at: 'value', message }];
    }));
}
/** A health URL is in the manifest, and the record and the ledger keep what was asked: what stands in it is known for good. */
function secretParameters({ health }) {
    return (0,config_health/* singleChecks */.a)(health).flatMap(({ path, check }) => (0,health_kinds/* asksOf */.A)(check).urls.flatMap(({ name: url, at }) => {
        const name = (0,secret_parameter/* secretParameter */.s)(url);
        if (name === undefined)
            return [];
        const message = `has the parameter ${(0,quote/* quote */.h)(name, 60)}, a secret by its name, but a release's manifest shows it to everyone; let the check need no secret (the host itself asks it), or give the parameter another name if it is none`;
        return [{ path: ['health', ...path, ...at], at: 'value', message }];
    }));
}

;// CONCATENATED MODULE: ./build/js/domain/config/confirm-problems.js
/** The gates are what promote confirms by, so they must fit in before the deadline. */
function confirmProblems({ confirm, gates }) {
    const seconds = gates.afterApply.reduce((sum, { timeoutSeconds }) => sum + timeoutSeconds, 0);
    if (confirm === undefined || seconds < confirm.deadlineSeconds)
        return [];
    return [
        {
            path: ['confirm', 'deadlineSeconds'],
            at: 'value',
            message: `is ${confirm.deadlineSeconds}, and the gates afterApply, which run before the confirmation, may take ${seconds} s; allow more than that, or give them a shorter timeoutSeconds`,
        },
    ];
}

// EXTERNAL MODULE: ./build/js/domain/activation/host-paths.js
var host_paths = __webpack_require__(78257);
// EXTERNAL MODULE: ./build/js/domain/config/data.js
var config_data = __webpack_require__(66892);
;// CONCATENATED MODULE: ./build/js/domain/config/data-problems.js


/** What is wrong with `data` and `schemaChange` as a whole. */
function dataProblems({ application, data, schemaChange, prefix, components }) {
    if (data === undefined) {
        if (!schemaChange)
            return [];
        return [{ path: ['schemaChange'], at: 'value', message: 'is true, but there is no data that would be backed up; add data.folders' }];
    }
    const links = Object.values(components).flatMap((component) => Object.keys(component.links));
    const { program } = data;
    return [
        ...(0,config_data/* dataFolderProblems */.z)(data.folders, (0,host_paths/* releaseFolder */.Uc)(application, prefix)).map(({ index, message }) => ({
            path: ['data', 'folders', index],
            at: 'value',
            message,
        })),
        ...(program === undefined || links.includes(program)
            ? []
            : [
                {
                    path: ['data', 'program'],
                    at: 'value',
                    message: `is ${program}, which is no link of a component; give one of ${links.join(', ') || 'them a link'}`,
                },
            ]),
        ...(schemaChange && data.backup === 'never'
            ? [{ path: ['data', 'backup'], at: 'value', message: 'is never, but schemaChange is true; remove one of them' }]
            : []),
    ];
}

// EXTERNAL MODULE: ./build/js/domain/config/find-host.js
var find_host = __webpack_require__(85670);
;// CONCATENATED MODULE: ./build/js/domain/config/failover-problems.js



/** What `failover` needs of the hosts: exactly two that take turns, and a word for each wherever it says one by host. */
function failoverProblems(config) {
    const { failover } = config;
    if (failover === undefined)
        return [];
    const active = (0,find_host/* hostsOfRole */.T)(config, 'active');
    const standby = (0,find_host/* hostsOfRole */.T)(config, 'standby');
    const pair = [...active, ...standby];
    if (active.length !== 1 || standby.length !== 1) {
        const found = `${active.join(', ') || 'none'} is active and ${standby.join(', ') || 'none'} standby`;
        return [
            {
                path: ['failover'],
                at: 'key',
                message: `needs one host with "role: active" and one with "role: standby", but ${found}; set the roles of hosts`,
            },
        ];
    }
    const places = [
        ...('http' in failover.switch
            ? [
                [['switch', 'http'], failover.switch.http],
                [['switch', 'body'], failover.switch.body],
            ]
            : []),
        [['check', 'body'], failover.check.body],
    ];
    return [
        ...failover_problems_secretParameters(failover),
        ...places.flatMap(([path, value]) => {
            if (value === undefined || typeof value === 'string')
                return [];
            const missing = pair.filter((name) => !Object.hasOwn(value, name));
            const foreign = Object.keys(value).filter((name) => !pair.includes(name));
            if (missing.length === 0 && foreign.length === 0)
                return [];
            const what = missing.length > 0 ? `has nothing for ${missing.join(' and ')}` : `names ${foreign.join(', ')}`;
            return [
                { path: ['failover', ...path], at: 'value', message: `${what}; give one for each of ${pair.join(' and ')}, and for no other` },
            ];
        }),
    ];
}
/** The configuration is in the repository, so a secret in a URL of it is known to whoever may read that. */
function failover_problems_secretParameters({ switch: config, check }) {
    const moves = !('http' in config) ? [] : typeof config.http === 'string' ? [config.http] : Object.values(config.http);
    const places = [
        { path: ['switch', 'http'], urls: moves, mend: 'take it from an environment variable with headersFrom' },
        { path: ['check', 'http'], urls: [check.http], mend: 'let the check need none' },
    ];
    return places.flatMap(({ path, urls, mend }) => {
        const name = urls.map(secret_parameter/* secretParameter */.s).find((found) => found !== undefined);
        if (name === undefined)
            return [];
        const message = `has the parameter ${(0,quote/* quote */.h)(name, 60)}, a secret by its name, and no secret may stand in this file; ${mend}`;
        return [{ path: ['failover', ...path], at: 'value', message }];
    });
}

;// CONCATENATED MODULE: ./build/js/domain/config/machine-problems.js
/** Two hosts of one machine id are one host written down twice, or a machine that was cloned with its id. */
function machineProblems({ hosts }) {
    const owners = new Map();
    return Object.entries(hosts).flatMap(([name, { machineId }]) => {
        if (machineId === undefined)
            return [];
        const owner = owners.get(machineId);
        if (owner === undefined)
            owners.set(machineId, name);
        if (owner === undefined)
            return [];
        return [
            {
                path: ['hosts', name, 'machineId'],
                at: 'value',
                message: `is that of ${owner} too; a cloned machine needs an id of its own (systemd-machine-id-setup)`,
            },
        ];
    });
}

// EXTERNAL MODULE: ./build/js/domain/drift/field-pattern.js
var field_pattern = __webpack_require__(53952);
// EXTERNAL MODULE: ./build/js/domain/errors/known-keys.js
var known_keys = __webpack_require__(25361);
// EXTERNAL MODULE: ./build/js/domain/snapshot/schema.js
var schema = __webpack_require__(18049);
;// CONCATENATED MODULE: ./build/js/domain/config/may-differ-problems.js




/** A pattern that names no field that a snapshot has would silently allow nothing. */
function mayDifferProblems({ snapshot: { mayDiffer } }) {
    return mayDiffer.flatMap((pattern, index) => {
        const message = unknownName((0,field_pattern/* patternParts */.F6)(pattern));
        return message === undefined ? [] : [{ path: ['snapshot', 'mayDiffer', index], at: 'value', message: `is ${pattern}, but ${message}` }];
    });
}
/** Names of hosts, units and files are not known here: only those that the schema itself gives. */
function unknownName(parts) {
    for (const [depth, part] of parts.entries()) {
        const known = (0,known_keys/* knownKeysAt */.h)(schema/* snapshotSchema */.ap, parts.slice(0, depth), []).filter((key) => key !== 'unreadable');
        if (known.length === 0 || part.includes('*') || known.includes(part))
            continue;
        const word = (0,nearest/* nearest */.p)(part, known);
        return `a snapshot has no ${part} there; ${word === undefined ? `it has ${known.join(', ')}` : `did you mean ${word}?`}`;
    }
    return undefined;
}

// EXTERNAL MODULE: ./build/js/domain/config/component.js
var component = __webpack_require__(63381);
// EXTERNAL MODULE: ./build/js/domain/config/schema.js + 2 modules
var config_schema = __webpack_require__(10349);
;// CONCATENATED MODULE: ./build/js/domain/config/cross-field.js










/** What no single field can know: the rules between the fields of a configuration. */
function crossFieldProblems(config) {
    return [
        ...hostKeyProblems(config),
        ...machineProblems(config),
        ...linkProblems(config),
        ...environmentProblems(config),
        ...unitProblems(config),
        ...(0,component/* systemProblems */.gl)(config),
        ...(0,component/* prefixProblems */.t4)(config),
        ...healthProblems(config),
        ...gateProblems(config),
        ...confirmProblems(config),
        ...mayDifferProblems(config),
        ...dataProblems(config),
        ...failoverProblems(config),
    ];
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
    const names = (0,released_unit/* unitNames */.PH)(units);
    return names.flatMap((unit, index) => names.indexOf(unit) === index
        ? []
        : [{ path: ['units', index], at: 'value', message: `is ${unit}, which is in the list already; remove one` }]);
}
/** A gate's name says in the record which one it was. */
function gateProblems({ gates }) {
    const taken = new Set();
    return config_schema/* gateStages */.x.flatMap((stage) => gates[stage].flatMap(({ name }, index) => {
        if (!taken.has(name)) {
            taken.add(name);
            return [];
        }
        return [
            {
                path: ['gates', stage, index, 'name'],
                at: 'value',
                message: `is ${name}, which another gate is called too; give one another name`,
            },
        ];
    }));
}

// EXTERNAL MODULE: ./build/js/domain/config/places.js
var places = __webpack_require__(53324);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./build/js/domain/report/inert.js
var inert = __webpack_require__(69106);
;// CONCATENATED MODULE: ./build/js/domain/config/yaml-document.js



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
        // The library shows what it found as it is.
        message: `is not valid YAML: ${(0,inert/* inert */.t)(message)}`,
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
                refuse(node, `uses the tag ${(0,quote/* quote */.h)(node.tag)}, which is not read here; remove it`);
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

;// CONCATENATED MODULE: ./build/js/domain/config/parse.js






/** What YAML calls not printable, and a lone surrogate, which is no character. */
const notPrintable = /[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;
/**
 * Reads `grind-to-prod.yml`. Every problem comes in one InputError, one line each, `file:line:column: field \u2026, and the mend.`, and
 * as one of its places; these name the file by `path`.
 */
function parseConfig(text, fileName, path = fileName) {
    if (Buffer.byteLength(text) > config_schema/* CONFIG_LIMIT_BYTES */.Xk) {
        throw new errors/* InputError */.dz('config-invalid', `${fileName} has more than ${config_schema/* CONFIG_LIMIT_BYTES */.Xk} bytes; a configuration is far smaller.`, {
            hint: 'Look whether it is the right file.',
        });
    }
    const document = readYaml(text);
    const invalid = (complaints) => configError(complaints, fileName, path);
    const odd = notPrintable.exec(text);
    if (odd !== null) {
        const code = text.codePointAt(odd.index).toString(16).toUpperCase().padStart(4, '0');
        const message = `the file has the character U+${code}, which may not stand in YAML; remove it`;
        throw invalid([{ ...document.position(odd.index), message }]);
    }
    if (document.problems.length > 0) {
        throw invalid(document.problems.map(({ offset, message }) => ({ ...document.position(offset), message: `the file ${message}` })));
    }
    const complaints = (problems) => problems.map((problem) => ({ ...document.positionOf(problem), message: `${(0,schema_problems/* fieldName */.w5)(problem.path)} ${problem.message}` }));
    const result = (0,schema_problems/* readBySchema */.RZ)(config_schema/* configSchema */.Qn, document.value ?? {});
    if (result.problems !== null)
        throw invalid(complaints(result.problems));
    const problems = crossFieldProblems(result.data);
    if (problems.length > 0)
        throw invalid(complaints(problems));
    (0,places/* rememberPlaces */._F)(result.data, (field) => ({ file: path, ...document.positionOf({ path: field, at: 'key' }) }));
    return result.data;
}
function configError(complaints, fileName, path) {
    const sentences = complaints.map(({ line, column, message }) => sentence(`${fileName}:${line}:${column}: ${message}`));
    const places = complaints.map(({ line, column, message }) => ({ file: path, line, column, message: sentence(message) }));
    return new errors/* InputError */.dz('config-invalid', sentences.join('\n'), { places });
}
function sentence(text) {
    return text.endsWith('?') ? text : `${text}.`;
}


/***/ }),

};
