/// The look of all pages.
enum Stylesheet {
  /// CSS for screen and print, light and dark.
  static let css: StaticString = """

    :root { color-scheme: light dark; --ground: #fdfdfb; --ink: #1b1d21; --soft: #5a606b; --line: #d7d9dd;
      --panel: #f3f3ef; --link: #0b4f9e; --ins-ink: #0b4a1e; --ins: #d5f2dc; --del-ink: #84131f; --del: #fbdfe0;
      --latin: "Noto Serif", "Source Serif 4", Georgia, "Times New Roman", serif;
      --sans: system-ui, "Noto Sans", "Segoe UI", Helvetica, Arial, sans-serif; }
    @media (prefers-color-scheme: dark) { :root { --ground: #16181c; --ink: #e6e6e3; --soft: #a4abb6; --line: #3a3f47;
      --panel: #1f2227; --link: #8fc1ff; --ins-ink: #a9ecbb; --ins: #12371f; --del-ink: #ffbcc0; --del: #471a1e; } }
    * { box-sizing: border-box; }
    html { background: var(--ground); color: var(--ink); font: 1rem/1.6 var(--sans); }
    body { margin: 0 auto; max-width: 78rem; padding: 1rem clamp(.75rem, 3vw, 2rem) 4rem; overflow-wrap: anywhere; }
    a { color: var(--link); }
    :focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
    :target { outline: 2px dashed var(--link); outline-offset: 3px; }
    h1 { font-size: 1.5rem; line-height: 1.3; margin: .5rem 0 1rem; }
    h2 { font-size: 1.2rem; margin: 2.5rem 0 .75rem; border-bottom: 2px solid var(--line); }
    h3 { font-size: 1.1rem; margin: 2rem 0 .5rem; }
    h4 { font-size: .9rem; margin: 0; font-weight: 600; display: flex; flex-wrap: wrap; gap: .25rem .6rem;
      align-items: baseline; }
    .skip, .heard, .which { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%);
      white-space: nowrap; }
    .skip:focus { position: static; width: auto; height: auto; clip-path: none; }
    .pair { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); gap: .5rem 1.25rem; }
    .side { min-width: 0; }
    .side > .name { color: var(--soft); font-size: .8rem; margin: 0; }
    .document { background: var(--panel); border-radius: .4rem; padding: .6rem .9rem; }
    .document p { margin: 0; }
    .document .title { font-weight: 600; font-size: 1.05rem; }
    .warning { border: 2px solid var(--del-ink); border-radius: .3rem; padding: .4rem .9rem; font-weight: 600; }
    .digest { font-size: 1.05rem; }
    table { border-collapse: collapse; font-size: .9rem; }
    caption { text-align: left; color: var(--soft); padding-bottom: .25rem; }
    th { overflow-wrap: normal; }
    th, td { text-align: left; vertical-align: top; padding: .25rem .9rem .25rem 0;
      border-bottom: 1px solid var(--line); }
    td.number, th.number { text-align: right; font-variant-numeric: tabular-nums; }
    .scroll { overflow-x: auto; }
    .overview { display: flex; flex-wrap: wrap; gap: 1.5rem 3rem; align-items: flex-start; }
    .overview nav { flex: 1 1 20rem; max-height: 26rem; overflow-y: auto; }
    .overview h3 { margin-top: 0; }
    .index { columns: 18rem; padding: 0; list-style: none; font-size: .9rem; }
    .index li { break-inside: avoid; padding: .1rem 0; }
    article { border: 1px solid var(--line); border-inline-start-width: .3rem; border-radius: .3rem;
      padding: .6rem .9rem; margin: .75rem 0; }
    .badge { border: 1px solid currentColor; border-radius: .25rem; padding: 0 .4rem; font-size: .8rem; }
    .evidence, .place { color: var(--soft); font-size: .8rem; font-weight: 400; }
    .place { text-decoration: none; }
    .place:hover { text-decoration: underline; }
    .clause { margin: .35rem 0; }
    .clause p { margin: 0; font-family: var(--latin); }
    :lang(zh) { font-family: "Noto Serif SC", "Noto Serif CJK SC", "Source Han Serif SC", "Songti SC", SimSun,
      "Noto Sans CJK SC", serif; line-break: strict; }
    :lang(zh-hant) { font-family: "Noto Serif TC", "Noto Serif CJK TC", "Source Han Serif TC", "Songti TC", PMingLiU,
      "Noto Sans CJK TC", serif; }
    .clause p:lang(zh) { font-family: "Noto Serif SC", "Noto Serif CJK SC", "Source Han Serif SC", "Songti SC", SimSun,
      "Noto Sans CJK SC", serif; }
    .clause p:lang(zh-hant) { font-family: "Noto Serif TC", "Noto Serif CJK TC", "Source Han Serif TC", "Songti TC",
      PMingLiU, "Noto Sans CJK TC", serif; }
    :lang(vi) { font-family: "Noto Serif", "Source Serif 4", "Times New Roman", serif; }
    ins, del { border-radius: .15rem; padding: 0 .1rem; -webkit-box-decoration-break: clone;
      box-decoration-break: clone; }
    ins { color: var(--ins-ink); background: var(--ins); text-decoration: underline 2px; text-underline-offset: .2em; }
    del { color: var(--del-ink); background: var(--del); text-decoration: line-through 2px;
      outline: 1px dotted currentColor; outline-offset: -1px; }
    .whole { text-decoration: none; outline: none; display: block; padding: 0 .4rem;
      border-inline-start: .2rem solid currentColor; }

    del.whole { border-inline-start-style: dashed; }
    .departure { border: 1px dashed var(--line); border-radius: .3rem; padding: .4rem .9rem; margin: .75rem 0;
      color: var(--soft); }
    .departure p { margin: 0; font-size: .9rem; }
    .controls { display: none; }
    @supports selector(body:has(a)) { .controls { display: flex; flex-wrap: wrap; gap: .5rem 1rem; } }
    fieldset { border: 1px solid var(--line); border-radius: .3rem; padding: .2rem .7rem .4rem; margin: 0; }
    legend { font-size: .8rem; color: var(--soft); }
    fieldset span { display: inline-block; margin-inline-end: .9rem; font-size: .9rem; }
    .inline { display: none; }
    .inline p { margin: .35rem 0; font-family: var(--latin); }
    body:has(#view-inline:checked) .inline { display: block; }
    body:has(#view-inline:checked) article .pair { visibility: hidden; height: 0; overflow: hidden; }
    body:has(#view-inline:checked) details .pair { grid-template-columns: minmax(0, 1fr); }
    body:has(#view-inline:checked) details .pair > .side:first-child { display: none; }
    body:has(#show-reworded:not(:checked)) article.reworded,
    body:has(#show-moved:not(:checked)) article.moved,
    body:has(#show-split:not(:checked)) article.split,
    body:has(#show-merged:not(:checked)) article.merged,
    body:has(#show-renumbered:not(:checked)) article.renumbered,
    body:has(#show-added:not(:checked)) article.added,
    body:has(#show-removed:not(:checked)) article.removed,
    body:has(#show-moved:not(:checked)) .departure { display: none; }
    .steps { margin-inline-start: auto; font-weight: 400; }
    .bar { display: flex; height: 1.6rem; margin: .75rem 0; border: 1px solid var(--line); border-radius: .2rem; }
    .bar > * { flex: 1 1 0; min-width: 0; }
    .bar > a { min-width: 3px; background: var(--link); }
    .bar > .added { background: var(--ins-ink); }
    .bar > .removed { background: repeating-linear-gradient(45deg, var(--del-ink) 0 3px, transparent 3px 5px); }
    .bar > .moved { background: repeating-linear-gradient(-45deg, var(--link) 0 3px, transparent 3px 5px); }
    .bar > .renumbered { background: var(--line); }
    details { margin: .75rem 0; }
    details > summary { cursor: pointer; color: var(--soft); font-size: .9rem; }
    details .pair { border-top: 1px solid var(--line); padding: .2rem 0; }
    .tree { display: grid; grid-template-columns: minmax(0, 17rem) minmax(0, 1fr); gap: 0 1.25rem;
      border-top: 1px solid var(--line); padding: .3rem 0; }
    .tree .node { font-size: .8rem; color: var(--soft); }
    .tree ul { list-style: none; margin: 0; padding-inline-start: 1rem; }
    .why, .clause .why { list-style: none; margin: .1rem 0 .3rem; padding-inline-start: .6rem; font: .75rem/1.5 var(--sans);
      color: var(--soft); border-inline-start: 2px solid var(--line); }
    .depth-1 { padding-inline-start: 1rem; }
    .depth-2 { padding-inline-start: 2rem; }
    .depth-3 { padding-inline-start: 3rem; }
    .synopsis th, .synopsis td { padding: .3rem .6rem; border: 1px solid var(--line); }
    .synopsis thead th { position: sticky; top: 0; background: var(--panel); z-index: 1; }
    .synopsis th:first-child { position: sticky; left: 0; background: var(--panel); z-index: 2; font-weight: 400;
      min-width: 11rem; max-width: 16rem; }
    .synopsis.wide td { min-width: 16rem; font-family: var(--latin); }
    .synopsis .evidence { font-family: var(--sans); margin: 0; }
    .gap { background: var(--panel); color: var(--soft); }
    .unheld, .unheld > * { background: repeating-linear-gradient(135deg, var(--panel) 0 .4rem, var(--line) .4rem .5rem);
      color: var(--soft); }
    .tall { max-height: 85vh; overflow: auto; }
    @media (max-width: 40rem) { .pair, .tree { grid-template-columns: minmax(0, 1fr); }
      .pair > .side + .side { border-top: 1px dotted var(--line); padding-top: .3rem; }
      .which { position: static; width: auto; height: auto; clip-path: none; }
      .side:empty { display: none; } h1 { font-size: 1.25rem; } }
    @page { margin: 18mm 16mm; @bottom-center { content: counter(page) " / " counter(pages); font: 8pt sans-serif; } }
    @media print { :root { --ground: #fff; --ink: #000; --soft: #444; --panel: #fff; --ins: transparent;
      --del: transparent; --ins-ink: #000; --del-ink: #000; --link: #000; }
      body { max-width: none; padding: 0; font-size: 10pt; }
      article, .departure, tr { break-inside: avoid; } h2, h3, h4 { break-after: avoid; }
      ins::before { content: "{+"; } ins::after { content: "+}"; } del::before { content: "[-"; }
      del::after { content: "-]"; }
      .tall { max-height: none; overflow: visible; } .synopsis th { position: static; }
      .scroll { overflow: visible; } .scroll table { font-size: 7pt; }
      .scroll th, .scroll td { padding: .15rem .2rem; } .scroll th { font-size: 6pt; }
      .skip, nav, .controls, .steps { display: none; } details::details-content { content-visibility: visible; } }

    """
}
