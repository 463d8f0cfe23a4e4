extension DocumentPage {
  /// What the document needs beside the style of every page.
  ///
  /// On paper everything is unfolded, because a signature under what nobody could see is worth
  /// nothing; phrases and word sets are set small, in columns, so that they take few pages.
  static let style = """
    html { scroll-padding-top: 1rem; }
    header { padding-bottom: 1rem; }
    main { counter-reset: chapter; }
    main > h2 { counter-increment: chapter; }
    main > h2::before { content: counter(chapter) ". "; }
    h2 { font-size: 1.45rem; margin-top: 3.2rem; border-top: 2px solid var(--rule);
      padding-top: 1.2rem; }
    h3 { font-size: 1.18rem; margin: 2.4rem 0 .4rem; }
    h4 { font-size: 1rem; margin: 1.9rem 0 .3rem; }
    ul { padding-left: 1.3rem; max-width: 42rem; }
    li { overflow-wrap: anywhere; }
    .quiet { color: var(--quiet); }
    .facts { margin: .4rem 0 .9rem; }
    .facts div { display: grid; grid-template-columns: 10rem 1fr; gap: 0 1rem; padding: .12rem 0; }
    .facts dt { color: var(--quiet); }
    .facts dd { margin: 0; overflow-wrap: anywhere; }
    .blanks div { display: grid; grid-template-columns: 10rem 1fr; gap: 1rem; margin: 1.1rem 0 0; }
    .blanks dt { color: var(--quiet); }
    .blanks dd { margin: 0; border-bottom: 1px solid var(--ink); max-width: 24rem;
      min-height: 1.6rem; }
    .blanks div:last-child dd { min-height: 7rem; }
    nav ol, nav ul { max-width: none; }
    nav ul { columns: 2; column-gap: 2rem; }
    table { width: 100%; }
    th, td { text-align: left; vertical-align: top; padding: .35rem .9rem .35rem 0;
      overflow-wrap: break-word; }
    mark { background: var(--flow); }
    details { padding: .35rem 0; }
    summary { font-weight: 500; }
    .columns { columns: 3 15rem; column-gap: 1.8rem; max-width: none; list-style: none;
      padding: 0; font-size: .88rem; line-height: 1.45; }
    .columns li { break-inside: avoid; padding: .08rem 0 .08rem 1rem; text-indent: -1rem; }
    .entry { font-size: .88rem; line-height: 1.45; max-width: none; margin: .5rem 0; }
    :target { background: var(--card); outline: .4rem solid var(--card); }
    @media (max-width: 36rem) {
      .facts div, .blanks div { grid-template-columns: 1fr; }
      nav ul { columns: 1; }
      thead { position: absolute; width: 1px; height: 1px; overflow: hidden;
        clip-path: inset(50%); }
      tr { display: block; border-bottom: 1px solid var(--rule); padding: .5rem 0; }
      td { display: block; border: 0; padding: .1rem 0; }
      td::before { content: attr(data-label) ": "; color: var(--quiet); font-size: .85rem; }
      td:empty { display: none; }
    }
    @media print {
      summary { break-after: avoid-page; }
      table, .facts, main > ul { font-size: 9pt; line-height: 1.35; }
      nav, h2 { break-before: page; }
      .columns, .entry { font-size: 7.5pt; line-height: 1.3; }
      .columns { columns: 3; }
      a { color: inherit; text-decoration: none; }
      .columns a, .entry a { text-decoration: underline dotted; }
    }
    """
}
