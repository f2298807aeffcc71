/// The dark theatre: the screens of the night, on any screen dark.
enum NightStyle {
  static let css = """
    .night{--paper:#0C0C0E;--sheet:#16161A;--ink:#F3F0EA;--quiet:#A39E95;--rule:#2A2A30;--accent:#E2707C;
    --on-accent:#0C0C0E;--gold:#D8B45A;--saved:#6FCF9A;--unsaved:#E5B567;--wrong:#F2857C;color-scheme:dark}
    .night body{min-height:100vh;background:var(--paper)}
    .night main{max-width:none;padding:0}
    .with{color:var(--quiet)}
    .mark{position:fixed;inset:0 0 auto;z-index:3;margin:0;max-width:none;padding:6px 16px;background:var(--unsaved);color:#0C0C0E;
    font-weight:600;text-align:center}
    #not-live{position:fixed;inset:0 0 auto;z-index:5;margin:0;max-width:none;padding:16px;background:var(--wrong);color:#0C0C0E;
    font:600 1.4375rem/1.3 var(--sans);text-align:center}
    #said{position:fixed;inset:auto 0 0;z-index:4;margin:0;max-width:none;padding:14px 20px;background:var(--sheet);
    border-top:3px solid var(--wrong);color:var(--ink)}
    .simulated{color:var(--quiet)}
    /* The stage: read from the back row */
    .stage main{display:grid;min-height:100vh;padding:6vh 6vw;align-content:center;text-align:center}
    .stage p{max-width:none}
    .stage .about{font:400 clamp(1.2rem,3.4vh + .6vw,4rem)/1.2 var(--serif);color:var(--quiet);margin:0 0 4vh}
    .stage .verdict{font:600 clamp(1.2rem,4vh + .6vw,4.5rem)/1.2 var(--serif);margin:0 0 3vh}
    .stage .nominees{list-style:none;margin:0 auto;padding:0;display:grid;gap:clamp(6px,1.4vh,24px)}
    .stage .nominees .lead{display:block;font:600 clamp(1.25rem,6vh,6.6rem)/1.12 var(--serif)}
    .stage .nominees .with{font-size:clamp(.9rem,2.7vh,3rem)}
    .stage .few .lead{font-size:clamp(1.4rem,8vh,9rem)}.stage .few .with{font-size:clamp(1rem,3.4vh,3.6rem)}
    .stage .many{gap:.9vh}.stage .many .lead{font-size:clamp(1rem,3.3vh,3.6rem)}.stage .many .with{display:block;font-size:clamp(.7rem,1.5vh,1.6rem);line-height:1.3}
    .stage main:has(.many){padding-block:3vh 6vh}.stage main:has(.many) .about{margin-bottom:2vh}
    .stage .revealed .winner{font:600 clamp(2rem,11vh + 2vw,13rem)/1.05 var(--serif);color:var(--gold);margin:0 0 2vh;text-wrap:balance}
    .stage .revealed .with{font:400 clamp(1.1rem,4vh + .6vw,5rem)/1.25 var(--serif);color:var(--ink);margin:0}
    .stage .award+.award{margin-top:6vh}
    .stage .revealed .award:nth-last-of-type(n+2) .winner,.stage .award+.award .winner{font-size:clamp(1.6rem,6vh + 1.4vw,7rem)}
    .stage .part{font:600 clamp(2rem,7vh + 2vw,9rem)/1.1 var(--serif);margin:0}
    .stage .simulated{position:fixed;inset:auto 0 2vh;font-size:clamp(.7rem,1.4vh,1.4rem)}
    /* The overlay of a broadcast */
    .night:has(.overlay),.night .overlay{background:transparent}
    .overlay main{position:fixed;inset:auto 5vw 8vh}
    .overlay .third{background:rgb(12 12 14/.92);border-left:6px solid var(--quiet);padding:2vh 2vw;width:fit-content;max-width:100%}
    .overlay .third.revealed{border-color:var(--gold)}
    .overlay p,.overlay h1,.overlay h2{margin:0;max-width:none}
    .overlay .about{font:400 clamp(.9rem,2.6vh,2.6rem)/1.3 var(--sans);color:var(--quiet)}
    .overlay .winner{font:600 clamp(1.4rem,7vh,7rem)/1.1 var(--serif)}
    .overlay .with{font-size:clamp(.9rem,3vh,3rem);color:var(--ink)}
    .overlay .award+.award{margin-top:1.5vh}
    .overlay .nominees{list-style:none;margin:1vh 0 0;padding:0;display:flex;flex-wrap:wrap;gap:.4vh 2vw;font:600 clamp(1rem,2.6vh,2.6rem)/1.2 var(--serif)}
    .overlay.full main{inset:0;display:grid;align-content:center;padding:8vh 8vw;text-align:center}
    .overlay.full .third{width:auto;border:0;background:none;padding:0}
    .overlay.full:has(.third){background:#0C0C0E}
    .overlay.full .nominees{justify-content:center}
    .overlay.full .winner{font-size:clamp(2rem,12vh,11rem)}
    .overlay .mark{inset:auto auto 2vh 5vw;position:fixed}
    /* The audience's telephone */
    .live main{max-width:640px;margin:0 auto;padding:20px}
    .live .season{color:var(--quiet);font-size:.875rem}
    .live .mark~.season{margin-top:32px}
    .live .now{min-height:46vh;padding:12px 0 28px;border-bottom:1px solid var(--rule)}
    .live .about{font:600 1.4375rem/1.2 var(--serif);margin:0 0 4px}
    .live .nominees{list-style:none;padding:0;margin:16px 0 0}
    .live .nominees li{padding:8px 0;border-bottom:1px solid var(--rule)}
    .live .nominees .lead{font:600 1.1875rem/1.25 var(--serif)}
    .live .nominees .with,.live dd .with{display:block;font-size:.875rem}
    .live .now .winner{font:600 2.5rem/1.1 var(--serif);margin:20px 0 8px}
    .live .verdict{font:600 1.4375rem/1.2 var(--serif)}
    .live .part{font:600 2.5rem/1.1 var(--serif);margin:20px 0}
    .live dd .winner{font-size:1.1875rem}
    .live dt{padding-top:8px}
    /* The caller */
    .console{max-width:1280px;margin:0 auto;padding:20px;display:grid;gap:8px 40px}
    .console h2{font:600 .875rem/1.2 var(--sans);color:var(--quiet);margin:20px 0 4px}
    .console .cue{font:600 clamp(1.4rem,4vw,2.5rem)/1.15 var(--serif);margin:0}
    .console .next .cue{font-size:1.4375rem}
    .console .number{color:var(--quiet);font-weight:400}
    .console .time,.clocks{font-size:1.4375rem;margin:4px 0}
    .clocks p{margin:0}
    .clocks .with{font-size:1rem}
    .late{font-size:1rem;color:var(--unsaved);padding-left:12px}
    .over{color:var(--unsaved)}
    .facts{list-style:none;margin:12px 0 0;padding:0;display:flex;flex-wrap:wrap;gap:4px 24px}
    .facts span{color:var(--quiet)}
    .facts .good{color:var(--saved)}.facts .open{color:var(--unsaved)}.facts .none{color:var(--quiet)}
    button.go{display:block;width:100%;min-height:clamp(150px,26vh,260px);border:0;border-radius:12px;background:var(--accent);color:var(--on-accent)}
    button.go .word{display:block;font:700 clamp(3rem,9vw,6rem)/1 var(--sans)}
    button.go .what{display:block;font:600 1.1875rem/1.3 var(--serif);padding:8px 12px 0}
    button:disabled{cursor:default}
    button.go:disabled{background:var(--sheet);color:var(--quiet);box-shadow:inset 0 0 0 2px var(--rule)}
    .waits,.waiting{color:var(--unsaved);margin:8px 0}
    .lesser{display:flex;gap:12px;margin:12px 0}
    .lesser button{min-width:110px}
    .cues{list-style:none;margin:0;padding:0;max-height:52vh;overflow:auto}
    .cues li{display:flex;gap:12px;align-items:baseline;padding:6px 8px;border-bottom:1px solid var(--rule)}
    .cues .number{flex:0 0 2ch;text-align:right}
    .cues .title{flex:1 1 auto;font-family:var(--serif)}
    .cues .done{color:var(--quiet)}
    .cues .current{background:var(--sheet);font-weight:600}
    .cues button{min-height:24px;padding:0 4px;font-size:.875rem}
    @media (min-width:56em){.console{grid-template-columns:minmax(0,1.2fr) minmax(0,1fr)}.clocks{grid-column:1/-1}
    .console .list{grid-column:2;grid-row:2/span 4}.console>.now,.console>.do,.console>.next,.console>.watching{grid-column:1}}
    /* Backstage */
    .handover{padding:48px max(20px,calc(50vw - 360px)) 40px;border-top:12px solid var(--rule);min-height:100vh}
    .handover.done{border-color:var(--saved)}
    .handover.stopped{border-color:var(--wrong);background:color-mix(in srgb,var(--wrong) 16%,var(--paper))}
    .wanted{font:600 clamp(2rem,7vw,4rem)/1.1 var(--serif);margin:0 0 12px}
    .handover input[type=text]{font:600 1.75rem/1.2 ui-monospace,"DejaVu Sans Mono",monospace;text-transform:uppercase;max-width:300px}
    .stop{font-size:1.4375rem;color:var(--wrong);margin:20px 0}
    .stop b{display:block;font-size:4rem;line-height:1.1}
    .right{font-size:1.1875rem;color:var(--saved);margin:16px 0}
    .confirm{display:grid;gap:12px}
    .confirm button{width:100%;min-height:88px;text-align:left;font-size:1.1875rem}
    .confirm button:disabled{color:var(--saved);border-color:var(--saved)}
    .wrong{margin-top:12px}.wrong label,.wrong input[type=text]{display:block}.wrong summary{color:var(--quiet)}
    /* The drill */
    .drill>div,.drill .drill{max-width:820px;margin:0 auto;padding:48px 20px}
    .drill h1{color:var(--wrong)}
    .drill .clock{font-size:2.5rem;margin:0 0 12px}
    .drill .clock .with{font-size:1rem}
    .drill .winner{font:600 2.5rem/1.15 var(--serif);max-width:none}
    .drill li{margin-bottom:12px;font-size:1.1875rem}
    .voting{display:flex;gap:4vmin;align-items:center;justify-content:center;margin-top:4vmin}.voting img{width:min(34vmin,320px);height:auto}
    .countdown{margin:0;font:600 clamp(2.5rem,12vmin,8rem)/1 var(--serif);font-variant-numeric:tabular-nums}
    .drill blockquote{margin:8px 0;font:600 1.75rem/1.3 var(--serif)}
    .drill input{max-width:none}
    /* The prompter */
    .script{max-width:1280px;margin:0 auto;padding:48px 5vw;font:clamp(1.75rem,3.4vw,3.6rem)/1.3 var(--serif)}
    .script p{max-width:none;margin:0 0 .5em}
    .script h1{font-size:1em;color:var(--quiet);font-weight:400}
    .script ol{padding-left:1.4em;margin:0 0 .6em}
    .script li{margin-bottom:.35em}
    .script li::marker{color:var(--quiet)}
    .script .lead{font-weight:600}
    .script .with,.script .say{font-size:.62em}
    .script .say{color:var(--unsaved)}
    .script .winner{font:600 1.6em/1.1 var(--serif)}
    /* The reveal */
    @media (prefers-reduced-motion:no-preference){
    .fresh .revealed .award{animation:name 900ms both}
    .fresh .revealed .about{animation:flap 450ms both;transform-origin:top}
    @keyframes flap{from{transform:perspective(900px) rotateX(-88deg)}to{transform:none}}
    @keyframes name{0%,45%{opacity:0;transform:translateY(2vh)}to{opacity:1;transform:none}}}

    """
}
