/// Keeps a screen of the night live. One stream serves all tabs of a browser, by a shared worker where there is
/// one; what is private to a screen is fetched when the stream says that something happened.
enum NightScript {
  /// Holds the stream: in a worker that the tabs share.
  static let worker = """
    'use strict';
    const ports = new Set(), screens = new Set();
    let source, last, heard = 0, alive = false;
    const tell = message => { for (const port of ports) port.postMessage(message); };
    const say = now => { if (alive !== now) { alive = now; tell({alive}); } };
    const open = () => {
      if (source) source.close();
      heard = Date.now();
      source = new EventSource('/night/stream?screens=' + [...screens].sort().join('.'));
      source.onmessage = event => { heard = Date.now(); last = event.data; say(true); tell({data: last}); };
      source.addEventListener('beat', () => { heard = Date.now(); say(true); });
      source.onerror = () => {
        say(false);
        if (source.readyState === 2) setTimeout(open, 1000);
      };
    };
    setInterval(() => {
      if (Date.now() - heard < 10000) return;
      say(false);
      if (ports.size && Date.now() - heard > 14000) { heard = Date.now() - 10000; open(); }
    }, 1000);
    onconnect = event => {
      const port = event.ports[0];
      ports.add(port);
      port.onmessage = ({data}) => {
        if (data === 'bye') { ports.delete(port); if (!ports.size) { source.close(); screens.clear(); } return; }
        if (!screens.has(data)) { screens.add(data); open(); return; }
        if (last) port.postMessage({data: last});
        port.postMessage({alive});
      };
    };

    """

  static let text = """
    'use strict';
    (() => {
      const main = document.getElementById('main'), banner = document.getElementById('not-live');
      const said = document.getElementById('said');
      const screen = main.dataset.screen.split(' ')[0], part = main.dataset.part;
      let event = 0, shown = main.innerHTML, wanted = false, busy = false;
      const put = html => {
        if (html === shown) return;
        shown = html;
        // What somebody fills in, or has opened, stays.
        const here = document.activeElement, id = here && main.contains(here) ? here.id : '';
        const kept = [...main.querySelectorAll('input[id],select[id]')].map(field => [field.id, field.value]);
        const opened = [...main.querySelectorAll('details[id][open]')].map(part => part.id);
        main.innerHTML = html;
        main.classList.add('fresh');
        for (const [name, value] of kept) {
          const again = document.getElementById(name);
          if (again && (again.tagName !== 'SELECT' || [...again.options].some(o => o.value === value))) again.value = value;
        }
        for (const name of opened) { const again = document.getElementById(name); if (again) again.open = true; }
        if (id) { const again = document.getElementById(id); if (again) again.focus(); }
        tick();
        follow();
      };
      // The present cue stays in sight in a long order.
      const follow = () => {
        const cue = main.querySelector('.cues .current'), list = cue && cue.parentElement;
        if (list) list.scrollTop = cue.offsetTop - list.offsetTop - list.clientHeight / 3;
      };
      follow();
      const fetchPart = async () => {
        if (busy) { wanted = true; return; }
        busy = true;
        try {
          const answer = await fetch(part + '?part');
          if (answer.ok) put(await answer.text());
          else if (answer.status === 403) location.reload();
        } catch { /* the stream says when the site is back */ }
        busy = false;
        if (wanted) { wanted = false; fetchPart(); }
      };
      const take = data => {
        const now = JSON.parse(data);
        if (now.event < event) return;
        event = now.event;
        if (part) fetchPart(); else if (screen in now.screens) put(now.screens[screen]);
      };
      // What is on air stays as it was when the site goes away: no word of ours is seen in the hall or on television.
      const onAir = ['stage', 'overlay'].includes(screen);
      const live = is => { banner.hidden = is || onAir; if (is && part) fetchPart(); };
      if (window.SharedWorker) {
        const port = new SharedWorker('/night-worker.js').port;
        port.onmessage = ({data}) => { if ('data' in data) take(data.data); else live(data.alive); };
        port.postMessage(screen);
        addEventListener('pagehide', () => port.postMessage('bye'));
        addEventListener('pageshow', shown => { if (shown.persisted) location.reload(); });
      } else {
        let heard = Date.now();
        const source = new EventSource('/night/stream?screens=' + screen);
        source.onmessage = event => { heard = Date.now(); live(true); take(event.data); };
        source.addEventListener('beat', () => { heard = Date.now(); banner.hidden = true; });
        source.onerror = () => live(false);
        setInterval(() => { if (Date.now() - heard > 10000) live(false); }, 1000);
      }
      // Forms without leaving the page.
      document.addEventListener('submit', async submit => {
        const form = submit.target;
        if (form.method !== 'post' || !main.contains(form) || form.enctype.startsWith('multipart')) return;
        if (form.dataset.leaves) return;
        submit.preventDefault();
        const button = submit.submitter;
        if (form.dataset.sending) return;
        form.dataset.sending = 'yes';
        said.hidden = true;
        try {
          const answer = await fetch(form.action, {method: 'POST', redirect: 'manual',
            body: new URLSearchParams(new FormData(form, button)), headers: {Accept: 'text/plain'}});
          if (answer.type !== 'opaqueredirect' && !answer.ok) {
            said.textContent = await answer.text(); said.hidden = false;
          } else if (form.dataset.empties) {
            for (const field of main.querySelectorAll(`form[action="${form.getAttribute('action')}"] input[type=text]`)) field.value = '';
          }
        } catch { said.textContent = banner.textContent; said.hidden = false; }
        delete form.dataset.sending;
        if (part) fetchPart();
      });
      document.addEventListener('keydown', key => {
        if (key.ctrlKey || key.metaKey || key.altKey || key.repeat) return;
        const at = document.activeElement;
        if (at && /^(INPUT|TEXTAREA|SELECT)$/.test(at.tagName)) return;
        const button = [...main.querySelectorAll('[data-keys]')].find(b => b.dataset.keys.includes(key.key.toLowerCase()));
        if (!button) return;
        key.preventDefault();
        if (!button.disabled) button.click();
      });
      // Clocks: seconds since a moment of the site's own clock.
      const ahead = Number(main.dataset.now) - Date.now() / 1000;
      const text = seconds => {
        const whole = Math.max(0, Math.floor(seconds)), h = Math.floor(whole / 3600);
        const m = Math.floor(whole / 60) % 60, s = whole % 60, two = n => (n < 10 ? '0' : '') + n;
        return h ? `${h}:${two(m)}:${two(s)}` : `${m}:${two(s)}`;
      };
      const tick = () => {
        const now = Date.now() / 1000 + ahead;
        for (const clock of main.querySelectorAll('[data-since]')) {
          const gone = now - Number(clock.dataset.since);
          const down = Number(clock.dataset.down || 0);
          clock.textContent = text(down ? down - gone : gone);
          const most = Number(clock.dataset.most || 0);
          clock.classList.toggle('over', most > 0 && gone > most);
        }
      };
      tick();
      setInterval(tick, 500);
    })();

    """
}
