"use strict";

// The domains and rows as the page's HTML has them. A domain's rows are one text in its <noscript>; each stays text until it is shown.

const plain = html => html
    .replace(/<dt>.*?<\/dt>|<[^>]*>/g, "")
    .replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");

// Dashes of ranges and apostrophes are typed as the keyboard has them.
const normalize = text => text.toLowerCase().replace(/[–—]/g, "-").replace(/[‘’]/g, "'").replace(/[“”]/g, "\"");

const withoutPeriod = text => text.trim().replace(/\.$/, "");

const inside = (html, name) => {
    const match = html.match(new RegExp(`<(\\w+) class="${name}[^>]*>([\\s\\S]*?)</\\1>`));
    return match ? plain(match[2]) : "";
};

const rangeOf = html => html.match(/ data-range="(-?\d+)\.\.(-?\d+)"/)?.slice(1).map(Number);

// Rows that are further apart say nothing of what is between them, and a group nothing of what is far from its rows.
const WidestGap = 100;
const FarthestOfGroup = 1000;

class Row {
    constructor(domain, html, order) {
        this.domain = domain;
        this.html = html;
        this.order = order;
        this.id = html.slice(27, html.indexOf("\"", 27));
        this.code = html.includes("class=\"code none\"") ? "" : inside(html, "code");
        this.name = inside(html, "name");
        this.message = inside(html, "message");
        const symbols = [...html.matchAll(/<code [^>]*>(.*?)<\/code>/g)].map(match => plain(match[1]));
        this.facts = { layer: domain.layer, severity: "error" };
        for (const [, fact, value] of html.matchAll(/<span class="(layer|actor|retry|category|severity)[^>]*>(.*?)<\/span>/g))
            this.facts[fact] = value.toLowerCase().replaceAll(" ", "-");
        this.isRetired = html.includes("class=\"retired\"");

        // As it is looked for.
        this.codeText = normalize(this.code);
        this.names = normalize([this.name, ...symbols].join("\n"));
        this.messageText = withoutPeriod(normalize(this.message));
        this.text = normalize(plain(html));
        this.exactTexts = new Set([this.name, this.message, ...symbols, ...this.code.split(" ")].map(text => withoutPeriod(normalize(text))));
        const number = Number(this.code);
        [this.first, this.last] = rangeOf(html) ?? (this.code && Number.isInteger(number) ? [number, number] : [NaN, NaN]);
    }
}

class Group {
    constructor(html) {
        this.html = html;
        this.id = html.match(/ id="([^"]*)"/)[1];
        [this.first, this.last] = rangeOf(html) ?? [NaN, NaN];
        this.isError = !html.includes("class=\"severity");
    }
}

class Domain {
    #rows;
    #groups;

    constructor(section) {
        this.section = section;
        this.id = section.id;
        this.title = section.querySelector("h2").textContent;
        this.layer = section.dataset.layer;
        this.isHexadecimal = section.dataset.notation === "hexadecimal";
        this.isLegacy = "legacy" in section.dataset;
        const { names } = section.dataset;
        this.names = normalize(`${names} ${this.id}`).split(" ");
        this.words = normalize(` ${this.title} ${names} ${this.id} ${this.id.replaceAll("-", " ")} ${section.querySelector(".vendor").textContent}`);
    }

    get source() {
        return this.section.querySelector("noscript").textContent;
    }

    get rows() {
        return this.#rows ??= this.source.split(/^(?=<details class="entry")/m).slice(1)
            .map((html, order) => new Row(this, html.slice(0, html.indexOf("</details>") + 10), order));
    }

    get groups() {
        return this.#groups ??= this.source.split("</details>", 1)[0].split(/^(?=<div class="group")/m).slice(1)
            .map(html => new Group(html));
    }

    /** A number as this domain counts it: 32 bits as one, however they were written. */
    canonical(word) {
        if (this.isHexadecimal && /^[0-9a-f]{8}$/.test(word) && (/[a-f]/.test(word) || !this.knows(Number(word))))
            return parseInt(word, 16);
        const number = Number(word);
        if (this.isHexadecimal)
            return number < 0 && number >= -(2 ** 31) ? number + 2 ** 32 : number;
        return number >= 2 ** 31 && number < 2 ** 32 && this.rows.some(row => row.first < 0) ? number - 2 ** 32 : number;
    }

    knows(number) {
        return this.rows.some(row => row.first <= number && number <= row.last);
    }

    /** The rows of a number; a range counts only where no row has just this number. */
    withNumber(word) {
        const number = this.canonical(word);
        const rows = this.rows.filter(row => row.first <= number && number <= row.last);
        const exact = rows.filter(row => row.first === row.last);
        return exact.length > 0 ? exact : rows;
    }

    /** The narrowest group of a number, and that of all other codes if there is none. */
    groupOf(number) {
        // A wider one stands before those in it.
        return this.groups.findLast(group => group.first <= number && number <= group.last) ?? this.groups.at(-1);
    }

    /** Two rows before a number and two behind it. */
    neighbors(number) {
        const rows = this.rows.filter(row => row.first <= row.last).sort((x, y) => x.first - y.first);
        return [...rows.filter(row => row.last < number).slice(-2), ...rows.filter(row => row.first > number).slice(0, 2)];
    }

    /** How far the nearest row is from a number; infinite where the domain is not likely to own it. The command judges in the same way. */
    distanceTo(number) {
        const group = this.groupOf(number);
        const below = number - Math.max(...this.rows.map(row => row.last).filter(last => last < number));
        const above = Math.min(...this.rows.map(row => row.first).filter(first => first > number)) - number;
        const distance = Math.min(below, above);
        const isLikely = below + above <= WidestGap || (distance <= FarthestOfGroup && !Number.isNaN(group.first));
        return group.isError && isLikely ? distance : Infinity;
    }
}

const domains = [...document.querySelectorAll(".domain")].map(section => new Domain(section));

let rows;
const allRows = () => rows ??= domains.flatMap(domain => domain.rows);

let rowsByText;
/** The rows with this code, name, symbol or message. */
const withText = text => {
    if (!rowsByText) {
        rowsByText = new Map();
        for (const row of allRows()) {
            for (const known of row.exactTexts)
                rowsByText.set(known, [...rowsByText.get(known) ?? [], row]);
        }
    }

    return rowsByText.get(text) ?? [];
};

// The domain of an id first: of the others, nothing has to be read.
const rowOf = id => domains.filter(domain => id.startsWith(domain.id + "-")).flatMap(domain => domain.rows).find(row => row.id === id);
