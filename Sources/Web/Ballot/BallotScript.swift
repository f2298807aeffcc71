import Ballots
import Texts

/// What the ballot's page does where scripts run: moves rows in place, drags them, saves as you go. The
/// page does all of it without.
enum BallotScript {
  /// What the page says while it is filled in, for the form's `data-texts`.
  static var texts: String {
    let texts: [String: String] = [
      "saving": say("Saving …"),
      "lost": say("Not saved: no connection. It is tried again with your next change."),
      "up": say("Move {1} up, now {2} of {3}"), "down": say("Move {1} down, now {2} of {3}"),
      "remove": say("Take {1} out of the ranking"), "add": say("Rank {1} next"),
      "undone": say("Undone: {1}, now {2} of {3}"), "undoneOut": say("Undone: {1} is not ranked"),
      "most": say("At most {1} here"), "out": say("{1} is no longer ranked"),
      "placed": say("{1}, now {2} of {3}"), "closed": say("now closed"), "left": say("in {1}"),
    ]
    return JSONValue.object(texts.mapValues(JSONValue.string)).line
  }

  static let text = """
    'use strict';
    (() => {
      const form = document.querySelector('form.ballot[data-closes]');
      if (!form) return;
      form.classList.add('scripted');
      const status = document.getElementById('status');
      const spoken = document.getElementById('spoken');
      const film = row => row.querySelector('.film').textContent;
      const text = JSON.parse(form.dataset.texts);
      // A text with its values put in.
      const fill = (name, ...values) => text[name].replace(/\\{(\\d)\\}/g, (all, n) => values[n - 1]);
      const say = text => { spoken.textContent = ''; setTimeout(() => { spoken.textContent = text; }, 30); };

      // Whether something changed since the last save began: "Saved" is said of what stands on the page now.
      let waiting = null, sending = false, again = false, changed = false;
      const save = () => { clearTimeout(waiting); changed = true; waiting = setTimeout(send, 400); status.textContent = text.saving; };
      const send = async () => {
        if (sending) { again = true; return; }
        sending = true;
        changed = false;
        try {
          const answer = await fetch(form.action, {method: 'POST', headers: {Accept: 'text/plain'},
            body: new URLSearchParams(new FormData(form))});
          const told = (answer.ok ? '✓ ' : '! ') + await answer.text();
          if (!changed || !answer.ok) status.textContent = told;
        } catch { status.textContent = '! ' + text.lost; }
        sending = false;
        if (again) { again = false; send(); }
      };

      const button = (row, value, sign, label) => {
        const b = document.createElement('button');
        b.name = 'do'; b.value = value + ' ' + row.closest('fieldset').id + ' ' + row.dataset.id;
        b.textContent = sign; b.setAttribute('aria-label', label);
        return b;
      };
      const renumber = field => {
        const rows = [...field.querySelectorAll('.chosen .row')];
        rows.forEach((row, i) => {
          row.querySelector('input').value = i + 1;
          row.querySelector('.moves').replaceChildren(
            button(row, 'up', '↑', fill('up', film(row), i + 1, rows.length)),
            button(row, 'down', '↓', fill('down', film(row), i + 1, rows.length)),
            button(row, 'remove', '×', fill('remove', film(row))));
        });
        field.querySelectorAll('.rest .row[data-id]').forEach(row => {
          row.querySelector('input').value = '';
          row.querySelector('.moves').replaceChildren(button(row, 'add', '+', fill('add', film(row))));
        });
        if (rows.length) { const none = field.querySelector('input[name="x.' + field.id + '"]'); if (none) none.checked = false; }
        return rows;
      };
      // One step back: where each row of the category stood before the last move.
      let before = null;
      const undo = document.getElementById('undo');
      const remember = (field, row) => {
        const rows = [...field.querySelectorAll('.row[data-id]')];
        before = {field, row, rows: rows.map(r => [r, r.parentNode])};
      };
      if (undo) undo.addEventListener('click', event => {
        event.preventDefault();
        if (!before) return;
        const {field, row, rows} = before;
        before = null;
        undo.hidden = true;
        rows.forEach(([r, list]) => list.append(r));
        const ranked = renumber(field), at = ranked.indexOf(row);
        say(at < 0 ? fill('undoneOut', film(row)) : fill('undone', film(row), at + 1, ranked.length));
        const first = row.querySelector('.moves button');
        if (first) first.focus();
        save();
      });
      const most = field => Number(field.dataset.rank) || Infinity;
      const place = (row, index, isRemembered) => {
        const field = row.closest('fieldset'), chosen = field.querySelector('.chosen');
        if (!isRemembered) remember(field, row);
        const others = [...chosen.children].filter(r => r !== row);
        if (index === null) { field.querySelector('.rest').append(row); }
        else {
          if (row.parentNode !== chosen && others.length >= most(field)) { say(fill('most', most(field))); return false; }
          chosen.insertBefore(row, others[Math.max(0, index)] || null);
        }
        if (undo) undo.hidden = false;
        const rows = renumber(field), at = rows.indexOf(row);
        say(at < 0 ? fill('out', film(row)) : fill('placed', film(row), at + 1, rows.length));
        save();
        return true;
      };

      form.addEventListener('click', event => {
        const b = event.target.closest('.moves button');
        if (!b) return;
        event.preventDefault();
        const row = b.closest('.row'), what = b.value.split(' ')[0];
        const at = [...row.parentNode.children].indexOf(row);
        const done = what === 'remove' ? place(row, null)
          : place(row, what === 'add' ? Infinity : what === 'up' ? at - 1 : at + 1);
        if (!done) return;
        const buttons = row.querySelectorAll('.moves button');
        (buttons[what === 'down' ? 1 : 0] || buttons[0]).focus();
      });
      form.addEventListener('change', event => {
        const input = event.target;
        if (input.type === 'number') {
          const row = input.closest('.row'), n = parseInt(input.value, 10);
          if (place(row, input.value.trim() === '' || !(n > 0) ? null : n - 1)) input.focus(); else input.value = '';
          return;
        }
        if (input.name.startsWith('x.') && input.checked) {
          const field = input.closest('fieldset');
          field.querySelectorAll('.chosen .row').forEach(row => field.querySelector('.rest').append(row));
          if (field.querySelector('.chosen')) renumber(field);
          field.querySelectorAll('input[name="c.' + field.id + '"]').forEach(i => { i.checked = i.value === ''; });
          field.querySelectorAll('select').forEach(s => { s.value = ''; });
        } else if (/^[csw][.]/.test(input.name) && input.value) {
          const none = form.querySelector('input[name="x.' + input.closest('fieldset').id + '"]');
          if (none) none.checked = false;
        }
        save();
      });

      // Dragging, by mouse or finger, from the handle.
      let held = null;
      form.addEventListener('pointerdown', event => {
        if (!event.target.closest('.handle')) return;
        held = event.target.closest('.row');
        remember(held.closest('fieldset'), held);
        held.classList.add('dragged');
        event.target.setPointerCapture(event.pointerId);
        event.preventDefault();
      });
      form.addEventListener('pointermove', event => {
        if (!held) return;
        const under = document.elementFromPoint(event.clientX, event.clientY);
        const over = under && under.closest('.row[data-id], .rest, .chosen');
        const field = held.closest('fieldset');
        if (!over || over === held || !field.contains(over)) return;
        if (over.classList.contains('row')) {
          const box = over.getBoundingClientRect();
          over.parentNode.insertBefore(held, event.clientY < box.top + box.height / 2 ? over : over.nextSibling);
        } else if (!over.children.length) over.append(held);
      });
      form.addEventListener('pointerup', () => {
        if (!held) return;
        const row = held;
        held = null;
        row.classList.remove('dragged');
        const isChosen = row.parentNode.classList.contains('chosen');
        place(row, isChosen ? [...row.parentNode.children].indexOf(row) : null, true);
      });

      // The countdown, by the site's clock and not the phone's.
      const closes = Number(form.dataset.closes), ahead = Number(form.dataset.now) - Date.now() / 1000;
      const left = document.getElementById('left');
      const count = (n, unit) => new Intl.NumberFormat(document.documentElement.lang,
        {style: 'unit', unit, unitDisplay: 'long'}).format(n);
      const tick = () => {
        const seconds = Math.floor(closes - (Date.now() / 1000 + ahead));
        if (seconds <= 0) { left.textContent = text.closed; return; }
        const d = Math.floor(seconds / 86400), h = Math.floor(seconds / 3600) % 24, m = Math.floor(seconds / 60) % 60;
        left.textContent = fill('left', d ? count(d, 'day') + (h ? ' ' + count(h, 'hour') : '')
          : h ? count(h, 'hour') + (m ? ' ' + count(m, 'minute') : '') : m ? count(m, 'minute') : count(seconds % 60, 'second'));
        setTimeout(tick, d || h || m > 1 ? 15000 : 1000);
      };
      tick();
    })();

    """
}
