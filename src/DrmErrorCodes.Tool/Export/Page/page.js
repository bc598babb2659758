"use strict";

(() => {
    const form = document.querySelector(".filters");
    const query = document.getElementById("query");
    const selects = ["domain", "category", "actor"].map(id => document.getElementById(id));
    const matches = document.getElementById("matches");
    const clearButton = document.getElementById("clear");
    const sections = [...document.querySelectorAll(".domain")];

    // Dashes of ranges and apostrophes are typed as the keyboard has them.
    const normalize = text => text.toLowerCase().replace(/[–—]/g, "-").replace(/[‘’]/g, "'");

    const entries = [...document.querySelectorAll(".entry")].map(element => ({
        element,
        text: normalize([...element.querySelectorAll("[data-text]")].map(part => part.textContent).join("\n")),
        first: Number(element.dataset.first ?? NaN),
        last: Number(element.dataset.last ?? NaN),
    }));

    // A number is found in a range, too, and a hexadecimal one by its value.
    const hasNumber = (entry, word) => {
        if (!/^(\d+|0x[0-9a-f]+)$/.test(word))
            return false;
        const number = Number(word);
        return entry.first <= number && number <= entry.last;
    };

    const apply = () => {
        const words = normalize(query.value).split(/\s+/).filter(word => word);
        let count = 0;
        for (const entry of entries) {
            const isMatch = selects.every(select => !select.value || entry.element.dataset[select.id] === select.value)
                && words.every(word => entry.text.includes(word) || hasNumber(entry, word));
            entry.element.hidden = !isMatch;
            count += isMatch;
        }

        for (const section of sections)
            section.hidden = !section.querySelector(".entry:not([hidden])");
        const isFiltered = words.length > 0 || selects.some(select => select.value);
        clearButton.hidden = !isFiltered;
        matches.textContent = !isFiltered ? `${count} entries`
            : count === 0 ? "No entry matches"
            : `${count} of ${entries.length} entries`;
    };

    const clear = () => {
        form.reset();
        apply();
    };

    const showTarget = () => {
        const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
        if (!target?.matches(".entry, .domain"))
            return;
        if (target.hidden)
            clear();
        if (target.matches(".entry")) {
            target.open = true;
            target.querySelector("summary").focus({ preventScroll: true });
        }

        target.scrollIntoView();
    };

    form.addEventListener("submit", event => event.preventDefault());
    form.addEventListener("input", apply);
    query.addEventListener("keydown", event => {
        if (event.key === "Escape")
            clear();
    });
    clearButton.addEventListener("click", () => {
        clear();
        query.focus();
    });
    addEventListener("hashchange", showTarget);

    // A link to the entry that the address already names changes nothing, so no hashchange follows.
    document.addEventListener("click", event => {
        if (event.target.closest("a")?.hash === location.hash)
            showTarget();
    });

    let closed = [];
    addEventListener("beforeprint", () => {
        closed = entries.filter(entry => !entry.element.open);
        for (const entry of closed)
            entry.element.open = true;
    });
    addEventListener("afterprint", () => {
        for (const entry of closed)
            entry.element.open = false;
    });

    form.hidden = false;
    document.documentElement.classList.add("scripted");
    // A browser keeps what was typed over a reload.
    apply();
    showTarget();
})();
