"use strict";
(() => {
    const all = (selector, from = document) => [...from.querySelectorAll(selector)];
    const box = document.getElementById("search");
    const found = document.getElementById("found");
    const topics = all(".topic");
    const overview = all("#picture, .legend");
    const rules = all(".rule").map(card => ({
        card,
        text: card.textContent.toLowerCase(),
        keys: card.dataset.keys.toLowerCase().split(" ")
    }));

    /* Every word must occur; a word such as "cause:hills" must be one of the keys of the rule. */
    function fits(rule, words) {
        return words.every(word => rule.keys.includes(word) || rule.text.includes(word));
    }

    function search() {
        const words = box.value.toLowerCase().split(/\s+/).filter(word => word);
        const shown = rules.filter(rule => {
            rule.card.hidden = !fits(rule, words);
            return !rule.card.hidden;
        });
        topics.forEach(topic => { topic.hidden = !topic.querySelector(".rule:not([hidden])"); });
        overview.forEach(part => { part.hidden = words.length > 0; });
        found.textContent = words.length ? shown.length + " of " + rules.length + " rules" : "";
        return shown;
    }

    function choose(key) {
        box.value = key;
        const shown = search();
        if (shown.length) {
            shown[0].card.closest(".topic").scrollIntoView();
            shown[0].card.focus({preventScroll: true});
        }
    }

    /* Lets a picture show what a node is connected with. */
    function enliven(map) {
        const links = all("path", map);
        const nodes = all(".node", map);

        /* Keys of everything that follows from a node (here "from") or leads to it (here "to"). */
        function connected(key, here, there) {
            const reached = new Set([key]);
            const open = [key];
            while (open.length) {
                const next = open.pop();
                links.filter(link => link.dataset[here] === next && !reached.has(link.dataset[there])).forEach(link => {
                    reached.add(link.dataset[there]);
                    open.push(link.dataset[there]);
                });
            }
            return reached;
        }

        function pointAt(key) {
            const after = connected(key, "from", "to");
            const before = connected(key, "to", "from");
            map.classList.add("pointing");
            links.forEach(link => link.classList.toggle("lit",
                after.has(link.dataset.from) && after.has(link.dataset.to)
                || before.has(link.dataset.from) && before.has(link.dataset.to)));
            nodes.forEach(node => {
                node.classList.toggle("lit", after.has(node.dataset.key) || before.has(node.dataset.key));
                node.classList.toggle("chosen", node.dataset.key === key);
            });
        }

        nodes.forEach(node => {
            const key = node.dataset.key;
            node.addEventListener("pointerenter", () => pointAt(key));
            node.addEventListener("pointerleave", () => map.classList.remove("pointing"));
            node.addEventListener("focus", () => pointAt(key));
            node.addEventListener("blur", () => map.classList.remove("pointing"));
            node.addEventListener("click", () => choose(key));
            node.addEventListener("keydown", event => {
                if (event.key === "Enter" || event.key === " ") {
                    event.preventDefault();
                    choose(key);
                }
            });
        });
    }

    /* A link to a rule or source must lead there, whatever was searched for. */
    document.addEventListener("click", event => {
        if (event.target.closest("a[href^='#']") && box.value) {
            box.value = "";
            search();
        }
    });
    box.form.addEventListener("submit", event => event.preventDefault());
    box.addEventListener("input", search);
    window.addEventListener("beforeprint", () => all(".legend").forEach(legend => { legend.open = true; }));
    all(".map").forEach(enliven);
    search();
})();
