// What is shown follows from the address alone: the overview, a domain, a row, or what a search finds.

const form = document.querySelector("form");
const query = document.getElementById("query");
const facts = ["domain", "layer", "actor", "retry", "category", "severity"];
const selects = facts.map(fact => document.getElementById(fact));
const matches = document.getElementById("matches");
const clearButton = document.getElementById("clear");
const overview = document.getElementById("overview");
const results = document.getElementById("results");
const title = document.title;

const Heads = "<p class=\"heads\" aria-hidden=\"true\"><span>Code</span><span>Name</span><span>Who acts</span><span>Retry</span><span>Category</span></p>";

/** How many rows are made at once. */
const PageLength = 40;

const escape = text => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll("\"", "&quot;");

const count = (number, what) => `${number.toLocaleString("en")} ${what}${number === 1 ? "" : "s"}`;

// The address

const read = () => {
    const hash = location.hash.slice(1);
    const state = Object.fromEntries(new URLSearchParams(hash));
    if (hash.includes("=") && Object.keys(state).every(key => key === "q" || facts.includes(key)))
        return state;
    let name = hash;
    try {
        name = decodeURIComponent(hash);
    } catch {
        // A percent sign by itself.
    }

    if (name === "" || name === "content")
        return {};
    if (domains.some(domain => domain.id === name))
        return { domain: name };
    const group = name.includes("-group-") && domains.find(domain => name.startsWith(domain.id + "-group-"));
    if (group)
        return { domain: group.id, group: name };
    return rowOf(name) ? { row: name } : { q: name };
};

const write = state => {
    const used = Object.entries(state).filter(([, value]) => value);
    if (used.length === 0)
        return "";
    return used.length === 1 && state.domain ? state.domain : new URLSearchParams(used).toString();
};

/** Goes to a state; what is typed in one go is one step back. */
const go = (state, isSameStep) => {
    const address = location.href.split("#")[0] + "#" + write(state);
    if (address !== location.href)
        history[isSameStep ? "replaceState" : "pushState"](null, "", address);
    scrollTo(0, 0);
    show();
};

// Rows

const withOwner = (row, isOpen) => (isOpen ? row.html.replace("<details", "<details open") : row.html)
    .replace("<span class=\"message\">", `<br><span class="owner">${escape(row.domain.title)}</span> $&`);

const fact = (term, description) => `<div><dt>${term}</dt> <dd>${description}</dd></div>`;

const selectedText = (name, value) => [...selects[facts.indexOf(name)].options].find(option => option.value === value)?.text ?? "";

/** How the command is asked for a row. */
const commandFor = row => {
    // A number of a range may have a row of its own.
    const code = row.first < row.last ? row.name : row.code.split(" ")[0] || row.name;
    return `${row.domain.section.dataset.command} ${code}`;
};

/** Adds to a row what it does not have to say before it is opened. */
const complete = element => {
    if (element.querySelector(".actions"))
        return;
    const row = rowOf(element.id);
    const { domain } = row;
    const shared = element.querySelector(".shared a");
    if (shared) {
        const group = domain.groups.find(candidate => "#" + candidate.id === shared.hash);
        shared.parentElement.insertAdjacentHTML("afterend", group.html.slice(group.html.indexOf("<p>"), group.html.lastIndexOf("</p>") + 4));
    }

    element.querySelector(".body").insertAdjacentHTML("beforeend", `<dl class="more-facts">
${fact("Who acts", selectedText("actor", row.facts.actor))}
${fact("Retry", selectedText("retry", row.facts.retry))}
${fact("Category", selectedText("category", row.facts.category))}
${fact("Domain", `<a href="#${domain.id}">${escape(domain.title)}</a>`)}
${fact("In C#", `<code translate="no">${domain.section.dataset.enum}.<wbr>${row.name}</code>`)}
${fact("Command", `<code translate="no">${escape(commandFor(row))}</code>`)}
</dl>
<p class="actions"><a href="#${row.id}">Link to this entry</a> <button type="button" class="copy">Copy link</button></p>`);
};

const completeAll = container => container.querySelectorAll(".entry[open]").forEach(complete);

/** Puts rows into a container, the first of them now and more when they are asked for. */
const list = (container, rows, toHtml) => {
    container.innerHTML = Heads;
    let shown = 0;
    const more = document.createElement("button");
    more.type = "button";
    more.className = "more";
    const add = length => {
        const next = rows.slice(shown, shown + length).map(toHtml).join("\n");
        shown += length;
        more.remove();
        container.insertAdjacentHTML("beforeend", next);
        if (shown < rows.length) {
            more.textContent = `Show more of ${rows.length.toLocaleString("en")}`;
            container.append(more);
        }
    };
    more.addEventListener("click", () => {
        const last = container.lastElementChild.previousElementSibling;
        add(4 * PageLength);
        last.nextElementSibling?.querySelector("summary").focus();
    });
    container.showAll = () => add(rows.length);
    add(PageLength);
};

/** Marks the words that were looked for in what can be seen of the rows. */
const mark = (container, text) => {
    const words = wordsOf(text.toLowerCase()).filter(word => word.length > 1);
    const ranges = [];
    for (const part of container.querySelectorAll(".code, .name, .message")) {
        for (const node of part.childNodes) {
            const found = node.nodeType === Node.TEXT_NODE ? node.data.toLowerCase() : "";
            for (const word of words) {
                for (let at = found.indexOf(word); at >= 0; at = found.indexOf(word, at + word.length)) {
                    const range = new Range();
                    range.setStart(node, at);
                    range.setEnd(node, at + word.length);
                    ranges.push(range);
                }
            }
        }
    }

    // Older browsers do without.
    CSS.highlights?.set("match", new Highlight(...ranges));
};

// Views

const isFiltered = state => Object.values(state).some(value => value);

const clearView = () => {
    results.replaceChildren();
    for (const domain of domains) {
        domain.section.classList.remove("shown");
        domain.section.querySelector(".rows")?.remove();
    }
};

const showDomain = (domain, groupId) => {
    domain.section.classList.add("shown");
    const rows = document.createElement("div");
    rows.className = "rows";
    domain.section.append(rows);
    rows.innerHTML = domain.source.replace("<details class=\"entry\"", Heads + "$&");
    if (groupId) {
        rows.querySelector(".groups").open = true;
        const group = document.getElementById(groupId);
        group.classList.add("target");
        group.scrollIntoView();
    }

    return domain.rows.length === 0 ? "Its codes are unpublished" : count(domain.rows.length, "code");
};

const showRow = row => {
    results.innerHTML = `<p class="path"><a href="#${row.domain.id}">${escape(row.domain.title)}</a></p>
<div class="rows">${Heads}${row.html.replace("<details", "<details open")}</div>`;
    completeAll(results);
    const near = row.domain.rows.slice(Math.max(0, row.order - 3), row.order + 4).filter(other => other !== row);
    if (near.length > 0)
        results.insertAdjacentHTML("beforeend", `<h2>Next to it in the table</h2><div class="rows">${Heads}${near.map(other => other.html).join("\n")}</div>`);
    return count(1, "code");
};

const unknownCard = ({ domain, number }) => {
    const group = domain.groupOf(number);
    const neighbors = domain.neighbors(number);
    const code = domain.isHexadecimal ? `0x${number.toString(16).toUpperCase().padStart(8, "0")}` : number;
    return `<section class="unknown">
<h2><a href="#${domain.id}">${escape(domain.title)}</a></h2>
<p>The table has no ${escape(String(code))}. What is said of ${Number.isNaN(group.first) ? "codes that it lacks" : "its range"}:</p>
${group.html.replace(/ id="[^"]*"/, "")}
${neighbors.length === 0 ? "" : `<h3>Its neighbors</h3><ul>${neighbors.map(row => `<li><a href="#${row.id}"><span class="code">${escape(row.code)}</span> ${escape(row.name)}</a></li>`).join("")}</ul>`}
</section>`;
};

const showResults = state => {
    const { q = "", ...filters } = state;
    const { rows, exact, named, unknown, isPasted } = search(q, filters);
    results.innerHTML = unknown.map(unknownCard).join("\n");
    if (q && named.length > 0 && named.length < domains.length) {
        const links = document.createElement("ul");
        links.className = "domains";
        links.append(...named.map(domain => overview.querySelector(`[data-domain="${domain.id}"]`).cloneNode(true)));
        results.append(links);
    }

    const toOpen = exact.length === 1 ? exact[0] : rows.length === 1 ? rows[0] : null;
    const container = document.createElement("div");
    container.className = "rows found";
    if (unknown.length > 0 && rows.length > 0)
        results.insertAdjacentHTML("beforeend", "<h2>Elsewhere</h2>");
    results.append(container);
    if (rows.length > 0)
        list(container, rows, row => withOwner(row, row === toOpen));
    completeAll(container);
    mark(container, q);
    if (rows.length > 0 && unknown.length === 0)
        return isPasted && exact.length > 1 ? `${count(rows.length, "code")} may be meant` : count(rows.length, "code");
    if (unknown.length > 0)
        return `${count(unknown.length, "domain")} may own it`;
    return showNothing(q, filters);
};

const showNothing = (q, filters) => {
    const elsewhere = isFiltered(filters) ? search(q, {}).rows.length : 0;
    results.innerHTML = elsewhere > 0
        ? `<p class="hint">Without the filters there ${elsewhere === 1 ? "is" : "are"} ${count(elsewhere, "code")}. <a href="#${escape(write({ q }))}">Search everywhere</a></p>`
        : "<p class=\"hint\">Try the number or the symbol alone, or the name of the system with it, as in <a href=\"#q=pallycon+7011\">pallycon 7011</a>. For a whole log there is <code>drm-error scan</code>.</p>";
    return "No code matches";
};

let isTyping = false;

const show = () => {
    const state = read();
    const row = state.row && rowOf(state.row);
    const isHome = !isFiltered(state);
    for (const [i, select] of selects.entries())
        select.value = state[facts[i]] ?? "";
    if (query.value.trim() !== (state.q ?? "").trim())
        query.value = state.q ?? "";
    const active = facts.filter(fact => state[fact]).length;
    document.getElementById("active").textContent = active > 0 ? ` (${active})` : "";
    document.documentElement.classList.toggle("home", isHome);
    clearView();
    overview.hidden = !isHome;
    results.hidden = isHome;
    const domain = !state.q && active === 1 && domains.find(domain => domain.id === state.domain);
    matches.textContent = isHome ? ""
        : row ? showRow(row)
        : domain ? showDomain(domain, state.group)
        : showResults(state);
    clearButton.hidden = isHome;
    document.title = row ? `${row.code} ${row.name} · ${title}` : domain ? `${domain.title} · ${title}` : state.q ? `${state.q} · ${title}` : title;
};

const stateOfForm = () => ({ q: query.value.trim(), ...Object.fromEntries(facts.map((fact, i) => [fact, selects[i].value])) });

// Events

const focusable = () => [...document.querySelectorAll("main summary, main .more, #overview a")].filter(element => element.checkVisibility());

const moveFocus = step => {
    const all = focusable();
    const place = all.indexOf(document.activeElement);
    const next = place < 0 ? (step > 0 ? 0 : -1) : place + step;
    (all[next] ?? (next < 0 ? query : document.activeElement)).focus();
};

form.addEventListener("submit", event => {
    event.preventDefault();
    isTyping = false;
    const first = results.querySelector(".entry");
    if (!first)
        return;
    first.open = true;
    first.querySelector("summary").focus();
});
query.addEventListener("input", () => {
    go(stateOfForm(), isTyping);
    isTyping = true;
});
query.addEventListener("blur", () => isTyping = false);
for (const select of selects) {
    select.addEventListener("change", () => {
        isTyping = false;
        go(stateOfForm(), false);
    });
}

clearButton.addEventListener("click", () => {
    go({}, false);
    query.focus();
});
document.getElementById("toggle").addEventListener("click", event => {
    const isOpen = form.classList.toggle("open");
    event.currentTarget.setAttribute("aria-expanded", String(isOpen));
});

addEventListener("hashchange", () => {
    isTyping = false;
    scrollTo(0, 0);
    show();
    // Going back, to where the reader was.
    if (history.state?.top)
        scrollTo(0, history.state.top);
});

document.addEventListener("toggle", event => {
    // On paper, what a group shares is said once.
    if (event.target.matches?.(".entry[open]:not([data-closed])"))
        complete(event.target);
}, true);

document.addEventListener("keydown", event => {
    const isInField = document.activeElement.matches("input, select");
    if (event.ctrlKey || event.metaKey || event.altKey)
        return;
    if (event.key === "/" && !isInField) {
        event.preventDefault();
        query.focus();
        query.select();
    } else if (event.key === "Escape" && document.activeElement === query && query.value) {
        event.preventDefault();
        go({}, false);
    } else if ((event.key === "ArrowDown" || event.key === "ArrowUp") && !document.activeElement.matches("select") &&
        (document.activeElement === query || document.activeElement.matches("summary, .more, #overview a"))) {
        event.preventDefault();
        moveFocus(event.key === "ArrowDown" ? 1 : -1);
    }
});

const copy = async text => {
    try {
        await navigator.clipboard.writeText(text);
        return true;
    } catch {
        // Not every browser lets a file do it.
        return false;
    }
};

document.addEventListener("click", async event => {
    const button = event.target.closest(".copy");
    if (button) {
        const link = button.previousElementSibling;
        button.textContent = await copy(link.href) ? "Copied" : "Copy the link beside";
        return;
    }

    const link = event.target.closest("a[href^='#']");
    if (link?.matches(".skip")) {
        event.preventDefault();
        document.getElementById("content").focus();
        return;
    }

    if (!link || event.ctrlKey || event.metaKey || event.shiftKey)
        return;
    history.replaceState({ top: scrollY }, "");
    // A link to what the address already names changes nothing, so no hashchange follows.
    if (link.hash === location.hash)
        show();
    else if (!link.hash) {
        event.preventDefault();
        go({}, false);
    }
});

addEventListener("beforeprint", () => {
    results.querySelector(".rows")?.showAll?.();
    for (const element of document.querySelectorAll("main details:not([open])")) {
        element.open = true;
        element.dataset.closed = "";
    }
});
addEventListener("afterprint", () => {
    for (const element of document.querySelectorAll("[data-closed]")) {
        element.open = false;
        delete element.dataset.closed;
    }
});

// Who turns to the search will type next: until then, rows are made ready.
query.addEventListener("focus", () => setTimeout(() => withText("")), { once: true });

form.hidden = false;
show();
