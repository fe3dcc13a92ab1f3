namespace PerfTargets.Ingest.Reporting;

/// <summary>The style sheet of the import's report: black on white, colour only where something is wrong, A4 when printed.</summary>
internal static class ReportStyle
{
    public const string Sheet = """
        :root { --ink: #1d2329; --soft: #5b6670; --line: #d9dee3; --paper: #fff; --wash: #f6f8f9; --error: #b3261e; --warning: #8a5a00; --info: #35618e; }
        * { box-sizing: border-box; }
        body { margin: 0 auto; padding: 2.5rem 1.5rem 4rem; max-width: 60rem; color: var(--ink); background: var(--paper); font: 16px/1.65 "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Source Han Sans SC", system-ui, sans-serif; }
        h1 { font-size: 1.7rem; margin: 0 0 .5rem; line-height: 1.3; }
        h2 { font-size: 1.2rem; margin: 2.5rem 0 .75rem; padding-bottom: .3rem; border-bottom: 2px solid var(--ink); }
        h3 { font-size: 1rem; margin: 1.5rem 0 .5rem; }
        p { margin: 0; overflow-wrap: anywhere; }
        .lead { color: var(--soft); }
        .alert { margin-top: 1rem; padding: .6rem .9rem; border: 1px solid var(--error); border-radius: 4px; color: var(--error); }
        .totals { display: flex; flex-wrap: wrap; gap: .75rem; margin: 1.5rem 0 0; }
        .totals div { flex: 1 1 6rem; padding: .7rem .9rem; background: var(--wash); border-radius: 6px; }
        .totals dt { color: var(--soft); font-size: .85rem; white-space: nowrap; }
        .totals dd { margin: 0; font-size: 1.6rem; line-height: 1.3; font-variant-numeric: tabular-nums; }
        .error dd, h3.error { color: var(--error); }
        .warning dd, h3.warning { color: var(--warning); }
        .info dd, h3.info { color: var(--info); }
        table { width: 100%; border-collapse: collapse; font-size: .93rem; }
        th, td { padding: .4rem .6rem; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; font-weight: normal; overflow-wrap: anywhere; }
        thead th { color: var(--soft); font-size: .85rem; white-space: nowrap; }
        .units td, .units thead th:not(:first-child) { text-align: right; font-variant-numeric: tabular-nums; }
        .units .none { color: #a9b2ba; }
        .unread td:first-child { width: 35%; }
        article { margin: .75rem 0; padding: .7rem 1rem; border-left: 4px solid var(--line); background: var(--wash); border-radius: 0 6px 6px 0; }
        article.error { border-color: var(--error); }
        article.warning { border-color: var(--warning); }
        article.info { border-color: var(--info); }
        .form { color: var(--soft); font-size: .88rem; }
        .message { margin: .15rem 0; }
        .formula { margin: .35rem 0; font-family: ui-monospace, Consolas, Menlo, "Noto Sans Mono CJK SC", monospace; font-size: .93rem; }
        .place, .rule { color: var(--soft); font-size: .85rem; }
        ul { margin: 0; padding-left: 1.2rem; }
        @page { size: A4; margin: 16mm 15mm; }
        @media print {
          body { padding: 0; max-width: none; font-size: 10.5pt; line-height: 1.5; }
          article, .totals div { background: none; border-top: 1px solid var(--line); border-right: 1px solid var(--line); border-bottom: 1px solid var(--line); }
          .totals div { border-left: 1px solid var(--line); padding: .4rem .6rem; flex-basis: 4.5rem; }
          article, tr { break-inside: avoid; }
          h2, h3 { break-after: avoid; }
          thead { display: table-header-group; }
        }
        """;
}
