extension ReportPage {
  /// What this page has beside `PageStyle.base`: a serif to read, the colours of the river.
  static let style = """
    :root { --bed: #e9f1f4; --water: #a9cfdd; --edge: #4d8aa1; --above: #edd2ac; --below: #d8cfe8;
      --strong-overwhelm: #a85f0b; --strong-rigidity: #5c43a0; --strong-flow: #24713d;
      --alarm: #a3201d; --serif: Charter, "Bitstream Charter", "Source Serif 4", Georgia,
      "Liberation Serif", serif; }
    @media screen and (prefers-color-scheme: dark) { :root { --bed: #1d2a31; --water: #35647a;
      --edge: #86bdd4; --above: #5a4020; --below: #413562; --strong-overwhelm: #f0b163;
      --strong-rigidity: #b9a4f0; --strong-flow: #7fce95; --alarm: #ff9d94; } }
    main { max-width: 60rem; padding-bottom: 1rem; }
    h1, h2.name { font: 600 2.2rem/1.15 var(--serif); letter-spacing: -.01em; margin: 0 0 .6rem;
      overflow-wrap: anywhere; }
    .section { font: 600 1.3rem/1.3 var(--serif); margin: 2.6rem 0 .5rem; }
    .title { margin-bottom: 1.6rem; }
    .kind { font-size: .85rem; color: var(--quiet); margin: 0 0 .3rem; }
    .about { font: 1.12rem/1.55 var(--serif); }
    .facts, .source, .how { color: var(--quiet); font-size: .87rem; }
    article p, .plain { font-size: .95rem; } article .about { font-size: 1.12rem; }
    article .client, article .coach, article .therapist, article .recorded { font-size: 1.06rem; }
    .notice { border-left: 3px solid var(--edge); padding-left: .9rem; }
    .plain { padding-left: 1.2rem; font-family: var(--serif); } .plain li { margin: .4rem 0; }
    article + article, nav + article { border-top: 1px solid var(--rule); margin-top: 4rem;
      padding-top: 3rem; }
    th, td { vertical-align: top; white-space: nowrap; }
    td.words { white-space: normal; overflow-wrap: anywhere; min-width: 8rem; max-width: 22rem; }
    table { font-size: .92rem; min-width: min(100%, 30rem); }
    th:first-child, td:first-child { padding-left: 0; }
    tr.part th { padding-left: 1.2rem; font-weight: 400; color: var(--quiet); }
    figure { margin: 1rem 0 .6rem; }
    figcaption { margin-top: .6rem; }
    .key { list-style: none; display: flex; flex-wrap: wrap; gap: .2rem 1.2rem; margin: .2rem 0;
      padding: 0; font-size: .87rem; }
    .key li { display: flex; align-items: center; gap: .4rem; }
    .river { display: block; max-width: 100%; height: auto; overflow: visible; }
    .course div .river { margin-bottom: 1.1rem; }
    .key .river { flex: none; }
    .in-words { border: 0; } .in-words summary { font-weight: 500; color: var(--link); }
    .on-narrow { display: none; }
    @media screen and (max-width: 56rem) { .on-wide { display: none; }
      .on-narrow { display: flex; flex-wrap: wrap; gap: .4rem 1.4rem; } }
    .river text { font: 12px system-ui, sans-serif; fill: var(--ink);
      font-variant-numeric: tabular-nums; }
    .river .label { text-anchor: end; fill: var(--quiet); }
    .river .centred { text-anchor: middle; fill: var(--quiet); }
    .river .bank-mark { text-anchor: middle; font-size: 11px; font-style: italic; }
    .river .value { font-weight: 600; }
    .bed { fill: var(--bed); } .above { fill: var(--above); } .below { fill: var(--below); }
    .midstream { stroke: var(--edge); stroke-dasharray: 2 6; opacity: .7; }
    .stream { fill: var(--water); stroke: var(--edge); stroke-width: 1.2; stroke-linejoin: round; }
    .phase { fill: var(--card); stroke: var(--rule); }
    .phase.middle, .phase.integration { fill: var(--bed); }
    .border { stroke: var(--quiet); stroke-dasharray: 1 4; opacity: .8; }
    .heard { stroke: var(--paper); stroke-width: 1.5; }
    .heard.overwhelm { fill: var(--strong-overwhelm); }
    .heard.rigidity { fill: var(--strong-rigidity); }
    .heard.flow { fill: var(--strong-flow); }
    .heard.none { fill: var(--paper); stroke: var(--edge); }
    .pause { fill: var(--paper); stroke: var(--alarm); stroke-width: 1.5; stroke-dasharray: 5 3; }
    .river .safety-words { text-anchor: middle; fill: var(--alarm); }
    .sign { fill: var(--paper); stroke: var(--alarm); stroke-width: 1.8; stroke-linejoin: round; }
    .river .sign-mark { text-anchor: middle; font-weight: 700; font-size: 15px; fill: var(--alarm); }
    .waits { stroke: var(--strong-rigidity); stroke-width: 1.4; stroke-dasharray: 1 4;
      stroke-linecap: round; }
    .practice { fill: var(--flow); opacity: .75; }
    .grid { stroke: var(--rule); } .gate { stroke: var(--quiet); stroke-dasharray: 4 4; }
    .numbers { fill: none; stroke: var(--ink); stroke-width: 1.6; stroke-linejoin: round; }
    .dot { fill: var(--ink); }
    .turn rect { fill: transparent; } .turn:hover rect { fill: var(--ink); fill-opacity: .07; }
    .talk, .sessions { list-style: none; margin: 0; padding: 0; }
    .talk li { position: relative; padding: 1rem 0 .9rem 3rem; border-top: 1px solid var(--rule); }
    .talk li.safety { border-left: 3px solid var(--alarm); padding-left: calc(3rem - 3px); }
    .talk .number { position: absolute; left: .6rem; top: 1.05rem; margin: 0; color: var(--quiet);
      font-size: .87rem; font-variant-numeric: tabular-nums; }
    .talk p { white-space: pre-line; margin: 0 0 .45rem; }
    .client, .coach, .therapist, .recorded { font: 1.06rem/1.55 var(--serif); }
    .coach { padding-left: 1.4rem; }
    .talk .facts { padding-left: 1.4rem; margin: 0; font-size: .82rem; }
    .therapist, .recorded { padding-left: 1.4rem; color: var(--quiet); }
    .who { font: .74rem/1 system-ui, sans-serif; color: var(--quiet); margin-right: .35rem; }
    mark { padding: .05em .12em; }
    .sessions { display: grid; gap: 1.2rem 2rem; margin: 1.6rem 0;
      grid-template-columns: repeat(auto-fill, minmax(min(100%, 17rem), 1fr)); }
    .sessions a { font: 600 1.05rem var(--serif); }
    .small-river { width: 100%; border-radius: .3rem; margin: .4rem 0; overflow: hidden; }
    footer { max-width: 60rem; margin: 0 auto; padding: 1rem 1.2rem 4rem; box-sizing: border-box; }
    footer p { color: var(--quiet); font: .95rem/1.5 var(--serif); }
    footer p:first-child { border-top: 1px solid var(--rule); padding-top: 1.2rem; }
    @media (max-width: 30rem) { h1, h2.name { font-size: 1.7rem; }
      .talk li { padding-left: 2rem; } .talk li.safety { padding-left: calc(2rem - 3px); }
      .talk .number { left: .25rem; } .coach, .therapist, .recorded, .talk .facts {
      padding-left: .8rem; } th, td { padding: .3rem .5rem; } }
    @media print { caption, thead { break-after: avoid-page; } @page { margin: 16mm 15mm; } article + article, nav + article { border: 0;
      break-before: page; padding-top: 0; margin-top: 0; } .talk li { break-inside: avoid-page; }
      .section { margin-top: 1.6rem; } footer { padding: 1rem 0 0; max-width: none; }
      footer, .glance, .course svg { break-inside: avoid-page; } .turn { display: none; }
      .glance div { border: 1px solid var(--rule); } summary { list-style: none; }
      .wide:not(:has(.turns, .signs)) { break-inside: avoid-page; }
      .in-words summary { color: inherit; } table { font-size: 8.5pt; } th, td { padding: .15rem .5rem; }
      .glance { grid-template-columns: repeat(auto-fit, minmax(8rem, 1fr)); } }
    """
}
