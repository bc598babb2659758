// Finds rows: those that have just this code, name or text first, then those in which all words stand.

const isNumber = word => /^(-?\d+|0x[0-9a-f]+|[0-9a-f]{8})$/.test(word);

const hasAllFacts = (row, filters) => Object.entries(filters).every(([fact, value]) =>
    !value || (fact === "domain" ? row.domain.id === value : row.facts[fact] === value));

// What is in use today comes before what was given up.
const age = row => (row.isRetired ? 2 : 0) + (row.domain.isLegacy ? 1 : 0);

const sorted = found => found
    .sort((x, y) => x.rank - y.rank || age(x.row) - age(y.row))
    .map(match => match.row);

const wordsOf = text => text.split(/\s+/).map(word => word.replace(/^["'(\[]+|["')\],;:.]+$/g, "")).filter(word => word);

// Alias and name of a domain before its vendor and title.
const hasName = (domain, word) => domain.names.includes(word);

const isOf = (domain, word) => domain.words.includes(" " + word);

const rankOf = (row, words, whole) =>
    words.some(word => row.codeText.startsWith(word)) ? 2
    : words.every(word => hasName(row.domain, word)) ? 3
    : row.names.startsWith(whole) ? 3
    : words.every(word => row.names.includes(word)) ? 4
    : words.every(word => row.messageText.includes(word)) ? 5
    : 6;

const exactRows = word => isNumber(word)
    ? [...new Set([...domains.flatMap(domain => domain.withNumber(word)), ...withText(word)])]
    : withText(word);

/** Each word stands in the row, is its code, or names its domain. */
const findTyped = text => {
    const whole = withoutPeriod(text);
    const words = wordsOf(whole);
    const exact = new Map(words.map(word => [word, new Set(exactRows(word))]));
    const owners = words.map(word => new Set(domains.filter(domain => isOf(domain, word))));
    const found = [];
    for (const row of allRows()) {
        if (row.exactTexts.has(whole)) {
            found.push({ row, rank: 0, isExact: true });
            continue;
        }

        const isMatch = words.every((word, i) => row.text.includes(word) || exact.get(word).has(row) || owners[i].has(row.domain));
        if (!isMatch)
            continue;
        const isExact = words.some(word => exact.get(word).has(row)) &&
            words.every((word, i) => exact.get(word).has(row) || owners[i].has(row.domain));
        const isNamed = words.some(word => hasName(row.domain, word));
        found.push({ row, isExact, rank: isExact ? (isNamed || words.length === 1 ? 0 : 1) : rankOf(row, words, whole) });
    }

    return found;
};

// Times, addresses and versions are no codes, and an address names no system.
const NoCode = /https?:\S*|(?<![^\s"'])\/\S*|\d{4}-\d\d-\d\d[T ]?|\d+(?:[.:]\d+)+Z?|[\w.-]+\.(?:js|java|kt|swift|cs|cpp|cc|h|m)\b(?::\d+)*/gi;

// In whatever way a name is written: system code, system_code.
const namedIn = text => {
    const letters = text.replace(/[^a-z0-9.]/g, "");
    const words = new Set(text.split(/[^a-z0-9.]+/));
    const isNamed = name => name.length > 7 ? letters.includes(name)
        : name.length > 3 ? text.split(name).slice(0, -1).some(before => !/[a-z0-9]$/.test(before))
        : words.has(name);
    return domains.filter(domain => domain.names.some(isNamed));
};

const WordOfCode = /(?:code|error|status|result|reason)["'\s:=(#]*$/;

/** Which of some domains lack a number that may be theirs. */
const lacking = (asked, word) => asked
    .filter(domain => domain.withNumber(word).length === 0)
    .map(domain => ({ domain, number: domain.canonical(word) }))
    .filter(({ domain, number }) => domain.rows.length === 0 || domain.distanceTo(number) < Infinity);

/** The codes in a line that was pasted: symbols, the vendor's texts, numbers of a domain that it names, numbers that say enough. If there
 *  are none, numbers that it calls a code and that the domain which it names lacks. */
const findPasted = original => {
    const line = original.replace(NoCode, " ");
    const text = normalize(line);
    const named = namedIn(text);
    const found = new Map();
    const unknown = [];
    const add = (row, rank) => found.set(row, { row, isExact: true, rank: Math.min(rank, found.get(row)?.rank ?? rank) - (found.has(row) ? 1 : 0) });
    for (const row of allRows()) {
        if (row.messageText.length > 10 && text.includes(row.messageText))
            add(row, 1);
    }

    for (const word of new Set(line.match(/[A-Za-z][A-Za-z]*(?:[_-][A-Za-z0-9]+|[a-z][A-Z][A-Za-z0-9]*)[A-Za-z0-9_-]*/g))) {
        for (const row of exactRows(withoutPeriod(normalize(word))))
            add(row, named.length === 0 || named.includes(row.domain) ? 1 : 3);
    }

    for (const { 0: word, index } of text.matchAll(/(?<![\w.])-?\d+(?![\w.]\w)|(?<!\w)0x[0-9a-f]+|(?<!\w)[0-9a-f]{8}(?!\w)/g)) {
        const { length } = word.replace(/^-?(0x)?/, "");
        const isTold = WordOfCode.test(text.slice(0, index));
        if (isTold)
            unknown.push(...lacking(named, word));
        // Only errors count, as in the command.
        for (const row of exactRows(word).filter(row => row.facts.severity !== "success")) {
            if (named.includes(row.domain) && (isTold || length > 2))
                add(row, 1);
            else if ((length > 3 || (isTold && length > 2)) && row.first === row.last)
                add(row, 2);
        }
    }

    // A better one makes the mere numbers of other systems unlikely.
    const best = Math.min(...[...found.values()].map(match => match.rank));
    return { found: [...found.values()].filter(match => best > 1 || match.rank < 2), unknown: found.size > 0 ? [] : unknown };
};

/** The domains that are named with a number, or whose ranges have it, though none has a row for it. */
const ownersOf = (words, numbers) => {
    const others = words.filter(word => !numbers.includes(word));
    let named = others.length === 0 ? [] : domains.filter(domain => others.every(word => isOf(domain, word)));
    if (named.some(domain => others.some(word => hasName(domain, word))))
        named = named.filter(domain => others.some(word => hasName(domain, word)));
    return numbers.flatMap(word => {
        const asked = named.length > 0 ? named : domains;
        if ((others.length > 0 && named.length === 0) || asked.some(domain => domain.withNumber(word).length > 0))
            return [];
        return asked.map(domain => ({ domain, number: domain.canonical(word) }))
            .filter(({ domain, number }) => named.length === 1 || domain.distanceTo(number) < Infinity)
            .sort((x, y) => x.domain.isLegacy - y.domain.isLegacy || x.domain.distanceTo(x.number) - y.domain.distanceTo(y.number));
    });
};

/** @returns rows in order, whether each is exact; domains that the words name; domains that an unknown number may belong to. */
const search = (query, filters) => {
    const text = normalize(query).trim();
    if (!text)
        return { rows: allRows().filter(row => hasAllFacts(row, filters)), exact: [], named: [], unknown: [], isPasted: false };
    const words = wordsOf(text);
    const numbers = words.filter(word => isNumber(word) && /\d/.test(word));
    let found = findTyped(text);
    let unknown = ownersOf(words, numbers);
    let isPasted = false;
    if (unknown.length > 0 && found.length === 0) {
        found = numbers.flatMap(exactRows).map(row => ({ row, rank: 0 }));
    } else if (unknown.length === 0 && !found.some(match => match.isExact)) {
        const pasted = findPasted(query);
        isPasted = pasted.found.length > 0;
        if (isPasted)
            ({ found } = pasted);
        else if (found.length === 0)
            ({ unknown } = pasted);
    }

    found = found.filter(match => hasAllFacts(match.row, filters));
    return {
        rows: sorted(found),
        exact: found.filter(match => match.isExact).map(match => match.row),
        named: domains.filter(domain => (!filters.domain || filters.domain === domain.id) && words.every(word => isOf(domain, word))),
        unknown: unknown.filter(owner => !filters.domain || filters.domain === owner.domain.id),
        isPasted,
    };
};
