/// How all pages look, in light and in dark, on paper and on a phone.
///
/// Dark is for screens alone: paper is white. Whatever a colour says, words or a shape say too.
enum PageStyle {
  static let base = """
    :root { color-scheme: light dark; --ink: #1d2430; --quiet: #566070; --paper: #fcfcfa;
      --card: #f1f2ee; --rule: #d5d8d2; --overwhelm: #f6cf9f; --rigidity: #d3c4f0;
      --flow: #bfe3c6; --crisis: #f5b5b5; --link: #1f5d7a; }
    @media screen and (prefers-color-scheme: dark) { :root { --ink: #e4e7ea; --quiet: #a3adb8;
      --paper: #16191d; --card: #20252b; --rule: #39414a; --overwhelm: #70481a;
      --rigidity: #4c3a78; --flow: #245232; --crisis: #7d2d2d; --link: #8cc4de; } }
    body { margin: 0; background: var(--paper); color: var(--ink);
      font: 17px/1.55 system-ui, sans-serif; -webkit-text-size-adjust: 100%; }
    main { max-width: 52rem; margin: 0 auto; padding: 2rem 1.2rem 4rem; }
    h1 { font-size: 1.7rem; line-height: 1.2; margin: 0 0 .4rem; overflow-wrap: anywhere; }
    h2 { font-size: 1.2rem; margin: 2.4rem 0 .4rem; }
    p { margin: .4rem 0 .8rem; max-width: 42rem; overflow-wrap: anywhere; }
    a { color: var(--link); text-underline-offset: .15em; }
    :focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }
    .glance { display: grid; grid-template-columns: repeat(auto-fit, minmax(11rem, 1fr));
      gap: .8rem; margin: 1.4rem 0; }
    .glance div { background: var(--card); border-radius: .5rem; padding: .8rem 1rem; }
    .glance dt { color: var(--quiet); font-size: .9rem; }
    .glance dd { margin: 0; }
    .glance strong { display: block; font-size: 1.7rem; line-height: 1.3; }
    .glance span { font-size: .85rem; line-height: 1.4; display: block; color: var(--quiet); }
    .wide { overflow-x: auto; }
    table { border-collapse: collapse; font-variant-numeric: tabular-nums; margin: .4rem 0; }
    caption { text-align: left; color: var(--quiet); font-size: .9em; padding: .3rem 0; }
    th, td { padding: .3rem .8rem; text-align: right; border-bottom: 1px solid var(--rule); }
    th:first-child, .text { text-align: left; }
    thead th { color: var(--quiet); font-weight: 600; font-size: .9em; }
    tbody th { font-weight: 500; }
    mark { color: inherit; background: none; border-radius: .2rem; padding: 0 .1em; }
    mark.overwhelm { background: var(--overwhelm); }
    mark.rigidity { background: var(--rigidity); }
    mark.flow { background: var(--flow); }
    mark.crisis { background: var(--crisis); }
    mark.off { background: none; border-bottom: 2px dotted var(--quiet); }
    details { border-top: 1px solid var(--rule); padding: .5rem 0; }
    summary { cursor: pointer; font-weight: 600; }
    @media print { body { font-size: 10.5pt; background: none; } main { max-width: none; padding: 0; }
      h1, h2, h3 { break-after: avoid-page; } tr, li, figure { break-inside: avoid-page; }
      thead { display: table-header-group; } .wide { overflow: visible; }
      mark { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
      details::details-content { content-visibility: visible; display: block; height: auto; } }
    """
}
