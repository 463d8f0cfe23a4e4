extension EvaluationPage {
  /// What this page has beside `PageStyle.base`; shares are shaded in six steps.
  static let style = """
    .matrix td { min-width: 4rem; text-align: center; border: 2px solid var(--paper); }
    .matrix thead th { text-align: center; }
    .matrix thead th:first-child { text-align: left; }
    .right { --shade: 60 130 200; }
    .wrong { --shade: 225 125 40; }
    .shade1 { background: rgb(var(--shade) / 10%); }
    .shade2 { background: rgb(var(--shade) / 20%); }
    .shade3 { background: rgb(var(--shade) / 30%); }
    .shade4 { background: rgb(var(--shade) / 40%); }
    .shade5 { background: rgb(var(--shade) / 50%); }
    .shade6 { background: rgb(var(--shade) / 60%); }
    .rules .part th { font-size: .9rem; color: var(--quiet); padding-left: 2rem; }
    ol { list-style: none; margin: .4rem 0; padding: 0; }
    ol > li { padding: .5rem 0 .5rem 1rem; border-left: 3px solid var(--rule); margin: .6rem 0; }
    .said { margin: 0; white-space: pre-wrap; }
    .line { color: var(--quiet); font-size: .85rem; margin-right: .6rem; }
    .why { margin: .3rem 0 0; padding-left: 1.2rem; font-size: .85rem; color: var(--quiet);
      overflow-wrap: anywhere; }
    """
}
