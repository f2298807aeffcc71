extension StoryPage {
  static let template = """
    <!doctype html>
    <html lang="{{language}}">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>{{headlineText}}</title>
    {{{head}}}
    <style>{{{style}}}</style>
    </head>
    <body>
    <main>
    <article>
    <header>
    <p class="kicker">{{kicker}}</p>
    <h1>{{#headline}}{{text}}{{#title}}<em>{{.}}</em>{{/title}}{{/headline}}</h1>
    <p class="standfirst">{{#standfirst}}{{text}}{{#title}}<em>{{.}}</em>{{/title}}{{/standfirst}}</p>
    {{#disclosure}}
    <p class="disclosure"><strong>{{simulatedWord}}</strong> {{.}}</p>
    {{/disclosure}}
    {{#picture}}
    <figure class="picture"><img src="{{path}}" alt="{{alt}}"><figcaption>{{credit}}</figcaption></figure>
    {{/picture}}
    </header>
    {{#opening}}
    <p>{{#pieces}}{{text}}{{#title}}<em>{{.}}</em>{{/title}}{{/pieces}}</p>
    {{/opening}}
    {{#quotation}}
    <figure><blockquote>{{words}}</blockquote><figcaption>{{speaker}}</figcaption></figure>
    {{/quotation}}
    {{#rest}}
    <p>{{#pieces}}{{text}}{{#title}}<em>{{.}}</em>{{/title}}{{/pieces}}</p>
    {{/rest}}
    </article>
    {{#hasWinners}}
    <section aria-labelledby="winners">
    <h2 id="winners">{{winnersHeading}}</h2>
    <dl>
    {{#winners}}
    <div><dt>{{category}}</dt>
    {{#winners}}
    <dd{{#isAwarded}} class="winner"{{/isAwarded}}>{{#pieces}}{{text}}{{#title}}<em>{{.}}</em>{{/title}}{{/pieces}}</dd>
    {{/winners}}
    {{#notes}}<dd class="note">{{.}}</dd>{{/notes}}
    </div>
    {{/winners}}
    </dl>
    </section>
    {{/hasWinners}}
    {{#hasLinks}}
    <nav>{{#links}}<a href="{{path}}">{{name}}</a> {{/links}}</nav>
    {{/hasLinks}}
    <footer>
    <h2>{{methodHeading}}</h2>
    <p>{{#disclosure}}{{.}} {{/disclosure}}{{#method}}{{text}}{{#title}}<em>{{.}}</em>{{/title}}{{/method}}</p>
    </footer>
    </main>
    </body>
    </html>

    """

  static let style = """
    :root{--paper:#FBFAF7;--sheet:#FFFFFF;--ink:#1B1A19;--quiet:#6A6660;--rule:#E4DFD6;--accent:#7A1F2B;\
    --gold:#8A6A1F;color-scheme:light dark}
    @media (prefers-color-scheme:dark){:root{--paper:#0C0C0E;--sheet:#16161A;--ink:#F3F0EA;--quiet:#A39E95;\
    --rule:#2A2A30;--accent:#E2707C;--gold:#D8B45A}}
    *{box-sizing:border-box}
    body{margin:0;background:var(--paper);color:var(--ink);font:19px/1.55 "Iowan Old Style","Palatino Linotype",\
    Palatino,P052,Georgia,serif;font-variant-numeric:lining-nums tabular-nums;overflow-wrap:break-word}
    main{max-width:1080px;margin:0 auto;padding:40px 20px 64px}
    article,footer{max-width:66ch}
    .kicker{margin:0 0 12px;font:600 14px/1.4 system-ui,sans-serif;letter-spacing:.04em;color:var(--accent)}
    h1{margin:0 0 16px;font-size:clamp(28px,6vw,40px);line-height:1.12;font-weight:600;text-wrap:balance}
    h2{margin:0 0 20px;font-size:23px;line-height:1.25;font-weight:600}
    p{margin:0 0 16px;hanging-punctuation:first}
    .standfirst{font-size:23px;line-height:1.4;color:var(--quiet)}
    .disclosure{margin:0 0 28px;padding:12px 0;border-top:1px solid var(--rule);border-bottom:1px solid var(--rule);\
    font:16px/1.5 system-ui,sans-serif;color:var(--quiet)}
    .disclosure strong{color:var(--ink)}
    figure{margin:28px 0;padding-left:20px;border-left:2px solid var(--accent)}
    blockquote{margin:0;font-size:28px;line-height:1.3;text-wrap:balance}
    a{color:var(--accent)}
    nav{margin:0 0 32px;font:16px/1.5 system-ui,sans-serif}
    nav a{display:inline-block;margin-right:20px;padding:10px 0;color:var(--accent)}
    .picture{margin:0 0 28px;padding:0;border:0}
    .picture img{display:block;width:100%;height:auto}
    figcaption{margin-top:8px;font:16px/1.4 system-ui,sans-serif;color:var(--quiet)}
    section{margin:48px 0;padding-top:32px;border-top:1px solid var(--rule)}
    dl{margin:0;columns:2;column-gap:56px}
    dl div{break-inside:avoid;padding:0 0 20px}
    dt{font:14px/1.4 system-ui,sans-serif;color:var(--quiet)}
    dd{margin:2px 0 0}
    .winner{color:var(--gold)}
    .note{font:14px/1.4 system-ui,sans-serif;color:var(--quiet)}
    footer{padding-top:32px;border-top:1px solid var(--rule)}
    footer p{font:16px/1.5 system-ui,sans-serif;color:var(--quiet);overflow-wrap:anywhere}
    @media (max-width:720px){dl{columns:1}main{padding-top:24px}.standfirst{font-size:19px}blockquote{font-size:23px}}
    @media print{body{background:none;font-size:11pt}main{padding:0}}
    """
}
