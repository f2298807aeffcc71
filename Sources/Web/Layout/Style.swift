/// The one theme: a printed programme on good paper, dark where the reader's screen is. Type is in rem, so
/// that it grows with the reader's own setting.
enum Style {
  static let css = """
    :root{--paper:#FBFAF7;--sheet:#FFFFFF;--ink:#1B1A19;--quiet:#6A6660;--rule:#E4DFD6;--accent:#7A1F2B;
    --on-accent:#FFFFFF;--gold:#8A6A1F;--saved:#1E6B45;--unsaved:#8A5A00;--wrong:#B3261E;color-scheme:light dark;
    --serif:"Iowan Old Style","Palatino Linotype",Palatino,P052,Georgia,serif;
    --sans:system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","DejaVu Sans",sans-serif}
    @media (prefers-color-scheme:dark){:root{--paper:#0C0C0E;--sheet:#16161A;--ink:#F3F0EA;--quiet:#A39E95;
    --rule:#2A2A30;--accent:#E2707C;--on-accent:#0C0C0E;--gold:#D8B45A;--saved:#6FCF9A;--unsaved:#E5B567;--wrong:#F2857C}}
    *{box-sizing:border-box}
    [hidden]{display:none!important}
    html{-webkit-text-size-adjust:100%}
    body{margin:0;background:var(--paper);color:var(--ink);font:1rem/1.5 var(--sans);
    font-variant-numeric:lining-nums tabular-nums;overflow-wrap:break-word}
    h1,h2,h3,.name{font-family:var(--serif);font-weight:600;line-height:1.2;text-wrap:balance}
    h1{font-size:1.75rem;margin:0 0 12px}
    h2{font-size:1.4375rem;margin:40px 0 8px}
    h3{font-size:1.1875rem;margin:24px 0 4px}
    p{margin:0 0 12px;max-width:68ch}
    a{color:var(--accent);text-underline-offset:3px}
    .quiet{color:var(--quiet)}
    .small{font-size:0.875rem}
    .skip{position:absolute;left:-999px}
    .skip:focus{left:16px;top:8px;background:var(--sheet);padding:8px 12px;z-index:9}
    .band{margin:0;max-width:none;padding:8px 20px;background:var(--ink);color:var(--paper);font-size:0.875rem}
    .rehearsal{background:var(--unsaved);color:var(--on-accent);text-align:center;position:sticky;top:0;z-index:3}
    .top{display:flex;flex-wrap:wrap;gap:4px 16px;align-items:center;justify-content:space-between;
    padding:12px 20px;max-width:1080px;margin:0 auto}
    .top .body{font:600 1.1875rem/1.3 var(--serif);color:var(--ink);text-decoration:none;padding:8px 0}
    .mark{height:40px;width:auto;max-width:160px;vertical-align:middle;margin:0 12px 0 0}
    .top form{display:flex;gap:12px;align-items:center;font-size:0.875rem}
    .who{color:var(--quiet)}
    nav{display:flex;flex-wrap:wrap;gap:0 20px;padding:0 20px;max-width:1080px;margin:0 auto;border-bottom:1px solid var(--rule)}
    nav:empty{display:none}
    nav a{display:inline-block;padding:10px 0;color:var(--quiet);text-decoration:none;border-bottom:2px solid transparent}
    nav a[aria-current]{color:var(--ink);border-color:var(--accent)}
    main{max-width:1080px;margin:0 auto;padding:28px 20px 64px}
    .end{max-width:1080px;margin:0 auto;padding:20px;border-top:1px solid var(--rule);color:var(--quiet);font-size:0.875rem}
    :focus-visible{outline:3px solid var(--accent);outline-offset:2px;border-radius:2px}
    label{display:block;font-weight:600;margin:16px 0 4px}
    .hint{display:block;font-weight:400;color:var(--quiet);font-size:0.875rem}
    input,select,textarea,button{font:inherit;color:inherit}
    input[type=text],input[type=email],input[type=password],input[type=number],input[type=datetime-local],input[type=date],select,textarea{
    width:100%;max-width:440px;min-height:44px;padding:8px 12px;background:var(--sheet);border:1px solid var(--quiet);border-radius:4px}
    input[type=file]{max-width:100%}
    textarea{max-width:none;min-height:180px;font:0.875rem/1.5 ui-monospace,"DejaVu Sans Mono",monospace}
    textarea.short{max-width:440px;min-height:100px;font:inherit;display:block}
    button,.button{display:inline-block;min-height:44px;padding:9px 18px;border:1px solid var(--quiet);border-radius:4px;
    background:var(--sheet);color:var(--ink);cursor:pointer;text-decoration:none}
    button.main,.button.main{background:var(--accent);border-color:var(--accent);color:var(--on-accent);font-weight:600}
    button.plain{border:0;background:none;color:var(--accent);text-decoration:underline;text-underline-offset:3px;padding:9px 4px}
    .actions{display:flex;flex-wrap:wrap;gap:12px;align-items:center;margin:24px 0 0}.actions+p{margin-top:16px}
    .told{padding:12px 16px;margin:0 0 24px;border-left:3px solid var(--saved);background:var(--sheet)}
    .told.wrong{border-color:var(--wrong)}
    .told.unsaved{border-color:var(--unsaved)}
    .uncast{position:sticky;top:0;z-index:2;margin:0 auto;max-width:720px;box-shadow:0 1px 0 var(--rule)}
    .told ul{margin:4px 0 0;padding-left:20px}
    .wrong-word{color:var(--wrong);font-weight:600}
    .saved-word{color:var(--saved);font-weight:600}
    .unsaved-word{color:var(--unsaved);font-weight:600}
    table{border-collapse:collapse;width:100%;margin:8px 0 16px}
    th,td{text-align:left;padding:8px 12px 8px 0;border-bottom:1px solid var(--rule);vertical-align:top}
    td,.address{overflow-wrap:anywhere}
    th{font-size:0.875rem;color:var(--quiet);font-weight:600}
    td.number,th.number{text-align:right}
    dl{margin:0}dt{color:var(--quiet);font-size:0.875rem;margin-top:12px}dd{margin:0}
    .next{font:600 1.4375rem/1.3 var(--serif);margin:0 0 20px}
    .check{list-style:none;margin:0 0 24px;padding:0;max-width:68ch}
    .check li{display:flex;gap:12px;padding:8px 0;border-bottom:1px solid var(--rule)}
    .check .mark{flex:0 0 64px;font-size:0.875rem;padding-top:2px}
    .two{display:grid;gap:8px 56px}
    @media (min-width:53.75em){.two{grid-template-columns:1fr 1fr}}
    .three{display:grid;gap:0 20px;margin:0 0 8px}
    @media (min-width:43.75em){.three{grid-template-columns:1fr 1fr 1fr}}
    .bars{display:grid;grid-template-columns:minmax(0,220px) 1fr max-content;gap:8px 12px;align-items:center;margin:8px 0 16px;padding:0}
    .bars .line{display:contents}
    .hours{display:block;width:100%;height:60px;border-bottom:1px solid var(--rule)}
    .languages{display:flex;flex-wrap:wrap;gap:4px 16px;margin-top:8px}.languages button{color:inherit;font-size:inherit}
    .languages button[aria-current]{color:var(--ink);font-weight:600;text-decoration:none}
    .ends{display:flex;justify-content:space-between;gap:12px}
    .bars svg{width:100%;height:12px;display:block}
    .results>div{min-width:0}.results h3{margin-top:20px}.results a.winner,a.winner{text-decoration:none}
    .gold{color:var(--gold);font-weight:600}
    .rounds rect{fill:var(--accent)}.rounds .won rect{fill:var(--gold)}
    .wide-table{overflow-x:auto;max-width:100%}.wide-table td{white-space:nowrap}
    .speech{margin:24px 0;max-width:60ch}.speech blockquote{margin:0;font:600 1.4375rem/1.35 var(--serif)}.speech figcaption{color:var(--quiet)}
    ul.plain{list-style:none;padding:0}ul.plain li{padding:4px 0}
    .tight{margin:0 0 8px}
    form.inline{display:inline}
    .proposal{padding:12px 0 4px;border-top:1px solid var(--rule)}
    .plainset{border:0;margin:0;padding:0}
    .plainset legend{padding:0;margin:24px 0 0;font-weight:600}
    /* The ballot */
    p.line{display:flex;gap:12px;align-items:center}
    p.line input{max-width:none}
    p.line span{flex:0 0 1.5em;text-align:right}
    .ballot{max-width:680px}
    .category{margin:0 0 16px;padding:24px 0 8px;border:0;border-top:1px solid var(--rule)}
    .category legend{float:left;width:100%;padding:0;font:600 1.4375rem/1.2 var(--serif)}
    .category legend+*{clear:both}
    .how{color:var(--quiet);font-size:0.875rem;margin:4px 0 12px}
    .rows{list-style:none;margin:0;padding:0}
    .row{display:flex;gap:12px;align-items:center;padding:8px 0;background:var(--paper)}
    .row .names{flex:1 1 auto;min-width:0}
    .row .film{display:block;font:600 1.1875rem/1.25 var(--serif)}
    .row .people{display:block;color:var(--quiet);font-size:0.875rem;line-height:1.35}
    .row input[type=number]{flex:0 0 56px;width:56px;padding:8px 4px;text-align:center;font-weight:600;
    -moz-appearance:textfield;appearance:textfield}
    .row input[type=number]::-webkit-inner-spin-button{display:none}
    .row .moves{display:flex;gap:4px;flex:0 0 auto}
    .row .moves button{min-width:44px;padding:9px 0;font-size:1.1875rem;line-height:1.2}
    .row.dragged{opacity:.5}
    .handle{cursor:grab;color:var(--quiet);padding:0 4px;touch-action:none;display:none}
    .scripted .handle{display:block}
    .rest{border-top:1px solid var(--quiet);margin-top:8px;padding-top:4px}
    .choice{display:flex;gap:12px;align-items:flex-start;padding:10px 0;margin:0;font-weight:400;cursor:pointer;min-height:44px}
    .choice input{width:22px;height:22px;flex:0 0 22px;margin:2px 0 0;accent-color:var(--accent)}
    .row .score{width:76px;flex:0 0 76px;font-size:1.1875rem;padding:8px}
    .struck .film{text-decoration:line-through}
    .foot{position:sticky;bottom:0;display:flex;flex-wrap:wrap;gap:8px 16px;align-items:center;justify-content:space-between;
    background:var(--sheet);border-top:1px solid var(--rule);margin:24px -20px 0;padding:10px 20px}
    .foot .status{font-size:0.875rem}
    ol.ranked{margin:4px 0 0;padding-left:28px}
    ol.ranked li{padding:2px 0}
    .receipt{font:600 1.75rem/1.3 ui-monospace,"DejaVu Sans Mono",monospace;letter-spacing:.04em}
    .command{font:0.875rem/1.5 ui-monospace,"DejaVu Sans Mono",monospace;overflow-wrap:anywhere}
    .code{font:600 1.1875rem/1.4 ui-monospace,"DejaVu Sans Mono",monospace}
    .winner{color:var(--gold);font:600 1.4375rem/1.3 var(--serif)}
    .vh{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
    @media (max-width:30em){.row .moves{flex-direction:row}.row{gap:8px}h1{font-size:1.4375rem}.wide{display:none}table{font-size:0.875rem}
    .bars{grid-template-columns:minmax(0,1.3fr) minmax(72px,1fr) max-content;font-size:0.875rem}
    .stack th{display:none}.stack td{display:block;border:0;padding:0}.stack tr{display:block;border-bottom:1px solid var(--rule);padding:8px 0}
    .stack td.number{text-align:left;color:var(--quiet)}}
    summary{padding:8px 0;cursor:pointer}
    .letter{padding:24px 0;border-top:1px solid var(--rule)}
    /* Where votes went */
    .sankey{display:block;min-width:900px;width:100%;height:auto}
    .sankey rect{fill:var(--accent)}.sankey rect.won{fill:var(--gold)}.sankey rect.gone{fill:var(--quiet)}
    .sankey path{fill:var(--accent);fill-opacity:.3}.sankey path.stays{fill:var(--rule);fill-opacity:.8}
    .sankey path.won{fill:var(--gold);fill-opacity:.4}.sankey path.gone{fill:var(--quiet);fill-opacity:.25}
    .sankey text{font:20px/1 system-ui,sans-serif;fill:var(--ink);paint-order:stroke;stroke:var(--paper);stroke-width:4px}
    /* The web desk */
    .tabs{display:flex;flex-wrap:wrap;gap:0 20px;margin:0 0 12px;padding:0;border:0}
    label>input,label>select,label>textarea{font-weight:400}label>select{display:block;margin-top:4px}
    #headline,#standfirst{max-width:none}
    .changes{white-space:pre-wrap}.changes del{color:var(--wrong)}.changes ins{color:var(--saved);text-decoration:underline}
    figure.kept{margin:24px 0;max-width:560px}figure.kept img{display:block;max-width:100%;height:auto;margin-bottom:8px}
    .post{padding:20px 0;border-top:1px solid var(--rule);max-width:66ch}.post h2{margin:4px 0 8px}.post .speech{margin:8px 0}
    .post .winner a{color:inherit;text-decoration:none}.post .winner a:hover{text-decoration:underline}
    /* The order of the night, cards and labels */
    .order{list-style:none;margin:16px 0;padding:0;max-width:880px}
    .order li{border-bottom:1px solid var(--rule);padding:8px 0}
    .order li[draggable]{cursor:grab}
    .order .dragged{opacity:.4}
    .order .head{display:grid;grid-template-columns:3ch minmax(0,1fr) auto;gap:2px 12px;align-items:center}
    .order .number{color:var(--quiet);text-align:right}
    .order .head .quiet{grid-column:2}
    .order .moves{grid-column:3;grid-row:1/span 2;display:flex;gap:4px}
    .order details{padding-left:calc(3ch + 12px)}
    .printed{padding:32px 0;border-top:1px solid var(--rule)}
    .printed .card-name{margin:0 0 12px;font:600 2.5rem/1.15 var(--serif);text-wrap:balance}
    .printed .set{font-size:1.75rem}
    @media print{.printed{break-after:page;border:0;min-height:92vh;display:flex;flex-direction:column;text-align:center}
    .printed .big{margin:auto 0}.printed p{max-width:none}}
    @media print{.top,nav,.foot,.band:not(.rehearsal),.end,.screen{display:none}.letter{break-after:page;border:0;padding:20mm 0 0}}
    @media (prefers-reduced-motion:no-preference){.row{transition:background-color 150ms}}

    """
}
