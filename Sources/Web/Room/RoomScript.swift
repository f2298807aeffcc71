/// Looks every few seconds how far the room is, and loads the page anew when something changed: never while
/// a ballot is being filled in for a vote that is still open.
enum RoomScript {
  static let text = """
    'use strict';
    (() => {
      const room = document.querySelector('[data-room]');
      if (!room) return;
      let dirty = false;
      document.addEventListener('input', () => { dirty = true; });
      const look = async () => {
        try {
          const answer = await fetch(room.dataset.room, {headers: {Accept: 'text/plain'}});
          if (answer.ok) {
            const now = (await answer.text()).split('|'), then = room.dataset.mark.split('|');
            const count = document.getElementById('in');
            if (count && now[1] && count.textContent !== now[1]) count.textContent = now[1];
            const moved = now[0] !== then[0];
            if (moved && (!dirty || !now[1])) { location.assign(room.dataset.page); return; }
          }
        } catch { /* tried again */ }
        setTimeout(look, 2000);
      };
      setTimeout(look, 2000);
    })();

    """
}
