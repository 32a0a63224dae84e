/// How the page looks, on screen and on paper.
enum HtmlStyle {
  static let css = """
    :root { --ink: #1b2430; --text: #39424e; --quiet: #5a6675; --line: #dde3ea; --soft: #f5f7fa; }
    * { box-sizing: border-box; }
    body { margin: 0 auto; max-width: 1100px; padding: 32px 28px 64px; background: #fff; color: var(--text);
      font: 15px/1.5 Inter, "Source Sans 3", "Segoe UI", "DejaVu Sans", system-ui, sans-serif; }
    h1 { margin: 0 0 4px; color: var(--ink); font-size: 26px; line-height: 1.25; font-weight: 650; }
    h2 { margin: 36px 0 10px; color: var(--ink); font-size: 18px; font-weight: 650; }
    p { margin: 0 0 8px; max-width: 78ch; }
    .question { color: var(--text); font-size: 17px; }
    .fact, .note, small { color: var(--quiet); font-size: 13px; }
    .fact { margin: 0; }
    .answer { margin-top: 22px; padding: 14px 20px 10px; background: var(--soft); border-left: 4px solid #0072b2;
      border-radius: 0 6px 6px 0; }
    .answer h2 { margin: 0 0 4px; font-size: 15px; }
    .answer p + h2 { margin-top: 12px; }
    .answer ul { margin: 0 0 10px; padding-left: 20px; max-width: 78ch; }
    .answer li { margin: 0 0 3px; color: var(--ink); }
    .answer .short { color: var(--ink); font-size: 17px; font-weight: 600; }
    .wide { overflow-x: auto; }
    table { border-collapse: collapse; width: 100%; font-size: 14px; font-variant-numeric: tabular-nums; }
    th, td { padding: 6px 16px 6px 0; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; }
    thead th { color: var(--ink); font-weight: 600; border-bottom: 2px solid #c6ced8; vertical-align: bottom; }
    thead small { display: block; font-weight: 400; max-width: 26ch; }
    thead .number small { margin-left: auto; }
    tbody th { color: var(--ink); font-weight: 600; min-width: 7.5em; }
    th:not(:first-child).number, td.number { text-align: right; }
    td.number { white-space: nowrap; }
    td.words { min-width: 9em; overflow-wrap: break-word; }
    .better { color: #00734f; font-weight: 600; }
    .worse { color: #b34700; font-weight: 600; }
    .changed { color: #00588a; font-weight: 600; }
    .open { color: var(--quiet); }
    td.better small, td.worse small, td.changed small { color: inherit; }
    .note { margin-top: 8px; }
    figure { margin: 0 0 20px -16px; padding: 0; overflow-x: auto; }
    figure p { margin-left: 16px; }
    figure svg { display: block; max-width: 100%; height: auto; }
    .narrow { display: none; }
    details { margin: 18px 0; }
    summary { color: var(--ink); font-size: 18px; font-weight: 650; cursor: pointer; }
    dl { display: grid; grid-template-columns: max-content 1fr; gap: 2px 20px; margin: 0; font-size: 13px; }
    dt { color: var(--quiet); }
    dd { margin: 0; overflow-wrap: anywhere; }
    @media (prefers-color-scheme: dark) {
      :root { --ink: #f1f4f8; --text: #d4dae2; --quiet: #a3afbd; --line: #323b47; --soft: #1c232c; }
      body { background: #12171d; }
      .better { color: #4cc79b; } .worse { color: #f39a5f; } .changed { color: #6cb6ea; }
      figure { margin-left: 0; background: #fff; border-radius: 6px; }
    }
    @media (max-width: 640px) {
      body { padding: 20px 14px 40px; }
      dl { grid-template-columns: 1fr; }
      figure { margin-left: 0; }
      figure svg { min-width: 620px; }
      figure.fits svg { min-width: 0; max-width: none; }
      figure.fits .narrow { display: block; }
      figure.fits [data-drawn] { display: none; }
      figure:not(.fits)::before { content: attr(data-swipe); position: sticky; left: 0; color: #5a6675; font-size: 12px; }
      thead { position: absolute; left: -9999px; }
      tbody tr { display: block; padding: 8px 0; border-bottom: 1px solid var(--line); }
      tbody th, tbody td, td.words, td.number { display: flex; justify-content: flex-end; gap: 8px; padding: 1px 0; border: 0;
        text-align: right; }
      tbody th { justify-content: flex-start; text-align: left; }
      tbody td::before { content: attr(data-head); margin-right: auto; color: var(--quiet); font-weight: 400; text-align: left;
        white-space: normal; }
    }
    @page { size: A4; margin: 14mm; @bottom-right { content: counter(page) " / " counter(pages); font-size: 8pt; } }
    @media print {
      :root { --ink: #1b2430; --text: #39424e; --quiet: #5a6675; --line: #dde3ea; --soft: #fff; }
      body { max-width: none; padding: 0; font-size: 10.5pt; background: #fff; }
      .better { color: #00734f; } .worse { color: #b34700; } .changed { color: #00588a; }
      .wide, figure { overflow: visible; }
      figure { margin: 0 0 12px; break-inside: avoid; }
      figure svg { max-height: 150mm; }
      p, li { orphans: 3; widows: 3; }
      tr, .answer li { break-inside: avoid; }
      tbody tr:first-child, tbody tr:nth-last-child(2) { break-after: avoid; }
      .wide + .note { break-before: avoid; break-inside: avoid; }
      h2, summary { break-after: avoid; }
      .pointing, figure.fits .narrow { display: none; }
      figure.fits [data-drawn] { display: block; }
      figure.fits svg { max-width: 100%; }
      details::details-content { content-visibility: visible; height: auto; }
      table { font-size: 8.5pt; }
      table small { font-size: 7.5pt; }
      th, td { padding: 3px 10px 3px 0; }
      thead { display: table-header-group; }
    }
    """
}
